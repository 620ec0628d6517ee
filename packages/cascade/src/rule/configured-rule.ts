import type { Severity } from '@throughline/core';
import type { Rule } from './rule.ts';

/** A rule with another severity or other options than its own. */
export interface ConfiguredRule<Options extends object = object> {
  /** The rule. */
  readonly rule: Rule<Options>;
  /** Severity in place of the rule's. Absent: the rule's own. */
  readonly severity?: Severity;
  /** Options in place of the defaults; those left out keep their default. */
  readonly options?: Partial<Options>;
}
