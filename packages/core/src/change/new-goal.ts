import type { Initiative } from '../model/initiative.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';

/** A goal together with its kind. */
export type NewGoal =
  | { readonly entity: 'objective'; readonly value: Objective }
  | { readonly entity: 'keyResult'; readonly value: KeyResult }
  | { readonly entity: 'kra'; readonly value: Kra }
  | { readonly entity: 'kpi'; readonly value: Kpi }
  | { readonly entity: 'initiative'; readonly value: Initiative };

/** The kinds of goal. */
export type GoalKind = NewGoal['entity'];
