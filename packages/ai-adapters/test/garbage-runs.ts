import {
  type DraftContext,
  type Drafter,
  type DraftResult,
  type ModelPort,
  type RoleKras,
} from '@throughline/ai-adapters';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { garbageReply, garbageText } from '@throughline/ai-adapters/test-kit';
import { type RandomStream, randomStream } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { context, deepFrozen, harbour } from './harbour.ts';
import { modelDeps } from './model-deps.ts';
import { modelKrasTask } from './model-kras.ts';

/** One play: what the port does at each call, and when the caller gives up. */
export interface GarbagePlay {
  /** What each call does; the last one goes on for ever. */
  readonly steps: readonly (() => unknown)[];
  /** Give up after so many turns of the event queue; never when absent. */
  readonly abortAfter?: number;
  /** Is the port asked for a stream? */
  readonly streamed: boolean;
}

/** What came of one play. */
export interface GarbageEnd {
  /** Code of the decline, or `ok`. */
  readonly outcome: string;
  /** What must not be, in words; empty when all is well. */
  readonly faults: readonly string[];
  /** Calls of the port. */
  readonly calls: number;
}

/** Most attempts and retries in these plays. */
export const playBounds = { maxAttempts: 3, maxTransportRetries: 2 } as const;

const input = deepFrozen({ goals: harbour, role: 'guide' } as const);
const keyResults = new Set((harbour.keyResults ?? []).map(({ id }) => id));

const codes: ReadonlySet<string> = new Set(
  'aborted timeout auth rate-limited provider-unavailable bad-request refused truncated empty not-json schema domain grounding policy budget adapter-bug'.split(
    ' ',
  ),
);

/** Never settles. */
const hang = (): Promise<never> => new Promise(() => undefined);

const thrown: readonly (() => never)[] = [
  { status: 401 },
  { status: 429 },
  { status: 429, headers: { 'retry-after': '99999' } },
  { status: 503 },
  { status: 400 },
  { name: 'AbortError' },
  { name: 'TimeoutError' },
  { code: 'ECONNRESET' },
  null,
  undefined,
  'text',
  5,
  new Error('plain'),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  ),
].map((value) => () => {
  // Ports throw what they like.
  throw value; // eslint-disable-line @typescript-eslint/only-throw-error
});

/** Answers near to a good one: parts left out, exchanged or added. */
const nearly = (random: RandomStream): unknown => {
  const words = [
    'Welcome',
    'R1',
    'R2',
    'R99',
    'P1',
    '',
    'x',
    'Raise to 51',
    'Raise to 52',
    '<b>Hi</b> there',
    '[a](https://evil.test)',
    'a\u202eb c',
    null,
    7,
    {},
    [],
    'x'.repeat(500),
  ];
  const area: Record<string, unknown> = { title: 'Welcome', serves: 'R2', measure: 'Answers' };
  for (let left = random.below(3); left > 0; left--)
    area[random.pick(['title', 'serves', 'measure', 'because', 'pay', 'constructor'])] = random.pick(words);
  if (random.chance(10)) area[random.pick(['title', 'serves', 'measure'])] = undefined;
  const areas = Array.from({ length: random.chance(80) ? 1 : random.below(7) }, () => area);
  const text = JSON.stringify(random.chance(90) ? { areas } : { areas, more: 1 });
  return {
    text: random.chance(90) ? text : text.slice(0, random.below(text.length)),
    finish: random.chance(93) ? 'stop' : random.pick(['length', 'refusal', 'filtered', 'other']),
    usage: random.chance(50) ? {} : { input: random.below(30_000), output: random.below(2000) },
  };
};

/** Draws plays; the pool of garbage is drawn once, so that a hundred thousand plays cost minutes. */
export const garbagePlays = (seed: number, poolSize: number): (() => GarbagePlay) => {
  const replies = fc.sample(garbageReply(), { numRuns: poolSize, seed });
  const texts = fc.sample(garbageText(), { numRuns: poolSize, seed: seed + 1 });
  const random = randomStream(seed);
  const step = (): (() => unknown) => {
    const kind = random.below(100);
    if (kind < 30) return () => random.pick(replies);
    if (kind < 50) return () => ({ text: random.pick(texts), finish: 'stop', usage: {} });
    if (kind < 82) return () => nearly(random);
    return kind < 95 ? random.pick(thrown) : hang;
  };
  return () => {
    const steps = Array.from({ length: 1 + random.below(5) }, step);
    // What hangs for ever must be given up some time.
    const gives = random.chance(25) || steps.includes(hang);
    return { steps, streamed: random.chance(20), ...(gives ? { abortAfter: random.below(60) } : {}) };
  };
};

