import { readFileSync } from 'node:fs';
import { verifyChangeLog } from '@throughline/core/hash';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Logs that were sealed once and have to verify for ever, with the hash of their newest entry. */
const archive = [
  ['./sealed-log.ndjson', '1af93f4f5db25c067c46f25e49efe1577ef843d2be9dc8bb2c3d47fb5bf71218', 8, 0],
  ['./erased-log.ndjson', '72a31f7c04c825cc3e9b53fe1f72f48707514d9537a7423d5bbcf2b00d4062af', 9, 8],
] as const;

test.each(archive)('%s verifies to its head', (file, head, count, erased) => {
  expect(verifyChangeLog(read(file), { head })).toEqual({ ok: true, value: { head, count, erased } });
});

test('the erased log holds the hashes of the sealed one, and nothing of the person', () => {
  const hashesIn = (text: string): string[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { seal: { hash: string } }).seal.hash);
  const [before, after] = [read('./sealed-log.ndjson'), read('./erased-log.ndjson')];
  expect(hashesIn(after).slice(0, -1)).toEqual(hashesIn(before));
  expect(before).toMatch(/Ana Lee/);
  expect(after).not.toMatch(/Ana|"ana"|-ana"/);
});
