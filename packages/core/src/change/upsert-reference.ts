import type { UpsertReferenceChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { loopThrough, shownLoop } from './loop-through.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { shapeOf } from './stored-places.ts';

/** Adds or replaces something goals refer to. Units and cycles must not end up within themselves. */
export const upsertReference: Apply<UpsertReferenceChange> = ({ reference: { entity, value } }, step) => {
  const path = ['reference', 'value'];
  step.draft.put(entity, value.id, value);
  refuseDangling(step, shapeOf(entity), value, path);
  if (entity !== 'unit' && entity !== 'cycle') return;
  const parentOf = (id: string): readonly string[] => {
    const parent = step.draft.find(entity, id)?.['parent'];
    return typeof parent === 'string' ? [parent] : [];
  };
  const { parent } = value;
  const loop = parent === undefined ? undefined : loopThrough(value.id, parent, parentOf);
  if (parent === undefined || loop === undefined) return;
  step.refuse('change/would-close-a-loop', [...path, 'parent'], {
    id: value.id,
    parent,
    loop: shownLoop(loop),
  });
};
