import { readField } from '../model/read-field.ts';
import { type MockReply, mockServedModel, mockUsage } from './mock-scenario.ts';
import { schemaProblems, schemaSubsets } from './schema-problems.ts';
import { eventLines, inThree, type WireFormat } from './wire-format.ts';

const head = { id: 'chatcmpl-1', created: 1, model: mockServedModel };
const usage = {
  prompt_tokens: mockUsage.input,
  completion_tokens: mockUsage.output,
  total_tokens: mockUsage.input + mockUsage.output,
};

const content = ({ text, finish }: MockReply) =>
  finish === 'refusal' ? { content: null, refusal: text } : { content: text, refusal: null };

const chunk = (choices: readonly unknown[], more: object = {}): string =>
  eventLines({ ...head, object: 'chat.completion.chunk', choices, ...more });

/** Chat completions of OpenAI, and of the servers that took over the format. */
export const openaiFormat: WireFormat = {
  isFor: (path) => path.endsWith('/chat/completions'),
  streams: (_, body) => readField(body, 'stream') === true,
  streamType: 'text/event-stream',
  problems(body) {
    const asked = readField(body, 'response_format', 'json_schema');
    if (asked === undefined) return ['response_format is missing'];
    return readField(asked, 'strict') === true
      ? schemaProblems(readField(asked, 'schema'), schemaSubsets.openai)
      : [];
  },
  answer: (reply) => ({
    ...head,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: reply.finish === 'length' ? 'length' : 'stop',
        logprobs: null,
        message: { role: 'assistant', ...content(reply) },
      },
    ],
    usage,
  }),
  pieces: (reply) => ({
    texts: inThree(reply.text).map((text) =>
      chunk([
        {
          index: 0,
          delta: reply.finish === 'refusal' ? { refusal: text } : { content: text },
          finish_reason: null,
        },
      ]),
    ),
    end: [
      chunk([{ index: 0, delta: {}, finish_reason: reply.finish === 'length' ? 'length' : 'stop' }]),
      chunk([], { usage }),
      'data: [DONE]\n\n',
    ],
  }),
  malformed: 'data: {"choices": [\n\n',
  failure: (status, message) => ({ error: { message, type: 'mock', code: String(status), param: null } }),
};
