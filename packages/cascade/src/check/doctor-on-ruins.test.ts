import type { Finding } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../../test/ruined/plant.ts';
import { ruin } from '../../test/ruined/ruin.ts';
import { doctor } from './doctor.ts';

const asOf = '2026-05-15';

/** The same round, wherever one begins. */
const isSameRound = (a: readonly string[], b: readonly string[]): boolean => {
  const start = a.indexOf(b[0] ?? '');
  return start >= 0 && a.length === b.length && b.every((id, at) => a[(start + at) % a.length] === id);
};

const tells = ({ messageId, goal, path, key, loop }: Expected, finding: Finding): boolean =>
  (messageId === undefined || finding.messageId === messageId) &&
  (goal === undefined || (finding.goal === goal && finding.path.includes(goal))) &&
  (path === undefined || path.every((step, at) => finding.path[at] === step)) &&
  (key === undefined || (finding.data['keys'] as readonly string[]).includes(key)) &&
  (loop === undefined || isSameRound(finding.data['loop'] as readonly string[], loop));

/** Plants that no finding tells of. */
const untold = <Plant extends Expected>(planted: readonly Plant[], findings: readonly Finding[]): Plant[] => {
  const byRule = grouped(findings);
  return planted.filter(
    (plant) => byRule.get(plant.ruleId)?.some((finding) => tells(plant, finding)) !== true,
  );
};

const grouped = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byRule.get(finding.ruleId);
    if (others === undefined) byRule.set(finding.ruleId, [finding]);
    else others.push(finding);
  }
  return byRule;
};

describe.each([
  [1, 'tree'],
  [2, 'tree'],
  [3, 'several-parents'],
] as const)('a ruin of 20,000 goals, seed %i, %s', (seed, shape) => {
  const { sound, document, planted } = ruin(seed, shape);
  const { salvaged, findings, counts, more } = doctor(document, { asOf, limit: Infinity });

  it('reports every planted defect, by rule and place', () => {
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThan(50);
    expect(untold(planted, findings)).toEqual([]);
    expect([more, counts.error + counts.warning + counts.info]).toEqual([0, findings.length]);
  });

  it('reports none of them in the document before', () => {
    const before = doctor(sound, { asOf, limit: Infinity });
    expect(untold(planted, before.findings)).toHaveLength(planted.length);
  });

  it('loses no entry: each is read, or kept as it came and reported', () => {
    const unread = salvaged.extensions?.['unread'] as { readonly [list: string]: readonly unknown[] };
    const read = salvaged as unknown as { readonly [list: string]: readonly unknown[] | undefined };
    let setAside = 0;
    for (const [list, entries] of Object.entries(document)) {
      if (!Array.isArray(entries)) continue;
      const left = new Map<string, number>();
      const keyOf = (entry: unknown): string => {
        const { id, key } = (entry ?? {}) as { readonly id?: string; readonly key?: string };
        return `${id ?? ''} ${key ?? ''}`;
      };
      const count = (entry: unknown, by: number): void =>
        void left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + by);
      for (const entry of entries) count(entry, 1);
      for (const entry of [...(read[list] ?? []), ...(unread[list] ?? [])]) count(entry, -1);
      expect(
        [...left.values()].every((number) => number === 0),
        list,
      ).toBe(true);
      setAside += unread[list]?.length ?? 0;
    }
    expect(setAside).toBeGreaterThan(0);
    const saved = findings.filter(
      ({ ruleId, messageId }) => ruleId === 'shape/salvaged' && messageId === 'entity',
    );
    expect(saved).toHaveLength(setAside);
  });

  it('lists what is worst where not all is listed', () => {
    const short = doctor(document, { asOf, limit: 100 });
    expect([short.findings.length, short.more + 100]).toEqual([100, findings.length]);
    expect(new Set(short.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(short.counts).toEqual(counts);
  });
});
