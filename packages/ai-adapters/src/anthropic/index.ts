export type { AnthropicClient, AnthropicPortOptions } from './anthropic-port.ts';
export { anthropicPort } from './anthropic-port.ts';
