export type { OpenaiClient, OpenaiPortOptions } from './openai-port.ts';
export { openaiPort } from './openai-port.ts';
