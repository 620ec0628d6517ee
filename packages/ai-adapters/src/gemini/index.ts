export type { GeminiClient, GeminiPortOptions } from './gemini-port.ts';
export { geminiPort } from './gemini-port.ts';
