import { customerSuccess } from './functions/customer-success.ts';
import { dataAndAi } from './functions/data-and-ai.ts';
import { design } from './functions/design.ts';
import { engineering } from './functions/engineering.ts';
import { finance } from './functions/finance.ts';
import { legalAndRisk } from './functions/legal-and-risk.ts';
import { marketing } from './functions/marketing.ts';
import { operations } from './functions/operations.ts';
import { people } from './functions/people.ts';
import { product } from './functions/product.ts';
import { sales } from './functions/sales.ts';
import { support } from './functions/support.ts';
import type { RoleFunction } from './role-function.ts';

/**
 * What roles usually answer for, by function and level: areas of responsibility, KPI templates, usual sources
 * and guardrails. It holds no target and no number of any organisation. A host brings its own, or puts its
 * functions beside those of {@link roleLibrary}; where two names fit a role, the longer one counts.
 */
export interface RoleLibrary {
  /** Version of this shape. */
  readonly libraryVersion: 1;
  /** Name that becomes part of the drafter's id, e.g. `starter`. */
  readonly id: string;
  /** The functions. */
  readonly functions: readonly RoleFunction[];
}

/**
 * A library to start with, written for this project: twelve functions, each for contributors, managers and heads and
 * for its usual specialisms, 81 profiles in all. Every KPI reads a metric of core's catalogue or is judged by
 * evidence; none has a target. Texts are English; names of roles are English and German.
 *
 * @example
 * ```ts
 * import { roleLibrary } from '@throughline/ai-adapters/role-library';
 *
 * const finance = roleLibrary.functions.find(({ id }) => id === 'finance');
 * finance?.profiles.slice(0, 4).map(({ id }) => id); // => ['contributor', 'manager', 'head', 'accountant']
 * finance?.profiles[0]?.areas[0]?.title; // => 'A view of the months ahead'
 * ```
 */
export const roleLibrary: RoleLibrary = {
  libraryVersion: 1,
  id: 'starter',
  functions: [
    sales,
    marketing,
    customerSuccess,
    support,
    engineering,
    product,
    design,
    dataAndAi,
    operations,
    people,
    finance,
    legalAndRisk,
  ],
};
