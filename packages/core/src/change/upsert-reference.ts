import type { UpsertReferenceChange } from './change.ts';
import { refuseRewrittenCycle } from './closed-cycle.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import type { Stored } from './stored.ts';
import { loopThrough, shownLoop } from './loop-through.ts';
import type { ReferenceValue } from './reference-value.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { shapeOf } from './stored-places.ts';

/** Adds or replaces something goals refer to. Units and cycles must not end up within themselves. */
export const upsertReference: Apply<UpsertReferenceChange> = ({ reference }, step) => {
  const { entity, value } = reference;
  const path = ['reference', 'value'];
  refuseEmptyPeriod(reference, step);
  const before = entity === 'cycle' ? step.draft.find('cycle', value.id) : undefined;
  if (before !== undefined) refuseRewrittenCycle(step, before, value as unknown as Stored, path);
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

/** A cycle or an assignment lasts for a day at least: its end is the first day after it. */
const refuseEmptyPeriod = ({ entity, value }: ReferenceValue, step: ChangeStep): void => {
  const period =
    entity === 'cycle'
      ? { start: value.start, end: value.end, field: 'end' }
      : entity === 'assignment' && value.to !== undefined
        ? { start: value.from, end: value.to, field: 'to' }
        : undefined;
  // Dates of one form, so their texts sort like the days.
  if (period === undefined || period.end > period.start) return;
  const facts = { id: value.id, ...period };
  step.refuse('change/bad-shape#period', ['reference', 'value', period.field], facts);
};
