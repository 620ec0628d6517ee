import { goalNouns } from './goal-nouns.ts';
import type { Limit, Mark, NumberField } from './mark.ts';

/** Share of 1 below which a number is called low, and from which it is called high. Source: docs/sources.md#questions. */
const [low, high] = [0.5, 0.7];

/** What was made of some marks, and how many of them it took. */
interface Joined {
  readonly marks: readonly Mark[];
  readonly length: number;
}

/**
 * Puts marks together that say one thing: a number with its measure and its bound, how many of what, and what `and` or `or`
 * joins. Undefined: something is joined that does not go together.
 */
export const joinMarks = (marks: readonly Mark[]): readonly Mark[] | undefined => {
  const bounded = rewritten(marks, [betweenAt, degreeAt, limitAt, tallyAt, meanCountAt]);
  const listed = bounded === undefined ? undefined : rewritten(bounded, [listAt]);
  return listed === undefined ? undefined : rewritten(listed, [linkAt]);
};

type Rule = (marks: readonly Mark[], at: number) => Joined | 'apart' | undefined;

/** One pass over the marks; the first rule that fits a place is taken. */
const rewritten = (marks: readonly Mark[], rules: readonly Rule[]): readonly Mark[] | undefined => {
  const found: Mark[] = [];
  for (let at = 0; at < marks.length; ) {
    let joined: Joined | 'apart' | undefined;
    for (const rule of rules) if ((joined ??= rule(marks, at)) !== undefined) break;
    if (joined === 'apart') return undefined;
    found.push(...(joined?.marks ?? [marks[at]!]));
    at += joined?.length ?? 1;
  }
  return found;
};

/** The measure at a place; a number may also be `done` or `complete`. */
const measureAt = (mark: Mark | undefined, follows = false): NumberField | undefined => {
  if (mark?.is === 'measure') return mark.field;
  // `with progress below 30 %`
  if (!follows && mark?.is === 'show' && mark.fields[0] === 'attainment' && mark.fields.length === 1)
    return 'attainment';
  const isDone = mark?.is === 'finished' || (mark?.is === 'verb' && mark.verb === 'held');
  return follows && isDone ? 'attainment' : undefined;
};

const limitOf = (field: NumberField | undefined, rest: Omit<Limit, 'field'>): Mark => ({
  is: 'limit',
  limit: field === undefined ? rest : { field, ...rest },
});

/** `Between 40 and 60 percent done`: both bounds are in. */
const betweenAt: Rule = (marks, at) => {
  const before = measureAt(marks[at]);
  const start = before === undefined ? at : at + 1;
  const [between, first, link, second, behind] = marks.slice(start, start + 5);
  if (between?.is !== 'between') return undefined;
  if (first?.is !== 'number' || link?.is !== 'link' || link.link !== 'and' || second?.is !== 'number')
    return 'apart';
  // `Between 40 and 60 %` says the percentage once.
  const percent = second.percent;
  if (first.percent && !percent) return 'apart';
  const after = before === undefined ? measureAt(behind, true) : undefined;
  return {
    marks: [
      limitOf(before ?? after, { op: 'at-least', value: first.value, percent }),
      limitOf(before ?? after, { op: 'at-most', value: second.value, percent }),
    ],
    length: start - at + 4 + Number(after !== undefined),
  };
};

/** `Low confidence`, `confidence is low`. */
const degreeAt: Rule = (marks, at) => {
  const [one, other] = marks.slice(at, at + 2);
  const [degree, measure] = one?.is === 'degree' ? [one, other] : [other, one];
  if (degree?.is !== 'degree' || measure?.is !== 'measure') return undefined;
  if (!['attainment', 'score', 'confidence'].includes(measure.field)) return 'apart';
  const limit =
    degree.way === 'low'
      ? ({ op: 'below', value: low * 100, percent: true } as const)
      : ({ op: 'at-least', value: high * 100, percent: true } as const);
  return { marks: [limitOf(measure.field, limit)], length: 2 };
};

/** `Confidence below 50 %`, `below 50 % confidence`, `under 25 % done`, `60 % or more progress`. */
const limitAt: Rule = (marks, at) => {
  const before = measureAt(marks[at]);
  const start = before === undefined ? at : at + 1;
  const [compare, number, behind, bound] = marks.slice(start, start + 4);
  if (compare?.is === 'number' && number?.is === 'bound') {
    if (behind?.is === 'noun') return compare.percent ? 'apart' : undefined; // `3 or more objectives`
    const after = before === undefined ? measureAt(behind, true) : undefined;
    const { value, percent } = compare;
    const limit = limitOf(before ?? after, { op: number.op, value, percent });
    return { marks: [limit], length: start - at + 2 + Number(after !== undefined) };
  }
  if (compare?.is !== 'compare' || compare.op === 'exactly' || number?.is !== 'number') return undefined;
  if (!number.percent && countedFrom(marks, start + 2) !== undefined) return undefined; // `more than 5 objectives`
  // `More than 80 % of goals` counts goals.
  if (number.percent && before === undefined && behind?.is === 'noun') return 'apart';
  if (behind?.is === 'bound' || (behind !== undefined && bound?.is === 'bound' && behind.is === 'measure'))
    return 'apart';
  const after = before === undefined ? measureAt(behind, true) : undefined;
  const { value, percent } = number;
  return {
    marks: [limitOf(before ?? after, { op: compare.op, value, percent })],
    length: start - at + 2 + Number(after !== undefined),
  };
};

