import type { GoalSet, RoleId, RoleLevel } from '@throughline/core';
import { plainLine } from '../draft/plain-line.ts';
import type { RoleContext } from './role-kras-input.ts';

/** What is known about the role that KRAs are drafted for. */
export interface RoleFacts {
  /** Its id, when it is a role of the goal set. */
  readonly id?: RoleId;
  /** Title, function or id: what to call it in a text. */
  readonly name: string;
  readonly title?: string;
  readonly function?: string;
  readonly level?: RoleLevel;
  readonly region?: string;
  readonly dependencies: readonly string[];
  /** Region, kind of customer and business model, as far as they are known. */
  readonly scope: readonly string[];
}

/** Longest word of a context that is written into a draft; the rest is cut. Documents cap titles in the same way. */
const longestText = 200;

/** More dependencies than this are left out: each becomes a notice. */
const mostDependencies = 20;

/** Reads the role from the goal set, or takes it as it was described; `undefined` when the id is unknown. */
export const roleFacts = ({ roles = [] }: GoalSet, role: RoleId | RoleContext): RoleFacts | undefined => {
  const found = typeof role === 'string' ? roles.find(({ id }) => id === role) : role;
  if (found === undefined) return undefined;
  const { title, level, region, customerType, businessModel } = found;
  return {
    ...(typeof role === 'string' ? { id: role } : {}),
    name: plainLine(title ?? found.function ?? '', longestText),
    ...(title === undefined ? {} : { title }),
    ...(found.function === undefined ? {} : { function: found.function }),
    ...(level === undefined ? {} : { level }),
    ...(region === undefined ? {} : { region }),
    dependencies: linesOf(found.dependencies ?? []).slice(0, mostDependencies),
    scope: linesOf([region, customerType, businessModel]),
  };
};

const linesOf = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.map((text) => plainLine(text ?? '', longestText)).filter((text) => text !== '');
