import type * as z from 'zod';
import type { AccessList } from '../model/access-list.ts';
import type { Organization } from '../model/organization.ts';
import type { Assignment, Person } from '../model/person.ts';
import type { Role } from '../model/role.ts';
import type { Unit } from '../model/unit.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of the organisation.
 *
 * @example
 * ```ts
 * import { organizationSchema } from '@throughline/core/schema';
 *
 * organizationSchema.safeParse({ id: 'acme', name: 'Acme', currency: 'USD' }).success; // => true
 * ```
 */
export const organizationSchema: z.ZodType<Organization> = builtSchema('organization');

/**
 * Zod schema of a unit.
 *
 * @example
 * ```ts
 * import { unitSchema } from '@throughline/core/schema';
 *
 * unitSchema.safeParse({ id: 'sales', name: 'Sales', kind: 'squad' }).success; // => false
 * ```
 */
export const unitSchema: z.ZodType<Unit> = builtSchema('unit');

/**
 * Zod schema of a person.
 *
 * @example
 * ```ts
 * import { personSchema } from '@throughline/core/schema';
 *
 * personSchema.safeParse({ id: 'ana', name: 'Ana' }).success; // => true
 * ```
 */
export const personSchema: z.ZodType<Person> = builtSchema('person');

/**
 * Zod schema of an assignment.
 *
 * @example
 * ```ts
 * import { assignmentSchema } from '@throughline/core/schema';
 *
 * assignmentSchema.safeParse({ id: 'a1', person: 'ana', unit: 'sales', from: '2026-01-01' }).success; // => true
 * ```
 */
export const assignmentSchema: z.ZodType<Assignment> = builtSchema('assignment');

/**
 * Zod schema of a role.
 *
 * @example
 * ```ts
 * import { roleSchema } from '@throughline/core/schema';
 *
 * roleSchema.safeParse({ id: 'ae', title: 'Account executive', level: 'boss' }).success; // => false
 * ```
 */
export const roleSchema: z.ZodType<Role> = builtSchema('role');

/**
 * Zod schema of a named list of people.
 *
 * @example
 * ```ts
 * import { accessListSchema } from '@throughline/core/schema';
 *
 * accessListSchema.safeParse({ id: 'board', name: 'Board', people: ['ana'] }).success; // => true
 * ```
 */
export const accessListSchema: z.ZodType<AccessList> = builtSchema('accessList');
