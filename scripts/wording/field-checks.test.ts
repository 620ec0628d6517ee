import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';
import { allFour, allSix, fieldChecks } from './field-checks.ts';
import { labelledRecords, type KeyResultLabels } from './labelled-record.ts';

const read = parseKeyResult('Raise NPS from 20 to 45 by June');
const label: KeyResultLabels = {
  ...read,
  unit: { kind: 'score' },
  deadline: 'by June.',
  metric: 'nps',
};

describe('field checks', () => {
  it('agree with a label that says the same, whatever its capitals and stops', () => {
    for (const [name, check] of Object.entries(fieldChecks))
      expect([name, check(read, label)]).toEqual([name, true]);
    expect(allSix(read, label)).toBe(true);
  });

  it('see every field that differs', () => {
    expect(fieldChecks.baseline(read, { ...label, baseline: 21 })).toBe(false);
    expect(fieldChecks['unit kind'](read, { ...label, unit: null })).toBe(false);
    expect(fieldChecks.metric(read, { ...label, metric: null })).toBe(false);
    expect(allFour(read, { ...label, target: null })).toBe(false);
    expect(allFour(read, { ...label, comparator: '<' })).toBe(true);
    expect(allSix(read, { ...label, comparator: '<' })).toBe(false);
  });

  it('reads one record per line', () => {
    expect(labelledRecords('{"id":"a"}\n\n{"id":"b"}\n').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
