import { accessPolicies, compileAccess } from '@throughline/cascade';
import { type Goals, UsageError } from '@throughline/core';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../test/drafting.ts';
import { asOf, harbour } from '../../test/harbour.ts';
import { accepted, at, draftAs, passed, refusedBy } from '../../test/reviewing.ts';
import type { Draft, TaskKind } from '../draft/draft.ts';
import { review } from './review.ts';

const access = (goals: Goals, person: string) =>
  compileAccess(goals, { access: accessPolicies.private, on: asOf }).readerOf(person);
const by = (id: string) => ({ ...accepted, by: { kind: 'human', id } as const });
const held = { goals: harbour, asOf, access };
const objective = (person: string) => ({
  id: 'd1-o',
  title: 'Guests know where to go',
  cycle: 'h1',
  unit: 'quay',
  commitment: 'committed',
  owners: [{ who: { person }, as: 'accountable' }],
});
const keyResult = (of: string, supports: readonly object[] = []) => ({
  id: 'd1-k',
  objective: of,
  title: 'Lift NPS from 37 to 51',
  measure: { kind: 'change', from: 37, to: 51, unit: { kind: 'score' } },
  supports,
});
const proposal = (objectives: readonly object[], keyResults: readonly object[]) =>
  draftAs('objective', { objectives, keyResults }) as unknown as Draft<object>;
const edit = (goal: string, more: object = { set: { title: 'Tidy' } }) =>
  draftAs('guardrails', { edits: [{ kind: 'revise', goal, ...more }] }) as unknown as Draft<object>;

describe('with the access of the host', () => {
  test('an edit is for whoever may change the goal', () => {
    passed(review(edit('tidy'), by('otto'), held));
    expect(refusedBy(review(edit('tidy'), by('nils'), held))).toEqual([
      'draft/reviewer-may-not edits.0.goal',
    ]);
    passed(review(edit('tidy'), by('nils'), { goals: harbour, asOf }));
  });

  test('an edit does not link to what is hidden, and says so before it is tried', () => {
    const supports = [{ goal: 'leaving' }];
    const reparent = draftAs('cascade-from-teams', { edits: [{ kind: 'reparent', goal: 'tidy', supports }] });
    expect(refusedBy(review(reparent as unknown as Draft<object>, by('otto'), held))).toEqual([
      'draft/reviewer-may-not edits.0',
    ]);
    passed(review(reparent as unknown as Draft<object>, by('ida'), held));
  });

  test('a new goal is for whoever could change it, and so is what it becomes a part of', () => {
    const own = proposal([objective('otto')], [keyResult('d1-o')]);
    passed(review(own, by('otto'), held));
    passed(review(own, by('ida'), held));
    expect(refusedBy(review(own, by('mara'), held))).toEqual([
      'draft/reviewer-may-not objectives.0',
      'draft/reviewer-may-not keyResults.0',
    ]);
    // A key result of one's own under an objective of somebody else changes how far that one is.
    const under = proposal(
      [],
      [{ ...keyResult('crew'), owners: [{ who: { person: 'otto' }, as: 'accountable' }] }],
    );
    expect(refusedBy(review(under, by('otto'), held))).toEqual(['draft/reviewer-may-not keyResults.0']);
    const reads = proposal([objective('otto')], [keyResult('d1-o', [{ goal: 'leaving' }])]);
    expect(refusedBy(review(reads, by('otto'), held))).toEqual(['draft/reviewer-may-not keyResults.0']);
  });

  test('a text is for whoever may see the goals it speaks of; how many are hidden is told, not which', () => {
    const line = { text: 'It went well', facts: [] };
    const text = (goal?: string) =>
      draftAs('check-in-summary', {
        title: 'Where we stand',
        sections: [{ key: 'now', heading: 'Now', lines: [goal === undefined ? line : { ...line, goal }] }],
        facts: [],
      });
    passed(review(text('tidy'), by('otto'), held));
    const refused = review(text('leaving'), by('otto'), held);
    expect(refusedBy(refused)).toEqual(['draft/reviewer-may-not by']);
    expect(JSON.stringify(refused)).not.toContain('leaving');
    const { provenance, ...rest } = text();
    const hidden = {
      ...rest,
      provenance: { ...provenance, inputs: ['leaving', 'leaving', 'filled', 'none'] },
    };
    expect(review(hidden, by('otto'), held)).toMatchObject({
      findings: [{ data: { person: 'otto', hidden: 2 } }],
    });
    passed(review(hidden, by('mara'), held));
  });

  test('who may not take a draft over may still reject it', () => {
    expect(review(edit('tidy'), { ...by('nils'), outcome: 'rejected' }, held)).toMatchObject({
      ok: false,
      outcome: 'rejected',
      findings: [],
    });
  });

  test('a draft of a role is for the lead of its unit', async () => {
    const draft = await draftOf({ role: 'guide', accountable: { person: 'nils' } });
    passed(review(draft, by('otto'), { ...held, access: open }));
    expect(refusedBy(review(draft, by('mara'), { ...held, access: open }))[0]).toMatch(
      /^draft\/reviewer-may-not kras/,
    );
  });

  test('warnings about goals that are hidden are kept back, and errors are not', () => {
    const draft = proposal([objective('otto')], [keyResult('d1-o')]);
    const { findings } = passed(review(draft, by('otto'), held));
    const reader = access(harbour, 'otto');
    expect(
      findings.filter(({ goal }) => goal !== undefined && goal in harbour && !reader.canSee(goal)),
    ).toEqual([]);
  });
});

