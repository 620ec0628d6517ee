import { readField, readText } from '../model/read-field.ts';
import { type MockReply, mockServedModel, mockUsage } from './mock-scenario.ts';
import { schemaProblems, schemaSubsets } from './schema-problems.ts';
import { eventLines, inThree, type WireFormat } from './wire-format.ts';

const usage = { input_tokens: mockUsage.input, output_tokens: mockUsage.output };
const stops = { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' } as const;

const message = (content: readonly unknown[], stop: string | null) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: mockServedModel,
  content,
  stop_reason: stop,
  stop_sequence: null,
  usage,
});

const toolOf = (body: unknown): string | undefined => readText(body, 'tool_choice', 'name');

/** Input of a tool is an object by the time it is sent: what is none stands in one. */
const toolInput = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { said: text };
  }
};

const stopOf = ({ finish }: MockReply, body: unknown): string =>
  finish === 'stop' && toolOf(body) !== undefined ? 'tool_use' : stops[finish];

const contentOf = ({ text, finish }: MockReply, body: unknown): readonly unknown[] => {
  const name = toolOf(body);
  if (finish === 'refusal' || text === '') return [];
  return name === undefined
    ? [{ type: 'text', text }]
    : [{ type: 'tool_use', id: 'toolu_1', name, input: toolInput(text) }];
};

const event = (type: string, rest: object): string => eventLines({ type, ...rest }, type);

/** Messages of Anthropic, with the provider's own structured output and with a tool that has to be called. */
export const anthropicFormat: WireFormat = {
  isFor: (path) => path.endsWith('/messages'),
  streams: (_, body) => readField(body, 'stream') === true,
  streamType: 'text/event-stream',
  problems: (body) => [
    ...(readField(body, 'seed') === undefined ? [] : ['seed is not supported']),
    ...schemaProblems(
      readField(body, 'tools', 0, 'input_schema') ?? readField(body, 'output_config', 'format', 'schema'),
      schemaSubsets.anthropic,
    ),
  ],
  answer: (reply, body) => message(contentOf(reply, body), stopOf(reply, body)),
  pieces(reply, body) {
    const name = toolOf(body);
    const text = reply.finish === 'refusal' ? '' : reply.text;
    const block =
      name === undefined ? { type: 'text', text: '' } : { type: 'tool_use', id: 'toolu_1', name, input: {} };
    const delta = (part: string) =>
      name === undefined
        ? { type: 'text_delta', text: part }
        : { type: 'input_json_delta', partial_json: part };
    return {
      texts: [
        event('message_start', { message: { ...message([], null), usage: { ...usage, output_tokens: 1 } } }),
        event('content_block_start', { index: 0, content_block: block }),
        ...inThree(text).map((part) => event('content_block_delta', { index: 0, delta: delta(part) })),
      ],
      end: [
        event('content_block_stop', { index: 0 }),
        event('message_delta', {
          delta: { stop_reason: stopOf(reply, body), stop_sequence: null },
          usage: { output_tokens: mockUsage.output },
        }),
        event('message_stop', {}),
      ],
    };
  },
  malformed: 'event: content_block_delta\ndata: {"type": \n\n',
  failure: (_, text) => ({ type: 'error', error: { type: 'mock_error', message: text } }),
};
