import { type GoalSet, type ReviewBook, parseGoalSet, parseReviewBook, UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { accessPolicies } from '@throughline/cascade';
import { checkQuery } from '@throughline/ai-adapters/queries';
import { rulesDrafter } from '@throughline/ai-adapters';
import { personTasks, type PersonTaskKind } from '@throughline/ai-adapters/people';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { looseFacts, untraced } from '../../test/traced.ts';
import { quay, quayBook, quayDay } from '../../test/quay-people.ts';
import type { Draft } from '../draft/draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import { review } from '../review/review.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { AboutPerson } from './about-person.ts';
import type { BiasFlags } from './bias-flags.ts';

const contact = { name: 'Works council', reach: 'council@harbour.example' };
const drafter = rulesDrafter(roleLibrary, personTasks({ contact }));
const context = { draftId: 'p1', createdAt: '2026-07-06T09:00:00Z' };
const about = { goals: quay, reviewBook: quayBook, person: 'nils', cycle: 'h1', asOf: quayDay } as const;
type TextKind = Exclude<AboutKind, 'bias-flags'>;
type AboutKind = Exclude<PersonTaskKind, 'performance-query' | 'one-to-one-brief'>;
const textOf = async (kind: TextKind, input: Partial<AboutPerson> = {}): Promise<Draft<DraftedText>> => {
  const result = await drafter.draft(kind, { ...about, ...input }, context);
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft;
};
const declined = async (kind: AboutKind, input: Partial<AboutPerson> = {}): Promise<Declined> => {
  const result = await drafter.draft(kind, { ...about, ...input }, context);
  if (result.ok) throw new Error('expected no draft');
  return result.declined;
};
const linesOf = ({ value }: Draft<DraftedText>, key: string): readonly string[] =>
  value.sections.find((section) => section.key === key)?.lines.map(({ text }) => text) ?? [];
const withBook = (more: Partial<ReviewBook>): ReviewBook => ({ ...quayBook, ...more });
const [appraisal] = quayBook.appraisals ?? [];
const inState = (state: 'open' | 'rated' | 'shared' | 'closed'): ReviewBook =>
  withBook({ appraisals: appraisal === undefined ? [] : [{ ...appraisal, state }] });

test('the company of these tests is one', () => {
  expect(parseGoalSet(quay).ok).toBe(true);
  expect(parseReviewBook(quayBook).ok).toBe(true);
});

test('a review note has three parts and reads notes, history, feedback and promises', async () => {
  const draft = await textOf('review-note');
  expect(draft.value.sections.map(({ key }) => key)).toEqual([
    'system-summary',
    'manager-context',
    'employee-reflection',
  ]);
  expect(linesOf(draft, 'system-summary')).toEqual([
    '`Guests feel at home`: 75 % reached',
    '`Guests aboard in days`: 50 % reached',
    '`Net promoter score`: 100 % reached',
    '`Care for new guests`: 30 % reached',
    '`Safety on the quay`: no score (`no-data`)',
    '`Questions answered within a day`: 30 % reached',
    '`H2 2025`: goals reached: 1 of 1',
    'done on 2026-02-27: "Write down how to moor at night"',
    'overdue since 2026-04-01: "Order a new pump"',
  ]);
  expect(linesOf(draft, 'manager-context').slice(0, 4)).toEqual([
    '`Net promoter score`, 2026-06-01: "write to nils.aaker@harbour.example"',
    '`Guests aboard in days`, 2026-05-01: "the pump broke twice"',
    '`Guests aboard in days`, 2026-03-01: "Rosa Lind helped with two boats"',
    '2026-05-05, from a peer: "Too emotional when the pump broke."',
  ]);
  expect(linesOf(draft, 'employee-reflection')[0]).toBe(
    '2026-06-05, in their own words: "I want to lead a team one day."',
  );
  expect(draft.notes[0]).toMatchObject({
    code: 'contact',
    data: { contact: 'Works council, council@harbour.example' },
  });
  const text = JSON.stringify(draft.value);
  for (const not of ['An older word', 'Find a second guide', 'calm in storms'])
    expect(text).not.toContain(not);
  for (const giver of ['rosa', 'mara', 'tove', 'Mara', 'Tove']) expect(text).not.toContain(`"${giver}`);
});

test('a summary, a look at ratings and a plan say what is recorded', async () => {
  const summary = await textOf('performance-summary', { locale: 'de' });
  expect(summary.value.title).toBe('Zusammenfassung eines abgeschlossenen Zyklus');
  expect(summary.notes.map(({ code }) => code)).toContain('validate-first');
  const ratings = await textOf('review-consistency');
  expect(linesOf(ratings, 'ratings')).toEqual([
    '`Care for new guests` is rated 5; by what was attained it would be 2.2',
    '`Safety on the quay` is rated 3, with neither a note nor a figure beside it',
  ]);
  expect(linesOf(ratings, 'evidence')).toEqual([
    'note on `Care for new guests`: "good attitude, always late with reports"',
    '`Questions answered within a day`: 30 % reached',
    'beside `Care for new guests`, 2026-04-05: "He answered 12 letters in one morning."',
    'beside `Care for new guests`, 2026-03-05: "Listening to guests is what he does best; he asked me twice what they need."',
  ]);
  const plan = await textOf('development-plan');
  expect(linesOf(plan, 'aims')).toEqual(['"Lead a harbour", by 2028-01-01']);
  expect(linesOf(plan, 'gaps')).toEqual([
    '`Budgets` belongs to `Harbour chief` and not to the role held now',
    '`Knots`: the person wants to grow here',
  ]);
  expect(linesOf(plan, 'evidence')[0]).toMatch(/^`Listening`, 2026-03-05: /);
  expect(linesOf(plan, 'evidence')[1]).toBe('`Knots`: nothing is recorded; what shows it?');
});

test('bias flags quote word for word and explain', async () => {
  const result = await drafter.draft(
    'bias-flags',
    { ...about, texts: [{ record: 'new', text: 'Ein GUTER  Kerl.' }] },
    context,
  );
  if (!result.ok) throw new Error(result.declined.message);
  const { flags, read }: BiasFlags = result.draft.value;
  expect(flags.map(({ record, quote, category }) => [record, quote, category])).toEqual([
    ['rev-nils', 'For his age', 'doubt'],
    ['rev-nils', 'surprisingly good', 'doubt'],
    ['rev-nils', 'good attitude', 'vague'],
    ['rev-nils', 'always late', 'absolute'],
    ['f3', 'emotional', 'personality'],
    ['new', 'GUTER  Kerl', 'fit'],
  ]);
  expect(read).toEqual(['rev-nils', 'f1', 'f2', 'f3', 'f4', 'new']);
  for (const { explanation } of flags) expect(explanation.length).toBeGreaterThan(20);
  expect(result.draft.notes[0]?.code).toBe('contact');
});

test('every number of every text is a fact, in both languages', async () => {
  for (const kind of [
    'review-note',
    'performance-summary',
    'review-consistency',
    'development-plan',
  ] as const)
    for (const locale of ['en', 'de'] as const) {
      const { value, provenance } = await textOf(kind, { locale });
      expect(untraced(value)).toEqual([]);
      expect(looseFacts(value)).toEqual([]);
      expect(provenance.inputs).toEqual([...new Set(value.facts.map(({ record }) => record))]);
      expect(provenance.about).toBe('nils');
    }
});

test('each declines when its time or its ground is not there', async () => {
  const closed = quay.cycles ?? [];
  const reopened: GoalSet = {
    ...quay,
    cycles: closed.map((one) => (one.id === 'h1' ? { ...one, state: 'closing' } : one)),
  };
  const noTalk = withBook({ conversations: [] });
  expect((await declined('review-note', { person: 'nobody' })).code).toBe('person-not-found');
  expect((await declined('review-note', { person: 'gone' })).code).toBe('person-not-found');
  expect((await declined('review-note', { cycle: 'h9' })).code).toBe('cycle-not-found');
  // S1-06: nobody has been talked to, so no cycle was a full one.
  expect(await declined('review-note', { reviewBook: noTalk })).toMatchObject({
    code: 'gate-closed',
    messageId: 'cycles',
    data: { gate: 'writing-assistance', needed: 1, found: 0 },
  });
  expect((await declined('review-note', { person: 'tove' })).data).toMatchObject({ goals: 0, records: 0 });
  expect((await declined('review-note', { minimum: { records: 20 } })).code).toBe('not-enough-evidence');
  expect((await declined('performance-summary', { goals: reopened })).code).toBe('cycle-open');
  expect((await declined('review-consistency', { reviewBook: inState('shared') })).code).toBe(
    'already-shared',
  );
  expect((await declined('review-consistency', { reviewBook: withBook({ appraisals: [] }) })).code).toBe(
    'not-rated',
  );
  expect((await declined('bias-flags', { reviewBook: inState('closed') })).code).toBe('already-shared');
  expect((await declined('bias-flags', { person: 'tove' })).messageId).toBe('texts');
  expect((await declined('development-plan', { reviewBook: inState('open') })).messageId).toBe('ratings');
  expect((await declined('development-plan', { reviewBook: inState('shared') })).messageId).toBe('shared');
  const bare: GoalSet = { ...quay, roles: (quay.roles ?? []).map(({ competencies: _, ...role }) => role) };
  expect((await declined('development-plan', { goals: bare })).messageId).toBe('competencies');
  await expect(drafter.draft('review-note', { ...about, minimum: { givers: 0 } }, context)).rejects.toThrow(
    UsageError,
  );
});

test('how a giver stands to the person is not said where that shows who it was', async () => {
  const partly = (as: 'report' | 'customer' | 'manager'): ReviewBook =>
    withBook({ feedback: (quayBook.feedback ?? []).map((one) => (one.id === 'f3' ? { ...one, as } : one)) });
  const linesWith = async (book: ReviewBook): Promise<string> =>
    linesOf(
      await textOf('review-note', { reviewBook: book, minimum: { givers: 2 } }),
      'manager-context',
    ).join();
  for (const as of ['report', 'customer'] as const) {
    const told = await linesWith(partly(as));
    expect(told).toContain('from somebody else: "Too emotional when the pump broke."');
    expect(told).toContain('from somebody else: "He answered 12 letters in one morning."');
    expect(told).not.toMatch(/from a (?:peer|report|customer)/);
  }
  expect(await linesWith(quayBook)).toContain('from a peer');
  // A manager is known anyway.
  const beside = await linesWith(partly('manager'));
  expect(beside).toContain('from a peer');
  expect(beside).not.toContain('somebody else');
});

test('what was shared is shared, by its state or by its day', async () => {
  const on = (sharedOn: string): ReviewBook =>
    withBook({ appraisals: (quayBook.appraisals ?? []).map((one) => ({ ...one, sharedOn })) });
  for (const kind of ['bias-flags', 'review-consistency'] as const) {
    expect((await declined(kind, { reviewBook: on(quayDay) })).code).toBe('already-shared');
    expect((await drafter.draft(kind, { ...about, reviewBook: on('2026-07-07') }, context)).ok).toBe(true);
  }
  expect((await declined('development-plan', { reviewBook: on(quayDay) })).messageId).toBe('shared');
});

test('words from after the cycle are not of it', async () => {
  const [first] = quayBook.feedback ?? [];
  const late = { ...first, id: 'f9', on: '2026-07-01', text: 'A later word.' } as const;
  const last = { ...late, id: 'f8', on: '2026-06-30', text: 'A last word.' } as const;
  const feedback = [...(quayBook.feedback ?? []), late, last] as typeof quayBook.feedback;
  const text = JSON.stringify(
    (await textOf('review-note', { reviewBook: withBook({ feedback: feedback ?? [] }) })).value,
  );
  expect(text).toContain('A last word.');
  expect(text).not.toContain('A later word.');
});

test('feedback of too few people is left out', async () => {
  const draft = await textOf('review-note', { minimum: { givers: 4 } });
  expect(JSON.stringify(draft.value)).not.toContain('emotional');
  expect(draft.notes.map(({ code }) => code)).toEqual(['contact', 'too-few-givers']);
  const unnamed = withBook({
    feedback: (quayBook.feedback ?? []).map(({ from, ...one }) =>
      one.as === 'peer' ? one : { ...one, ...(from === undefined ? {} : { from }) },
    ),
  });
  expect((await textOf('review-note', { reviewBook: unnamed })).notes.map(({ code }) => code)).toContain(
    'too-few-givers',
  );
});

const decidesAboutPeople =
  /rating|rank|score|salar|bonus|promot|dismiss|terminat|attrition|grade|payment|payout/i;

test('no field of what is drafted is for a rating, a rank, pay, promotion or dismissal', async () => {
  const kinds = [
    'review-note',
    'performance-summary',
    'review-consistency',
    'development-plan',
    'bias-flags',
  ] as const;
  const fields = new Set<string>();
  for (const kind of kinds) {
    const result = await drafter.draft(kind, about, context);
    const waiting: unknown[] = [result.ok ? result.draft.value : undefined];
    expect(result.ok).toBe(true);
    while (waiting.length > 0) {
      const one = waiting.pop();
      if (typeof one !== 'object' || one === null) continue;
      for (const [name, value] of Object.entries(one)) {
        if (!Array.isArray(one)) fields.add(name);
        waiting.push(value);
      }
    }
  }
  expect(fields.size).toBeGreaterThan(8);
  expect([...fields].filter((name) => decidesAboutPeople.test(name))).toEqual([]);
  expect(decidesAboutPeople.test('suggestedRating')).toBe(true);
});

test('a text about a person is reviewed by a human, who is named', async () => {
  const draft = await textOf('review-note');
  const by = { kind: 'human', id: 'otto' } as const;
  const reviewed = review(
    draft,
    { outcome: 'accepted', by, at: '2026-07-07T09:00:00Z' },
    { goals: quay, asOf: quayDay },
  );
  expect(reviewed.ok && reviewed.decision.by).toBe('otto');
  expect(reviewed.ok && 'change' in reviewed).toBe(false);
});

test('a question becomes a closed query or a reasoned no, and nothing is run', async () => {
  const asking = { actor: 'ida', access: accessPolicies.standard, asOf: quayDay };
  const ask = async (text: string) =>
    await drafter.draft('performance-query', { goals: quay, text, context: asking }, context);
  const read = await ask('Which key results are below 0.4?');
  if (!read.ok) throw new Error(read.declined.message);
  expect(checkQuery(read.draft.value.query)).toEqual({ ok: true, value: read.draft.value.query });
  expect(Object.keys(read.draft.value)).toEqual(['query', 'names']);
  const refused = await ask('Who should be fired?');
  expect(refused.ok || refused.declined.code).toBe('question-not-understood');
});
