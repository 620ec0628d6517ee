import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type ContractLine, mockModelServer, portContract } from '@throughline/ai-adapters/test-kit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { outcomeTable } from './outcome-table.ts';
import { sdkPorts } from './sdk-ports.ts';

const reports = new Map<string, readonly ContractLine[]>();

// The client of Ollama prints lines that it cannot read.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

describe('the contract of ports, against the clients of the providers', () => {
  test.each(sdkPorts)('$name', async ({ name, make, cannotCarry = [], loses = {} }) => {
    const report = await portContract(make, {
      startServer: (script) => mockModelServer(createServer, script),
      newAbort: () => new AbortController(),
      sleep: (milliseconds) => new Promise((done) => void setTimeout(done, milliseconds).unref()),
      cannotCarry,
      // Clients load parts of themselves on their first call.
      patienceMs: 10_000,
    });
    reports.set(name, report);
    const broken = report.filter(({ ok }) => !ok).map(({ scenario, got }) => [scenario, got]);
    expect(Object.fromEntries(broken)).toEqual(loses);
    expect(report.length).toBe(28 - 3 * cannotCarry.length);
  });

  test('the page shows these outcomes', () => {
    const page = readFileSync(new URL('../../../../docs/model-adapters.md', import.meta.url), 'utf8');
    const [, shown = ''] = /<!-- outcomes -->\n\n([^]*?)\n\n<!-- end of outcomes -->/.exec(page) ?? [];
    expect(shown).toBe(outcomeTable(reports));
  });
});