/** The drafter under test, over a port. */
export const soundDrafter = (port: ModelPort): Drafter =>
  modelDrafter(port, { deps: modelDeps, tasks: [modelKrasTask], ...playBounds });

/** Plays once and judges what comes of it. */
export const playGarbage = async (
  play: GarbagePlay,
  drafterOf: (port: ModelPort) => Drafter = soundDrafter,
): Promise<GarbageEnd> => {
  let calls = 0;
  const answer = (): unknown => {
    const next = play.steps[Math.min(calls, play.steps.length - 1)];
    calls += 1;
    return next?.();
  };
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:garbage',
    dialect: 'json-schema',
    generate: () => answer() as Promise<never>,
    ...(play.streamed
      ? {
          async *stream() {
            const reply = (await answer()) as never;
            yield { type: 'delta', text: 'some text' } as const;
            yield { type: 'done', reply } as const;
          },
        }
      : {}),
  };
  const controller = new AbortController();
  const given: DraftContext = {
    ...context,
    signal: controller.signal,
    ...(play.streamed ? { onPartial: () => undefined } : {}),
  };
  const faults: string[] = [];
  let outcome = 'none';
  const running = drafterOf(port)
    .draft('role-kras', input, given)
    .then(
      (answered: unknown) => {
        const result = answered as DraftResult<RoleKras> | null;
        if (result?.ok !== true && result?.declined === undefined) {
          faults.push('no result');
          return;
        }
        outcome = result.ok ? 'ok' : result.declined.code;
        const { attempts } = result.ok ? result.draft.provenance : result.declined;
        if (attempts === undefined || attempts.length > playBounds.maxAttempts)
          faults.push('too many attempts');
        if (result.ok) faults.push(...faultsOf(result.draft.value));
        else if (!codes.has(result.declined.code)) faults.push(`untyped outcome ${result.declined.code}`);
        else if ((result.declined.violations?.length ?? 0) > 60 || /[\n\r]/.test(result.declined.message))
          faults.push('a decline without measure');
      },
      (error: unknown) => {
        outcome = 'thrown';
        faults.push(`thrown ${Object.prototype.toString.call(error)}`);
      },
    );
  const settled = { done: false };
  void running.then(() => {
    settled.done = true;
  });
  let turns = 0;
  // Everything in these plays is a matter of turns of the queue, so what is not over after so many never will be.
  for (; turns < 3000 && !settled.done; turns++) {
    if (turns === play.abortAfter) controller.abort();
    await Promise.resolve();
  }
  if (!settled.done) faults.push('does not settle');
  if (calls > playBounds.maxAttempts + playBounds.maxTransportRetries) faults.push(`${String(calls)} calls`);
  if (isPolluted()) faults.push('a prototype is polluted');
  return { outcome, faults, calls };
};

const isPolluted = (): boolean => {
  const plain = {} as { readonly polluted?: unknown };
  return plain.polluted !== undefined || Object.keys(Object.prototype).length > 0;
};

/** What is wrong with a value that calls itself a draft of KRAs. */
const faultsOf = ({ kras, kpis, rationale, basis }: RoleKras): readonly string[] => {
  const faults: string[] = [];
  if (![kras, kpis, rationale, basis].every((list) => Array.isArray(list))) return ['no lists'];
  if (kras.length < 1 || kras.length > 4 || kpis.length !== kras.length) faults.push('wrong counts');
  for (const { id, title, supports } of kras) {
    if (!id.startsWith('draft-1-')) faults.push('an id of somebody else');
    if (typeof title !== 'string' || title.length > 300 || /<[a-z/]|https?:|[\u202a-\u202e]/i.test(title))
      faults.push('a title with markup');
    if (typeof title === 'string' && /\d/.test(title) && !/\b51\b/.test(title))
      faults.push('a number from nowhere');
    if (supports?.length !== 1 || !keyResults.has(supports[0]?.goal ?? '')) faults.push('a link to nothing');
  }
  return faults;
};
