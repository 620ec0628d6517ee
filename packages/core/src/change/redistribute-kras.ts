import type { KraMove, RedistributeKrasChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { refuseClosed } from './closed-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';

/** Fields a move can set or, with null, take away. */
const places = ['role', 'person', 'unit'] as const;

/** Moves many KRAs at once. Fields a move does not name stay. */
export const redistributeKras: Apply<RedistributeKrasChange> = (change, step) => {
  for (const [position, move] of change.moves.entries()) {
    const path = ['moves', position];
    const kra = step.draft.find('kra', move.kra);
    if (kra === undefined) {
      step.refuse('change/unknown-goal', [...path, 'kra'], { goal: move.kra }, move.kra);
      continue;
    }
    if (refuseClosed(step, 'kra', kra, [...path, 'kra'])) continue;
    const set = settingsOf(move);
    step.draft.patch(
      'kra',
      move.kra,
      set,
      places.filter((place) => move[place] === null),
    );
    refuseDangling(step, 'kra', set, path, [...places, 'owners']);
  }
};

const settingsOf = ({ role, person, unit, owners }: KraMove): { readonly [field: string]: unknown } => ({
  ...(typeof role === 'string' ? { role } : {}),
  ...(typeof person === 'string' ? { person } : {}),
  ...(typeof unit === 'string' ? { unit } : {}),
  ...(owners === undefined ? {} : { owners }),
});
