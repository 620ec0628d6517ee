import type { GoalIndex, Party, RoleId } from '@throughline/core';
import { partyExists } from '../goal/party-exists.ts';
import type { KraFacts } from './kra-facts.ts';
import type { Counterpart } from './match-kras.ts';
import type { RedistributedKra } from './structure-comparison.ts';

/** Both structures, and who answers to whom. */
interface Structures {
  readonly first: readonly KraFacts[];
  readonly second: readonly KraFacts[];
  readonly found: readonly (Counterpart | undefined)[];
  /** The second structure. */
  readonly index: GoalIndex;
  /** The role that was asked for. */
  readonly asked: RoleId | undefined;
}

/** KRAs that need somebody to answer for them: missing ones, and kept ones whose holder is not there. */
export const redistributedKras = (structures: Structures): readonly RedistributedKra[] => {
  const { first, second, found, index } = structures;
  const successors = successorsOf(structures);
  const moved: RedistributedKra[] = [];
  const looked = new Set<number>();
  for (let at = 0; at < first.length; at++) {
    const counterpart = found[at];
    const kra = counterpart === undefined ? first[at]! : second[counterpart.at]!;
    if (counterpart !== undefined) {
      if (looked.has(counterpart.at)) continue;
      looked.add(counterpart.at);
      if (kra.holder !== null && partyExists(index, kra.holder)) continue;
    }
    const { holder: from, role } = first[at]!;
    const [to, because] = takerOf(structures, successors, from, role);
    moved.push({ kra: kra.id, in: counterpart === undefined ? 'a' : 'b', from, to, because });
  }
  return moved;
};

/** Role of the second structure that took over most KRAs of a role of the first; of equal ones the smallest id. */
const successorsOf = ({ first, second, found, index }: Structures): ReadonlyMap<RoleId, RoleId> => {
  const counts = new Map<RoleId, Map<RoleId, number>>();
  for (let at = 0; at < first.length; at++) {
    const { role } = first[at]!;
    const counterpart = found[at];
    const next = counterpart === undefined ? null : second[counterpart.at]!.role;
    if (role === null || next === null || index.referenceOf('role', next) === undefined) continue;
    const ofRole = counts.get(role) ?? new Map<RoleId, number>();
    counts.set(role, ofRole.set(next, (ofRole.get(next) ?? 0) + 1));
  }
  const successors = new Map<RoleId, RoleId>();
  for (const [role, ofRole] of counts) {
    const [most] = [...ofRole].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    if (most !== undefined) successors.set(role, most[0]);
  }
  return successors;
};

const takerOf = (
  { index, asked }: Structures,
  successors: ReadonlyMap<RoleId, RoleId>,
  from: Party | null,
  role: RoleId | null,
): readonly [to: Party | null, because: RedistributedKra['because']] => {
  if (asked !== undefined) return [{ role: asked }, 'compared-role'];
  const successor = role === null ? undefined : successors.get(role);
  if (successor !== undefined) return [{ role: successor }, 'took-most'];
  if (role !== null && index.referenceOf('role', role) !== undefined) return [{ role }, 'same-role'];
  if (from === null || !partyExists(index, from)) return [null, null];
  return [from, 'person' in from ? 'same-person' : 'unit' in from ? 'same-unit' : 'same-role'];
};
