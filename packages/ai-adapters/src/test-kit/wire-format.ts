import type { MockReply } from './mock-scenario.ts';

/** One way of talking to a model over HTTP, as the mock server speaks it. */
export interface WireFormat {
  /** Whether a request is of this format. */
  readonly isFor: (path: string) => boolean;
  /** Whether the answer has to come bit by bit. */
  readonly streams: (path: string, body: unknown) => boolean;
  /** Media type of what comes bit by bit. */
  readonly streamType: string;
  /** What the provider would refuse about the request; empty when nothing. */
  readonly problems: (body: unknown) => readonly string[];
  /** A whole answer. */
  readonly answer: (reply: MockReply, body: unknown) => unknown;
  /** The pieces of an answer that comes bit by bit; the last ones tell why it ended. */
  readonly pieces: (
    reply: MockReply,
    body: unknown,
  ) => { readonly texts: readonly string[]; readonly end: readonly string[] };
  /** A piece that nobody can read, where one is expected. */
  readonly malformed: string;
  /** The body of an answer that is no success. */
  readonly failure: (status: number, message: string) => unknown;
}

/** A text in three parts. Cuts between code points, as tokens do. */
export const inThree = (text: string): readonly string[] => {
  const points = [...text];
  const third = Math.ceil(points.length / 3);
  return [0, 1, 2]
    .map((part) => points.slice(part * third, (part + 1) * third).join(''))
    .filter((part) => part !== '');
};

/** A server-sent event. */
export const eventLines = (data: unknown, event?: string): string =>
  `${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`;
