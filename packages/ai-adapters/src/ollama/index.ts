export type { OllamaClient, OllamaPortOptions } from './ollama-port.ts';
export { ollamaPort } from './ollama-port.ts';
