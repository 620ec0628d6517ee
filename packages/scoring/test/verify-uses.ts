import type { FormulaMeasure, Measure } from '@throughline/core';
import type { Explanation, ExplanationStep, Policy } from '@throughline/scoring';
import type { ExplainedDocument } from './explained-document.ts';
import { wrongDays } from './verify-days.ts';
import { wrongState } from './verify-guardrail.ts';
import { standingOf } from './verify-roll-up.ts';

/** Steps that give what a goal feeds upward, or a stage of it. */
const attained = 'measure|feed|roll-up|guardrail|left-out';

/** Which kinds of steps a step may use, in words of their rules. */
const mayUse: { readonly [rule: string]: RegExp } = {
  convert: /^fact\//,
  'formula/value': /^(fact|convert)\//,
  'formula/input': /^formula\/(value|result)/,
  'formula/result': /^formula\/input/,
  'contribution/value': /^(fact|convert)\/|^formula\/result/,
  'contribution/part': /^contribution\/(value|sum)/,
  'contribution/sum': /^contribution\/part/,
  measure: /^(fact|convert|formula)\/|^(contribution\/sum|hidden)/,
  'feed/displayed': /^(measure|roll-up)\//,
  'feed/raw': /^(measure|roll-up)\//,
  'feed/cut': /^feed\/displayed/,
  guardrail: new RegExp(`^(${attained}|hidden)`),
  'guardrail/least': /^guardrail\/(?!least)/,
  'roll-up': /^(roll-up\/|left-out\/|hidden)/,
  'roll-up/part': new RegExp(`^(${attained})/`),
  'judge/verdict': /^override\/score/,
  judge: new RegExp(`^(${attained}|judge|override|hidden)`),
  'override/score': /^judge\//,
  'override/status': /^status\//,
  'status/place': new RegExp(`^(${attained}|plan)/|^status/rule`),
  'status/hysteresis': /^status\/place|^hidden/,
  'status/parts': /^(status|override)\/|^hidden/,
  'status/part': /^(status|override\/status)/,
  'status/commitment': /^(judge|override)\/|^hidden/,
  status: new RegExp(`^(${attained})/`),
};
/** Steps that may be about another goal than those they use. */
const acrossGoals =
  /^(formula\/result|contribution\/part|roll-up\/(?!part|rounded|mean-of-two|nothing)|guardrail\/(?!least)|judge\/commitments|status\/(parts|commitment))/;

const leaves = /^(fact|left-out|hidden|plan)|^status\/rule/;

const lastValueOnly = (measure: Measure, { measures: { thresholds } }: Policy): boolean => {
  const ruled = 'of' in measure ? 'other' : measure.kind;
  const byValue = ![
    'milestones',
    'learning',
    'pooled',
    'binary',
    'ordinal',
    'baseline',
    'formula',
    'other',
  ].includes(ruled);
  const folds =
    measure.kind === 'threshold' && ['mean-to-limit', 'share-of-periods'].includes(thresholds.read)
      ? false
      : (measure.fold ?? 'latest') === 'latest';
  return byValue && folds;
};

/** Facts that are missing among those a measure rests on on a day, or are there and do not count. */
const wrongFacts = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  document: ExplainedDocument,
  policy: Policy,
  steps: readonly ExplanationStep[],
): string[] => {
  const measure = document.measure(step.goal);
  if (measure.kind === 'formula' || used.some(({ rule }) => rule === 'contribution/sum' || rule === 'hidden'))
    return [];
  const all = document.facts(step.goal ?? '', String(step.inputs['on']));
  const latest = all.map((fact) => 'value' in fact).lastIndexOf(true);
  const first = lastValueOnly(measure, policy) ? Math.max(0, latest) : 0;
  const keys = used.map(({ rule, inputs, uses }) =>
    rule === 'convert/rate' ? steps[uses[0] ?? -1]?.inputs['key'] : inputs['key'],
  );
  return keys.join('\n') ===
    all
      .slice(first)
      .map(({ key }) => key)
      .join('\n')
    ? []
    : [`step ${step.id} rests on other facts than there are`];
};

/** Has a guardrail a control that counts, or that may not be seen? */
const hasControl = (document: ExplainedDocument, { goal, inputs, rule }: ExplanationStep): boolean => {
  const known = document
    .goal(goal)
    ?.guardrails?.find(({ title, mode }) => title === inputs['title'] && rule === `guardrail/${mode}`);
  const control = document.goal(known?.goal);
  return control?.measure !== undefined && ['published', 'closed'].includes(control.state ?? 'published');
};

