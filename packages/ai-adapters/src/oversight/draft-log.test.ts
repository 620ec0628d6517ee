import { UsageError } from '@throughline/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf, declinedOf } from '../../test/drafting.ts';
import { asOf, context, harbour } from '../../test/harbour.ts';
import { accepted, passed } from '../../test/reviewing.ts';
import { review } from '../review/review.ts';
import { acceptanceWarnings } from './acceptance-warnings.ts';
import { appendDraftRecord } from './append-draft-record.ts';
import type { DraftEntry, DraftRecord } from './draft-entry.ts';
import { draftLog } from './draft-log.ts';
import { entryOfDecline, entryOfDraft } from './entry-of-draft.ts';
import { entryOfReview } from './entry-of-review.ts';
import { exportDraftLog } from './export-draft-log.ts';
import { retainDraftLog } from './retain-draft-log.ts';
import { verifyDraftLog } from './verify-draft-log.ts';

const decided = (at: string, more: Partial<Extract<DraftEntry, { event: 'decided' }>> = {}): DraftEntry => ({
  event: 'decided',
  at,
  draft: 'd1',
  task: 'role-kras',
  by: 'ida',
  outcome: 'accepted',
  editRatio: 0,
  ...more,
});
const logOf = (entries: readonly DraftEntry[]): readonly DraftRecord[] => {
  const log: DraftRecord[] = [];
  for (const entry of entries) log.push(appendDraftRecord(log.at(-1), entry));
  return log;
};
const day = (number: number): string =>
  `2026-0${1 + Math.floor(number / 28)}-${String(1 + (number % 28)).padStart(2, '0')}T09:00:00Z`;
const some = logOf([0, 1, 2, 3, 4, 5].map((at) => decided(day(at), { draft: `d${at}` })));
const idsOf = (result: ReturnType<typeof verifyDraftLog>): readonly string[] =>
  result.ok
    ? []
    : result.problems.map(({ ruleId, messageId, path }) => `${ruleId}#${messageId ?? ''} ${path.join('.')}`);

test('what a draft, a decline and a decision leave in the log is ids, counts and hashes, no text', async () => {
  const draft = await draftOf({ role: 'guide' });
  const result = passed(review(draft, accepted, { goals: harbour, asOf }));
  const declined = await declinedOf({ role: 'nobody' });
  const log = logOf([
    entryOfDraft(draft),
    entryOfReview(draft, result, { shownAt: '2026-03-11T08:00:00Z' }),
    entryOfReview(
      draft,
      review(draft, { ...accepted, outcome: 'rejected', reason: 'dull' }, { goals: harbour, asOf }),
    ),
    entryOfDecline(declined, { ...context, task: 'role-kras', drafter: 'rules:starter' }),
  ]);
  expect(verifyDraftLog(log)).toMatchObject({ ok: true, value: { count: 4 } });
  const text = JSON.stringify(log);
  for (const { title } of [...draft.value.kras, ...draft.value.kpis]) expect(text).not.toContain(title);
  expect(text).not.toContain('dull');
  const [first, second, third, fourth] = log.map(({ entry }) => entry);
  expect(first).toMatchObject({ event: 'drafted', provenance: draft.provenance, aiGenerated: false });
  expect(first).not.toHaveProperty('value');
  expect(second).toMatchObject({ outcome: 'accepted', by: 'ida', editRatio: 0 });
  expect(third).not.toHaveProperty('finalHash');
  expect(fourth).toMatchObject({ event: 'declined', code: 'role-not-found' });
  expect(entryOfDraft(draft, { keepValue: true }).value).toEqual(draft.value);
});

test('any change of a log is found', () => {
  const head = some.at(-1)?.seal.hash ?? '';
  expect(verifyDraftLog(some, { head })).toEqual({ ok: true, value: { count: 6, head } });
  expect(idsOf(verifyDraftLog(some.slice(0, 5), { head }))).toEqual(['draft/log-broken#end records']);
  expect(idsOf(verifyDraftLog(some.slice(1)))).toEqual(['draft/log-broken# records.0']);
  expect(verifyDraftLog(some.slice(1), { previous: some[0]?.seal.hash ?? '' }).ok).toBe(true);
  fc.assert(
    fc.property(
      fc.nat({ max: 5 }),
      fc.nat({ max: 5 }),
      fc.constantFrom('drop', 'swap', 'repeat', 'edit', 'reseal'),
      (a, b, how) => {
        const log = [...some];
        const [one, other] = [log[a]!, log[b]!];
        const forged = { ...one, entry: decided(day(9), { by: 'rosa' }) };
        if (how === 'drop') log.splice(a, 1);
        else if (how === 'swap') [log[a], log[b]] = [other, one];
        else if (how === 'repeat') log.splice(b, 0, one);
        else if (how === 'edit') log[a] = forged;
        else log[a] = appendDraftRecord(log[a - 1], forged.entry);
        const same = how === 'swap' && a === b;
        expect(verifyDraftLog(log, { head }).ok).toBe(same);
      },
    ),
    { numRuns: 150 },
  );
});

