import type { ExplanationStep } from '@throughline/scoring';

const days = (date: unknown): number => Date.parse(String(date)) / 86_400_000;

/** What is expected by a plan line, worked out again from what its step says. */
export const expectedAgain = ({ rule, inputs }: ExplanationStep): number => {
  const [start, end] = [days(inputs['start']), days(inputs['deadline']) + 1];
  const day = days(inputs['on']) + (inputs['elapsed'] === 'days-through' ? 1 : 0);
  if (day < start) return 0;
  if (day >= end) return 1;
  const passed = (day - start) / (end - start);
  switch (rule.slice('plan/'.length)) {
    case 'smoothstep':
      return 3 * passed ** 2 - 2 * passed ** 3;
    case 'logistic': {
      const at = (x: number): number => Math.tanh((Number(inputs['steepness']) * (x - 0.5)) / 2);
      return (at(passed) - at(0)) / (at(1) - at(0));
    }
    case 'power':
      return passed ** Number(inputs['exponent']);
    case 'business-days':
      return Number(inputs['workShare'] ?? passed);
    case 'step':
      return 0;
    case 'points': {
      let line: [number, number][] = [[start, 0]];
      const given = JSON.parse(String(inputs['line'])) as { on: string; attainment: number }[];
      for (const { on, attainment } of given.sort(
        (a, b) => days(a.on) - days(b.on) || a.attainment - b.attainment,
      )) {
        const top = line.at(-1)?.[1] ?? 0;
        if (days(on) > start && days(on) < end) line.push([days(on), Math.max(top, Math.min(1, attainment))]);
      }
      line = [...line, [end, 1]];
      const next = line.findIndex(([on]) => on > day);
      const [from, low] = line[next - 1] ?? [start, 0];
      const [to, high] = line[next] ?? [end, 1];
      return low + ((high - low) * (day - from)) / (to - from);
    }
    default:
      return passed;
  }
};

interface Condition {
  readonly status: string;
  readonly when: readonly { readonly of: string; readonly is: string; readonly limit: number }[];
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** What a rule says of a place: its conditions, one after the other. */
export const placeAgain = (
  { inputs }: ExplanationStep,
  [attained, plan, rule]: readonly (ExplanationStep | undefined)[],
  less = 0,
): string => {
  const expected = Number(plan?.output);
  const attainment = Math.min(1, Math.max(0, Number(attained?.output))) - less;
  for (const { status, when } of JSON.parse(String(rule?.inputs['conditions'])) as Condition[]) {
    if (expected === 0 && when.some(({ of }) => of === 'ratio')) return 'on-track';
    const all = when.every(({ of, is, limit }) => {
      // Each is brought to the form left against right without a division.
      const [left, right] =
        of === 'gap'
          ? [expected, attainment + limit]
          : of === 'ratio'
            ? [attainment, limit * expected]
            : [
                of === 'attainment' ? attainment : of === 'expected' ? expected : Number(inputs['elapsed']),
                limit,
              ];
      if (is === 'at-least') return left > right || same(left, right);
      if (is === 'at-most') return left < right || same(left, right);
      return !same(left, right) && (is === 'above' ? left > right : left < right);
    });
    if (all) return status;
  }
  return String(rule?.output);
};

const order = ['achieved', 'ahead', 'on-track', 'behind', 'at-risk'];
const worse = (a: string, b: string): string => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** One status of several places, walked through as the policy says. */
export const settledAgain = (
  { inputs }: ExplanationStep,
  places: readonly ExplanationStep[],
  usedBy: (step: ExplanationStep) => readonly ExplanationStep[],
): string => {
  const says = places.map((step) => ({
    plainly: placeAgain(step, usedBy(step)),
    carefully: placeAgain(step, usedBy(step), Number(inputs['margin'])),
  }));
  let status = says[0]?.plainly ?? 'none';
  let run: string[] = [];
  says.slice(1).forEach(({ plainly, carefully }, at) => {
    const isWorse = worse(plainly, status) === plainly;
    const back = worse(plainly, carefully);
    const wants = isWorse ? plainly : worse(back, status) === status ? back : status;
    const isOneWay = run.every((word) => word !== status && (worse(word, status) === word) === isWorse);
    run = wants === status ? [] : isOneWay ? [...run, wants] : [wants];
    const last = at === says.length - 2;
    if (last && inputs['silent'] === true) status = wants;
    else if (run.length >= Number(inputs['dwell'])) {
      // None is taken further than it says.
      status = run.reduce((one, other) =>
        worse(one, other) === one ? (isWorse ? other : one) : isWorse ? one : other,
      );
      run = [];
    }
  });
  return status;
};

/** One status of those of the parts, by the choice of the policy; a hidden part leaves it open. */
export const partsAgain = (
  { inputs, output }: ExplanationStep,
  parts: readonly ExplanationStep[],
): ExplanationStep['output'] => {
  if (parts.some(({ rule }) => rule === 'hidden')) return output;
  const words = parts.map((part) => String(part.output));
  const worst = words.reduce(worse);
  if (inputs['choice'] !== 'counts' || order.indexOf(worst) < order.indexOf('behind')) return worst;
  return words.filter((word) => word === 'at-risk').length >= words.length / 2 ? 'at-risk' : 'behind';
};

/** A commitment that was not kept in time, or about which more may not be said. */
const isMissed = ({ rule, inputs, output }: ExplanationStep): boolean =>
  rule === 'hidden' ||
  (rule === 'override/score' ? Number(output) < 1 : ['missed', 'met-late'].includes(String(inputs['grade'])));

/** What a step about the plan line or the status must give; undefined for other steps and for plain facts. */
export const statusAgain = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  steps: readonly ExplanationStep[],
): ExplanationStep['output'] | undefined => {
  const usedBy = ({ uses }: ExplanationStep): readonly ExplanationStep[] =>
    uses.map((use) => steps[use] as ExplanationStep);
  switch (step.rule) {
    case 'status/place':
      return placeAgain(step, used);
    case 'status/hysteresis':
      return settledAgain(step, used, usedBy);
    case 'status/start':
      return String(step.inputs['on']) < String(step.inputs['start']) ? 'not-started' : 'too early';
    case 'status/close':
      return step.inputs['final'] === true ? 'closed' : 'still open';
    case 'status/staleness':
      return Number(step.inputs['days']) > Number(step.inputs['limit']) ? 'unknown' : 'fresh';
    case 'status/parts':
      return partsAgain(step, used.slice(1));
    case 'status/commitment':
      return used.some(isMissed) ? 'at-risk' : 'no commitment was missed';
    case 'status/part':
      return used[0]?.output ?? null;
    case 'status/people':
      return step.inputs['statusFrom'] === 'people' ? 'unknown' : 'said by the plan line';
    case 'status/dates':
    case 'status/no-score':
      return 'unknown';
    default:
      return undefined;
  }
};
