import { type ModelPort, type ModelReply, type ModelRequest } from '@throughline/ai-adapters';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { personTasks } from '@throughline/ai-adapters/people';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import type { GoalSet, ReviewBook } from '@throughline/core';
import { expect, test } from 'vitest';
import { modelDeps } from '../../test/model-deps.ts';
import { quay, quayBook, quayDay } from '../../test/quay-people.ts';
import { looseFacts, untraced } from '../../test/traced.ts';

const contact = { name: 'Works council', reach: 'council@harbour.example' };
const context = { draftId: 'p1', createdAt: '2026-07-06T09:00:00Z' };

// What must never leave: names, addresses, numbers of people, who gave feedback, ratings, private matters, other records.
const goals: GoalSet = {
  ...quay,
  people: (quay.people ?? []).map((one) =>
    one.id === 'nils'
      ? { ...one, externalIds: [{ system: 'hris', kind: 'employee', id: 'EMP-77120' }] }
      : one,
  ),
};
const reviewBook: ReviewBook = {
  ...quayBook,
  feedback: (quayBook.feedback ?? []).map((one) =>
    one.id === 'f1'
      ? {
          ...one,
          text: `${one.text} Nils (EMP-77120, +47 22 33 44 55) was ill in March. NILS's boat is tidy.`,
        }
      : one,
  ),
};
const about = { goals, reviewBook, person: 'nils', cycle: 'h1', asOf: quayDay } as const;
const secrets =
  /nils|aaker|rosa|lind|otto|berg|mara|tove|EMP-77120|22 33 44|harbour\.example|\bill\b|surprisingly good|good attitude|"rating|An older word|calm in storms/i;

const playing = (...answers: readonly string[]) => {
  const requests: ModelRequest[] = [];
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:one',
    dialect: 'json-schema',
    generate: (request) => {
      const text = answers[Math.min(requests.length, answers.length - 1)] ?? '';
      requests.push(request);
      return Promise.resolve({ text, finish: 'stop', usage: {} } satisfies ModelReply);
    },
  };
  const drafter = modelDrafter(port, { deps: modelDeps, tasks: personTasks({ contact }) });
  return { drafter, port, requests };
};
const line = (section: string, text: string, facts: readonly string[] = []) => ({ section, text, facts });
const saying = (...lines: readonly object[]): string => JSON.stringify({ lines });

test('the body of a request about a person shows no name, no address and no denied field', async () => {
  for (const kind of ['review-note', 'performance-summary', 'development-plan'] as const) {
    const { drafter, requests } = playing('{}');
    await drafter.draft(kind, about, context);
    const body = JSON.stringify(requests);
    expect(body.length).toBeGreaterThan(1000);
    expect(body.match(secrets)).toBeNull();
    // It would be found if it were there: the pseudonym stands where the name stood.
    expect(body).toMatch(/helped with two boats/);
    expect(body).toMatch(/P\d+ helped with two boats/);
  }
  const { drafter, requests } = playing('{"flags":[]}');
  await drafter.draft('bias-flags', about, context);
  const body = JSON.stringify(requests);
  expect(body).toContain('Too emotional when the pump broke');
  expect(body.replaceAll('surprisingly good', '').replaceAll('good attitude', '').match(secrets)).toBeNull();
});

test('notes for a one-to-one and summaries carry no name and no number of a person either', async () => {
  const noted: GoalSet = {
    ...goals,
    cycles: (goals.cycles ?? []).map((one) => (one.id === 'h1' ? { ...one, state: 'active' } : one)),
    checkIns: (goals.checkIns ?? []).map((one) =>
      one.note === 'the pump broke twice'
        ? { ...one, note: 'blocked: EMP-77120 (Nils Aaker) waits for Rosa, call +47 22 33 44 55' }
        : one,
    ),
  };
  const talks: ReviewBook = {
    ...reviewBook,
    conversations: [
      {
        id: 't9',
        person: 'nils',
        with: 'otto',
        on: '2026-04-01',
        actionItems: [{ id: 'i9', title: 'Ask Otto Berg about EMP-77120', owner: 'nils' }],
      },
    ],
  };
  const { drafter, requests } = playing('{}');
  const brief = { goals: noted, reviewBook: talks, person: 'nils', asOf: '2026-06-15' };
  await drafter.draft('one-to-one-brief', brief, context);
  const { requests: others, port } = playing('{}');
  const goalDrafter = modelDrafter(port, { deps: modelDeps, tasks: goalTextTasks });
  await goalDrafter.draft(
    'check-in-summary',
    { goals: noted, asOf: '2026-05-06', since: '2026-04-20' },
    context,
  );
  for (const body of [JSON.stringify(requests), JSON.stringify(others)]) {
    expect(body).toMatch(/blocked: P\d+ \(P\d+\) waits for P\d+/);
    expect(body.match(secrets)).toBeNull();
  }
  expect(JSON.stringify(requests)).toMatch(/Ask P\d+ about P\d+/);
});

