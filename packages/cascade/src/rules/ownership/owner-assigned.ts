import { civilDateOf, goalAt } from '@throughline/core';
import type { GoalIndex, Party } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { partyId } from '../../goal/same-party.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { unitBranches } from '../../unit/unit-branches.ts';
import type { IsWithin } from '../../unit/unit-branches.ts';

/** Options of {@link ownerAssigned}. */
export interface OwnerAssignedOptions {
  /** True: the owner works in the unit of the goal, above it or below it. Default true. */
  readonly inScope: boolean;
}

type MessageId = 'inactive' | 'unassigned' | 'vacant' | 'outside';

const perGoal: GoalCheck<OwnerAssignedOptions, MessageId> = {
  reads: [],
  look({ index, day: today }, { inScope }, report) {
    const staff: Staff = {
      index,
      isWithin: inScope ? unitBranches(index) : undefined,
      rowsOfRole: rowsOfRoles(index),
    };
    return (goal) => {
      if (!isOpen(index, goal, today)) return;
      const entity = goalAt(index, goal);
      if (entity?.owners === undefined) return;
      const day = Math.max(today, index.startDay[goal]!);
      for (const { as, who } of entity.owners) {
        const messageId = as === 'accountable' ? faultOf(staff, goal, who, day) : undefined;
        if (messageId === undefined) continue;
        const unit = index.document.units?.[index.unit[goal]!]?.id ?? '';
        const data = { owner: partyId(who), title: entity.title, on: civilDateOf(day) ?? '', unit };
        report({ messageId, goal, path: pathOf(index, goal, 'owners'), data });
      }
    };
  },
};

/**
 * The accountable owner of an open goal is there: an active person with an assignment that holds on the day, or
 * a role that somebody holds. For a goal that has not begun its first day counts. Sets without assignments are
 * only checked for people who left.
 *
 * @example
 * ```ts
 * import { ownerAssigned } from '@throughline/cascade';
 *
 * ownerAssigned.defaults; // => { inScope: true }
 * ```
 */
export const ownerAssigned: Rule<OwnerAssignedOptions, MessageId> = {
  meta: {
    id: 'ownership/owner-assigned',
    title: 'The accountable owner of an open goal is there',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-21', 'S1-37', 'S3-16'],
    source: 'docs/sources.md#ownership',
    url: '@throughline/cascade/src/rules/ownership/owner-assigned.md',
    scope: 'set',
    messages: {
      inactive: {
        message: '`{owner}` answers for `{title}` but has left',
        help: 'hand the goal over to somebody who is there',
      },
      unassigned: {
        message: '`{owner}` answers for `{title}` but has no assignment on {on}',
        help: 'hand the goal over, or correct the assignment',
      },
      vacant: {
        message: 'role `{owner}` answers for `{title}` but nobody holds it on {on}',
        help: 'name a person until the role is filled',
      },
      outside: {
        message: '`{owner}` answers for `{title}` but works outside the branch of unit `{unit}`',
        help: 'name an owner from the unit, or from a unit above or below it',
      },
    },
  },
  defaults: { inScope: true },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

interface Staff {
  readonly index: GoalIndex;
  readonly isWithin: IsWithin | undefined;
  readonly rowsOfRole: (role: number) => readonly number[];
}

const faultOf = (staff: Staff, goal: number, who: Party, day: number): MessageId | undefined => {
  const { assignments, document, referenceOf, unit: unitOf } = staff.index;
  if ('unit' in who) return undefined;
  if ('role' in who) {
    const role = referenceOf('role', who.role);
    if (role === undefined || assignments.from.length === 0) return undefined;
    return staff.rowsOfRole(role).some((row) => holds(staff.index, row, day)) ? undefined : 'vacant';
  }
  const person = referenceOf('person', who.person);
  if (person === undefined) return undefined; // a matter of references
  if (document.people?.[person]?.active === false) return 'inactive';
  if (assignments.from.length === 0) return undefined;
  const { offsets, targets } = assignments.ofPerson;
  const own = assignments.personRow(who.person);
  const unit = unitOf[goal]!;
  let fault: MessageId | undefined = 'unassigned';
  for (let at = own === undefined ? 0 : offsets[own]!; own !== undefined && at < offsets[own + 1]!; at++) {
    const row = targets[at]!;
    if (!holds(staff.index, row, day)) continue;
    const works = assignments.unit[row]!;
    const { isWithin } = staff;
    if (isWithin === undefined || unit < 0 || works < 0 || isWithin(works, unit) || isWithin(unit, works))
      return undefined;
    fault = 'outside';
  }
  return fault;
};

const holds = ({ assignments: { from, to } }: GoalIndex, row: number, day: number): boolean =>
  from[row]! <= day && day < to[row]!;

/** Assignments by role, grouped when the first role is asked for: most sets name people only. */
const rowsOfRoles = ({ assignments: { role } }: GoalIndex): Staff['rowsOfRole'] => {
  let rows: Map<number, number[]> | undefined;
  return (wanted) => {
    if (rows === undefined) {
      rows = new Map();
      for (let row = 0; row < role.length; row++) {
        const others = rows.get(role[row]!);
        if (others === undefined) rows.set(role[row]!, [row]);
        else others.push(row);
      }
    }
    return rows.get(wanted) ?? [];
  };
};
