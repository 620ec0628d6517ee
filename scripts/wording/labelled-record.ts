/** A guardrail or a second target, as a person labelled it. */
export interface LabelledCondition {
  readonly metric: string | null;
  readonly comparator: string | null;
  readonly value: number | null;
}

/** What a person read in a key result. The field names are those of a reading. */
export interface KeyResultLabels {
  readonly metric: string | null;
  readonly direction: string | null;
  readonly comparator: string | null;
  readonly comparatorExplicit: boolean;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetHigh: number | null;
  readonly relative: string | null;
  readonly unit: { readonly kind: string; readonly iso?: string | null } | null;
  readonly per: string | null;
  readonly deadline: string | null;
  readonly guardrails: readonly LabelledCondition[];
  readonly secondary: readonly LabelledCondition[];
  readonly class: string;
  readonly measurable: boolean;
}

/** What a person read in an objective: `reason` is `ok` when it is well formed. */
export interface ObjectiveLabels {
  readonly wellFormed: boolean;
  readonly reason: string;
}

/** One line of a file of labelled sentences. `kind` is `kr`, `kpi` or `objective`. */
export interface LabelledRecord {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly text: string;
  readonly labels: unknown;
}

/** Reads a file with one JSON record per line; empty lines are skipped. */
export const labelledRecords = (jsonl: string): LabelledRecord[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledRecord);
