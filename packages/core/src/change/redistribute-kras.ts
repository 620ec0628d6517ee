import type { KraMove, RedistributeKrasChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { refuseClosed } from './closed-goal.ts';
import type { FoundGoal } from './draft.ts';
import { editGoal } from './edit-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';

/** Fields a move can set or, with null, take away. */
const places = ['role', 'person', 'unit'] as const;

/** Moves many KRAs at once. Fields a move does not name stay. Each KRA moves once, so the order does not matter. */
export const redistributeKras: Apply<RedistributeKrasChange> = (change, step) => {
  const moved = new Set<string>();
  for (const [position, move] of change.moves.entries()) {
    const path = ['moves', position];
    if (moved.has(move.kra)) {
      step.refuse('change/bad-shape#twice', [...path, 'kra'], { id: move.kra }, move.kra);
      continue;
    }
    moved.add(move.kra);
    const kra = step.draft.find('kra', move.kra);
    if (kra === undefined) {
      step.refuse('change/unknown-goal', [...path, 'kra'], { goal: move.kra }, move.kra);
      continue;
    }
    if (refuseClosed(step, 'kra', kra, [...path, 'kra'])) continue;
    const set = settingsOf(move);
    const unset = places.filter((place) => move[place] === null);
    editGoal(step, { kind: 'kra', goal: kra as unknown as FoundGoal['goal'] }, path, set, unset);
    refuseDangling(step, 'kra', set, path, [...places, 'owners']);
  }
};

const settingsOf = ({ role, person, unit, owners }: KraMove): { readonly [field: string]: unknown } => ({
  ...(typeof role === 'string' ? { role } : {}),
  ...(typeof person === 'string' ? { person } : {}),
  ...(typeof unit === 'string' ? { unit } : {}),
  ...(owners === undefined ? {} : { owners }),
});
