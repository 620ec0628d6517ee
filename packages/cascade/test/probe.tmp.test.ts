import { breakages, goalSets, generateGoalSet } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { it } from 'vitest';
import { checkGoals, presets } from '../src/index.ts';
it('probe', () => {
  const seen = new Map<string, number>();
  for (const goals of fc.sample(goalSets(), { numRuns: 60, seed: 3 })) {
    for (const f of checkGoals(goals, { asOf: '2026-05-15', limit: 1e6 }).findings) { const k = `${f.severity} ${f.ruleId}#${f.messageId ?? ''}`; seen.set(k, (seen.get(k) ?? 0) + 1); }
  }
  console.log('goalSets', [...seen].sort());
  for (const shape of ['tree','several-parents','star','chain','diamonds'] as const) { const s2 = new Map<string, number>();
    for (const f of checkGoals(generateGoalSet({objectives: 60, krasPerRole: 3, shape}), { asOf: '2026-05-15', limit: 1e6 }).findings) { const k = `${f.severity} ${f.ruleId}#${f.messageId ?? ''}`; s2.set(k, (s2.get(k) ?? 0) + 1); }
    console.log(shape, [...s2].sort()); }
  const miss = new Map<string, number>(); const tried = new Map<string, number>();
  for (const [n, goals] of fc.sample(goalSets({links:'levels'}), { numRuns: 40, seed: 4 }).entries()) for (const b of breakages) {
    const broken = b.apply(goals, n * 7 + 1); if (broken === undefined) continue;
    tried.set(b.name, (tried.get(b.name) ?? 0) + 1);
    const before = new Set(checkGoals(goals, { asOf: '2026-05-15', limit: 1e6 }).findings.map((f) => f.ruleId + JSON.stringify(f.path)+ JSON.stringify(f.data)));
    const after = checkGoals(broken, { asOf: '2026-05-15', limit: 1e6 }).findings.filter((f) => !before.has(f.ruleId + JSON.stringify(f.path)+ JSON.stringify(f.data))).map((f) => f.ruleId);
    if (!b.ruleIds.every((id) => after.includes(id))) miss.set(b.name + ' ' + b.ruleIds, (miss.get(b.name + ' ' + b.ruleIds) ?? 0) + 1);
  }
  console.log('missed', [...miss], 'tried', [...tried].map(String).join(' '));
});
