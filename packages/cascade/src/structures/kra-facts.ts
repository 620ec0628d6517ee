import { assignmentOn, canonicalJson, goalAt } from '@throughline/core';
import type { GoalId, GoalIndex, Kra, Party, RoleId } from '@throughline/core';
import { isLive } from '../cover/is-live.ts';
import { measuredAt } from '../goal/measured-at.ts';
import { goalCodes } from '../goal/path-of.ts';
import { rungOf } from './role-rung.ts';
import type { RoleRung } from './role-rung.ts';
import type { MatchBasis } from './structure-comparison.ts';
import { titleWords } from './title-words.ts';

/** What a KRA can be recognised by: a key to look up, and the same in words. */
export interface MatchKey {
  readonly key: string;
  readonly on: string;
}

/** What a comparison reads of a KRA. */
export interface KraFacts {
  readonly id: GoalId;
  readonly holder: Party | null;
  /** The role it belongs to, or that its person holds on the day. */
  readonly role: RoleId | null;
  /** Where that role stands; null without function or level. */
  readonly rung: RoleRung | null;
  readonly keys: Readonly<Record<MatchBasis, readonly MatchKey[]>>;
}

/** Open KRAs of a set in document order. */
export const kraFacts = (index: GoalIndex, day: number): readonly KraFacts[] => {
  const facts: KraFacts[] = [];
  for (const goal of index.documentOrder) {
    if (index.kind[goal] !== goalCodes.kra || !isLive(index, goal, day)) continue;
    const kra = goalAt(index, goal) as Kra;
    const holder = holderOf(kra);
    const metrics = metricsOf(index, goal, day);
    const words = titleWords(kra.title);
    const role = roleOf(index, kra, holder, day);
    facts.push({
      id: kra.id,
      holder,
      role,
      rung: role === null ? null : rungOf(index, role),
      keys: {
        id: [{ key: kra.id, on: kra.id }],
        externalId: (kra.externalIds ?? []).map(({ system, kind, id }) => ({
          key: canonicalJson([system, kind, id]),
          on: `${system} ${kind} ${id}`,
        })),
        metrics: metrics.length === 0 ? [] : [{ key: canonicalJson(metrics), on: metrics.join(', ') }],
        title: words === '' ? [] : [{ key: words, on: words }],
      },
    });
  }
  return facts;
};

/** Whose it is: a KRA set for one person is that person's, even when it names the role it was taken from. */
const holderOf = ({ person, role, owners = [], unit }: Kra): Party | null => {
  if (person !== undefined) return { person };
  if (role !== undefined) return { role };
  const accountable = owners.find(({ as }) => as === 'accountable');
  if (accountable !== undefined) return accountable.who;
  return unit === undefined ? null : { unit };
};

const roleOf = (index: GoalIndex, kra: Kra, holder: Party | null, day: number): RoleId | null => {
  if (kra.role !== undefined) return kra.role;
  if (holder !== null && 'role' in holder) return holder.role;
  if (holder === null || !('person' in holder)) return null;
  return assignmentOn(index, holder.person, day).find(({ role }) => role !== undefined)?.role ?? null;
};

/** Metrics its open KPIs read, each once, sorted. */
const metricsOf = (index: GoalIndex, kra: number, day: number): readonly string[] => {
  const { offsets, targets } = index.contained;
  const metrics = new Set<string>();
  for (let at = offsets[kra]!; at < offsets[kra + 1]!; at++) {
    const { metric } = measuredAt(index, targets[at]!);
    if (metric !== undefined && isLive(index, targets[at]!, day)) metrics.add(metric);
  }
  return [...metrics].sort();
};
