import { civilDateOf, factsOf, goalAt } from '@throughline/core';
import type { CheckInColumns } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { isSettled } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Later than any day a check-in can have. */
const everyDay = Number.MAX_SAFE_INTEGER;
/** Keys beyond these are not listed: a message is for reading. */
const mostListed = 20;
/** Bit of `form`: the reference is a question. */
const question = 4;

/**
 * A fact is recorded once. Two check-ins with different keys that agree in everything else, to the instant they
 * were recorded at, are likely one fact that was sent twice under a new key: an increment then counts twice, and
 * so does a value where values are added up or averaged. Only a hint, because two like facts of one batch are
 * possible. What was taken back is left out, and so are goals whose numbers are final.
 *
 * @example
 * ```ts
 * import { checkInsRecordedOnce } from '@throughline/cascade';
 *
 * checkInsRecordedOnce.meta.severity; // => 'info'
 * ```
 */
export const checkInsRecordedOnce: Rule<NoOptions> = {
  meta: {
    id: 'structure/check-ins-recorded-once',
    title: 'A fact is recorded once',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S1-21', 'S3-18'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/check-ins-recorded-once.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` has check-ins of {on} that say the same: {keys}',
        help: 'retract the copies, and send a fact again only under the key it had',
      },
    },
  },
  defaults: {},
  check({ index }, _options, report) {
    const { checkIns } = index;
    const rows: number[] = [];
    for (let goal = 0; goal < index.size; goal++) {
      const { offsets } = checkIns.ofGoal;
      if (offsets[goal + 1]! - offsets[goal]! < 2 || isSettled(index, goal)) continue;
      factsOf(index, goal, everyDay, Infinity, rows);
      // Facts come by day, then instant: what could be the same stands together.
      for (let first = 0; first < rows.length; ) {
        let end = first + 1;
        while (end < rows.length && isSameTime(checkIns, rows[first]!, rows[end]!)) end++;
        for (const copies of alike(checkIns, rows, first, end)) {
          const keys = copies.map((row) => checkIns.key[row]!);
          report({
            goal,
            path: pathOf(index, goal),
            data: {
              title: goalAt(index, goal)?.title ?? '',
              count: keys.length,
              on: civilDateOf(checkIns.day[copies[0]!]!) ?? '',
              keys: keys.slice(0, mostListed),
            },
          });
        }
        first = end;
      }
    }
  },
};

const isSameTime = ({ day, at }: CheckInColumns, a: number, b: number): boolean =>
  day[a] === day[b] && at[a] === at[b];

/** Rows from `first` up to, not including, `end` that agree in what they say, who says it and where it comes from. */
const alike = (
  checkIns: CheckInColumns,
  rows: readonly number[],
  first: number,
  end: number,
): readonly (readonly number[])[] => {
  if (end - first < 2) return [];
  const { variant, value, second, reference, form, by, source } = checkIns;
  const groups = new Map<string, number[]>();
  for (let at = first; at < end; at++) {
    const row = rows[at]!;
    const asked = form[row]! & question;
    const who = `${by[row] ?? -1} ${source[row] ?? -1}`;
    const content = `${variant[row]!} ${value[row]!} ${second[row]!} ${reference[row]!} ${asked} ${who}`;
    const others = groups.get(content);
    if (others === undefined) groups.set(content, [row]);
    else others.push(row);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};
