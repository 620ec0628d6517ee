import type { Measure } from '../measure/measure.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** What {@link goalSets} may make. */
export interface GoalSetConstraints {
  /** Most units; there is at least one. Each unit has at least one objective, the company two. Absent: 10. */
  readonly maxUnits?: number;
  /** Most objectives of a unit. Absent: 4. */
  readonly maxObjectivesPerUnit?: number;
  /** Fewest key results of an objective. Absent: 3. */
  readonly minKeyResults?: number;
  /** Most key results of an objective. Absent: 5. */
  readonly maxKeyResults?: number;
  /** Most facts of a key result; repeats and retractions come on top. Absent: 4. */
  readonly maxFacts?: number;
  /** Kinds of measure to choose from. Absent: all, `change` more often. */
  readonly measureKinds?: readonly Measure['kind'][];
  /** False leaves out baselines and targets now and then. Absent: true. */
  readonly complete?: boolean;
  /**
   * `levels`: links go up exactly one level of the organisation, every key result above is supported, no
   * objective below the company is an orphan. `free`: links go to any goal with a smaller number, objectives
   * name no unit, key results link up as well, and lines get deep. Absent: one or the other.
   */
  readonly links?: 'levels' | 'free';
  /** True: goals in all eight states. Absent: false, all published, so that nothing is excluded. */
  readonly states?: boolean;
  /** False: no KRAs and KPIs. Absent: half of the sets have four or five KRAs with two to four KPIs for each role. */
  readonly kras?: boolean;
  /** Day up to which facts lie; every key result has one of the two weeks before. Absent: `2026-05-15`. */
  readonly today?: CivilDate;
}
