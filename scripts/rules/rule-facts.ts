import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { headingsOf } from './rule-page.ts';

/** The part of a rule's `meta` that is checked here. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly string[];
  readonly source: string;
  readonly url: string;
}

/** Every rule among the exports of the catalogue: exported one by one, in a list, or under a name. */
export function rulesAmong(exports: Readonly<Record<string, unknown>>): readonly RuleFacts[] {
  const found = new Map<unknown, RuleFacts>();
  const waiting: unknown[] = Object.values(exports);
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || found.has(value)) continue;
    if ('meta' in value && 'check' in value) found.set(value, value.meta as RuleFacts);
    else waiting.push(...(Object.values(value) as unknown[]));
  }
  return [...found.values()];
}

/** What a rule's `meta` leaves open. */
export function factProblems(facts: RuleFacts): readonly string[] {
  const problems: string[] = [];
  if (facts.title.trim() === '') problems.push('meta.title is empty');
  if (facts.requirements.length === 0) problems.push('meta.requirements names no requirement');
  for (const requirement of facts.requirements) {
    if (!/^(S[0-4]-\d{2}|C\d{1,2}|A\d{1,2})$/.test(requirement)) {
      problems.push(`\`${requirement}\` in meta.requirements is no requirement id`);
    }
  }
  if (!sourceHeadings().has(facts.source)) {
    problems.push(`meta.source \`${facts.source}\` is no heading of docs/sources.md`);
  }
  const [, page] = /^@throughline\/(cascade\/[^#]+)/.exec(facts.url) ?? [];
  if (page === undefined || !existsSync(path.join(repositoryRoot, 'packages', page))) {
    problems.push(`meta.url \`${facts.url}\` leads to no page of the package`);
  }
  return problems;
}

function sourceHeadings(): ReadonlySet<string> {
  const file = path.join(repositoryRoot, 'docs/sources.md');
  if (!existsSync(file)) return new Set();
  const text = readFileSync(file, 'utf8');
  return new Set(
    [1, 2, 3, 4]
      .flatMap((level) => headingsOf(text, level))
      .map((heading) => `docs/sources.md#${anchorOf(heading)}`),
  );
}

/** The anchor that Markdown viewers give a heading: lower case, spaces as dashes, no other signs. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');
}