const open = (goals: Goals, person: string) =>
  compileAccess(goals, { access: accessPolicies.open, on: asOf }).readerOf(person);

describe('a draft about a person', () => {
  const about = 'nils';
  const text = { title: 'What was done', sections: [], facts: [] };
  const note = draftAs('review-note', text);

  test.each<TaskKind>(['review-note', 'performance-summary', 'review-consistency'])(
    'is not for that person to decide about: %s',
    (task) => {
      for (const context of [
        { ...held, about },
        { goals: harbour, asOf, about },
      ])
        expect(refusedBy(review(draftAs(task, text), by('nils'), context))).toEqual(['draft/own-draft by']);
    },
  );

  test.each<TaskKind>(['development-plan', 'one-to-one-brief'])(
    'may be theirs to decide about: %s',
    (task) => {
      passed(review(draftAs(task, text), by('nils'), { ...held, about }));
    },
  );

  test('is for those who oversee that person', () => {
    passed(review(note, by('otto'), { ...held, about }));
    passed(review(note, by('ida'), { ...held, about }));
    expect(review(note, by('rosa'), { ...held, about })).toMatchObject({
      findings: [{ ruleId: 'draft/reviewer-may-not', messageId: 'person', data: { person: 'rosa', about } }],
    });
  });

  test.each<TaskKind>([
    'quarter-report',
    'check-in-summary',
    'next-quarter',
    'guardrails',
    'performance-query',
  ])('is refused under the name of %s, whoever decides', (task) => {
    const drafted = draftAs(task, text, { about });
    for (const context of [held, { ...held, about }, { goals: harbour, asOf }])
      expect(refusedBy(review(drafted, by('otto'), context))).toEqual([
        'draft/task-misnamed provenance.task',
      ]);
  });

  test('is refused under the name of another task by its parts alone', () => {
    const parts = { ...text, sections: [{ key: 'manager-context', heading: 'For the manager', lines: [] }] };
    for (const task of ['quarter-report', 'development-plan', 'one-to-one-brief'] as const)
      expect(refusedBy(review(draftAs(task, parts), by('otto'), { ...held, about }))).toEqual([
        'draft/task-misnamed value.sections.0.key',
      ]);
    passed(review(draftAs('review-note', parts), by('otto'), { ...held, about }));
    const edited = { ...by('otto'), outcome: 'edited', value: text } as const;
    expect(refusedBy(review(draftAs('quarter-report', parts), edited, held))).toEqual([
      'draft/task-misnamed value.sections.0.key',
    ]);
    passed(review(draftAs('review-note', parts), edited, { ...held, about }));
  });

  test.each(['goals', 'evidence'])('may have a part that texts about people have elsewhere: %s', (key) => {
    const parts = { ...text, sections: [{ key, heading: 'What is recorded', lines: [] }] };
    const edited = { ...by('otto'), outcome: 'edited', value: parts } as const;
    passed(review(note, edited, { ...held, about }));
    for (const task of ['quarter-report', 'check-in-summary'] as const)
      expect(refusedBy(review(draftAs(task, parts), by('otto'), held))).toEqual([
        'draft/task-misnamed value.sections.0.key',
      ]);
  });

  test('is refused where the host takes it for a draft about somebody else', () => {
    const own = draftAs('review-note', text, { about: 'otto' });
    expect(refusedBy(review(own, by('ida'), { ...held, about }))).toEqual([
      'draft/about-another provenance.about',
    ]);
    passed(review(own, by('ida'), { ...held, about: 'otto' }));
    expect(refusedBy(review(own, by('otto'), { goals: harbour, asOf }))).toEqual(['draft/own-draft by']);
  });

  test('that states a name is for those who oversee that person, whatever it is called', () => {
    const fact = { id: 'f1', record: about, what: 'name', value: 'Nils', text: 'Nils' };
    const said = draftAs('check-in-summary', { ...text, facts: [fact] });
    expect(refusedBy(review(said, by('rosa'), held))).toEqual(['draft/reviewer-may-not by']);
    passed(review(said, by('otto'), held));
    passed(review(said, by('nils'), held));
  });

  test('names nobody where it names a competency that has the id of a person', () => {
    const roles = (harbour.roles ?? []).map((role) => ({
      ...role,
      competencies: [{ id: about, name: 'Negotiation' }],
    }));
    const goals = { ...harbour, roles };
    const fact = { id: 'f1', record: about, what: 'name', value: 'Negotiation', text: 'Negotiation' };
    const plan = (value: string) =>
      draftAs('check-in-summary', { ...text, facts: [{ ...fact, value, text: value }] });
    expect(roles.length).toBeGreaterThan(0);
    passed(review(plan('Negotiation'), by('rosa'), { ...held, goals }));
    const name = harbour.people?.find(({ id }) => id === about)?.name ?? '';
    expect(refusedBy(review(plan(name), by('rosa'), { ...held, goals }))).toEqual([
      'draft/reviewer-may-not by',
    ]);
  });

  test('needs to be said whom it is about, where access is held', () => {
    expect(() => review(note, by('otto'), held)).toThrow(UsageError);
    for (const nobody of ['', 3 as never])
      expect(() => review(note, by('otto'), { ...held, about: nobody })).toThrow(UsageError);
    passed(review(note, by('otto'), { goals: harbour, asOf }));
  });
});

