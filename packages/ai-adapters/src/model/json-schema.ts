import type { JsonValue } from '@throughline/core';

/** A JSON Schema, draft 2020-12, as plain data. */
export interface JsonSchema {
  /** One keyword and its value. */
  readonly [keyword: string]: JsonValue;
}