/** The noun that is counted: the next one, with nothing but how it stands before. */
const countedFrom = (marks: readonly Mark[], from: number): number | undefined => {
  let at = from;
  while (marks[at]?.is === 'words' || marks[at]?.is === 'overdue' || marks[at]?.is === 'open') at++;
  return marks[at]?.is === 'noun' ? at : undefined;
};

/** `More than five objectives`, `fewer than 2 key results`, `3 or more at-risk goals`, `exactly one owner`. */
const tallyAt: Rule = (marks, at) => {
  const [one, two] = marks.slice(at, at + 2);
  const said =
    one?.is === 'compare' && two?.is === 'number'
      ? { op: one.op, ...two }
      : one?.is === 'number' && two?.is === 'bound'
        ? { ...one, op: two.op }
        : undefined;
  if (said === undefined || said.percent || !Number.isInteger(said.value)) return undefined;
  const place = countedFrom(marks, at + 2);
  const noun = place === undefined ? undefined : marks[place];
  if (noun?.is !== 'noun' || place === undefined) return undefined;
  const { op, value } = said;
  const level = noun.level === undefined ? {} : { level: noun.level };
  return {
    marks: [{ is: 'tally', tally: { noun: noun.noun, op, value }, ...level }, ...marks.slice(at + 2, place)],
    length: place + 1 - at,
  };
};

/** `Average number of key results`. */
const meanCountAt: Rule = (marks, at) => {
  const [mean, count, noun] = marks.slice(at, at + 3);
  if (mean?.is !== 'ask' || mean.ask !== 'mean' || count?.is !== 'ask' || count.ask !== 'count')
    return undefined;
  return noun?.is === 'noun' ? { marks: [{ is: 'mean-count', noun: noun.noun }], length: 3 } : 'apart';
};

/** What stands in a list: names of one kind, kinds of goals, words of one field. */
const listAt: Rule = (marks, at) => {
  const [one, link, two] = marks.slice(at, at + 3);
  if (one === undefined || two === undefined || (link?.is !== 'link' && link?.is !== 'versus'))
    return undefined;
  if (one.is === 'name' && two.is === 'name' && one.hit.of === two.hit.of) {
    const more: (Mark & { is: 'name' })['hit'][] = [];
    let end = at + 1;
    for (; marks[end]?.is === 'link' || marks[end]?.is === 'versus'; end += 2) {
      const next = marks[end + 1];
      if (next?.is !== 'name' || next.hit.of !== one.hit.of) break;
      more.push(next.hit);
    }
    const versus = marks.slice(at, end).some(({ is }) => is === 'versus');
    return { marks: [{ ...one, more, ...(versus ? { versus } : {}) }], length: end - at };
  }
  if (link.is === 'versus') return undefined;
  if (
    one.is === 'noun' &&
    two.is === 'noun' &&
    goalNouns.includes(one.noun) &&
    goalNouns.includes(two.noun)
  ) {
    const { one: _, ...rest } = one;
    return { marks: [{ ...rest, also: [two.noun] }], length: 3 };
  }
  // Whatever is behind and at risk is one or the other: a goal has one status.
  if (one.is === 'words' && two.is === 'words' && one.field === two.field)
    return { marks: [{ ...one, words: [...new Set([...one.words, ...two.words])] }], length: 3 };
  return undefined;
};

/** Marks that say of a goal how it is. */
const conditions: readonly Mark['is'][] = [
  'words',
  'limit',
  'lack',
  'overdue',
  'finished',
  'due',
  'not',
  'tally',
  'open',
];

/** `And` between two conditions adds nothing: all conditions hold. `Or` would change everything. */
const linkAt: Rule = (marks, at) => {
  const link = marks[at];
  if (link?.is !== 'link') return undefined;
  if (link.link === 'or') return 'apart';
  const [before, behind] = [marks[at - 1], marks[at + 1]];
  if (behind?.is === 'show') return { marks: [], length: 1 };
  // `With their owners`, `and their progress`: what is to be shown.
  if (behind?.is === 'measure' && marks[at + 2] === undefined && marks[at - 1]?.is !== 'measure')
    return { marks: [{ is: 'show', fields: [behind.field] }], length: 2 };
  if (behind?.is === 'group' && marks[at + 2] === undefined)
    return { marks: [{ is: 'show', fields: [behind.field] }], length: 2 };
  if (behind?.is === 'noun' && behind.noun === 'owner' && marks[at + 2] === undefined)
    return { marks: [{ is: 'show', fields: ['owner'] }], length: 2 };
  const isCondition = (mark: Mark | undefined): boolean => mark !== undefined && conditions.includes(mark.is);
  const isBefore =
    isCondition(before) || before?.is === 'span' || before?.is === 'noun' || before?.is === 'name';
  return isCondition(behind) && isBefore ? { marks: [], length: 1 } : 'apart';
};
