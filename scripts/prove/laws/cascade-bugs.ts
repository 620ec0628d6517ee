import { type LawPlant, swapped } from './law-plant.ts';

const laws = 'packages/cascade/test/laws';
const rules = 'packages/cascade/src/rules';
const counting = `${rules}/counts/key-results-per-objective.ts`;
const owning = `${rules}/ownership/one-accountable-owner.ts`;

/** What the rule about key results does with one objective, as far as it does nothing. */
const enough = 'if (count >= min && count <= max) return;';

/** Bugs in rules and what goes with them, for laws 39 to 48, 84 and 85. */
export const cascadeBugs: readonly LawPlant[] = [
  {
    law: 39,
    planted: 'a rule overlooks the first goal of the document',
    test: `${laws}/order.test.ts`,
    edits: swapped(counting, enough, `${enough}\n      if (index.documentOrder[0] === goal) return;`),
  },
  {
    law: 40,
    planted: 'key results that are set aside count as well',
    test: `${laws}/naive.test.ts`,
    edits: swapped(counting, 'if (!isSetAside(index, targets[at]!)) count++;', 'count++;'),
  },
  {
    law: 41,
    planted: 'a goal that supports itself is accepted',
    test: `${laws}/soundness.test.ts`,
    edits: swapped(
      `${rules}/structure/no-loops.ts`,
      'of index.loops) {',
      'of index.loops.filter(({ length }) => length > 1)) {',
    ),
  },
  {
    law: 42,
    planted: 'two accountable owners are not yet several',
    test: `${laws}/soundness.test.ts`,
    edits: swapped(owning, '} else if (owners.some(', '} else if (owners.length > 2 && owners.some('),
  },
  {
    law: 43,
    planted: 'a rule overlooks goals whose ids come late in the alphabet',
    test: `${laws}/renaming.test.ts`,
    edits: swapped(counting, enough, `${enough}\n      if (index.ids[goal]! > 'z') return;`),
  },
  {
    law: 44,
    planted: 'the suggestion leaves all owners accountable',
    test: `${laws}/suggestions.test.ts`,
    edits: swapped(owning, "? { ...owner, as: 'contributor' } : owner", '? { ...owner } : owner'),
  },
  {
    law: 45,
    planted: 'a line comes in the order in which it was walked',
    test: `${laws}/lines.test.ts`,
    edits: swapped(
      'packages/cascade/src/line/goals-above.ts',
      '.sort((a, b) => found[a]! - found[b]!)',
      '.sort((a, b) => b - a)',
    ),
  },
  {
    law: 46,
    planted: 'a rule asks for more where there are few goals',
    test: `${laws}/subtrees.test.ts`,
    edits: swapped(counting, enough, 'if (count >= min + (index.size < 8 ? 2 : 0) && count <= max) return;'),
  },
  {
    law: 47,
    planted: 'a rule counts how often it has spoken',
    test: `${laws}/purity.test.ts`,
    edits: {
      [counting]: (text) =>
        text
          .replace('const perGoal', 'let spoken = 0;\n\nconst perGoal')
          .replace('data: { title, count, min, max }', 'data: { title, count, min, max: max + spoken++ }'),
    },
  },
  {
    law: 48,
    planted: 'a rule asks for more where the number of all goals is odd',
    test: `${laws}/locality.test.ts`,
    edits: swapped(counting, enough, 'if (count >= min + (index.size % 2) && count <= max) return;'),
  },
  {
    law: 84,
    planted: 'check-ins of hidden goals are handed out',
    test: `${laws}/visibility.test.ts`,
    edits: swapped(
      'packages/cascade/src/visibility/visible-goal-set.ts',
      'entries.filter(({ goal }) => canSee(goal))',
      'entries.filter(() => true)',
    ),
  },
  {
    law: 85,
    planted: 'after a change only the goals that changed are looked at',
    test: `${laws}/incremental.test.ts`,
    edits: swapped(
      'packages/cascade/src/check/create-checker.ts',
      'affectedGoals(index, changed.goals, reads)',
      'new Set(changed.goals)',
    ),
  },
];