test('a log that is none is told line by line, whatever it is', () => {
  expect(idsOf(verifyDraftLog('{"entry":1}\n\nnot json\n'))).toEqual([
    'draft/log-line# records.0',
    'draft/log-line# records.2',
  ]);
  const circle: Record<string, unknown> = {};
  circle['entry'] = circle;
  for (const hostile of [undefined, null, 7, {}, [null], [circle], [[]], ['x'], [{ ...some[0], seal: null }]])
    expect(draftLog(hostile).ok).toBe(false);
  const many = draftLog(Array.from({ length: 250 }, () => 0));
  expect(many.ok ? [] : [many.problems.length, many.more]).toEqual([100, 150]);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof verifyDraftLog([value]).ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
  for (const entry of [null, {}, { ...decided(day(1)), outcome: 'maybe' }, { ...decided('soon') }])
    expect(() => appendDraftRecord(undefined, entry as DraftEntry)).toThrow(UsageError);
});

test('a part that is exported can be verified on its own, byte for byte', () => {
  const part = exportDraftLog(some, { from: day(1), to: day(4) });
  if (!part.ok) throw new Error('refused');
  const { text, count, previous = '', head = '' } = part.value;
  expect([count, text.split('\n').length]).toEqual([3, 4]);
  expect(verifyDraftLog(text, { previous, head })).toEqual({ ok: true, value: { count: 3, head } });
  expect(verifyDraftLog(text.replace('"d2"', '"d9"'), { previous }).ok).toBe(false);
  expect(exportDraftLog(some, { from: day(20) })).toEqual({ ok: true, value: { text: '', count: 0 } });
  expect(exportDraftLog([...some, some[0]]).ok).toBe(false);
  expect(() => exportDraftLog(some, { from: 'soon' })).toThrow(UsageError);
});

test('records stay six months unless a hold keeps them longer', () => {
  const log = logOf(
    ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((on, at) =>
      decided(`${on}T12:00:00Z`, { draft: `d${at}` }),
    ),
  );
  const deletable = (now: string, more: object = {}): number => {
    const kept = retainDraftLog(log, { now, ...more });
    return kept.ok ? kept.value.deletable : -1;
  };
  expect(deletable('2026-07-31T12:00:00Z')).toBe(0);
  expect(deletable('2026-07-31T12:00:00.001Z')).toBe(1);
  expect(deletable('2026-08-31T12:00:00.001Z')).toBe(3);
  expect(deletable('2026-09-01T12:00:01Z')).toBe(4);
  expect(deletable('2026-09-01T12:00:01Z', { months: 12 })).toBe(0);
  const held = retainDraftLog(log, { now: '2027-01-01T00:00:00Z', hold: ['d2', 'other'] });
  expect(held).toEqual({ ok: true, value: { deletable: 2, previous: log[1]?.seal.hash, heldBy: ['d2'] } });
  const rest = log.slice(2);
  expect(verifyDraftLog(rest, { previous: log[1]?.seal.hash ?? '' }).ok).toBe(true);
  expect(() => retainDraftLog(log, { now: 'soon' })).toThrow(UsageError);
});

test('drafts that are waved through are told, and only from enough of them', async () => {
  const draft = await draftOf({ role: 'guide' });
  const { words } = entryOfDraft(draft);
  const needed = (words / 300) * 60;
  const made = (id: string): DraftEntry => {
    const entry = entryOfDraft(draft);
    return { ...entry, provenance: { ...entry.provenance, draft: id } };
  };
  const took = (id: string, seconds: number, more = {}): DraftEntry =>
    decided('2026-03-11T10:00:00Z', {
      draft: id,
      shownAt: new Date(Date.parse('2026-03-11T10:00:00Z') - seconds * 1000).toISOString(),
      ...more,
    });
  const run = (count: number, seconds: number, more = {}): readonly string[] =>
    acceptanceWarnings(
      logOf(Array.from({ length: count }, (_, at) => [made(`d${at}`), took(`d${at}`, seconds, more)]).flat()),
    ).map(({ ruleId }) => ruleId);
  expect(words).toBeGreaterThan(100);
  expect(run(9, 1)).toEqual([]);
  expect(run(10, 1)).toEqual(['draft/accepted-unchanged', 'draft/accepted-unread']);
  expect(run(10, needed + 1)).toEqual(['draft/accepted-unchanged']);
  expect(run(10, needed + 1, { outcome: 'edited', editRatio: 0.3 })).toEqual([]);
  expect(run(10, 1, { outcome: 'edited', editRatio: 0.3 })).toEqual(['draft/accepted-unread']);
  expect(run(10, 1, { outcome: 'rejected' })).toEqual([]);
  expect(() => acceptanceWarnings([], { share: 0 })).toThrow(UsageError);
});

test('an entry holds numbers and texts where they belong, and no log that is none is counted', () => {
  const entry = decided(day(0));
  for (const part of [
    { editRatio: '1' },
    { editRatio: 2 },
    { against: 7 },
    { against: [7] },
    { finalHash: 7 },
  ])
    expect(() => appendDraftRecord(undefined, { ...entry, ...part } as never)).toThrow(UsageError);
  for (const records of [[null], [7], [{}], [{ entry: 7 }], [{ entry }]])
    expect(() => acceptanceWarnings(records as never)).toThrow(UsageError);
});
