import type { CheckIn, FormulaMeasure, Measure, MeasureUnit } from '@throughline/core';
import type { Explanation, ExplanationStep, Policy } from '@throughline/scoring';
import type { ExplainedDocument } from './explained-document.ts';
import { dateOf, dayOf } from './explained-document.ts';
import type { Claims } from './policy-claims.ts';
import { planClaims, statusClaims, timesOf } from './status-claims.ts';
import { anything, bandClaims, feedClaims, rollUpClaims } from './policy-claims.ts';

/** What a fact says of itself in a step. */
const saidBy = ({ goal: _, ...fact }: CheckIn): Claims => ({
  ...Object.fromEntries(
    Object.entries(fact as Readonly<Record<string, unknown>>).filter(([, kept]) => typeof kept !== 'object'),
  ),
  ...('unit' in fact ? { unit: JSON.stringify(fact.unit) } : {}),
});

const fieldOf: { readonly [rule: string]: string } = {
  'fact/value': 'value',
  'fact/delta': 'delta',
  'fact/done': 'done',
  'fact/pooled': 'numerator',
  'fact/level': 'level',
};

const verdictClaims = (step: ExplanationStep, final: boolean): Claims => {
  const grade = step.inputs['grade'];
  const missed = ['missed', 'met-late'];
  const words =
    step.output === 1
      ? ['met']
      : final
        ? missed
        : step.rule === 'judge/committed'
          ? ['pending']
          : ['pending', ...missed];
  return { grade: words.includes(String(grade)) ? grade : words[0] };
};

/** How money became that of another currency, by the table of rates. */
const moneyClaims = (
  { inputs }: ExplanationStep,
  own: MeasureUnit | undefined,
  wanted: MeasureUnit | undefined,
  { goals }: ExplainedDocument,
): Claims | undefined => {
  const entry = goals.exchangeRates?.find(({ id }) => id === inputs['exchangeRate']);
  if (entry === undefined) return undefined;
  const { currency } = goals.organization;
  const isoOf = (unit: MeasureUnit | undefined): string | undefined =>
    (unit !== undefined && 'iso' in unit ? unit.iso : undefined) ?? currency;
  const from = isoOf(own);
  const inverse = entry.from !== from;
  return {
    from,
    to: wanted?.kind === 'currency' ? isoOf(wanted) : undefined,
    rate: inverse ? 1 / entry.rate : entry.rate,
    inverse,
    exchangeRate: entry.id,
    rateOn: entry.on,
  };
};

/** How counts of several facts are read, where the policy says so. */
const ratiosOf = ({ kind }: Measure, { measures }: Policy): Claims =>
  kind === 'pooled' && measures.ratios === 'mean' ? { ratios: 'mean' } : {};

