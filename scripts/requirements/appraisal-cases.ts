import { calibratedBook, calibratedGoals } from '../../packages/scoring/test/calibrated-company.ts';
import type { CalibratedPerson } from '../../packages/scoring/test/calibrated-company.ts';
import { answers } from './cases.ts';
import { times } from './companies.ts';
import type { Tools } from './tools.ts';

/** Whose ratings cases are about: a team of ten, of whom so many are on top, among forty-five others of whom 12 are. */
const teamWith = (top: number): readonly CalibratedPerson[] => [
  ...times(
    10,
    (at): CalibratedPerson => ({
      id: `t${String(at)}`,
      manager: 'ben',
      unit: 'sales',
      ratings: [3, at < top ? 4 : 3],
    }),
  ),
  ...times(
    5,
    (at): CalibratedPerson => ({
      id: `f${String(at)}`,
      manager: 'cy',
      unit: 'service',
      ratings: [3, at < 4 ? 4 : 3],
    }),
  ),
  ...times(
    45,
    (at): CalibratedPerson => ({
      id: `r${String(at)}`,
      manager: 'di',
      unit: 'service',
      ratings: [3, at < 12 ? 4 : 3],
    }),
  ),
];

const reportOn = ({ calibration }: Tools, people: readonly CalibratedPerson[], more: object = {}) =>
  calibration.calibrationReport(
    { ...calibratedGoals(people), ...more },
    { reviewBook: calibratedBook(people), cycle: 'q2' },
  );

const flagsOf = (tools: Tools, top: number): readonly string[] => {
  const report = reportOn(tools, teamWith(top));
  return report.ok
    ? [...report.managers, ...report.units].flatMap(({ group, flags }) =>
        flags.map((flag) => `${group} ${flag}`),
      )
    : [];
};

const oneCycleOpen = {
  cycles: (calibratedGoals([]).cycles ?? []).map((cycle, at) => ({
    ...cycle,
    state: at === 0 ? ('active' as const) : cycle.state,
  })),
};

const rated: readonly CalibratedPerson[] = [{ id: 'ana', manager: 'ben', ratings: [3, 4] }];
const evidence = { minimumEvidence: 1, potential: () => 0.35 };
const gridOf = ({ calibration }: Tools, more: object = {}) =>
  calibration.talentGrid(
    { ...calibratedGoals(rated), ...more },
    { reviewBook: calibratedBook(rated), cycle: 'q2', ...evidence },
  );

const validated = (tools: Tools, kind: 'human' | 'service'): boolean | undefined => {
  const grid = gridOf(tools);
  const [placement] = grid.ok ? grid.placements : [];
  if (placement?.state !== 'proposed') return undefined;
  const decision = { by: { kind, id: 'ben' }, at: '2026-07-06T09:00:00Z' };
  return tools.calibration.validatePlacement(calibratedGoals(rated), placement, decision).ok;
};

const appraisedAt = (tools: Tools, attained: number, rating?: number) => {
  const goals = {
    ...calibratedGoals([{ id: 'ana', ratings: [] }]),
    kras: [{ id: 'trust', title: 'Trust of customers', person: 'ana' }],
    kpis: [{ id: 'nps', kra: 'trust', title: 'NPS', measure: { kind: 'change' as const, from: 0, to: 100 } }],
    checkIns: [{ key: 'n', goal: 'nps', on: '2026-06-30', at: '2026-06-30T09:00:00Z', value: attained }],
  };
  const kraRatings = rating === undefined ? [] : [{ kra: 'trust', rating }];
  const appraisal = {
    id: 'a',
    person: 'ana',
    cycle: 'q2',
    state: 'rated' as const,
    kraRatings,
    managerContext: 'a hard quarter',
  };
  const reviewBook = { schemaVersion: 1 as const, organization: 'acme', appraisals: [appraisal] };
  return tools.scoring.appraise(goals, { reviewBook, person: 'ana', cycle: 'q2' });
};

