import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnLogs, testSalt } from '../../test/drawn-log.ts';
import { encodeChangeLog } from '../log/encode-change-log.ts';
import { chainChangeLog, readSealedLog, verifyChangeLog } from './index.ts';

const told = (input: unknown): string[] => {
  const read = readSealedLog(input);
  return read.ok ? [] : read.problems.map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
};

test('what was sealed and written is read back, and verifies', () => {
  fc.assert(
    fc.property(drawnLogs(6), ({ log }) => {
      const sealed = chainChangeLog(log, { salt: testSalt });
      const read = readSealedLog(encodeChangeLog(sealed).replaceAll('\n', '\r\n'));
      expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(sealed)) });
      expect(read.ok && verifyChangeLog(read.value).ok).toBe(true);
      expect(told(sealed)).toEqual([]);
      expect(told([sealed[0], ...sealed])).toEqual(['log/repeated-revision entries.1.revision']);
      expect(told(log)[0]).toBe('log/bad-entry entries.0');
    }),
    { numRuns: 10 },
  );
});

test('a seal of another format, and anything else, is told and never thrown', () => {
  const entry = {
    revision: 1,
    actor: { kind: 'human', id: 'ana' },
    at: '2026-05-15T12:00:00Z',
    change: { kind: 'setWeight', goal: 'arr', weight: 1 },
    inverse: [],
  } as const;
  const [sealed] = chainChangeLog([entry], { salt: testSalt });
  const newer = { entry, seal: { ...sealed?.seal, format: 2 } };
  expect(told([newer])).toEqual(['log/bad-entry entries.0', 'shape/schema-version entries.0.seal.format']);
  expect(verifyChangeLog([newer]).ok).toBe(false);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
      const empty =
        (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');
      expect(told(value).length > 0).toBe(!empty);
    }),
    { numRuns: 150 },
  );
});
