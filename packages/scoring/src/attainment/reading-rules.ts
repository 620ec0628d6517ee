import type { GoalValues } from './formulas.ts';
import type { AnyFact } from './progress-fact.ts';
import type { Ruler } from './ruler.ts';

/** How measures are read, where not by policy `standard` and without formulas. */
export interface ReadingRules {
  /** Absent: the ruler of policy `standard`. */
  readonly ruler?: Ruler;
  /** One ratio out of several counts; absent: they are added up. */
  readonly pool?: ((facts: readonly AnyFact[]) => number) | undefined;
  /** Absent: formulas are not read. */
  readonly formulas?: Pick<GoalValues, 'read'> | undefined;
}
