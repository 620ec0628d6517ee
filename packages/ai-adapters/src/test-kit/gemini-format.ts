import { readField } from '../model/read-field.ts';
import { type MockReply, mockServedModel, mockUsage } from './mock-scenario.ts';
import { schemaProblems, schemaSubsets } from './schema-problems.ts';
import { eventLines, inThree, type WireFormat } from './wire-format.ts';

const ends = { stop: 'STOP', length: 'MAX_TOKENS', refusal: 'SAFETY' } as const;

const answer = (text: string, finish?: MockReply['finish']) => ({
  candidates: [
    {
      index: 0,
      ...(text === '' ? {} : { content: { role: 'model', parts: [{ text }] } }),
      ...(finish === undefined ? {} : { finishReason: ends[finish] }),
    },
  ],
  ...(finish === undefined
    ? {}
    : { usageMetadata: { promptTokenCount: mockUsage.input, candidatesTokenCount: mockUsage.output } }),
  modelVersion: mockServedModel,
  responseId: 'response-1',
});

const textOf = ({ text, finish }: MockReply): string => (finish === 'refusal' ? '' : text);

/** `generateContent` of Gemini. */
export const geminiFormat: WireFormat = {
  isFor: (path) => /:(stream)?generateContent$/i.test(path),
  streams: (path) => path.endsWith(':streamGenerateContent'),
  streamType: 'text/event-stream',
  problems: (body) =>
    schemaProblems(readField(body, 'generationConfig', 'responseJsonSchema'), schemaSubsets.gemini),
  answer: (reply) => answer(textOf(reply), reply.finish),
  pieces: (reply) => ({
    texts: inThree(textOf(reply)).map((part) => eventLines(answer(part))),
    end: [eventLines(answer('', reply.finish))],
  }),
  malformed: 'data: {"candidates": [\n\n',
  failure: (status, message) => ({ error: { code: status, message, status: 'MOCK' } }),
};
