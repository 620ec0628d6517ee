import { readField } from '../model/read-field.ts';
import { type MockReply, mockServedModel, mockUsage } from './mock-scenario.ts';
import { inThree, type WireFormat } from './wire-format.ts';

const line = (text: string, finish?: MockReply['finish']) => ({
  model: mockServedModel,
  created_at: '2026-01-01T00:00:00Z',
  message: { role: 'assistant', content: text },
  done: finish !== undefined,
  ...(finish === undefined
    ? {}
    : {
        // There is no word for a refusal; the model says nothing.
        done_reason: finish === 'length' ? 'length' : 'stop',
        prompt_eval_count: mockUsage.input,
        eval_count: mockUsage.output,
      }),
});

const textOf = ({ text, finish }: MockReply): string => (finish === 'refusal' ? '' : text);

/** Chat of Ollama. */
export const ollamaFormat: WireFormat = {
  isFor: (path) => path.endsWith('/api/chat'),
  streams: (_, body) => readField(body, 'stream') !== false,
  streamType: 'application/x-ndjson',
  problems: (body) => (typeof readField(body, 'format') === 'object' ? [] : ['format is no schema']),
  answer: (reply) => line(textOf(reply), reply.finish),
  pieces: (reply) => ({
    texts: inThree(textOf(reply)).map((part) => `${JSON.stringify(line(part))}\n`),
    end: [`${JSON.stringify(line('', reply.finish))}\n`],
  }),
  malformed: '{"done": fal\n',
  failure: (_, message) => ({ error: message }),
};
