import fc from 'fast-check';
import type { GoalSet } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';

/** What people write into check-ins: digits, line breaks, marks, claims, markup, direction signs. */
const notes = [
  undefined,
  'we are blocked by the 3 open contracts',
  'no blockers, 12 calls done',
  'warten auf Freigabe\nseit 2 Wochen',
  '<b>99 %</b> {count} $& \u202e42',
  '   ',
  'x'.repeat(1000),
] as const;

/** Companies of the test kit whose check-ins have notes and whose titles have digits. */
export const companies = fc
  .tuple(
    goalSets({
      maxUnits: 4,
      maxObjectivesPerUnit: 2,
      maxKeyResults: 3,
      maxFacts: 3,
      links: 'levels',
      states: true,
      kras: true,
    }),
    fc.array(fc.constantFrom(...notes), { minLength: 1, maxLength: 7 }),
  )
  .map(
    ([goals, drawn]): GoalSet => ({
      ...goals,
      keyResults: (goals.keyResults ?? []).map((goal, at) => ({
        ...goal,
        title: at % 3 === 0 ? `${goal.title} from ${String(at)} to 1,${String(at)}00 EUR` : goal.title,
      })),
      checkIns: (goals.checkIns ?? []).map((checkIn, at) => {
        const note = drawn[at % drawn.length];
        return note === undefined ? checkIn : { ...checkIn, note };
      }),
    }),
  );
