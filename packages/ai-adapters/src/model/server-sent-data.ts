import { startUtf8Decoder } from '@throughline/core';
import { portFailure } from './port-failure.ts';

/** Longest line of a stream in UTF-16 units: a whole answer fits many times over. Our choice. */
const longestLine = 4_000_000;

/**
 * The JSON values behind `data:` of server-sent events (WHATWG HTML 9.2), up to `[DONE]`. Events of the formats read
 * here are one line each. A line that is no JSON, or has no end, is a failure of the provider.
 */
export async function* serverSentData(bytes: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  const decoder = startUtf8Decoder();
  let rest = '';
  for await (const piece of bytes) {
    const lines = (rest + (piece instanceof Uint8Array ? decoder.push(piece) : '')).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw portFailure('MalformedAnswer');
    for (const line of lines) {
      if (!line.startsWith('data:')) continue;
      const data = line.slice('data:'.length).trim();
      if (data === '[DONE]') return;
      if (data !== '') yield JSON.parse(data);
    }
  }
}