/** All that a step has to state about the document and the policy; undefined for rules that are no rules. */
export const claimsOf = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  { asOf }: Explanation,
  document: ExplainedDocument,
  policy: Policy,
): Claims | undefined => {
  const { rule, inputs, output } = step;
  const goal = document.goal(step.goal) ?? { id: '', title: '' };
  const measure = document.measure(step.goal);
  const reason = output === null ? { reason: anything } : {};
  const times = timesOf(document, goal, asOf);
  const [kind, name = ''] = rule.split('/') as [string, string?];
  switch (kind) {
    case 'fact': {
      const fact = document.facts(goal.id, '9999-12-31').find(({ key }) => key === inputs['key']);
      return fact !== undefined && (fieldOf[rule] ?? '') in fact ? saidBy(fact) : undefined;
    }
    case 'convert': {
      const [fact] = used;
      const own = JSON.parse(String(fact?.inputs['unit'] ?? '{}')) as MeasureUnit;
      const money = moneyClaims(step, own, measure.unit, document);
      return money && { fact: fact?.rule.slice('fact/'.length), on: fact?.inputs['on'], ...money };
    }
    case 'contribution': {
      if (name === 'value')
        return {
          kind: measure.kind,
          on: anything,
          ...ratiosOf(measure, policy),
          ...reason,
          ...(measure.kind === 'formula' && 'missing' in inputs
            ? { missing: '@throughline/scoring/formula' }
            : {}),
        };
      if (name === 'sum') return { missingData: policy.rollUp.missingData, on: anything, reason: anything };
      const from = document.goal(used[0]?.goal);
      const money =
        'exchangeRate' in inputs ? moneyClaims(step, from?.measure?.unit, measure.unit, document) : {};
      const shares = document
        .linksTo(goal.id)
        .filter(({ child }) => child === from?.id)
        .map(({ share: [top, bottom] }) => Number(top) / Number(bottom));
      if (shares.length === 0 || money === undefined) return undefined;
      return {
        on: anything,
        share:
          policy.rollUp.shares === 'whole'
            ? 1
            : (shares.find((each) => each === inputs['share']) ?? shares[0]),
        ...money,
        ...reason,
      };
    }
    case 'formula': {
      if (name === 'input') return { name: anything, on: anything };
      if (name === 'result') {
        const { expression, inputs: read } = measure as FormulaMeasure;
        const isOdd = used.some(
          (each) =>
            !read.some(
              (input) =>
                input.name === each.inputs['name'] && (input.goal === each.goal || each.goal === undefined),
            ),
        );
        return isOdd ? undefined : { expression, on: anything, ...reason };
      }
      return goal.measure === undefined
        ? { on: anything, ...reason }
        : {
            kind: measure.kind,
            fold: measure.fold ?? 'latest',
            on: anything,
            ...ratiosOf(measure, policy),
            ...reason,
          };
    }
    case 'measure': {
      const day = dayOf(inputs['on']);
      const newest = document.facts(goal.id, String(inputs['on'])).at(-1);
      const last = times.end !== undefined && day >= times.end ? times.end - 1 : day;
      return name === measure.kind
        ? {
            on: anything,
            ...reason,
            ...(measure.kind === 'formula' &&
            inputs['reason'] !== 'expression-error' &&
            used.every((each) => each.rule !== 'hidden')
              ? { expression: measure.expression }
              : {}),
            ...('age' in inputs ? { age: last - dayOf(newest?.on) } : {}),
          }
        : undefined;
    }
    case 'feed':
      return name === 'cut' || name === policy.measures.feed
        ? { ...feedClaims(rule, goal.measure !== undefined, policy), on: anything }
        : undefined;
    case 'guardrail': {
      if (name === 'least') return {};
      const known = goal.guardrails?.find(
        ({ title, mode, to }) => title === inputs['title'] && mode === name && to === inputs['to'],
      );
      if (known === undefined) return undefined;
      const fedOn = used[0]?.rule.startsWith('feed/') === true ? (used[0].inputs['on'] ?? asOf) : asOf;
      return {
        title: known.title,
        state: anything,
        unknown: policy.guardrails.unknown,
        ...(known.to === undefined ? {} : { to: known.to }),
        ...('of' in inputs ? { of: anything } : {}),
        on: times.over && 'of' in inputs && inputs['on'] !== asOf ? dateOf((times.end ?? 0) - 1) : fedOn,
      };
    }
    case 'roll-up':
      if (name === 'part')
        return { weight: anything, usedWeight: anything, share: anything, countsAs: anything };
      if (name === 'rounded') return { ...policy.rollUp.rounding };
      if (name === 'unseen')
        return used[0]?.rule === 'hidden' ? { driver: policy.rollUp.driver, ...reason } : undefined;
      if (name === 'nothing') return { nothingCounts: policy.rollUp.nothingCounts };
      if (name === 'mean-of-two') {
        const { ownShare } = policy.rollUp;
        return { policy: policy.id, ...(ownShare === 0.5 ? {} : { ownShare }), ...reason };
      }
      return {
        from: anything,
        ...rollUpClaims(rule, policy),
        ...reason,
        ...('refused' in inputs && output === null ? { refused: true } : {}),
      };
    case 'left-out':
      return name === 'excluded'
        ? {
            ...(goal.state === undefined || goal.state === 'published'
              ? { kind: 'initiative' }
              : { state: goal.state }),
            reason: 'excluded',
          }
        : name === 'loop'
          ? {}
          : policy.grades.scoreObjectives === 'off'
            ? { scoreObjectives: 'off', reason: 'excluded' }
            : { driver: 'none', reason: 'excluded' };
    case 'judge':
      if (name === 'bands') {
        const holder = document.goal(goal.objective);
        return bandClaims(inputs, goal.commitment ?? holder?.commitment, policy);
      }
      if (name === 'verdict') return verdictClaims(step, times.final);
      if (name === 'committed')
        return {
          ...(times.end === undefined ? {} : { deadline: dateOf(times.end - 1) }),
          over: times.over,
          final: times.final,
          ...verdictClaims(step, times.final),
        };
      return {
        final: times.final,
        over: times.over,
        ...(times.over ? { inTime: output === 1 } : {}),
        required: used.filter((each) => each.goal !== step.goal && each.rule !== 'hidden').length,
        ...verdictClaims(step, times.final),
      };
    case 'override': {
      const known = document.judgement(inputs['judgement']);
      if (known?.goal !== goal.id || known[name as 'score' | 'status'] !== output) return undefined;
      const { id, by, reason: why } = known;
      return {
        judgement: id,
        by,
        reason: why,
        ...(name === 'score' ? { policy: policy.id } : { holds: policy.pace.statusOverride }),
      };
    }
    case 'plan':
      return name === (goal.measure?.trajectory ?? policy.pace.trajectory).kind
        ? planClaims(step, document, goal, policy)
        : undefined;
    case 'status':
      return statusClaims(name, used, asOf, document, goal, policy);
    default:
      return rule === 'hidden' ? {} : undefined;
  }
};

/** What a step states about the document or the policy that is not so. */
export const untrueIn = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  explanation: Explanation,
  document: ExplainedDocument,
  policy: Policy,
): string[] => {
  const claims = claimsOf(step, used, explanation, document, policy);
  const { id, rule, inputs, goal, title, output } = step;
  if (claims === undefined) return [`step ${id} ${rule} has nothing behind it`];
  const leaf =
    rule === 'status/rule' ? policy.pace.status.otherwise : /^(left-out|hidden)/.test(rule) ? null : output;
  const names = new Set([...Object.keys(claims), ...Object.keys(inputs)]);
  const isMeasure = rule.startsWith('measure/');
  return [
    ...[...names]
      // What a measure is made of is compared with what reading it again says.
      .filter((name) => claims[name] !== anything && !(isMeasure && !(name in claims)))
      .filter((name) => !Object.is(claims[name], inputs[name]))
      .map((name) => `step ${id} ${rule} says ${name} ${String(inputs[name])}, not ${String(claims[name])}`),
    ...(leaf === output ? [] : [`step ${id} ${rule} gives ${String(output)}, not ${String(leaf)}`]),
    ...(document.goal(goal)?.title === title ? [] : [`step ${id} has the title of another goal`]),
  ];
};
