import type { TaskKind } from '../../packages/ai-adapters/src/draft/draft.ts';

/** What a user of a task has to know, beside what the task itself tells. */
export interface AboutTask {
  /** What it is for. */
  readonly purpose: string;
  /** What it reads. */
  readonly reads: string;
  /** What it does not do. */
  readonly limits: readonly string[];
  /** How it goes wrong, as far as that is known. */
  readonly failures: readonly string[];
}

const noNumbers =
  'It makes up no number: targets come from the history, a benchmark, or what the caller says.';
const noCauses = 'It names only causes that stand in the data, and knows nothing of what nobody wrote down.';
const thinData = 'With few check-ins it says little, or declines.';
const paraphrase =
  'A model may word a thing worse than the data does; every line names the facts it rests on.';
const judges =
  'It gives no rating, no rank, and nothing about promotion, pay or dismissal; a text that does is refused.';
const unfair = 'What was written unfairly stays unfair when it is quoted. The reviewer has to see that.';

/** What to know of each kind of task. */
export const aboutTask: Readonly<Record<TaskKind, AboutTask>> = {
  objective: {
    purpose: 'Words an objective for a unit from a strategy theme or a text.',
    reads: 'The theme or text, the unit, and the objectives above it.',
    limits: ['It judges no strategy.', noNumbers],
    failures: ['A vague theme gives a vague objective, or none.'],
  },
  'key-results': {
    purpose: 'Proposes key results for an objective.',
    reads: 'The objective, its key results, the metric catalogue, histories and benchmarks.',
    limits: [noNumbers],
    failures: [
      'A metric that the catalogue does not know is not proposed.',
      'A target from a short history may be easy or hard by chance.',
    ],
  },
  'role-kras': {
    purpose: 'Proposes areas of responsibility and KPIs for a role, linked to company key results.',
    reads: 'The role, company key results, the role library, histories, benchmarks and sources.',
    limits: [noNumbers, 'It proposes nothing that serves no company key result.'],
    failures: ['A role that the library does not know gets a neighbour, with a notice, or nothing.'],
  },
  'activity-to-outcome': {
    purpose: 'Words a goal that counts activity as the outcome it should bring.',
    reads: 'Titles and measures of the goals.',
    limits: [noNumbers, 'It changes wording and metric, never an owner or a weight.'],
    failures: ['Some outputs are the right goal; reject the edit then.'],
  },
  guardrails: {
    purpose: 'Proposes guardrails for goals that could be reached at the cost of something else.',
    reads: 'Goals, their metrics, and histories.',
    limits: ['A limit comes from data; otherwise it stays open with a notice.'],
    failures: ['The pairs are general; a special trade may need others.'],
  },
  'data-sources': {
    purpose: 'Proposes a registered source for goals without one.',
    reads: 'Goals, their metrics and the sources.',
    limits: ['It names only sources that are registered.'],
    failures: ['Two sources of one kind cannot be told apart by their kind.'],
  },
  'targets-from-history': {
    purpose: 'Proposes targets from what was reached before.',
    reads: 'Check-ins, closed goals, benchmarks and capacities.',
    limits: [noNumbers, 'Each target names its basis.'],
    failures: ['A break in the history, such as a new way of counting, is not seen.'],
  },
  'mapping-template': {
    purpose: 'Fills the nine-field template of a role or person, and says what is missing.',
    reads: 'KRAs, KPIs, their sources, owners, risks and guardrails.',
    limits: ['It is a table, not a change of goals.'],
    failures: ['What is not in the goal set is shown as missing, even where everybody knows it.'],
  },
  'cascade-from-strategy': {
    purpose: 'Proposes goals of units that carry key results nobody carries yet.',
    reads: 'Goals of the company and of the units.',
    limits: ['It splits no number without a stated share.', noNumbers],
    failures: ['A unit may be chosen by its metrics although another does the work.'],
  },
  'cascade-from-teams': {
    purpose: 'Proposes links from team goals to company key results, and company objectives where none fits.',
    reads: 'Goals of the teams and of the company.',
    limits: [noNumbers],
    failures: ['Two goals with one metric are not always about one thing.'],
  },
  'check-in-summary': {
    purpose: 'Sums up what moved, what is stale and what is in the way.',
    reads: 'Check-ins, scores and statuses since a day.',
    limits: [noCauses],
    failures: [thinData, paraphrase],
  },
  'one-to-one-brief': {
    purpose: 'Prepares a talk between a person and their manager about goals.',
    reads: 'Goals of the person, moves, open action items.',
    limits: [noCauses, judges],
    failures: [thinData, paraphrase],
  },
  'corrective-actions': {
    purpose: 'Proposes initiatives for goals behind their plan.',
    reads: 'Goals, scores, statuses, dependencies and changes.',
    limits: [noCauses],
    failures: ['The cause that matters may not be in the data.'],
  },
  'quarter-report': {
    purpose: 'Reports on a cycle in a fixed order of sections.',
    reads: 'Goals, scores, statuses, changes and findings of the cycle.',
    limits: [noCauses],
    failures: [thinData, paraphrase],
  },
  'review-note': {
    purpose: 'Prepares a review note in three parts for a manager to rewrite.',
    reads: 'Check-in notes, history of goals, feedback, action items.',
    limits: [judges, 'It declines without enough evidence.'],
    failures: [unfair, paraphrase],
  },
  'performance-summary': {
    purpose: 'Sums up what a person worked on and what came of it.',
    reads: 'Goals, check-ins, feedback of a cycle.',
    limits: [judges, 'It declines without enough evidence.'],
    failures: [unfair, paraphrase],
  },
  'review-consistency': {
    purpose: 'Shows where a rating and the evidence do not fit together, before it is published.',
    reads: 'Ratings, attainment and feedback.',
    limits: ['It proposes no other rating.', judges],
    failures: ['Evidence that nobody wrote down looks like a gap.'],
  },
  'development-plan': {
    purpose: 'Proposes steps towards competencies of a role, after ratings are submitted.',
    reads: 'Competencies, career goals, feedback.',
    limits: [judges, 'It declines before ratings are submitted.'],
    failures: [thinData, unfair],
  },
  'next-quarter': {
    purpose: 'Proposes what is carried over, adjusted or closed.',
    reads: 'Goals, scores, trends and retrospectives.',
    limits: [noNumbers],
    failures: ['A goal that is late for good reasons looks like any late goal.'],
  },
  'bias-flags': {
    purpose: 'Marks passages of a review that may be biased, word for word, with an explanation.',
    reads: 'Texts of a review.',
    limits: ['It changes no text and gives no verdict.', 'A passage is quoted as it stands.'],
    failures: ['The list of patterns is short: much bias goes unseen, and some flags are wrong.'],
  },
  'performance-query': {
    purpose: 'Turns a question into a query that the engine runs with the rights of who asks.',
    reads:
      'The question, names of units, cycles and people, and titles of goals that stand in the question; no results.',
    limits: ['Questions that it does not understand are refused.'],
    failures: ['An odd wording is refused although the question is a common one.'],
  },
};
