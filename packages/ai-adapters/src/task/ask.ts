import type { JsonValue, PersonId } from '@throughline/core';
import type { Fact } from './fact.ts';

/**
 * A record that a task wants to show to a model. Nothing of it leaves as it stands: the field policy decides field
 * by field, ids become `R1`, `R2`..., and people become `P1`, `P2`....
 */
export interface AskRecord {
  /** Kind of record, e.g. `keyResult`. With a field's name it makes the name in the field policy: `keyResult.title`. */
  readonly entity: string;
  /** Its id in the data. */
  readonly id: string;
  /** Its fields: texts, numbers, ids of other records of the ask, ids of people. */
  readonly fields: { readonly [field: string]: JsonValue };
  /** What a human reads where the model names the record: words of the user. Absent: its `title` or `name`. */
  readonly words?: string;
}

/** A person who occurs in the records: what must be taken out of every text that leaves. */
export interface AskPerson {
  /** The id. */
  readonly id: PersonId;
  /** Names, mail addresses, phone and employee numbers: whatever would tell who it is. */
  readonly known: readonly string[];
}

/** What a task asks a model, before anything is taken out or renamed. */
export interface Ask {
  /** What is wanted: choices, counts and days. No free text of the data. */
  readonly request: { readonly [name: string]: JsonValue };
  /** The records, most telling first. */
  readonly records: readonly AskRecord[];
  /** The numbers, dates and passages that the reply may state; it may state no others. */
  readonly facts: readonly Fact[];
  /** Everybody who occurs in the records. */
  readonly people: readonly AskPerson[];
}

/** What happens to a field on its way out. A field that a policy does not name does not leave. */
export type FieldTreatment = 'send' | 'pseudonymise' | 'bucket' | 'drop';

/** An allow-list: names such as `keyResult.title` and what happens to each. */
export interface FieldPolicy {
  /** What happens to this field. */
  readonly [field: string]: FieldTreatment;
}