/** How many goals a formula reads; none where it could not be read itself. */
const inputsOf = ({ expression, inputs }: FormulaMeasure, reason: unknown): number => {
  if (reason === 'unit-mismatch' || reason === 'expression-error') return 0;
  const named = new Set(expression.match(/[A-Za-z_][A-Za-z0-9_]*/g));
  return inputs.filter(({ name }) => named.has(name)).length;
};

/** How many guardrails of a goal could act. */
const guardrailsOf = (document: ExplainedDocument, goal: string | undefined): number =>
  (document.goal(goal)?.guardrails ?? []).filter(
    ({ mode, goal: control, to }) =>
      mode !== 'flag' &&
      control !== undefined &&
      (mode === 'gate' || (to !== undefined && to >= 0 && to <= 1)),
  ).length;

/** Key results that bring values in and are missing in a sum, or are there and bring nothing in. */
const wrongSum = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  { steps }: Explanation,
  document: ExplainedDocument,
  policy: Policy,
): string[] => {
  const expected = document
    .linksTo(step.goal ?? '')
    .filter(({ kind, child, weight }) => {
      const goal = document.goal(child);
      const isKeyResult = goal?.objective !== undefined && document.isFeeding(child);
      return kind === 'support' && isKeyResult && weight !== 0 && standingOf(goal.state, policy) === 'counts';
    })
    .map(({ child }) => child);
  const shown = used.map(({ uses }) => String(steps[uses[0] ?? -1]?.goal));
  return expected.sort().join() === shown.sort().join()
    ? []
    : [`step ${step.id} adds up ${shown.join()}, not ${expected.join()}`];
};

/** Stages of an attainment that go on somewhere else, by the step they are. */
const stages = new WeakMap<Explanation, ReadonlyMap<number, string>>();
const goesOn = (explanation: Explanation): ReadonlyMap<number, string> => {
  const known =
    stages.get(explanation) ??
    new Map(
      explanation.steps
        .filter(
          ({ rule, inputs }) =>
            /^(feed\/|guardrail\/|roll-up\/(rounded|mean-of-two))/.test(rule) && !('of' in inputs),
        )
        .flatMap(({ uses, rule }) =>
          // The second use of a guardrail is its control.
          (rule === 'guardrail/least' || rule === 'roll-up/mean-of-two' ? uses : uses.slice(0, 1)).map(
            (use) => [use, rule] as const,
          ),
        ),
    );
  stages.set(explanation, known);
  return known;
};

/** A stage of an attainment in place of what came of it. */
const unfinished = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  explanation: Explanation,
): string[] => {
  const { rule, id } = step;
  const isStage = /^(feed|guardrail)\/|^roll-up\/(rounded|mean-of-two|nothing)/.test(rule);
  const isEarlier = (each: ExplanationStep, at: number): boolean =>
    each.rule.startsWith('measure/') &&
    ((rule === 'judge/committed' && at === 0) ||
      rule === 'status/place' ||
      (rule.startsWith('guardrail/') && at === used.length - 1));
  return used
    .filter((each, at) => {
      const next = goesOn(explanation).get(each.id);
      const goesElsewhere = next !== undefined && !(isStage && next.split('/')[0] === rule.split('/')[0]);
      return goesElsewhere && /^(measure|feed|guardrail|roll-up)\//.test(each.rule) && !isEarlier(each, at);
    })
    .map((each) => `step ${id} ${rule} rests on ${each.rule}, from which more came`);
};

/** What guardrails act on that is not what is judged: a whole. */
const wrongWhole = (step: ExplanationStep, used: readonly ExplanationStep[]): string[] => {
  const isJudged = /^judge\/(committed|commitments)$/.test(step.rule);
  const acted = used.filter(({ rule, inputs }) => rule.startsWith('guardrail/') && 'of' in inputs);
  const isLeast = step.rule === 'guardrail/least';
  const odd = acted.some(({ inputs }) =>
    isJudged ? inputs['of'] !== 1 : isLeast && inputs['of'] !== acted[0]?.inputs['of'],
  );
  return odd ? [`step ${step.id} rests on guardrails of something else`] : [];
};

