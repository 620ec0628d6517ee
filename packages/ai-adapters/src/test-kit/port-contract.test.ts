import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { httpPort } from '../http/http-port.ts';
import type { ModelEvent, ModelPort } from '../model/model-port.ts';
import type { ModelRequest } from '../model/model-request.ts';
import { mockModelServer, portContract } from './index.ts';

const honest = (url: string): ModelPort => httpPort({ fetch, url: `${url}/v1/chat/completions`, model: 'm' });

/** Scenarios where a port is not what it should be. */
const broken = async (makePort: (url: string) => ModelPort): Promise<readonly string[]> => {
  const report = await portContract(makePort, {
    startServer: (script) => mockModelServer(createServer, script),
    newAbort: () => new AbortController(),
    sleep: (milliseconds) => new Promise((done) => void setTimeout(done, milliseconds).unref()),
    patienceMs: 1500,
    abortAfterMs: 20,
  });
  return report.filter(({ ok }) => !ok).map(({ scenario, got }) => `${scenario}: ${got}`);
};

/** An honest port whose two ways of asking are wrapped. */
const wrapped =
  (
    generate: (inner: ModelPort) => ModelPort['generate'],
    stream?: (inner: ModelPort) => ModelPort['stream'],
  ) =>
  (url: string): ModelPort => {
    const inner = honest(url);
    const streaming = stream?.(inner);
    return {
      portVersion: 1,
      id: 'wrapped:m',
      dialect: 'json-schema',
      generate: generate(inner),
      ...(streaming === undefined ? {} : { stream: streaming }),
    };
  };

const plain = (inner: ModelPort): ModelPort['generate'] => inner.generate;

async function* eventsOf(
  inner: ModelPort,
  ...call: Parameters<ModelPort['generate']>
): AsyncGenerator<ModelEvent> {
  if (inner.stream !== undefined) yield* inner.stream(...call);
}

describe('the contract of ports', () => {
  test('holds for an honest port, with and without a stream', async () => {
    expect(await broken(honest)).toEqual([]);
    expect(await broken(wrapped(plain))).toEqual([]);
  });

  test('sees a port that asks again by itself', async () => {
    const again = wrapped(
      (inner) =>
        (...call) =>
          inner.generate(...call).catch(() => inner.generate(...call)),
    );
    expect(await broken(again)).toContain('status 503: rejects: provider-unavailable, 2 requests');
  });

  test('sees a port that mends text', async () => {
    const mends = wrapped((inner) => async (...call) => {
      const reply = await inner.generate(...call);
      return { ...reply, text: reply.text.replaceAll('```json\n', '').replaceAll('\n```', '') };
    });
    expect(await broken(mends)).toEqual(['fenced text: stop, another text, tokens counted']);
  });

  test('sees a port that cannot be given up', async () => {
    const deaf = wrapped(
      (inner) => (request) => inner.generate(request, { signal: new AbortController().signal, attempt: 1 }),
    );
    expect(await broken(deaf)).toEqual(['given up while it hangs: hangs', 'given up before: hangs']);
  });

  test('sees a port that throws over a refusal, and one that calls everything a good end', async () => {
    const strict = wrapped((inner) => async (...call) => {
      const reply = await inner.generate(...call);
      if (reply.finish === 'refusal') throw new Error('refused');
      return reply;
    });
    expect(await broken(strict)).toEqual(['refused: rejects: adapter-bug']);
    const careless = wrapped((inner) => async (...call) => ({
      ...(await inner.generate(...call)),
      finish: 'stop',
    }));
    expect(await broken(careless)).toEqual([
      'truncated: stop, text as sent, tokens counted',
      'nothing written: stop, no text, tokens counted',
      'refused: stop, no text, tokens counted',
    ]);
  });

  test('sees a port that counts nothing, says nothing of what was set, and sets what was not', async () => {
    const forgetful = wrapped((inner) => async (request, context) => ({
      ...(await inner.generate({ ...request, messages: [], seed: 1 }, context)),
      usage: {},
    }));
    const found = await broken(forgetful);
    expect(found).toContain('answers: stop, text as sent');
    expect(found).toContain('sends system text and talk: 1 of 4 texts');
    expect(found).toContain('sends no parameter that is not set: seed');
  });

  test('names what is wrong with something that is no port', async () => {
    const odd = (fields: object) => (url: string) => ({ ...honest(url), ...fields }) as ModelPort;
    expect(await broken(odd({ portVersion: 2, id: '', dialect: 'openai' }))).toEqual([
      'is a port: wrong: portVersion, id, dialect',
    ]);
    expect(await broken(() => null as never)).toContain(
      'is a port: wrong: portVersion, id, dialect, generate',
    );
  });

  test('sees a port that drops a turn, tells the model data as instructions, or asks without a bound', async () => {
    const sends = (change: (request: ModelRequest) => ModelRequest) =>
      wrapped(
        (inner) =>
          (request, ...rest) =>
            inner.generate(change(request), ...rest),
      );
    const forgets = sends((request) => ({ ...request, messages: request.messages.slice(2) }));
    expect(await broken(forgets)).toEqual(['sends system text and talk: 2 of 4 texts']);
    const mixes = sends(({ messages: [first, ...rest], ...request }) => ({
      ...request,
      system: `${request.system}\n${first?.text ?? ''}`,
      messages: rest,
    }));
    expect(await broken(mixes)).toEqual(['keeps data out of the system text: data in the system text']);
    const spends = sends((request) => ({ ...request, maxOutputTokens: 99_999 }));
    expect(await broken(spends)).toEqual(['sends the bound of tokens: not sent']);
  });

  test('sees streams that lose a piece, have no end, or say something after it', async () => {
    const streams: readonly (readonly [string, (inner: ModelPort) => ModelPort['stream']])[] = [
      [
        'stream: pieces that do not make the text',
        (inner) =>
          async function* (...call) {
            let seen = 0;
            for await (const event of eventsOf(inner, ...call))
              if (event.type === 'done' || ++seen > 1) yield event;
          },
      ],
      [
        'stream: no last event',
        (inner) =>
          async function* (...call) {
            for await (const event of eventsOf(inner, ...call)) if (event.type === 'delta') yield event;
          },
      ],
      [
        'stream: events after the last one',
        (inner) =>
          async function* (...call) {
            yield* eventsOf(inner, ...call);
            yield { type: 'delta', text: 'x' };
          },
      ],
    ];
    for (const [line, stream] of streams) expect(await broken(wrapped(plain, stream))).toContain(line);
  });

  test('tells of a port that cannot be made', async () => {
    const none = (): ModelPort => {
      throw new Error('no key');
    };
    expect(new Set((await broken(none)).map((line) => line.split(': ').slice(1).join(': ')))).toEqual(
      new Set(['no port: Error: no key']),
    );
  });
});
