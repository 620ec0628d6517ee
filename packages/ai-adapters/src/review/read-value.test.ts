import { expect, test } from 'vitest';
import { harbour, asOf } from '../../test/harbour.ts';
import { accepted, draftAs, passed, refusedBy } from '../../test/reviewing.ts';
import type { TaskKind } from '../draft/draft.ts';
import { readValue } from './read-value.ts';
import { review } from './review.ts';
import type { ValueShape } from './value-shapes.ts';

const shape: ValueShape = {
  title: 'text',
  lines: [{ text: 'text', 'goal?': 'record' }],
  'size?': 'scalar',
  'more?': 'plain',
};

test('a value of the shape passes, with the records it names', () => {
  const value = {
    title: 'A',
    lines: [{ text: 'b', goal: 'g1' }, { text: 'c' }],
    size: 4,
    more: { any: [null] },
  };
  expect(readValue(value, shape)).toEqual({ ok: true, records: new Set(['g1']) });
});

test.each<[value: unknown, path: readonly (string | number)[]]>([
  [null, []],
  [[], []],
  [{ lines: [] }, ['title']],
  [{ title: 4, lines: [] }, ['title']],
  [{ title: 'A', lines: {} }, ['lines']],
  [{ title: 'A', lines: [{ text: 'b' }, { text: 'c', pay: 1 }] }, ['lines', 1, 'pay']],
  [{ title: 'A', lines: [null] }, ['lines', 0]],
  [{ title: 'A', lines: [], size: true }, ['size']],
  [{ title: 'A', lines: [], constructor: 'x' }, ['constructor']],
  [JSON.parse('{"title":"A","lines":[],"__proto__":{"title":"B"}}'), ['__proto__']],
])('%j is refused at its first wrong place', (value, path) => {
  expect(readValue(value, shape)).toEqual({ ok: false, path });
});

const text = {
  title: 'Where we stand',
  sections: [{ key: 'now', heading: 'Now', lines: [{ text: 'All is well', facts: ['f1'], goal: 'tidy' }] }],
  facts: [{ id: 'f1', record: 'tidy', what: 'attainment', value: 50, text: '50 %' }],
};
const mapping = {
  columns: [{ field: 'kra', heading: 'KRA' }],
  rows: [
    {
      kra: 'k',
      cells: Object.fromEntries(
        ['objective', 'keyResult', 'role', 'kra', 'kpi', 'source', 'rhythm', 'dependencies', 'risks'].map(
          (name) => [name, { text: '', facts: [] }],
        ),
      ),
      missing: ['kpi'],
    },
  ],
  facts: [],
  csv: 'KRA',
};
const flag = {
  record: 'f1',
  quote: 'calm',
  from: 0,
  to: 4,
  category: 'vague',
  explanation: 'Say what was seen.',
};
const context = { goals: harbour, asOf };

test.each<[task: TaskKind, value: object, tampered: object, place: string]>([
  ['check-in-summary', text, { ...text, rating: 5 }, 'value.rating'],
  [
    'quarter-report',
    text,
    { ...text, sections: [{ ...text.sections[0], lines: [{ text: 'x', facts: [], html: '<b>' }] }] },
    'value.sections.0.lines.0.html',
  ],
  ['review-note', text, { ...text, facts: [{ ...text.facts[0], promote: 'yes' }] }, 'value.facts.0.promote'],
  ['mapping-template', mapping, { ...mapping, rows: [{ ...mapping.rows[0], pay: 1 }] }, 'value.rows.0.pay'],
  [
    'bias-flags',
    { flags: [flag], read: ['f1'] },
    { flags: [{ ...flag, verdict: 'biased' }], read: [] },
    'value.flags.0.verdict',
  ],
  [
    'performance-query',
    { query: { of: 'review' }, names: [] },
    { query: { of: 'review' }, names: [], rows: [] },
    'value.rows',
  ],
])('a tampered %s does not pass', (task, value, tampered, place) => {
  expect(passed(review(draftAs(task, value), accepted, context))).toMatchObject({ value });
  expect(refusedBy(review(draftAs(task, tampered), accepted, context))).toEqual([
    `draft/value-misfit ${place}`,
  ]);
  const edited = { ...accepted, outcome: 'edited', value: tampered } as const;
  expect(refusedBy(review(draftAs(task, value), edited, context))).toEqual([`draft/value-misfit ${place}`]);
});

test('where a draft came from has no fields beside those it has', () => {
  const full = {
    servedModel: 'm',
    responseIds: ['r'],
    promptHash: 'p',
    schemaHash: 's',
    outputHash: 'o',
    sentFields: ['goal.title'],
    redactions: 1,
    attempts: [{ attempt: 1, outcome: 'ok', violations: 0, usage: { input: 1 } }],
    usage: { input: 1, output: 2, cachedInput: 0, reasoning: 0 },
    seed: 7,
  };
  passed(review(draftAs('check-in-summary', text, full), accepted, context));
  expect(refusedBy(review(draftAs('check-in-summary', text, { score: 5 }), accepted, context))).toEqual([
    'draft/not-a-draft score',
  ]);
});