/** What is wrong with the steps a step uses: of another kind, of another goal, too few, too many, of another day. */
export const wrongUses = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  explanation: Explanation,
  document: ExplainedDocument,
  policy: Policy,
  factOf: (step: ExplanationStep) => object,
): string[] => {
  const { asOf, steps } = explanation;
  const { id, rule, goal, inputs } = step;
  const [kind = ''] = rule.split('/');
  if (leaves.test(rule)) return used.length === 0 ? [] : [`step ${id} ${rule} rests on nothing`];
  const allowed = mayUse[rule] ?? mayUse[kind];
  const odd = used.filter(
    (each) =>
      allowed?.test(each.rule) !== true ||
      (kind === 'guardrail' && rule !== 'guardrail/least' && each.rule.startsWith('guardrail/')),
  );
  const measure = document.goal(goal)?.measure;
  const base = kind === 'guardrail' && inputs['of'] === undefined ? used.slice(0, 1) : [];
  const others = (acrossGoals.test(rule) ? base : used).filter(
    (each) => each.goal !== goal && each.rule !== 'hidden',
  );
  // What a commitment attains now may be what it attained at its deadline.
  const twice = rule !== 'judge/committed' && new Set(step.uses).size !== step.uses.length;
  const guardrails = guardrailsOf(document, goal);
  const lowers = policy.guardrails.lowers;
  const hidden = used.filter((each) => each.rule === 'hidden').length;
  // Where a guardrail rests on more than may be seen, nothing is said of it as it stood at a deadline.
  const isSaid = hidden === 0 || used.at(-1)?.rule.startsWith('guardrail/') === true;
  const acted = guardrails > 0 && isSaid ? 1 : 0;
  const counts: { readonly [rule: string]: number } = {
    convert: 1,
    'roll-up/part': 1,
    'contribution/part': 1,
    'roll-up/nothing': 1,
    'roll-up/rounded': 1,
    'roll-up/unseen': 1,
    'roll-up/mean-of-two': 2 + hidden,
    feed: 1,
    'guardrail/least': guardrails,
    'judge/committed': 2 + acted + hidden,
    'judge/bands': guardrails === 0 ? 1 : 1 + Number(lowers === 'score') + Number(inputs['of'] === 'raw'),
    'judge/verdict': 1,
    override: 1,
    'status/place': 3,
    'status/part': 1,
    'status/people': 1,
    'status/start': 1,
    'status/close': 1,
    'status/staleness': 1,
    'status/dates': 1,
    'status/no-score': 1,
  };
  const count =
    kind === 'guardrail' && rule !== 'guardrail/least'
      ? (inputs['of'] === undefined ? 1 : 0) +
        (hasControl(document, step) || used.at(-1)?.rule === 'hidden' ? 1 : 0)
      : rule === 'judge/commitments'
        ? Number(inputs['required']) + 1 + acted + hidden
        : rule === 'formula/input' && measure !== undefined && measure.kind !== 'formula'
          ? 1
          : rule === 'formula/result' && measure?.kind === 'formula'
            ? inputsOf(measure, used.length === 0 ? inputs['reason'] : undefined)
            : rule === 'measure/formula' || (rule === 'contribution/value' && measure?.kind === 'formula')
              ? Number(inputs['missing'] !== '@throughline/scoring/formula')
              : (counts[rule] ?? counts[kind]);
  const first = rule === 'judge/committed' && used[0]?.rule.startsWith('measure/') !== true;
  return [
    ...odd.map((each) => `step ${id} ${rule} may not use ${each.rule}`),
    ...others.map((each) => `step ${id} ${rule} uses ${each.rule} of another goal`),
    ...(first ? [`step ${id} does not rest on its measure`] : []),
    ...(twice ? [`step ${id} uses a step twice`] : []),
    ...(count === undefined || count === used.length
      ? []
      : [`step ${id} ${rule} uses ${used.length} steps, not ${count}`]),
    ...unfinished(step, used, explanation),
    ...wrongWhole(step, used),
    ...(kind === 'measure' || rule === 'formula/value' || rule === 'contribution/value'
      ? wrongFacts(step, used, document, policy, steps)
      : []),
    ...(kind === 'guardrail' && rule !== 'guardrail/least' && inputs['title'] !== undefined
      ? wrongState(step, used, document, steps, factOf)
      : []),
    ...(rule === 'contribution/sum' ? wrongSum(step, used, explanation, document, policy) : []),
    ...wrongDays(step, used, asOf, steps),
  ];
};
