import { readFileSync } from 'node:fs';
import * as adapters from '@throughline/ai-adapters';
import * as nudges from '@throughline/ai-adapters/nudges';
import * as queries from '@throughline/ai-adapters/queries';
import * as cascade from '@throughline/cascade';
import * as obligations from '@throughline/cascade/obligations';
import * as svg from '@throughline/cascade/svg';
import * as core from '@throughline/core';
import * as change from '@throughline/core/change';
import * as hash from '@throughline/core/hash';
import * as wording from '@throughline/core/wording';
import * as scoring from '@throughline/scoring';
import * as calibration from '@throughline/scoring/calibration';
import * as forecast from '@throughline/scoring/forecast';
import * as formula from '@throughline/scoring/formula';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../../docs/known-limits.md', import.meta.url), 'utf8');

test('what the limits call not built is not built: take a name off the list when it is', () => {
  const [, section = ''] = page.split('\n## Not built yet\n');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const names = rows.flatMap((row) => [...row.matchAll(/`([A-Za-z]+)`/g)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  const built = new Set(
    [
      core,
      change,
      hash,
      wording,
      scoring,
      calibration,
      forecast,
      formula,
      cascade,
      obligations,
      svg,
      adapters,
      nudges,
      queries,
    ].flatMap((entry) => Object.keys(entry)),
  );
  expect(names.filter((name) => built.has(name))).toEqual([]);
});
