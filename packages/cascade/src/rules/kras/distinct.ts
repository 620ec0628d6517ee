import type { GoalIndex } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { holderOf, kraAt } from '../../kra/holder-of.ts';
import type { Rule } from '../../rule/rule.ts';
import { shownNumber } from '../../wording/shown-number.ts';
import { tellingWords } from '../../wording/telling-words.ts';

/** Options of {@link distinct}. */
export interface DistinctOptions {
  /** Share of the words of two titles together, 0 to 1, from which they say the same. Default 0.5. */
  readonly minOverlap: number;
}

/** KRAs of one holder that a further one is compared with. More are too many to hold anyway. */
const mostCompared = 50;

/** A KRA with the words of its title. */
interface Read {
  readonly goal: number;
  readonly words: ReadonlySet<string>;
}

/**
 * The KRAs of a role or a person are areas of their own: they do not read the same metric, and their titles do not
 * say the same. Each KRA is compared with those before it by id, up to 50, and reported once, with the one it is nearest
 * to.
 *
 * @example
 * ```ts
 * import { distinct } from '@throughline/cascade';
 *
 * distinct.defaults; // => { minOverlap: 0.5 }
 * ```
 */
export const distinct: Rule<DistinctOptions, 'metric' | 'title'> = {
  meta: {
    id: 'kras/distinct',
    title: 'The KRAs of a role or a person do not overlap',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S3-04'],
    source: 'docs/sources.md#kra-overlap',
    url: '@throughline/cascade/src/rules/kras/distinct.md',
    scope: 'set',
    messages: {
      metric: {
        message: '`{title}` and `{other}` of one holder both read the metric `{metric}`',
        help: 'combine the two areas, or give each a measure of its own',
      },
      title: {
        message: '`{title}` and `{other}` of one holder are about the same: {words}',
        help: 'combine the two areas, or say in the titles what tells them apart',
      },
    },
  },
  defaults: { minOverlap: 0.5 },
  check({ index, day }, { minOverlap }, report) {
    const earlier = new Map<number, Read[]>();
    const readers = new Map<string, number>();
    for (const goal of krasById(index, day)) {
      const kra = kraAt(index, goal);
      const holder = holderOf(index, kra);
      if (holder < 0) continue;
      const read = { goal, words: new Set(tellingWords(kra.title)) };
      const others = earlier.get(holder) ?? [];
      earlier.set(holder, others);
      const shared = sharedMetric(index, goal, holder, day, readers);
      if (shared !== undefined) {
        const data = { title: kra.title, other: kraAt(index, shared.other).title, metric: shared.metric };
        report({ messageId: 'metric', goal, path: pathOf(index, goal), data });
      } else {
        const near = nearest(read, others);
        if (near !== undefined && near.overlap >= minOverlap) {
          const words = [...read.words].filter((word) => near.words.has(word));
          const data = {
            title: kra.title,
            other: kraAt(index, near.goal).title,
            words,
            percent: Math.round(shownNumber(near.overlap * 100)),
          };
          report({ messageId: 'title', goal, path: pathOf(index, goal, 'title'), data });
        }
      }
      if (others.length < mostCompared) others.push(read);
    }
  },
};

/** Open KRAs in the order of their ids, so that the order of the document changes no finding. */
const krasById = (index: GoalIndex, day: number): readonly number[] => {
  const { documentOrder, ids, kind } = index;
  const open: number[] = [];
  for (const goal of documentOrder)
    if (kind[goal] === goalCodes.kra && isOpen(index, goal, day)) open.push(goal);
  return open.sort((a, b) => (ids[a] === ids[b] ? 0 : ids[a]! < ids[b]! ? -1 : 1));
};

/** The first metric, by its id, of a KRA that another KRA of its holder reads already; notes all of them. */
const sharedMetric = (
  index: GoalIndex,
  goal: number,
  holder: number,
  day: number,
  readers: Map<string, number>,
): { readonly metric: string; readonly other: number } | undefined => {
  const { offsets, targets } = index.contained;
  let found: { readonly metric: string; readonly other: number } | undefined;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const { metric } = measuredAt(index, targets[at]!);
    if (metric === undefined || !isOpen(index, targets[at]!, day)) continue;
    const key = `${holder} ${metric}`;
    const other = readers.get(key);
    if (other === undefined) readers.set(key, goal);
    else if (other !== goal && (found === undefined || metric < found.metric)) found = { metric, other };
  }
  return found;
};

/** The one with the largest share of words in common, the first of several. */
const nearest = (
  { words }: Read,
  others: readonly Read[],
): (Read & { readonly overlap: number }) | undefined => {
  let best: Read | undefined;
  let most = 0;
  for (const other of others) {
    let shared = 0;
    for (const word of words) if (other.words.has(word)) shared++;
    const overlap = shared / (words.size + other.words.size - shared);
    if (overlap > most) [best, most] = [other, overlap];
  }
  return best === undefined ? undefined : { ...best, overlap: most };
};
