import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { partyKey } from '../../goal/same-party.ts';
import { isOpen } from '../../goal/standing.ts';
import type { NoOptions, Rule, RuleContext } from '../../rule/rule.ts';
import { pairNumber, textNumber } from '../../wording/text-number.ts';
import type { TitleReader } from '../../wording/title-readings.ts';
import { titleWords } from '../../wording/title-words.ts';

/** Objectives of one title in one cycle. */
interface Namesakes {
  count: number;
  /** The unit they all have, as a position; {@link several} when they differ. */
  unit: number;
}

/** Units differ. */
const several = -2;

/** A byte each: with eight to a goal about one goal in eight shares a slot by chance. */
const slotsPerGoal = 8;

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
  fields: ['title', 'unit', 'owners', 'standing'],
  check(context, _options, report) {
    const { index } = context;
    const here = new Map<string, number>();
    const everywhere = new Map<string, Namesakes>();
    const looked: (readonly [goal: number, here: string, everywhere: string | undefined])[] = [];
    for (const goal of likely(context)) {
      const words = wordsOf(goalAt(index, goal)?.title ?? '');
      const near = `${placeOf(index, goal)} ${words}`;
      here.set(near, (here.get(near) ?? 0) + 1);
      const isObjective = index.kind[goal] === goalCodes.objective;
      const far = isObjective ? `${String(index.cycle[goal]!)} ${words}` : undefined;
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

const wordsOf = (title: string): string => titleWords(title).join(' ');

const readWords: TitleReader = (title) => textNumber(wordsOf(title));

/**
 * Goals that may have a namesake. The words of a title are kept as a number, so most goals are ruled out without their
 * title: no other one in the same container, no other objective, has its number, or one that falls into the same slot.
 */
const likely = ({ index, day, titles }: RuleContext): readonly number[] => {
  const { documentOrder, kind, container, size } = index;
  const slots = new Uint8Array(2 ** Math.ceil(Math.log2(slotsPerGoal * size + 1)));
  const goals: number[] = [];
  const slotOf: number[] = [];
  for (const goal of documentOrder) {
    const code = kind[goal]!;
    if (code === goalCodes.kra || code === goalCodes.initiative || !isOpen(index, goal, day)) continue;
    const isObjective = code === goalCodes.objective;
    // A key result or KPI that belongs nowhere is a dangling id, which is reported as such.
    if (!isObjective && container[goal]! < 0) continue;
    const words = titles.of(readWords, goal);
    if (words === 0) continue;
    const slot = pairNumber(isObjective ? -1 : container[goal]!, words) & (slots.length - 1);
    if (slots[slot]! < 2) slots[slot]!++;
    goals.push(goal);
    slotOf.push(slot);
  }
  return goals.filter((_, at) => slots[slotOf[at]!] === 2);
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
