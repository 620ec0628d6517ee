import { acceptDraft } from './accept-draft.ts';
import { addGoal } from './add-goal.ts';
import { applyTemplate } from './apply-template.ts';
import type { Change } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { erasePerson } from './erase-person.ts';
import { judgeGoal, retrospect } from './judge-goal.ts';
import { correctClosed, recordCheckIn } from './record-check-in.ts';
import { redistributeKras } from './redistribute-kras.ts';
import { reparentGoal } from './reparent-goal.ts';
import { restoreStored } from './restore-stored.ts';
import { reviseGoal } from './revise-goal.ts';
import { setOwners } from './set-owners.ts';
import { setState } from './set-state.ts';
import { setWeight } from './set-weight.ts';
import { shiftTarget } from './shift-target.ts';
import { upsertReference } from './upsert-reference.ts';

/** How each kind of change is carried out. A kind without an entry does not compile. */
const appliers: { readonly [Kind in Change['kind']]: Apply<Extract<Change, { readonly kind: Kind }>> } = {
  add: addGoal,
  revise: reviseGoal,
  reparent: reparentGoal,
  setOwners,
  setWeight,
  shiftTarget,
  setState,
  redistributeKras,
  applyTemplate,
  acceptDraft,
  recordCheckIn,
  retractCheckIn: recordCheckIn,
  judge: judgeGoal,
  retrospect,
  correctClosed,
  upsertReference,
  erasePerson,
  restore: restoreStored,
};

/** Names of all kinds of change. */
export const changeKinds = /* @__PURE__ */ Object.keys(appliers) as readonly Change['kind'][];

/** Carries out a change of any kind. */
export const applyOne = (change: Change, step: ChangeStep): void =>
  (appliers[change.kind] as Apply<Change>)(change, step);
