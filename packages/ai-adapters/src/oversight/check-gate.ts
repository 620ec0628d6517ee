import {
  checkOptions,
  type CivilDate,
  compileGoals,
  type CycleId,
  dayNumberOf,
  type FindingData,
  type GoalIndex,
  type Goals,
  type PersonId,
  type ReviewBook,
  UsageError,
} from '@throughline/core';
import { type FullCycleOptions, fullCycles } from '@throughline/scoring/calibration';
import { answering } from '../draft/answering.ts';
import type { Notice } from '../draft/draft.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import { recordsIn } from '../draft/records-in.ts';
import { rolesOn } from '../draft/roles-on.ts';
import { companyKeyResults } from '../role-kras/company-key-results.ts';
import { isShared } from './is-shared.ts';
import { type OversightMessageKey, oversightMessages } from './oversight-messages.ts';

/** Something that is to wait until its ground is there. */
export type GateName = keyof typeof gates;

/** Gates, the requirement each is of, and the full cycles it waits for. */
const gates = {
  'writing-assistance': { requirement: 'S1-06', cycles: 1 },
  'talent-distribution': { requirement: 'S1-07', cycles: 2 },
  'goal-suggestions': { requirement: 'S1-08', cycles: 0 },
  'development-plan': { requirement: 'S1-10', cycles: 0 },
} as const;

/** On what a gate opens. */
export interface GateOptions {
  /** The day. */
  readonly asOf: CivilDate;
  /** Full cycles that must lie behind. Absent: 1 for writing assistance, 2 for talent distribution, none else. */
  readonly cycles?: number;
  /** What makes a cycle a full one. Absent: as `fullCycles` says. */
  readonly fullCycle?: FullCycleOptions;
  /** Whom the goal suggestions or the development plan are for. A development plan needs it. */
  readonly person?: PersonId;
  /** The cycle whose ratings a development plan rests on. It needs it. */
  readonly cycle?: CycleId;
}

/** A gate and what keeps it closed. */
export interface GateAnswer {
  /** The gate. */
  readonly gate: GateName;
  /** Id of the requirement it is of. */
  readonly requirement: string;
  /** True when nothing keeps it closed. */
  readonly open: boolean;
  /** What is missing, each with the next step. */
  readonly refusals: readonly Notice[];
}

/**
 * May something be used yet? `writing-assistance` waits for a full cycle with documented goals (S1-06),
 * `talent-distribution` for two (S1-07), `goal-suggestions` for company objectives with key results, earlier figures
 * and, for a person, a role (S1-08). `development-plan` is open between submitted ratings and sharing, for a role with
 * competencies (S1-10). A closed gate says what is missing; it never throws over data. Unknown gates and wrong options
 * are a `UsageError`.
 *
 * @example
 * ```ts
 * import { checkGate } from '@throughline/ai-adapters/oversight';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'harbour', name: 'Harbour' } } as const;
 * const book = { schemaVersion: 1, organization: 'harbour' } as const;
 * const answer = checkGate('writing-assistance', goals, book, { asOf: '2026-05-15' });
 * answer.open; // => false
 * answer.refusals[0]?.data; // => { gate: 'writing-assistance', needed: 1, found: 0 }
 * ```
 */
