import type { CancelSignal } from './cancel-signal.ts';
import type { ModelReply } from './model-reply.ts';
import type { ModelRequest } from './model-request.ts';

/** Which part of JSON Schema a provider understands. `none`: it takes no schema. */
export type SchemaDialect = 'json-schema' | 'openai-strict' | 'anthropic' | 'gemini' | 'none';

/** What goes with one call. */
export interface CallContext {
  /** Ends the call early. */
  readonly signal: CancelSignal;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** A piece of an answer that comes bit by bit. Pieces are for display; only `done` carries the answer. */
export type ModelEvent =
  | { readonly type: 'delta'; readonly text: string }
  | { readonly type: 'done'; readonly reply: ModelReply };

/**
 * The road to a language model: one question in, raw text out. The host brings the client; the library brings
 * prompts, checks, repair and bounds. A port does not retry, heeds the signal, does not parse the text, does
 * not throw over a refusal, and reads the finish reason before the content. It is not trusted: what it returns
 * is checked like any other data.
 */
export interface ModelPort {
  /** Version of this contract. */
  readonly portVersion: 1;
  /** Provider and model, e.g. `openai:<model>`. */
  readonly id: string;
  /** Which schemas the provider understands. */
  readonly dialect: SchemaDialect;
  /** Asks once. */
  readonly generate: (request: ModelRequest, context: CallContext) => Promise<ModelReply>;
  /** Asks once and hands the answer out bit by bit. */
  readonly stream?: (request: ModelRequest, context: CallContext) => AsyncIterable<ModelEvent>;
}
