import type { Goals } from '../index/goal-index.ts';
import type { PersonId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { assignmentOn } from './assignment-on.ts';

/**
 * Who manages a person on a day: the managers of all assignments that hold then, each once, in the order they
 * are named. `on` is a civil date or a day number.
 *
 * @example
 * ```ts
 * import { managersOn } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   assignments: [{ id: 'a1', person: 'ana', unit: 'sales', managers: ['bo', 'cy'], from: '2025-01-01' }],
 * } as const;
 * managersOn(goals, 'ana', '2026-04-30'); // => ['bo', 'cy']
 * managersOn(goals, 'ana', '2024-04-30'); // => []
 * ```
 */
export const managersOn = (goals: Goals, person: PersonId, on: CivilDate | number): readonly PersonId[] => [
  ...new Set(assignmentOn(goals, person, on).flatMap(({ managers }) => managers ?? [])),
];
