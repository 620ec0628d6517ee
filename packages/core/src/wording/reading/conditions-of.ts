import { form, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Choice } from './choose-target.ts';
import { comparisonOf } from './comparator-of.ts';
import { headTraits } from './head-traits.ts';
import { nameBefore, nameBehind } from './metric-span.ts';
import type { ReadingCondition } from './reading.ts';
import { does, ends, type Span, tells } from './sentence.ts';
import { unitOf } from './unit-of.ts';
import type { Quantity } from './quantity.ts';

/** Most guardrails and secondary targets of one text; the rest is noise. */
const mostConditions = 8;

/** Limits and further targets of a sentence. */
export interface Conditions {
  readonly guardrails: ReadingCondition[];
  readonly secondary: ReadingCondition[];
}

/** Where the clause of a number begins: behind the last number, comma or word of condition. */
const clauseStart = (tokens: readonly Token[], at: number): number => {
  for (let from = at; from >= 0; from--) {
    const token = tokens[from];
    if (
      token === undefined ||
      token.kind === 'number' ||
      token.text === ',' ||
      token.text === '(' ||
      token.text === ';'
    )
      return from + 1;
    if (does(token, part.with | part.while | part.without | part.and | part.means)) return from + 1;
  }
  return 0;
};

const textOf = (text: string, tokens: readonly Token[], span: Span | undefined): string | null => {
  const first = span === undefined ? undefined : tokens[span.first];
  const last = span === undefined ? undefined : tokens[span.last];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
};

const conditionOf = (text: string, tokens: readonly Token[], quantity: Quantity): ReadingCondition => {
  const start = clauseStart(tokens, quantity.first - 1);
  const before = nameBefore(tokens, start, quantity.first - 1);
  const behind = nameBehind(tokens, quantity.last + 1, false);
  const bare = quantity.unit === null;
  const span = bare ? (behind ?? before) : (before ?? behind);
  const traits = headTraits(tokens, span);
  const unit = unitOf(tokens, quantity, before, behind);
  const { comparator, explicit } = comparisonOf(quantity, {
    direction: 'achieve',
    unit,
    traits,
    relative: false,
    counts: false,
    denied: false,
    limits: false,
    to: false,
    zero: false,
    orBetter: false,
  });
  return {
    metric: textOf(text, tokens, span),
    comparator,
    comparatorExplicit: explicit,
    value: quantity.value,
    unit,
  };
};

/** A bare number behind a noun, with nothing behind it. */
const isBareName = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const before = tokens[quantity.first - 1];
  const bare =
    quantity.unit === null && quantity.relation === null && tokens[quantity.last + 1]?.kind !== 'word';
  return bare && before?.kind === 'word' && before.sense.parts === 0 && before.sense.verb === undefined;
};

/** Does the clause of a number begin behind `and`, a comma or a semicolon? */
const joins = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const joint = tokens[clauseStart(tokens, quantity.first - 1) - 1];
  return does(joint, part.and) || joint?.text === ',' || joint?.text === ';';
};

/** Reads the numbers that are not the target, and what must not happen (`without downtime`). */
export const conditionsOf = (
  text: string,
  tokens: readonly Token[],
  choice: Choice,
  metric: Span | undefined,
): Conditions => {
  const guardrails: ReadingCondition[] = [];
  const secondary: ReadingCondition[] = [];
  const { target } = choice;
  let chain = false;
  for (const { quantity, role } of choice.others) {
    if (guardrails.length + secondary.length >= mostConditions) break;
    // `under 10 s for 50k catalogues`: says for what, and limits nothing.
    if ((role.before & part.for) !== 0 && quantity.relation === null && !quantity.soft) continue;
    // `on line 4`: a name.
    if (role.before === 0 && isBareName(tokens, quantity)) continue;
    const clause = tokens[clauseStart(tokens, quantity.first - 1) - 1];
    const limited = does(clause, part.with | part.while);
    // `by 40 % (under 2 s)`: the level that goes with the change.
    const isOtherLimit =
      quantity.relation !== null &&
      (choice.targetRole?.change ?? null) !== null &&
      quantity.unit?.kind !== target?.unit?.kind;
    const restated =
      quantity.unit?.kind === 'ratio' ||
      (role.inside && !isOtherLimit) ||
      (role.change !== null && !limited && !joins(tokens, quantity)) ||
      // `in all 6 warehouses`
      (role.before & part.all) !== 0;
    // A number inside the name of the metric belongs to it: `API latency for 3 endpoints`.
    const named = metric !== undefined && quantity.at >= metric.first && quantity.at <= metric.last;
    if (restated || named) continue;
    const condition = conditionOf(text, tokens, quantity);
    const listed = joins(tokens, quantity);
    const joined = listed || role.inside || (role.before & (part.by | part.means)) !== 0;
    const limits =
      quantity.soft ||
      // `with an average attendance of 25`
      limited ||
      quantity.relation !== null ||
      (role.before & (part.with | part.while | part.without | part.place | part.for)) !== 0 ||
      (target !== null && quantity.first < target.first);
    // `with A above 80 % and B at 90 %`: what is joined to a guardrail is one.
    const begins = tokens[clauseStart(tokens, quantity.first - 1)];
    const chained: boolean =
      listed && chain && does(clause, part.and) && (begins?.sense.verb === undefined || tells(begins));
    chain = chained || (limits && !joined && limited);
    ((joined || !limits) && !chained ? secondary : guardrails).push(condition);
  }
  for (let at = 1; at < tokens.length && guardrails.length < mostConditions; at++) {
    if (!does(tokens[at], part.without)) continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || ends(next, form.gerund)) continue;
    const span = nameBehind(tokens, at + 1, false);
    if (span === undefined || target === null) continue;
    guardrails.push({
      metric: textOf(text, tokens, span),
      comparator: '==',
      comparatorExplicit: true,
      value: 0,
      unit: null,
    });
  }
  return { guardrails, secondary };
};