export const checkGate = (
  gate: GateName,
  goals: Goals,
  reviewBook: ReviewBook,
  options: GateOptions,
): GateAnswer =>
  answering('checkGate', () => {
    checkOptions(
      'checkGate',
      options,
      ['asOf', 'cycles', 'fullCycle', 'person', 'cycle'],
      'ai-adapters/bad-argument',
    );
    const day = dayNumberOf(options.asOf);
    if (day === undefined)
      throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
    if (!Object.hasOwn(gates, gate))
      throw new UsageError(
        'ai-adapters/bad-argument',
        `\`gate\` must be one of ${Object.keys(gates).join(', ')}`,
      );
    const { requirement, cycles } = gates[gate];
    const needed = options.cycles ?? cycles;
    if (!Number.isInteger(needed) || needed < 0 || needed > 12)
      throw new UsageError('ai-adapters/bad-argument', '`cycles` must be a whole number from 0 to 12');
    const index = compileGoals(goals);
    const refusals: Notice[] = [];
    const refuse: Refuse = (key, data) =>
      refusals.push(noticeFrom(oversightMessages, key, { gate, ...data }));
    if (needed > 0) {
      const found = fullCyclesBehind(index, reviewBook, day, options.fullCycle);
      if (found < needed) refuse('draft/gate-closed#cycles', { needed, found });
    }
    if (gate === 'goal-suggestions') lookAtContext(index, day, options, refuse);
    if (gate === 'development-plan') lookAtRatings(index, day, reviewBook, options, refuse);
    return { gate, requirement, open: refusals.length === 0, refusals };
  });

/**
 * The gates that are open, in a stable order. Without a person and a cycle the one of development plans is not asked.
 *
 * @example
 * ```ts
 * import { openGates } from '@throughline/ai-adapters/oversight';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'harbour', name: 'Harbour' } } as const;
 * openGates(goals, { schemaVersion: 1, organization: 'harbour' }, { asOf: '2026-05-15' }); // => []
 * ```
 */
export const openGates = (
  goals: Goals,
  reviewBook: ReviewBook,
  options: Omit<GateOptions, 'cycles'>,
): readonly GateName[] =>
  answering('openGates', () => {
    const index = compileGoals(goals);
    return (Object.keys(gates) as GateName[]).filter(
      (gate) =>
        (gate !== 'development-plan' || (options.person !== undefined && options.cycle !== undefined)) &&
        checkGate(gate, index, reviewBook, options).open,
    );
  });

type Refuse = (key: OversightMessageKey, data: FindingData) => void;

/** Full cycles that are over on a day. */
const fullCyclesBehind = (
  index: GoalIndex,
  book: ReviewBook,
  day: number,
  options: FullCycleOptions | undefined,
): number => {
  let latest: { readonly id: CycleId; readonly end: number } | undefined;
  for (const { id, start, end } of index.document.cycles ?? []) {
    const last = dayNumberOf(end) ?? Number.POSITIVE_INFINITY;
    // A cycle whose dates do not run forward is none, and must not hide those that are.
    if ((dayNumberOf(start) ?? last) < last && last <= day && (latest === undefined || last > latest.end))
      latest = { id, end: last };
  }
  if (latest === undefined) return 0;
  return fullCycles(index, book, latest.id, options).filter(({ full }) => full).length;
};

const lookAtContext = (
  index: GoalIndex,
  day: number,
  { asOf, person }: GateOptions,
  refuse: Refuse,
): void => {
  if (companyKeyResults(index, day, undefined, () => true).keyResults.length === 0)
    refuse('draft/gate-closed#objectives', { asOf });
  if (!index.checkIns.day.some((on) => on <= day)) refuse('draft/gate-closed#history', { asOf });
  if (person !== undefined && rolesOn(index, person, asOf).length === 0)
    refuse('draft/gate-closed#role', { person, asOf });
};

const lookAtRatings = (
  index: GoalIndex,
  day: number,
  { appraisals = [] }: ReviewBook,
  { asOf, person, cycle }: GateOptions,
  refuse: Refuse,
): void => {
  if (person === undefined || cycle === undefined)
    throw new UsageError('ai-adapters/bad-argument', 'a development plan needs `person` and `cycle`');
  const own = recordsIn(appraisals).filter((one) => one.person === person && one.cycle === cycle);
  if (own.some((one) => isShared(one, day))) refuse('draft/gate-closed#shared', { person, cycle });
  else if (!own.some(({ state }) => state === 'rated'))
    refuse('draft/gate-closed#ratings', { person, cycle });
  const hasCompetencies = rolesOn(index, person, asOf).some(
    ({ competencies = [] }) => competencies.length > 0,
  );
  if (!hasCompetencies) refuse('draft/gate-closed#competencies', { person });
};
