import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policies, standardPolicy } from '@throughline/scoring';
import { policyChoices } from '../compare/policy-choices.ts';

const read = (page: string): string =>
  readFileSync(new URL(`../../../../docs/policies/${page}.md`, import.meta.url), 'utf8');
const rows = Object.values(policies).map((policy) => [policy.id, policy] as const);

describe('pages of policies', () => {
  it.each(rows)('%s names the laws it breaks, and stands in the index with them', (id, { breaksLaws }) => {
    const named = [...read(id).matchAll(/^- Law (\d+): /gmu)].map(([, law]) => Number(law));
    expect(named).toEqual(breaksLaws);
    const line = read('README')
      .split('\n')
      .find((each) => each.includes(`](${id}.md) |`));
    expect(line?.split('|').at(-2)?.trim()).toBe(breaksLaws.length === 0 ? 'none' : breaksLaws.join(', '));
  });

  it.each(rows)('%s lists every field in which it differs from `standard`', (id, policy) => {
    const listed = [...read(id).matchAll(/^\| `([a-zA-Z.]+)` \| /gmu)].map(([, path]) => path);
    expect(listed).toEqual(policyChoices(standardPolicy, policy).map(({ path }) => path));
  });
});