test('how a giver stands to the person leaves only where it does not show who it was', async () => {
  const mixed: ReviewBook = {
    ...reviewBook,
    feedback: (reviewBook.feedback ?? []).map((one) => (one.id === 'f3' ? { ...one, as: 'report' } : one)),
  };
  const bodyOf = async (book: ReviewBook): Promise<string> => {
    const { drafter, requests } = playing('{}');
    await drafter.draft('review-note', { ...about, reviewBook: book }, context);
    return requests[0]?.messages[0]?.text ?? '';
  };
  expect(await bodyOf(reviewBook)).toMatch(/"as":"peer"/);
  expect(await bodyOf(mixed)).toMatch(/"as":"others"/);
  expect(await bodyOf(mixed)).not.toMatch(/"as":"(?:peer|report)"|from a (?:peer|report)/);
});

test('what leaves is what the preview shows', async () => {
  const { drafter, requests } = playing('{}');
  const shown = drafter.preview('review-note', about, context);
  await drafter.draft('review-note', about, context);
  expect(shown.ok && [shown.preview.system, shown.preview.user]).toEqual([
    requests[0]?.system,
    requests[0]?.messages[0]?.text,
  ]);
});

test('a good answer is a text with headings, facts and the contact', async () => {
  const { drafter, requests } = playing('{}');
  await drafter.draft('review-note', about, context);
  const user = JSON.parse(requests[0]?.messages[0]?.text ?? '{}') as {
    readonly facts: readonly { readonly id: string; readonly what: string; readonly text: string }[];
  };
  const fact = user.facts.find(({ what }) => what === 'attainment');
  if (fact === undefined) throw new Error('no fact was sent');
  const answer = saying(
    line('manager-context', 'What made the pump break?'),
    line('system-summary', `Guests are at home at ${fact.text}.`, [fact.id]),
  );
  const result = await playing(answer).drafter.draft('review-note', about, context);
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { value, notes, aiGenerated } = result.draft;
  expect(value.sections.map(({ key, heading }) => [key, heading])).toEqual([
    ['system-summary', 'What the figures say'],
    ['manager-context', 'For the manager to add'],
  ]);
  expect(untraced(value)).toEqual([]);
  expect(looseFacts(value)).toEqual([]);
  expect(aiGenerated).toBe(true);
  expect(notes.map(({ code }) => code)).toContain('contact');
});

test('an answer that rates, makes up a number, a part or a fact becomes no draft', async () => {
  const codes = async (answer: string): Promise<string> => {
    const result = await playing(answer).drafter.draft('review-note', about, context);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codes(saying(line('system-summary', 'A strong performer who exceeds expectations.')))).toBe(
    'policy',
  );
  expect(await codes(saying(line('system-summary', 'Ready for promotion.')))).toBe('policy');
  expect(await codes(saying(line('system-summary', 'Reached 97 % of it.')))).toBe('grounding');
  expect(await codes(saying(line('rating', 'Fine.')))).toBe('schema');
  expect(await codes(saying(line('system-summary', 'Fine.', ['F999'])))).toBe('schema');
  expect(await codes(saying({ ...line('system-summary', 'Fine.'), rating: 5 }))).toBe('schema');
  expect(await codes(saying(line('system-summary', 'P99 did it.')))).toBe('schema');
  expect(await codes('[]')).toBe('schema');
});

test('a bias flag quotes the text it names', async () => {
  const flag = (record: string, quote: string): string =>
    JSON.stringify({
      flags: [{ record, quote, category: 'personality', explanation: 'Say what happened.' }],
    });
  const asked = playing('{"flags":[]}');
  await asked.drafter.draft('bias-flags', about, context);
  const user = JSON.parse(asked.requests[0]?.messages[0]?.text ?? '{}') as {
    readonly records: readonly { readonly id: string; readonly text: string }[];
  };
  const of = user.records.find(({ text }) => text.startsWith('Too emotional'))?.id ?? '';
  const other = user.records.find(({ text }) => text.startsWith('He answered'))?.id ?? '';
  const good = await playing(flag(of, 'Too emotional')).drafter.draft('bias-flags', about, context);
  expect(good.ok && good.draft.value.flags).toEqual([
    {
      record: 'f3',
      quote: 'Too emotional',
      from: 0,
      to: 13,
      category: 'personality',
      explanation: 'Say what happened.',
    },
  ]);
  for (const bad of [flag(other, 'Too emotional'), flag(of, 'Too cold'), flag('R999', 'Too emotional')]) {
    const result = await playing(bad).drafter.draft('bias-flags', about, context);
    expect(result.ok).toBe(false);
  }
});

test('ratings stay with people: the look at ratings has no model, and disabled tasks ask none', async () => {
  const { drafter, requests } = playing('{}');
  expect(drafter.supports('review-consistency')).toBe(false);
  const port = playing('{}');
  const off = modelDrafter(
    { portVersion: 1, id: 'x', dialect: 'none', generate: () => Promise.reject(new Error('asked')) },
    { deps: modelDeps, tasks: personTasks() },
  );
  const result = await off.draft('review-note', about, context);
  expect(result.ok || result.declined.code).toBe('not-enabled');
  expect(requests.length + port.requests.length).toBe(0);
});
