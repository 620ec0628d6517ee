import { aiSdkPort } from '../src/ai-sdk/ai-sdk-port.ts';
import { anthropicPort } from '../src/anthropic/anthropic-port.ts';
import { geminiPort } from '../src/gemini/gemini-port.ts';
import { httpPort } from '../src/http/http-port.ts';
import type { ModelPort } from '../src/model/model-port.ts';
import { ollamaPort } from '../src/ollama/ollama-port.ts';
import { openaiPort } from '../src/openai/openai-port.ts';

/** A port whose client answers whatever it is told, and what the client was asked. */
export interface FakePort {
  readonly port: ModelPort;
  readonly asked: readonly (readonly unknown[])[];
}

type Make = (answer: (...asked: readonly unknown[]) => unknown) => ModelPort;

const model = 'any-model';

const makers: Readonly<Record<string, Make>> = {
  openai: (answer) =>
    openaiPort(
      { chat: { completions: { create: async (...asked) => answer(...asked) } } },
      { model, extraBody: { store: false, model: 'x' } },
    ),
  http: (answer) =>
    httpPort({
      fetch: async (...asked) => {
        const found = answer(...asked);
        return { ok: true, status: 200, headers: {}, body: found, text: async () => JSON.stringify(found) };
      },
      url: 'http://localhost/v1/chat/completions',
      model,
      headers: { authorization: 'Bearer key' },
      extraBody: { store: false, model: 'x' },
    }),
  anthropic: (answer) =>
    anthropicPort(
      { messages: { create: async (...asked) => answer(...asked) } },
      { model, extraBody: { store: false, model: 'x' } },
    ),
  'anthropic forced-tool': (answer) =>
    anthropicPort(
      { messages: { create: async (...asked) => answer(...asked) } },
      { model, mode: 'forced-tool' },
    ),
  gemini: (answer) =>
    geminiPort(
      {
        models: {
          generateContent: async (...asked) => answer(...asked),
          generateContentStream: async (...asked) => answer(...asked),
        },
      },
      { model, extraConfig: { candidateCount: 1, maxOutputTokens: 1 } },
    ),
  ollama: (answer) =>
    ollamaPort(
      { chat: async (...asked) => answer(...asked) },
      { model, extraBody: { keep_alive: 0, model: 'x' } },
    ),
  'ai-sdk': (answer) =>
    aiSdkPort(
      {
        provider: 'local',
        modelId: model,
        doGenerate: async (...asked) => answer(...asked),
        doStream: async (...asked) => answer(...asked),
      },
      { dialect: 'anthropic', providerOptions: { local: { store: false } } },
    ),
};

/** Names of {@link fakePort}. */
export const fakeNames: readonly string[] = Object.keys(makers);

/** The adapter of that name over a client that answers with the value, or with what the function gives or throws. */
export const fakePort = (name: string, answer: unknown): FakePort => {
  const asked: (readonly unknown[])[] = [];
  const make = makers[name];
  if (make === undefined) throw new Error(`no adapter ${name}`);
  const port = make((...call) => {
    asked.push(call);
    return typeof answer === 'function' ? (answer as () => unknown)() : answer;
  });
  return { port, asked };
};
