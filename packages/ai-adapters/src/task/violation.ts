/** Something that is wrong with a model's reply. The model gets the lines and may mend it. */
export interface Violation {
  /** Stable id: a keyword of the schema, the id of a rule, or e.g. `number-not-a-fact`. */
  readonly code: string;
  /** Where, e.g. `/areas/0/title`. */
  readonly path: string;
  /** What is wrong. It holds no word of the reply and none of the data. */
  readonly message: string;
  /** Which check found it. */
  readonly source: 'json' | 'schema' | 'domain' | 'grounding' | 'policy';
}
