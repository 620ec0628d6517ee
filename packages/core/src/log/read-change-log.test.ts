import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawnLogs } from '../../test/drawn-log.ts';
import { applied } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import { logMessages } from '../messages/log-messages.ts';
import { encodeChangeLog } from './encode-change-log.ts';
import { type ReadLogOptions, readChangeLog } from './read-change-log.ts';

const told = (input: unknown, options?: ReadLogOptions): string[] => {
  const read = readChangeLog(input, options);
  return read.ok ? [] : read.problems.map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
};
const { entries: log } = applied([
  { kind: 'setWeight', goal: 'arr', weight: 5 },
  { kind: 'setWeight', goal: 'arr', weight: 6 },
  { kind: 'setWeight', goal: 'arr', weight: 7 },
]);

describe('a log as text', () => {
  test('reads back as the same entries, whatever the line ends are, and encodes to the same bytes', () => {
    fc.assert(
      fc.property(drawnLogs(), fc.boolean(), fc.boolean(), ({ base, log: entries }, windows, mark) => {
        const text = encodeChangeLog(entries);
        const sent = (mark ? '\ufeff' : '') + (windows ? text.replaceAll('\n', '\r\n') : text);
        const read = readChangeLog(sent, { base });
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(entries)) });
        expect(read.ok && encodeChangeLog(read.value)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('names the line that is no JSON and the entry that is none', () => {
    const [one, two, three] = encodeChangeLog(log).split('\n');
    expect(told(`${one}\n\n${two?.slice(1)}\n${three}\n`)).toEqual([
      'log/bad-line lines.3',
      'log/gap entries.1.revision',
    ]);
    const read = readChangeLog(`${one}\n{"revision":6}\n`);
    expect(read.ok ? {} : read.problems[0].data).toEqual({ entry: 2, line: 2 });
  });
});

describe('the order of a log', () => {
  test('must follow the base without gap, repeat or anything older', () => {
    const base = smallCompany;
    expect(told(log, { base })).toEqual([]);
    expect(told([])).toEqual([]);
    expect(told(log.slice(1))).toEqual([]);
    expect(told(log.slice(1), { base })).toEqual(['log/gap entries.0.revision']);
    expect(told([log[0], log[2]], { base })).toEqual(['log/gap entries.1.revision']);
    expect(told([log[0], log[0], log[1]], { base })).toEqual(['log/repeated-revision entries.1.revision']);
    expect(told([{ ...log[0], revision: 4 }, ...log], { base })).toEqual([
      'log/older-than-base entries.0.revision',
    ]);
    expect(told([log[1], log[0], log[2]])).toEqual([
      'log/gap entries.1.revision',
      'log/gap entries.2.revision',
    ]);
  });
});

describe('anything else', () => {
  test('is told, never thrown, and never passes unseen', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.array(fc.anything(), { minLength: 1 }), fc.string()),
        (value) => {
          const empty =
            (Array.isArray(value) && value.length === 0) ||
            (typeof value === 'string' && value.trim() === '');
          expect(told(value).length > 0).toBe(!empty);
        },
      ),
      { numRuns: 200 },
    );
    expect(told(undefined)).toEqual(['log/not-a-log ']);
    expect(told(log, { limits: { entries: 2 } })).toEqual(['log/not-a-log ']);
    expect(told(encodeChangeLog(log), { limits: { entries: 2 } })).toEqual(['log/not-a-log ']);
    expect(() => readChangeLog([], { limits: { entries: 0 } })).toThrow(/core\/bad-option/);
  });

  test('one bad entry among good ones breaks one place in the order', () => {
    expect(told([log[0], { ...log[1], at: 'never' }, log[2]])).toEqual([
      'log/bad-entry entries.1',
      'shape/not-an-instant entries.1.at',
      'log/gap entries.2.revision',
    ]);
    const many = readChangeLog(Array.from({ length: 500 }, () => null));
    expect(many.ok ? 0 : many.problems.length + many.more).toBe(1000);
  });

  test('the page of findings has a heading for each rule, and no other', () => {
    const page = readFileSync(new URL('../../docs/findings-log.md', import.meta.url), 'utf8');
    const rules = [...new Set(Object.keys(logMessages).map((key) => key.split('#')[0]?.replace('/', '-')))];
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(rules);
  });
});
