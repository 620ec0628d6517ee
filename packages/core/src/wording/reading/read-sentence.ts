import type { Language } from '../language/language.ts';
import { part, trait } from '../language/sense.ts';
import { lexemesOf } from '../text/lexemes.ts';
import { mostDigits } from '../text/number-literal.ts';
import type { Token } from '../text/token.ts';
import { chooseTarget, meansFrom, withoutTarget } from './choose-target.ts';
import { classOf } from './class-of.ts';
import { comparisonOf } from './comparator-of.ts';
import { conditionsOf } from './conditions-of.ts';
import { withUnit } from './convert-unit.ts';
import { directionOf } from './direction-of.ts';
import { emptyReading } from './empty-reading.ts';
import { findDeadline } from './find-deadline.ts';
import { findMetric } from './find-metric.ts';
import { findQuantities } from './find-quantities.ts';
import { headTraits } from './head-traits.ts';
import { headVerbOf } from './head-verb.ts';
import { joinHeldRanges } from './join-ranges.ts';
import { joinCounts } from './join-counts.ts';
import { isMeasurable } from './is-measurable.ts';
import { markNames } from './mark-names.ts';
import { nameBehind } from './metric-span.ts';
import { measureOf } from './measure-of.ts';
import { perOf } from './per-of.ts';
import { limitsAll, populationOf } from './population-of.ts';
import type { KeyResultReading, ReadingNote } from './reading.ts';
import { does, type Span } from './sentence.ts';
import { readStretches } from './stretches.ts';
import { unitOf } from './unit-of.ts';

const spanText = (text: string, tokens: readonly Token[], span: Span | undefined): string | null => {
  const first = span === undefined ? undefined : tokens[span.first];
  const last = span === undefined ? undefined : tokens[span.last];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
};

/** Only signs, or nothing at all. */
export const saysNothing = (tokens: readonly Token[]): boolean => {
  for (const token of tokens) if (token.kind !== 'sign') return false;
  return true;
};

/** A number with too many digits, or beyond all that can be calculated with: `1e400`. */
const isLong = ({ kind, text, value }: Token): boolean =>
  kind === 'number' && Number.isNaN(value) && (text.length > mostDigits || text.includes('e'));

/** How many words may stand between a negation and what it denies: `does not have to wait for more than`. */
const mostDenied = 8;

/** `no order waits longer than`, `never falls below`: a negation in the same clause before a number. */
const isDenied = (tokens: readonly Token[], from: number, until: number): boolean => {
  for (let at = until - 1; at >= from && at >= until - mostDenied; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || does(token, part.while | part.without | part.means))
      return false;
    if (does(token, part.not) && token.sense.before === undefined && token.sense.number === undefined)
      return true;
  }
  return false;
};

/** Minus zero never leaves. */
const plain = (value: number): number => (value === 0 ? 0 : value);

/** Reads one cleaned text: tokens, names, deadlines, numbers, roles, and what follows from them. */
export const readSentence = (text: string, language: Language): KeyResultReading =>
  readTokens(text, lexemesOf(text, language), language.verbLast);

