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

/** KRAs of one holder whose titles are compared. More are too many to hold anyway, and `counts/kras-per-role` says so. */
const mostCompared = 50;

/** A KRA with the words of its title. */
interface Read {
  readonly goal: number;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
}

/**
 * The KRAs of a role or a person are areas of their own: they do not read the same metric, and their titles do not
 * say the same. Each of them is told of the one it is nearest to, so that neither order nor ids matter.
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
    const byHolder = new Map<number, Read[]>();
    for (const goal of index.documentOrder) {
      if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) continue;
      const kra = kraAt(index, goal);
      const holder = holderOf(index, kra);
      if (holder < 0) continue;
      const read = {
        goal,
        title: kra.title,
        words: new Set(tellingWords(kra.title)),
        metrics: metricsOf(index, goal, day),
      };
      const held = byHolder.get(holder);
      if (held === undefined) byHolder.set(holder, [read]);
      else held.push(read);
    }
    for (const held of byHolder.values()) {
      const readers = readersIn(held);
      const readersOf = (metric: string): readonly Read[] => readers.get(metric) ?? [];
      for (const read of held) {
        const { goal, title } = read;
        const metric = [...read.metrics].filter((each) => readersOf(each).length > 1).sort()[0];
        if (metric !== undefined) {
          const other = firstByTitle(readersOf(metric).filter((each) => each !== read)).title;
          report({ messageId: 'metric', goal, path: pathOf(index, goal), data: { title, other, metric } });
          continue;
        }
        const near = held.length > mostCompared ? undefined : nearest(read, held);
        if (near === undefined || near.overlap < minOverlap) continue;
        const words = [...read.words].filter((word) => near.words.has(word)).sort();
        const percent = Math.round(shownNumber(near.overlap * 100));
        const data = { title, other: near.title, words, percent };
        report({ messageId: 'title', goal, path: pathOf(index, goal, 'title'), data });
      }
    }
  },
};

/** Metrics that open KPIs of a KRA read. */
const metricsOf = (index: GoalIndex, goal: number, day: number): ReadonlySet<string> => {
  const { offsets, targets } = index.contained;
  const metrics = new Set<string>();
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const { metric } = measuredAt(index, targets[at]!);
    if (metric !== undefined && isOpen(index, targets[at]!, day)) metrics.add(metric);
  }
  return metrics;
};

/** Which KRAs read a metric. */
const readersIn = (held: readonly Read[]): ReadonlyMap<string, readonly Read[]> => {
  const readers = new Map<string, Read[]>();
  for (const read of held)
    for (const metric of read.metrics) {
      const known = readers.get(metric);
      if (known === undefined) readers.set(metric, [read]);
      else known.push(read);
    }
  return readers;
};

const firstByTitle = (some: readonly Read[]): Read =>
  some.reduce((first, each) => (each.title < first.title ? each : first));

/** The one with the largest share of words in common; of several, the first by its title. */
const nearest = (read: Read, held: readonly Read[]): (Read & { readonly overlap: number }) | undefined => {
  let best: Read | undefined;
  let most = 0;
  for (const other of held) {
    if (other === read) continue;
    let shared = 0;
    for (const word of read.words) if (other.words.has(word)) shared++;
    const overlap = shared / (read.words.size + other.words.size - shared);
    if (overlap > most || (overlap === most && best !== undefined && other.title < best.title))
      [best, most] = [other, overlap];
  }
  return best === undefined ? undefined : { ...best, overlap: most };
};
