import type { Assignment, Person, Role, Unit } from '@throughline/core';
import type { Explained } from './import-report.ts';

/** The part of a SCIM 2.0 user that goals need. Everything is optional, because a directory may leave it out. */
interface ScimUser {
  readonly id?: string;
  readonly externalId?: string;
  readonly userName?: string;
  readonly displayName?: string;
  readonly title?: string;
  readonly active?: boolean;
  readonly emails?: readonly { readonly value?: string; readonly primary?: boolean }[];
  readonly [enterprise]?: {
    readonly employeeNumber?: string;
    readonly department?: string;
    readonly manager?: { readonly value?: string };
  };
}

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** What a directory gives: people, where they work, and every user that could not be placed. */
export interface Directory {
  readonly rows: number;
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly explained: readonly Explained[];
}

/**
 * Reads a SCIM list response. SCIM names a department and a title, not ids, so both are matched by name. A
 * manager may come later in the list than the people who report to them; one that never comes is explained.
 * A user who is no longer active stays, because old goals still name them.
 */
export const readDirectory = (
  text: string,
  known: { readonly units: readonly Unit[]; readonly roles: readonly Role[]; readonly since: string },
): Directory => {
  const parsed = JSON.parse(text) as { readonly Resources?: readonly ScimUser[] };
  const users = parsed.Resources ?? [];
  const unitByName = new Map(known.units.map((unit) => [unit.name, unit.id]));
  const roleByTitle = new Map(known.roles.map((role) => [role.title, role.id]));
  const ids = new Set(users.map((user) => user.id));
  const people: Person[] = [];
  const assignments: Assignment[] = [];
  const explained: Explained[] = [];
  for (const [at, user] of users.entries()) {
    const { id, displayName, title, active } = user;
    const { department, employeeNumber, manager } = user[enterprise] ?? {};
    const unit = unitByName.get(department ?? '');
    const where = `user ${String(at + 1)}`;
    if (id === undefined || displayName === undefined) {
      explained.push({
        where,
        what: 'has no `id` or no `displayName`',
        next: 'complete it in the directory',
      });
      continue;
    }
    const email = user.emails?.find((address) => address.primary)?.value;
    people.push({
      id,
      name: displayName,
      ...(email === undefined ? {} : { email }),
      ...(active === false ? { active: false } : {}),
      ...(employeeNumber === undefined
        ? {}
        : { externalIds: [{ system: 'directory', kind: 'employeeNumber', id: employeeNumber }] }),
    });
    if (unit === undefined) {
      const what = `\`${id}\` is in department \`${department ?? ''}\`, which is no unit`;
      explained.push({ where, what, next: 'name the unit as the directory does', applied: true });
      continue;
    }
    const role = roleByTitle.get(title ?? '');
    const boss = manager?.value;
    if (boss !== undefined && !ids.has(boss)) {
      const what = `the manager of \`${id}\`, \`${boss}\`, is not in the directory`;
      explained.push({ where, what, next: 'add the manager or name another', applied: true });
    }
    assignments.push({
      id: `${id}-${unit}`,
      person: id,
      unit,
      ...(role === undefined ? {} : { role }),
      ...(boss !== undefined && ids.has(boss) ? { managers: [boss] } : {}),
      from: known.since,
    });
  }
  return { rows: users.length, people, assignments, explained };
};