const rateOf = ({ calibration }: Tools, text: string, people: number): number | undefined =>
  calibration.specificityReport({
    reviewBook: {
      schemaVersion: 1,
      organization: 'acme',
      feedback: times(people, (at) => ({
        id: String(at),
        about: `p${String(at)}`,
        as: 'manager' as const,
        on: '2026-05-12',
        text,
      })),
    },
    cycles: calibratedGoals([]).cycles?.slice(1) ?? [],
    groupOf: () => 'group 1',
  }).cycles[0]?.groups[0]?.rate;

/** S0-24: a review in three parts. */
export const threePartCases = {
  passes: [
    answers('figures of the system and context of the manager, and what is missing', (tools) => {
      const { system, manager, missing } = appraisedAt(tools, 50, 3).review;
      return (
        system.kpis[0]?.attainment === 0.5 &&
        manager.context === 'a hard quarter' &&
        missing.join() === 'employee'
      );
    }),
  ],
};

/** S1-07: a talent distribution only after two full cycles. */
export const twoCycleCases = {
  by: ['calibration.calibrationReport', 'calibration.talentGrid'],
  passes: [
    answers('after two full cycles ratings are compared', (tools) => reportOn(tools, teamWith(4)).ok),
    answers('and people are placed', (tools) => gridOf(tools).ok),
  ],
  fails: [
    answers('after one, nothing is said', (tools) => {
      const [report, grid] = [reportOn(tools, teamWith(4), oneCycleOpen), gridOf(tools, oneCycleOpen)];
      return (
        !report.ok &&
        report.refused === 'too-few-full-cycles' &&
        !grid.ok &&
        grid.refused === 'too-few-full-cycles'
      );
    }),
  ],
};

/** S1-11: how specific feedback is, by groups, over cycles. */
export const specificFeedbackCases = {
  by: ['calibration.specificityReport'],
  passes: [
    answers(
      'what happened is specific',
      (tools) => rateOf(tools, 'In the demo you answered all 12 questions.', 5) === 1,
    ),
  ],
  fails: [
    answers(
      'what somebody is like is not',
      (tools) => rateOf(tools, 'Great attitude, always helpful.', 5) === 0,
    ),
    answers(
      'four people are no group',
      (tools) => rateOf(tools, 'In the demo you answered all 12 questions.', 4) === undefined,
    ),
  ],
};

/** S1-12: a manager who rates 80 % on top, and departments in which the top is concentrated. */
export const topHeavyCases = {
  by: ['calibration.calibrationReport'],
  passes: [
    answers('7 of 10 on top, and 4 of 5, are no flag of a manager', (tools) => {
      const report = reportOn(tools, teamWith(7));
      return (
        report.ok && report.managers.length === 3 && report.managers.every(({ flags }) => flags.length === 0)
      );
    }),
  ],
  fails: [
    answers('8 of 10 on top where 4 in 10 are', (tools) => flagsOf(tools, 8).includes('ben top-heavy')),
    answers('and the department they are in', (tools) =>
      flagsOf(tools, 8).includes('sales top-concentrated'),
    ),
  ],
};

/** S1-43: a summary for each person and a talent grid, validated before use. */
export const talentCases = {
  by: ['scoring.appraise', 'calibration.talentGrid', 'calibration.validatePlacement'],
  passes: [
    answers('a summary KRA by KRA', (tools) => {
      const { kras, overall } = appraisedAt(tools, 50, 3);
      return kras[0]?.attainment === 0.5 && overall.rated && overall.rating === 3;
    }),
    answers('a placement that a manager validates', (tools) => validated(tools, 'human') === true),
  ],
  fails: [
    answers('a service validates none', (tools) => validated(tools, 'service') === false),
    answers('not rated is not 0', (tools) => !appraisedAt(tools, 50).overall.rated),
  ],
};

/** S1-45: ratings that do not fit what was attained are flagged before they are published. */
export const inconsistentRatingCases = {
  by: ['scoring.appraise'],
  passes: [
    answers('half attained, rated 3 of 5', (tools) => appraisedAt(tools, 50, 3).findings.length === 0),
  ],
  fails: [
    answers('half attained, rated 5 of 5', (tools) =>
      appraisedAt(tools, 50, 5).findings.some(
        ({ ruleId }) => ruleId === 'appraisal/rating-far-from-attainment',
      ),
    ),
  ],
};