/** Reads the tokens of a text. Looks at every token a fixed number of times. */
export const readTokens = (text: string, tokens: readonly Token[], verbLast = false): KeyResultReading => {
  if (saysNothing(tokens)) return emptyReading(['empty']);
  markNames(tokens);
  const dated = findDeadline(tokens);
  const found = findQuantities(tokens);
  const first = headVerbOf(tokens, found, verbLast);
  const held = joinHeldRanges(tokens, found, first);
  const { quantities, deadline: stretch } = readStretches(tokens, held, first);
  // `Over the next 12 months, grow ...`: the verb comes behind the deadline.
  const head = stretch?.first === 0 ? headVerbOf(tokens, quantities, verbLast) : first;
  const deadline = dated ?? stretch;
  const meansAt = meansFrom(tokens);
  const chosen = chooseTarget(tokens, joinCounts(tokens, quantities, head), head, meansAt);
  const whole = populationOf(tokens, head);
  const allOf =
    chosen.target !== null &&
    chosen.baseline === null &&
    (limitsAll(tokens, whole, head, chosen.target) ||
      // `All ferries have a lift (at least 2 m wide)`
      (whole?.kind === 'all' &&
        whole.at === head.clause &&
        chosen.targetRole?.inside === true &&
        chosen.target.unit?.kind !== 'percent'));
  const choice = allOf ? withoutTarget(chosen) : chosen;
  const spans = findMetric(tokens, head, choice, meansAt, deadline);
  const { target, targetRole } = choice;
  const notes: ReadingNote[] = [];

  let metric = spans.metric;
  const traits = headTraits(tokens, metric) | headTraits(tokens, spans.before);
  const change = target === null ? null : (targetRole?.change ?? null);
  const absolute = change !== null && choice.baseline !== null && target?.multiplies === true;
  let unit = target === null ? null : unitOf(tokens, target, spans.metric, spans.behind);
  const per = target === null ? undefined : perOf(tokens, target);
  // `a request rate of 8 per engineer` is no share.
  if (target?.unit === null && unit?.kind === 'percent' && per !== undefined) unit = { kind: 'count' };
  // `70 fires per 100,000 households`
  if (
    unit?.kind === 'count' &&
    target?.unit === null &&
    per !== undefined &&
    tokens[per.first]?.kind === 'number' &&
    !does(tokens[per.first + 1], part.period)
  )
    unit = { kind: 'ratio' };
  if (target?.ambiguous === true && unit !== null && (traits & trait.time) !== 0) {
    // `10m` of a time is minutes.
    target.value /= target.scale;
    unit = { kind: 'duration', in: 'minutes' };
  }
  let value = target === null ? null : plain(change === null ? target.value : Math.abs(target.value));
  let relative: KeyResultReading['relative'] = null;
  if (target !== null && unit !== null && change !== null && !absolute) {
    relative =
      target.multiplies || unit.kind === 'ratio'
        ? 'multiple'
        : unit.kind === 'percent' && !target.points
          ? 'percent'
          : 'delta';
  }
  let baseline: number | null = null;
  if (choice.baseline !== null) {
    const base = choice.baseline;
    const converted = relative === null ? withUnit(base.value, base.unit, target?.unit ?? unit) : base.value;
    baseline = plain(converted ?? base.value);
    unit ??= unitOf(tokens, base, spans.metric, undefined);
  }
  let population = target === null && choice.baseline === null ? (whole?.kind ?? null) : null;
  if (head.kind === 'up' || head.kind === 'down' || head.kind === 'better') population = null;
  const opening = tokens[head.from];
  const opensNot = does(does(opening, part.relative) ? tokens[head.from + 1] : opening, part.not);
  const denied = target !== null && (opensNot || isDenied(tokens, head.clause, target.first));
  if (population === 'all' && tokens.some((token) => does(token, part.than))) population = null;
  if (population !== null) {
    value = population === 'all' ? 100 : 0;
    unit = population === 'all' ? { kind: 'percent' } : { kind: 'count' };
    notes.push(population === 'all' ? 'population' : 'none');
  }
  let direction =
    population !== null
      ? 'achieve'
      : directionOf(
          tokens,
          choice,
          head,
          unit?.kind === 'duration' && (traits & trait.higher) === 0 ? traits | trait.lower : traits,
          relative === null ? baseline : null,
          value,
        );
  if (head.kind === 'watch' && head.leads && value === null && direction === 'achieve') direction = null;
  let comparator: KeyResultReading['comparator'] = null;
  let explicit = false;
  if (population !== null) {
    comparator = population === 'all' ? '>=' : '==';
    explicit = population === 'none';
  } else if (target !== null && unit !== null) {
    const said = comparisonOf(target, {
      direction,
      unit,
      traits,
      relative: relative !== null,
      counts:
        (unit.kind === 'percent' && does(tokens[target.last + 1], part.of)) ||
        (unit.kind === 'duration' && does(tokens[target.last + 1], part.of)) ||
        (head.leads &&
          // `Bake a loaf in 3 hours`
          !(unit.kind === 'duration' && does(tokens[target.first], part.within)) &&
          (head.kind === 'make' || head.kind === 'do' || head.kind === 'win' || head.kind === 'finish')),
      denied: denied && target.relation !== null,
      to: targetRole?.to === true,
      zero: tokens[target.at]?.sense.number === 0,
      limits: head.kind === 'limit',
      orBetter: target.better,
    });
    comparator = said.comparator;
    explicit = said.explicit;
  }
  if (population !== null && whole !== null) metric ??= nameBehind(tokens, whole.at + 1, true);
  const { guardrails, secondary } = conditionsOf(text, tokens, choice, spans.metric);
  if (metric === undefined && target !== null) metric = spans.behind;
  const classed =
    population === 'none' || opensNot
      ? 'outcome'
      : classOf(tokens, head, metric, target, unit, change !== null);
  const measurable = isMeasurable(tokens, head, { target: value, direction, class: classed });
  if (tokens.some(isLong)) notes.push('long-number');
  const reading: { -readonly [Key in keyof KeyResultReading]: KeyResultReading[Key] } = {
    metric: spanText(text, tokens, metric),
    direction,
    comparator,
    comparatorExplicit: explicit,
    baseline,
    target: value,
    targetHigh: target === null ? null : target.high,
    relative,
    unit,
    per: spanText(text, tokens, per),
    deadline: spanText(text, tokens, deadline),
    guardrails,
    secondary,
    class: classed,
    measurable,
    notes,
  };
  const measure = measureOf(reading, choice.baseline?.unit ?? null);
  if (measure !== undefined) reading.measure = measure;
  return reading;
};
