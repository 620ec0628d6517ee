import { answering } from '../draft/answering.ts';
import { anthropicFormat } from './anthropic-format.ts';
import { geminiFormat } from './gemini-format.ts';
import { type MockScenario, type MockTexts, mockReplyFor } from './mock-scenario.ts';
import { ollamaFormat } from './ollama-format.ts';
import { openaiFormat } from './openai-format.ts';
import type { WireFormat } from './wire-format.ts';

/** A request as a server sees it. */
export interface MockRequest {
  /** Path without what stands behind `?`. */
  readonly path: string;
  /** The JSON body. */
  readonly body: unknown;
}

/** What the server sends, and what it does then. */
export interface MockAnswer {
  /** Status. */
  readonly status: number;
  /** Headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body, piece by piece. */
  readonly chunks: readonly string[];
  /** Ends the answer, leaves the connection open without a word, or breaks it. */
  readonly then: 'end' | 'hang' | 'reset';
}

const formats: readonly WireFormat[] = [openaiFormat, anthropicFormat, geminiFormat, ollamaFormat];

/** Seconds that `rate-limited` asks to wait. */
const mockWaitSeconds = 1;

/**
 * What a provider would answer to a request: the format is told by the path, and a schema outside what that provider
 * takes is refused with status 400, whatever the scenario. A pure function: the same request, the same answer.
 *
 * @example
 * ```ts
 * import { answerModelRequest } from '@throughline/ai-adapters/test-kit';
 *
 * const request = { path: '/api/chat', body: { format: { type: 'object' }, stream: false } };
 * answerModelRequest(request, 'ok').status; // => 200
 * answerModelRequest(request, 'rate-limited').headers['retry-after']; // => '1'
 * answerModelRequest({ path: '/api/chat', body: {} }, 'ok').status; // => 400
 * ```
 */
export const answerModelRequest = (
  request: MockRequest,
  scenario: MockScenario,
  texts: MockTexts = {},
): MockAnswer => answering('answerModelRequest', () => answerOf(request, scenario, texts));

const answerOf = ({ path, body }: MockRequest, scenario: MockScenario, texts: MockTexts): MockAnswer => {
  const format = formats.find(({ isFor }) => isFor(path));
  if (format === undefined) return json(404, { error: `no format has the path ${path}` });
  const problems = format.problems(body);
  if (problems.length > 0) return json(400, format.failure(400, problems.join('; ')));
  const failure = failures.get(scenario);
  if (failure !== undefined) {
    const headers = scenario === 'rate-limited' ? { 'retry-after': String(mockWaitSeconds) } : {};
    return json(failure, format.failure(failure, scenario), headers);
  }
  if (scenario === 'web-page')
    return {
      status: 200,
      headers: { 'content-type': 'text/html' },
      chunks: ['<html>gateway</html>'],
      then: 'end',
    };
  const reply = mockReplyFor(scenario, texts);
  if (reply === undefined)
    return { ...json(200, {}), chunks: [], then: scenario === 'hang' ? 'hang' : 'reset' };
  if (!format.streams(path, body)) {
    const whole = json(200, format.answer(reply, body));
    return scenario === 'stall' ? { ...whole, chunks: [], then: 'hang' } : whole;
  }
  const { texts: pieces, end } = format.pieces(reply, body);
  const start = pieces.slice(0, -1);
  const chunks =
    scenario === 'malformed-stream'
      ? [...start, format.malformed, ...end]
      : scenario === 'stall' || scenario === 'cut-stream'
        ? start
        : [...pieces, ...end];
  const headers = { 'content-type': format.streamType };
  return { status: 200, headers, chunks, then: scenario === 'stall' ? 'hang' : 'end' };
};

const failures: ReadonlyMap<MockScenario, number> = new Map([
  ['rate-limited', 429],
  ['unavailable', 503],
  ['unauthorized', 401],
  ['bad-request', 400],
]);

const json = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): MockAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  chunks: [JSON.stringify(value)],
  then: 'end',
});
