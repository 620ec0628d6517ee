import { dayNumberOf, goalAt } from '@throughline/core';
import type { GoalIndex, Suggestion } from '@throughline/core';
import { isFrozen } from '../../goal/is-frozen.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isFinal, isOpen, isSetAside } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link committedFirst}. */
export interface CommittedFirstOptions {
  /** In how many of the first cycles only promises are made. Cycles that begin on one day are one. Default 1. */
  readonly firstCycles: number;
}

/** Code of `aspirational` in the commitment column. */
const aspirational = 2;

/**
 * Who is new to objectives begins with committed ones only; stretches come when the habit is there. Looks at the
 * first cycles of the goal set that hold objectives. In no preset: a goal set does not say whether an organisation
 * is new to it. Name it in your rules when it is.
 *
 * @example
 * ```ts
 * import { committedFirst, presets } from '@throughline/cascade';
 *
 * committedFirst.defaults; // => { firstCycles: 1 }
 * presets.recommended.some(({ meta }) => meta.id === committedFirst.meta.id); // => false
 * ```
 */
export const committedFirst: Rule<CommittedFirstOptions> = {
  meta: {
    id: 'rhythm/committed-first',
    title: 'Who is new to objectives begins with committed ones only',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-31'],
    source: 'docs/sources.md#horizons',
    url: '@throughline/cascade/src/rules/rhythm/committed-first.md',
    scope: 'set',
    messages: {
      default: {
        message: '`{title}` is a stretch in `{cycle}`, one of the first cycles',
        help: 'commit to what can be done, and stretch once reviews and check-ins are a habit',
      },
    },
  },
  defaults: { firstCycles: 1 },
  check({ index, day }, { firstCycles }, report) {
    const { kind, commitment, container, cycle } = index;
    const isFirst = firstOnes(index, firstCycles);
    for (let goal = 0; goal < index.size; goal++) {
      if (commitment[goal] !== aspirational || isFirst[cycle[goal]!] !== 1 || !isOpen(index, goal, day))
        continue;
      // A key result without a commitment of its own has its objective's, which is reported.
      if (kind[goal] === goalCodes.keyResult && commitment[container[goal]!] === aspirational) continue;
      const { title = '' } = goalAt(index, goal) ?? {};
      const data = { title, cycle: index.document.cycles?.[cycle[goal]!]?.id ?? '' };
      const suggest = (): readonly Suggestion[] => commit(index, goal);
      report({ goal, path: pathOf(index, goal, 'commitment'), data, suggest });
    }
  },
};

/** 1 for each cycle, by position, that begins on one of the first days on which one with objectives begins. */
const firstOnes = (index: GoalIndex, count: number): Uint8Array => {
  const starts = (index.document.cycles ?? []).map(({ start }) => dayNumberOf(start));
  const used = new Set<number>();
  for (let goal = 0; goal < index.size; goal++) {
    const start = starts[index.cycle[goal]!];
    if (index.kind[goal] === goalCodes.objective && start !== undefined && !isSetAside(index, goal))
      used.add(start);
  }
  const first = new Set([...used].sort((a, b) => a - b).slice(0, Math.max(0, count)));
  return Uint8Array.from(starts, (start) => (start !== undefined && first.has(start) ? 1 : 0));
};

const commit = (index: GoalIndex, goal: number): readonly Suggestion[] => {
  const id = index.ids[goal]!;
  if (isFrozen(index, goal) || isFinal(index, goal) || index.numberOf(id) !== goal) return [];
  return [
    {
      title: `make \`${id}\` committed`,
      changes: [{ kind: 'revise', goal: id, set: { commitment: 'committed' } }],
    },
  ];
};
