import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { partyKey } from '../../goal/same-party.ts';
import { isOpen } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { titleWords } from '../../wording/title-words.ts';

/** Objectives of one title in one cycle. */
interface Namesakes {
  count: number;
  /** The unit they all have, as a position; {@link several} when they differ. */
  unit: number;
}

/** Units differ. */
const several = -2;

/**
 * No two goals say the same. Within an objective or KRA, and for one owner of one unit, goals of the same title are
 * one goal twice; objectives of the same title in several units are an overlap that should be settled before
 * both work on it. Compares words, whatever their case and signs. People of one unit may have the same personal
 * goals; KRAs and initiatives are left out.
 *
 * @example
 * ```ts
 * import { noDuplicates } from '@throughline/cascade';
 *
 * noDuplicates.meta.requirements; // => ['S1-20']
 * ```
 */
export const noDuplicates: Rule<NoOptions, 'same' | 'overlap'> = {
  meta: {
    id: 'wording/no-duplicates',
    title: 'No two goals say the same',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-20'],
    source: 'docs/sources.md#duplicates',
    url: '@throughline/cascade/src/rules/wording/no-duplicates.md',
    scope: 'set',
    messages: {
      same: {
        message: '`{title}` stands more than once in the same place: {count}',
        help: 'keep one, or say in the titles what sets them apart',
      },
      overlap: {
        message: 'several units have the objective `{title}`; number in this cycle: {count}',
        help: 'make it one objective that both support, or say in the titles what sets them apart',
      },
    },
  },
  defaults: {},
  fields: [
    'title',
    'unit',
    'owners',
    'state',
    'cycle',
    'objective',
    'kra',
    'start',
    'deadline',
    'from',
    'to',
  ],
  check({ index, day }, _options, report) {
    const here = new Map<string, number>();
    const everywhere = new Map<string, Namesakes>();
    const looked: (readonly [goal: number, here: string, everywhere: string | undefined])[] = [];
    for (let goal = 0; goal < index.size; goal++) {
      const kind = index.kind[goal];
      if (kind === goalCodes.kra || kind === goalCodes.initiative || !isOpen(index, goal, day)) continue;
      const words = titleWords(goalAt(index, goal)?.title ?? '').join(' ');
      // A key result or KPI that belongs nowhere is a dangling id, which is reported as such.
      if (words === '' || (kind !== goalCodes.objective && index.container[goal]! < 0)) continue;
      const near = `${placeOf(index, goal)} ${words}`;
      here.set(near, (here.get(near) ?? 0) + 1);
      const far = kind === goalCodes.objective ? `${String(index.cycle[goal]!)} ${words}` : undefined;
      if (far !== undefined) count(everywhere, far, index.unit[goal]!);
      looked.push([goal, near, far]);
    }
    for (const [goal, near, far] of looked) {
      const same = here.get(near) ?? 0;
      const namesakes = far === undefined ? undefined : everywhere.get(far);
      const title = goalAt(index, goal)?.title ?? '';
      const path = pathOf(index, goal, 'title');
      if (same > 1) report({ messageId: 'same', goal, path, data: { title, count: same } });
      else if (namesakes?.unit === several)
        report({
          messageId: 'overlap',
          severity: 'info',
          goal,
          path,
          data: { title, count: namesakes.count },
        });
    }
  },
};

/** Where two goals of one title are one goal twice: in one container, or with the same owners in one unit and cycle. */
const placeOf = (index: GoalIndex, goal: number): string => {
  if (index.kind[goal] !== goalCodes.objective) return `in ${String(index.container[goal]!)}`;
  const owners = (goalAt(index, goal)?.owners ?? [])
    .filter((owner) => owner.as === 'accountable')
    .map(({ who }) => partyKey(who))
    .sort();
  return JSON.stringify([index.cycle[goal]!, index.unit[goal]!, owners]);
};

const count = (known: Map<string, Namesakes>, key: string, unit: number): void => {
  const namesakes = known.get(key);
  if (namesakes === undefined) known.set(key, { count: 1, unit });
  else {
    namesakes.count++;
    if (namesakes.unit !== unit) namesakes.unit = several;
  }
};
