import { isDialect } from '../model/port-options.ts';
import type { ModelRequest } from '../model/model-request.ts';
import { readField, readText } from '../model/read-field.ts';
import { contractRequest } from './contract-request.ts';
import type { MockScenario } from './mock-scenario.ts';
import { sentValues } from './sent-values.ts';

/** One thing that a port is tried with. */
export interface ContractCase {
  /** Name in the report. */
  readonly name: string;
  /** What the server does. */
  readonly scenario: MockScenario;
  /** Which way of asking is tried; `leave`: a stream that nobody reads to its end. */
  readonly how: 'generate' | 'stream' | 'leave';
  /** What may come of it. */
  readonly expected: readonly string[];
  /** When the caller gives up. */
  readonly giveUp?: 'before' | 'while';
  /** What the way to the model has to be able to carry. */
  readonly needs?: 'refusal' | 'plain-text';
  /** Fields of the request that differ. */
  readonly request?: Partial<ModelRequest>;
  /** What is looked for in what left the machine, or in the port itself, instead of at the outcome. */
  readonly looksAt?: (bodies: readonly string[], port: unknown) => string;
}

const said = 'stop, text as sent, tokens counted';
/** Cut off while it wrote JSON: some clients have parsed the input of a tool by then, and hand on what they have. */
const cut = ['length, text as sent, tokens counted'];
const refused = ['refusal', 'filtered'].flatMap((finish) =>
  ['no text', 'text as sent'].map((words) => `${finish}, ${words}, tokens counted`),
);
const tooMany = ['rejects: rate-limited, wait 1000 ms', 'rejects: rate-limited'];
const down = ['rejects: provider-unavailable'];
const givenUp = ['rejects: aborted'];
/** A stream that ended without saying why is not a good answer, in whichever way that is told. */
const brokenOff = [...down, 'other, another text', 'other, no text'];

const parameters = (bodies: readonly string[]): string =>
  ['temperature', 'seed'].filter((name) => bodies.join('\n').includes(`"${name}"`)).join(' and ') || 'none';

const { system, messages } = contractRequest;
const talk = messages.map(({ text }) => text);
const holds = (value: string | number, text: string): boolean =>
  typeof value === 'string' && value.includes(text);

const words = (bodies: readonly string[]): string => {
  const values = sentValues(bodies);
  const found = [system, ...talk].filter((text) => values.some((value) => holds(value, text)));
  return `${String(found.length)} of 4 texts`;
};

/** Data beside instructions is read as one. */
const apart = (bodies: readonly string[]): string => {
  const mixed = (value: string | number): boolean =>
    holds(value, system) && talk.some((text) => holds(value, text));
  return sentValues(bodies).some(mixed) ? 'data in the system text' : 'apart';
};

/** No other number of the request is this one. */
const oddBound = 321;
const bound = (bodies: readonly string[]): string =>
  sentValues(bodies).includes(oddBound) ? 'sent' : 'not sent';

const shape = (_: unknown, port: unknown): string => {
  const wrong = [
    readField(port, 'portVersion') === 1 ? '' : 'portVersion',
    (readText(port, 'id') ?? '') === '' ? 'id' : '',
    isDialect(readField(port, 'dialect')) ? '' : 'dialect',
    typeof readField(port, 'generate') === 'function' ? '' : 'generate',
    ['undefined', 'function'].includes(typeof readField(port, 'stream')) ? '' : 'stream',
  ].filter((name) => name !== '');
  return wrong.length === 0 ? 'version 1' : `wrong: ${wrong.join(', ')}`;
};

/** What any port must stand. */
export const contractCases: readonly ContractCase[] = [
  { name: 'is a port', scenario: 'ok', how: 'generate', expected: ['version 1'], looksAt: shape },
  { name: 'answers', scenario: 'ok', how: 'generate', expected: [said] },
  {
    name: 'sends system text and talk',
    scenario: 'ok',
    how: 'generate',
    expected: ['4 of 4 texts'],
    looksAt: words,
  },
  {
    name: 'keeps data out of the system text',
    scenario: 'ok',
    how: 'generate',
    expected: ['apart'],
    looksAt: apart,
  },
  {
    name: 'sends the bound of tokens',
    scenario: 'ok',
    how: 'generate',
    request: { maxOutputTokens: oddBound },
    expected: ['sent'],
    looksAt: bound,
  },
  {
    name: 'sends no parameter that is not set',
    scenario: 'ok',
    how: 'generate',
    expected: ['none'],
    looksAt: parameters,
  },
  {
    name: 'sends parameters that are set',
    scenario: 'ok',
    how: 'generate',
    request: { temperature: 0.5, seed: 7 },
    expected: ['temperature and seed', 'temperature'],
    looksAt: parameters,
  },
  { name: 'fenced text', scenario: 'fenced', how: 'generate', needs: 'plain-text', expected: [said] },
  { name: 'garbage', scenario: 'garbage', how: 'generate', needs: 'plain-text', expected: [said] },
  { name: 'truncated', scenario: 'truncated', how: 'generate', needs: 'plain-text', expected: cut },
  {
    name: 'nothing written',
    scenario: 'empty',
    how: 'generate',
    expected: ['length, no text, tokens counted'],
  },
  { name: 'refused', scenario: 'refused', how: 'generate', needs: 'refusal', expected: refused },
  { name: 'status 429', scenario: 'rate-limited', how: 'generate', expected: tooMany },
  { name: 'status 503', scenario: 'unavailable', how: 'generate', expected: down },
  { name: 'status 401', scenario: 'unauthorized', how: 'generate', expected: ['rejects: auth'] },
  { name: 'status 400', scenario: 'bad-request', how: 'generate', expected: ['rejects: bad-request'] },
  {
    name: 'a web page instead',
    scenario: 'web-page',
    how: 'generate',
    expected: [...down, 'other, no text'],
  },
  { name: 'connection reset', scenario: 'reset', how: 'generate', expected: down },
  { name: 'given up while it hangs', scenario: 'hang', how: 'generate', giveUp: 'while', expected: givenUp },
  { name: 'given up before', scenario: 'hang', how: 'generate', giveUp: 'before', expected: givenUp },
  { name: 'stream', scenario: 'ok', how: 'stream', expected: [said] },
  { name: 'stream, truncated', scenario: 'truncated', how: 'stream', expected: cut },
  { name: 'stream, refused', scenario: 'refused', how: 'stream', needs: 'refusal', expected: refused },
  { name: 'stream, status 429', scenario: 'rate-limited', how: 'stream', expected: tooMany },
  { name: 'stream, ends early', scenario: 'cut-stream', how: 'stream', expected: brokenOff },
  { name: 'stream, malformed', scenario: 'malformed-stream', how: 'stream', expected: brokenOff },
  { name: 'stream, given up', scenario: 'stall', how: 'stream', giveUp: 'while', expected: givenUp },
  { name: 'stream, left early', scenario: 'ok', how: 'leave', expected: ['left'] },
];
