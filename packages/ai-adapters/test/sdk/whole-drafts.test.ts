import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { type ContractLine, type MockScenario, mockModelServer } from '@throughline/ai-adapters/test-kit';
import type { GoalSet } from '@throughline/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { context, harbour } from '../harbour.ts';
import { modelDeps } from '../model-deps.ts';
import { modelKrasTask } from '../model-kras.ts';
import { outcomeTable } from './outcome-table.ts';
import { type SdkPort, sdkPorts } from './sdk-ports.ts';

const goals: GoalSet = harbour;
const area = { title: 'Welcome', serves: 'R2', measure: 'Answers to 51 guests' };
const texts = {
  ok: JSON.stringify({ areas: [area] }),
  domainBad: JSON.stringify({ areas: [{ ...area, serves: 'R999' }] }),
};

/** A script of the server, and what a whole draft comes to: a code, and the requests it took. */
interface Case {
  readonly name: string;
  readonly script: readonly MockScenario[];
  readonly outcome: string;
  /** What else it may be where the client loses something. */
  readonly or?: readonly string[];
  readonly stream?: true;
  readonly stops?: 'abort' | 'timeout';
}

const cases: readonly Case[] = [
  { name: 'a good answer', script: ['ok'], outcome: 'draft, 1 request' },
  {
    name: 'an id nobody sent, then a good answer',
    script: ['domain-bad', 'ok'],
    outcome: 'draft, 2 requests',
  },
  { name: 'fenced', script: ['fenced'], outcome: 'draft, 1 request', or: ['schema, 3 requests'] },
  { name: 'garbage', script: ['garbage'], outcome: 'not-json, 3 requests', or: ['schema, 3 requests'] },
  { name: 'truncated', script: ['truncated'], outcome: 'truncated, 1 request' },
  { name: 'refused', script: ['refused'], outcome: 'refused, 1 request', or: ['empty, 1 request'] },
  { name: 'status 429, then a good answer', script: ['rate-limited', 'ok'], outcome: 'draft, 2 requests' },
  {
    name: 'status 503 twice, then a good answer',
    script: ['unavailable', 'unavailable', 'ok'],
    outcome: 'draft, 3 requests',
  },
  { name: 'status 401', script: ['unauthorized'], outcome: 'auth, 1 request' },
  { name: 'status 400', script: ['bad-request'], outcome: 'bad-request, 1 request' },
  { name: 'connection reset', script: ['reset'], outcome: 'provider-unavailable, 3 requests' },
  { name: 'hangs, given up', script: ['hang'], outcome: 'aborted, 1 request', stops: 'abort' },
  {
    name: 'hangs, until the time is over',
    script: ['hang'],
    outcome: 'timeout, 1 request',
    stops: 'timeout',
  },
  { name: 'streamed', script: ['ok'], outcome: 'draft, 1 request', stream: true },
  { name: 'streamed, truncated', script: ['truncated'], outcome: 'truncated, 1 request', stream: true },
  {
    name: 'streamed, ends early, then a good answer',
    script: ['cut-stream', 'ok'],
    outcome: 'draft, 2 requests',
    stream: true,
  },
  {
    name: 'streamed, malformed, then a good answer',
    script: ['malformed-stream', 'ok'],
    outcome: 'draft, 2 requests',
    stream: true,
  },
];

const outcomeOf = async ({ make }: SdkPort, { script, stream, stops }: Case): Promise<string> => {
  const server = await mockModelServer(createServer, script, texts);
  const given = new AbortController();
  /** Once the server has the request: sooner, and there would be none to stop. */
  const asked = async (): Promise<void> => {
    while (server.hits() === 0) await new Promise((done) => setTimeout(done, 2));
  };
  if (stops === 'abort') void asked().then(() => given.abort());
  try {
    const drafter = modelDrafter(make(server.url), {
      deps: {
        ...modelDeps,
        ...(stops === 'timeout' ? { sleep: asked } : {}),
      },
      tasks: [modelKrasTask],
    });
    const result = await drafter.draft(
      'role-kras',
      { goals, role: 'guide' },
      {
        ...context,
        signal: given.signal,
        ...(stream === true ? { onPartial: () => undefined } : {}),
      },
    );
    const requests = server.hits();
    const words = `${String(requests)} ${requests === 1 ? 'request' : 'requests'}`;
    return `${result.ok ? 'draft' : result.declined.code}, ${words}`;
  } finally {
    await server.close();
  }
};

const reports = new Map<string, readonly ContractLine[]>();

// The client of Ollama prints lines that it cannot read.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

describe('whole drafts, through the clients of the providers', () => {
  test.each(sdkPorts)('$name', async (sdkPort) => {
    const lines: ContractLine[] = [];
    for (const one of cases) {
      const got = await outcomeOf(sdkPort, one);
      const expected = [one.outcome, ...(one.or ?? [])];
      lines.push({ scenario: one.name, expected, got, ok: expected.includes(got) });
    }
    reports.set(sdkPort.name, lines);
    expect(lines.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('the page shows these outcomes', () => {
    const page = readFileSync(new URL('../../../../docs/model-adapters.md', import.meta.url), 'utf8');
    const [, shown = ''] =
      /<!-- whole drafts -->\n\n([^]*?)\n\n<!-- end of whole drafts -->/.exec(page) ?? [];
    expect(shown).toBe(outcomeTable(reports));
  });
});
