import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { readField } from '../model/read-field.ts';
import type { ModelPort } from '../model/model-port.ts';
import { contractRequest } from './contract-request.ts';
import { type ContractCase, contractCases } from './contract-cases.ts';
import { mockReplyFor } from './mock-scenario.ts';
import type { MockScenario } from './mock-scenario.ts';
import type { MockModelServer } from './mock-model-server.ts';
import { type Abortable, generateOutcome, leftOutcome, streamOutcome } from './port-run.ts';

/** What {@link portContract} needs of the platform, and what it should know about the port. */
export interface PortContractOptions {
  /** Starts the server that the port talks to: `(script) => mockModelServer(createServer, script)`, or one of your own. */
  readonly startServer: (script: readonly MockScenario[]) => Promise<MockModelServer>;
  /** A fresh way to give up: `() => new AbortController()`. */
  readonly newAbort: () => Abortable;
  /** Waits, e.g. with `setTimeout`. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which a call counts as hanging. Absent: 3000. Our choice. */
  readonly patienceMs?: number;
  /** Milliseconds a call runs before it is given up. Absent: 40. Our choice. */
  readonly abortAfterMs?: number;
  /** What the way to the model cannot carry: a refusal, or text that is no JSON. */
  readonly cannotCarry?: readonly ('refusal' | 'plain-text')[];
}

/** One line of the report. */
export interface ContractLine {
  /** What was tried. */
  readonly scenario: string;
  /** What may come of it, in words. */
  readonly expected: readonly string[];
  /** What came of it. */
  readonly got: string;
  /** Whether that is allowed. */
  readonly ok: boolean;
}

/**
 * Tries a port against everything that any port must stand: good answers, garbage, refusals, failures of the provider,
 * hanging calls, broken streams, giving up. Plain data comes back, so it runs in any test runner. It holds the rules of
 * `ModelPort`: one request for one call, no retry; heeds the signal; hands text on unread; a refusal is no error;
 * the finish reason comes from the provider; tokens are counted; a stream ends in one reply made of its pieces; no
 * parameter is sent that nobody set.
 *
 * @param makePort - a port that talks to the server of that address.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { httpPort } from '@throughline/ai-adapters/http';
 * import { mockModelServer, portContract } from '@throughline/ai-adapters/test-kit';
 *
 * const report = await portContract((url) => httpPort({ fetch, url: `${url}/v1/chat/completions`, model: 'any-model' }), {
 *   startServer: (script) => mockModelServer(createServer, script),
 *   newAbort: () => new AbortController(),
 *   sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
 * });
 * report.filter(({ ok }) => !ok); // => []
 * ```
 */
export const portContract = async (
  makePort: (url: string) => ModelPort | Promise<ModelPort>,
  options: PortContractOptions,
): Promise<readonly ContractLine[]> => {
  const given = [makePort, ...['startServer', 'newAbort', 'sleep'].map((name) => readField(options, name))];
  if (!given.every((each) => typeof each === 'function'))
    throw new UsageError(
      'ai-adapters/bad-argument',
      '`portContract` needs a function that makes a port, and `startServer`, `newAbort` and `sleep`',
    );
  const { startServer, cannotCarry = [] } = options;
  if (!Array.isArray(cannotCarry))
    throw new UsageError('ai-adapters/bad-argument', '`cannotCarry` must be a list');
  const lines: ContractLine[] = [];
  for (const one of contractCases) {
    if (one.needs !== undefined && cannotCarry.includes(one.needs)) continue;
    const server = await answering('portContract', () => startServer([one.scenario]));
    if (typeof readField(server, 'close') !== 'function')
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`startServer` must start a server with `url` and `close`',
      );
    try {
      const port = await makePort(server.url);
      if (one.how !== 'generate' && readField(port, 'stream') === undefined) continue;
      const got = await outcomeOf(one, port, server, options);
      lines.push({ scenario: one.name, expected: one.expected, got, ok: one.expected.includes(got) });
    } catch (thrown) {
      lines.push({
        scenario: one.name,
        expected: one.expected,
        got: `no port: ${String(thrown)}`,
        ok: false,
      });
    } finally {
      await server.close();
    }
  }
  return lines;
};

const outcomeOf = async (
  { scenario, how, request: change, giveUp, looksAt }: ContractCase,
  port: ModelPort,
  server: MockModelServer,
  { newAbort, sleep, patienceMs = 3000, abortAfterMs = 40 }: PortContractOptions,
): Promise<string> => {
  const abortable = newAbort();
  if (giveUp === 'before') abortable.abort();
  const run = {
    port,
    request: { ...contractRequest, ...change },
    abortable,
    text: mockReplyFor(scenario, {})?.text ?? '',
  };
  const outcomes = { generate: generateOutcome, stream: streamOutcome, leave: leftOutcome };
  const ended = outcomes[how](run);
  if (giveUp === 'while') void sleep(abortAfterMs).then(() => abortable.abort());
  const outcome = await Promise.race([ended, sleep(patienceMs).then(() => 'hangs')]);
  if (looksAt !== undefined) return looksAt(server.bodies(), port);
  const requests = server.hits();
  return requests > 1 ? `${outcome}, ${String(requests)} requests` : outcome;
};
