import { emptyGoalSet } from '@throughline/core';
import type { Cycle, GoalSet } from '@throughline/core';

const empty = emptyGoalSet({ id: 'acme', name: 'Acme' });

/** A cycle in short. */
export type Span = readonly [
  id: string,
  start: string,
  end: string,
  parent?: string | undefined,
  purpose?: 'research',
];

/** A company with nothing but cycles. */
export const withCycles = (...spans: readonly Span[]): GoalSet => ({
  ...empty,
  cycles: spans.map(
    ([id, start, end, parent, purpose]): Cycle => ({
      id,
      name: id,
      start,
      end,
      state: 'active',
      ...(parent === undefined ? {} : { parent }),
      ...(purpose === undefined ? {} : { purpose }),
    }),
  ),
});
