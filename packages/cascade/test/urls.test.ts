import { existsSync, readFileSync } from 'node:fs';
import { UsageError, compileGoals, parseGoalSet, salvageGoalSet } from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import { scoreGoals } from '@throughline/scoring';
import { expect, it } from 'vitest';
import { checkGoals, ruleCatalogue, throughline } from '../src/index.ts';
import { acme, keyResult, objective } from './acme.ts';

const packages = new URL('../../', import.meta.url);

/** The page of a url, as a host finds it, and whether it has the anchor. */
const pageOf = (url: string): readonly [string, boolean] => {
  const [, file = '', anchor] = /^@throughline\/([^#]+)(?:#(.+))?$/.exec(url) ?? [];
  const page = new URL(file, packages);
  if (file === '' || !existsSync(page)) return [url, false];
  const text = readFileSync(page, 'utf8');
  return [
    url,
    anchor === undefined || text.includes(`<a id="${anchor}">`) || text.includes(`\n## ${anchor}\n`),
  ];
};

it('every url names the package whose page it is, and leads to its place', () => {
  const goals = acme({
    objectives: [objective('o')],
    keyResults: [keyResult('k', 'o', { weight: 1 }), keyResult('l', 'o')],
  });
  const asOf = '2026-05-15';
  const waiver = { ruleId: 'counts/key-results-per-objective', reason: 'new', by: 'ana', until: asOf };
  const line = throughline(goals, 'gone');
  const parsed = parseGoalSet({ schemaVersion: 1 });
  const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' } as const;
  const changed = applyChange(goals, { kind: 'setWeight', goal: 'gone', weight: 1 }, context);
  const problems = [line, parsed, changed].flatMap((result) => (result.ok ? [] : [...result.problems]));
  const findings = [
    ...problems,
    ...salvageGoalSet({ ...goals, colour: 'red' }).findings,
    ...scoreGoals(compileGoals(goals), { asOf }).findings,
    ...checkGoals(goals, { asOf, waivers: [waiver] }).findings,
  ];
  const urls = [...findings, ...Object.values(ruleCatalogue).map(({ meta }) => meta)].map(({ url }) => url);
  const errors = [new UsageError('cascade/bad-option', 'x').url];
  const named = new Set(
    [...urls, ...errors].map((url) => url.replace('@throughline/', '').replace(/\/[^/]*(#.*)?$/, '')),
  );
  expect([...named].filter((folder) => folder.endsWith('/docs')).sort()).toEqual([
    'cascade/docs',
    'core/docs',
    'scoring/docs',
  ]);
  for (const url of new Set([...urls, ...errors])) expect(pageOf(url)).toEqual([url, true]);
});
