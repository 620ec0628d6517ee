import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { auditReport, evidenceFile, goalsAsOf } from '@throughline/core/change';
import { verifyChangeLog } from '@throughline/core/hash';

const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const codeOf = (call: () => unknown): string => {
  try {
    call();
    return 'no error';
  } catch (error) {
    return UsageError.is(error) ? error.code : String(error);
  }
};

describe('options of the functions that read a log', () => {
  it('a misspelt name is an error, because it would change the answer in silence', () => {
    const calls = [
      () => goalsAsOf(base, [], { knowAt: '2026-05-10T00:00:00Z' } as never),
      () => evidenceFile(base, [], { person: 'ana', cycle: 'q2', knowAt: '2026-05-10T00:00:00Z' } as never),
      () => auditReport([], { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z', until: 1 } as never),
      () => verifyChangeLog([], { hed: '0'.repeat(64) } as never),
    ];
    expect(calls.map(codeOf)).toEqual(calls.map(() => 'core/bad-option'));
  });

  it('so are no options where some are needed, and options that are no object', () => {
    for (const options of [undefined, null, 5, []]) {
      const calls = [
        () => goalsAsOf(base, [], options as never),
        () => evidenceFile(base, [], options as never),
        () => auditReport([], options as never),
      ];
      expect(calls.map(codeOf)).toEqual(calls.map(() => 'core/bad-option'));
    }
    expect(codeOf(() => verifyChangeLog([], null as never))).toBe('core/bad-option');
  });
});
