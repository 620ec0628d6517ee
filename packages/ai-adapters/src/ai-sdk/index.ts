export type { AiSdkModel, AiSdkPortOptions } from './ai-sdk-port.ts';
export { aiSdkPort } from './ai-sdk-port.ts';