test.each<[what: string, access: unknown]>([
  ['no function', {}],
  ['a function that gives nothing', () => undefined],
  ['a function that gives an object without answers', () => ({})],
  [
    'a function that throws',
    () => {
      throw new Error('no connection');
    },
  ],
])('access that is %s is a usage error', (_, wrong) => {
  expect(() => review(edit('tidy'), { ...accepted, at }, { ...held, access: wrong as never })).toThrow(
    UsageError,
  );
});

test.each<[what: string, answer: unknown]>([
  ['a promise', Promise.resolve(false)],
  ['nothing', undefined],
  ['0', 0],
  ['a text', 'no'],
])('an answer that is %s is no yes', (_, answer) => {
  const no = (): boolean => answer as boolean;
  const given = { goals: harbour, asOf, access: () => ({ canSee: no, canChange: no, oversees: no }) };
  expect(refusedBy(review(edit('tidy'), accepted, given))).toEqual(['draft/reviewer-may-not edits.0.goal']);
  expect(refusedBy(review(proposal([objective('ida')], [keyResult('d1-o')]), accepted, given))).toEqual([
    'draft/reviewer-may-not objectives.0',
    'draft/reviewer-may-not keyResults.0',
  ]);
  const line = { text: 'It went well', facts: [], goal: 'tidy' };
  const text = { title: 'Now', sections: [{ key: 'now', heading: 'Now', lines: [line] }], facts: [] };
  expect(refusedBy(review(draftAs('check-in-summary', text), accepted, given))).toEqual([
    'draft/reviewer-may-not by',
  ]);
  const note = draftAs('review-note', { title: 'What was done', sections: [], facts: [] });
  expect(refusedBy(review(note, accepted, { ...given, about: 'nils' }))).toEqual([
    'draft/reviewer-may-not by',
  ]);
});
