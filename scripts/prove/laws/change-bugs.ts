import { type LawPlant, swapped } from './law-plant.ts';

const change = 'packages/core/src/change';
const changes = `${change}/change-laws.test.ts`;

/** Bugs in changes, logs and snapshots, for laws 66 to 71, 74, 79 and 80. */
export const changeBugs: readonly LawPlant[] = [
  {
    law: 66,
    planted: 'a replay leaves out the last entry',
    test: changes,
    edits: swapped(
      `${change}/replay-changes.ts`,
      'runLog(base, entries,',
      'runLog(base, entries.slice(0, -1),',
    ),
  },
  {
    law: 67,
    planted: 'facts of the day itself are left out',
    test: 'packages/core/src/log/goals-as-of.test.ts',
    edits: swapped(
      'packages/core/src/log/goals-as-of.ts',
      '(dayNumberOf(dated.on) ?? day) <= day',
      '(dayNumberOf(dated.on) ?? day) < day',
    ),
  },
  {
    law: 68,
    planted: 'an undo forgets the first step of the way back',
    test: changes,
    edits: swapped(
      `${change}/undo-change.ts`,
      'applyChanges(goals, inverse,',
      'applyChanges(goals, inverse.slice(1),',
    ),
  },
  {
    law: 69,
    planted: 'seals are not compared with their entries',
    test: 'packages/core/src/hash/verify-change-log.test.ts',
    edits: swapped(
      'packages/core/src/hash/check-seal.ts',
      'sealDigest(entry, seal, places, sealed) !== seal.hash',
      "seal.hash === ''",
    ),
  },
  {
    law: 70,
    planted: 'a published target moves without a reason',
    test: `${change}/target-laws.test.ts`,
    edits: swapped(
      `${change}/shift-target.ts`,
      'isPublished(goal) && step.reason === undefined',
      'isPublished(goal) && step.reason === null',
    ),
  },
  {
    law: 71,
    planted: 'what the first side looked up and the second wrote is no conflict',
    test: `${change}/rebase-changes.test.ts`,
    edits: swapped(`${change}/crossings.ts`, '...writtenAndRead(other, one),\n', ''),
  },
  {
    law: 74,
    planted: 'a machine may accept a draft in the name of a human',
    test: 'packages/ai-adapters/test/laws/drafts-change-nothing.test.ts',
    edits: swapped(`${change}/accept-draft.ts`, "step.actor.kind !== 'human'", "step.actor.id === ''"),
  },
  {
    law: 79,
    planted: 'the weight of a link becomes that of the goal',
    test: 'packages/core/src/draft/draft-laws.test.ts',
    edits: swapped(
      'packages/core/src/draft/goal-edits.ts',
      "{ kind: 'setWeight', goal, parent, weight }",
      "{ kind: 'setWeight', goal, weight }",
    ),
  },
  {
    law: 80,
    planted: 'the weight of a link stays in the column when it is edited',
    test: 'packages/core/src/snapshot/changed-index.test.ts',
    edits: swapped(
      'packages/core/src/snapshot/patch-columns.ts',
      'supports.weight[first + at] = hundredthsOf(link.weight);',
      '',
    ),
  },
];
