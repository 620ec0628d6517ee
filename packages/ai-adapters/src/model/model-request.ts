import type { JsonSchema } from './json-schema.ts';

/** One turn of the talk with a model. */
export interface ModelMessage {
  /** Who says it. */
  readonly role: 'user' | 'assistant';
  /** The words. */
  readonly text: string;
}

/** The shape the answer should have. */
export interface ModelOutput {
  /** Name of the shape, e.g. `role_kras`. */
  readonly name: string;
  /** What it is, in words. */
  readonly description?: string;
  /** The shape. A port rewrites it into what its provider understands; the answer is checked again anyway. */
  readonly schema: JsonSchema;
}

/** One question to a model. It carries no tools and no addresses: all a call can give back is text. */
export interface ModelRequest {
  /** Fixed text of the task. No word of the caller's data stands in it. */
  readonly system: string;
  /** The talk so far; the caller's data stands only here. */
  readonly messages: readonly ModelMessage[];
  /** The shape the answer should have. */
  readonly output: ModelOutput;
  /** Most tokens the answer may have. */
  readonly maxOutputTokens: number;
  /** Sent only when set. */
  readonly temperature?: number;
  /** Sent only when set. It promises nothing: repeatability comes from recorded answers. */
  readonly seed?: number;
}
