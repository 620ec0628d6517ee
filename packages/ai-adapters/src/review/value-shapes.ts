import type { TaskKind } from '../draft/draft.ts';

/**
 * What a part of a drafted value may be: a text, a text that is the id of a goal or record, a number or text, any
 * plain data, a list of one shape, or an object with these fields and no others. `?` ends a name that may be left out.
 */
export type ValueShape =
  | 'text'
  | 'record'
  | 'scalar'
  | 'plain'
  | readonly [ValueShape]
  | { readonly [field: string]: ValueShape };

const usage: ValueShape = {
  'input?': 'scalar',
  'output?': 'scalar',
  'cachedInput?': 'scalar',
  'reasoning?': 'scalar',
};

/** Where a draft came from. */
export const provenanceShape: ValueShape = {
  draft: 'text',
  task: 'text',
  taskVersion: 'scalar',
  drafter: 'text',
  inputs: ['text'],
  createdAt: 'text',
  'about?': 'text',
  'servedModel?': 'text',
  'responseIds?': ['text'],
  'promptHash?': 'text',
  'schemaHash?': 'text',
  'outputHash?': 'text',
  'sentFields?': ['text'],
  'redactions?': 'scalar',
  'attempts?': [{ attempt: 'scalar', outcome: 'text', violations: 'scalar', usage }],
  'usage?': usage,
  'seed?': 'scalar',
};

const facts: ValueShape = [{ id: 'text', record: 'record', what: 'text', value: 'scalar', text: 'text' }];

const line: ValueShape = { text: 'text', facts: ['text'], 'goal?': 'record' };

const draftedText: ValueShape = {
  title: 'text',
  sections: [{ key: 'text', heading: 'text', lines: [line] }],
  facts,
};

const cell: ValueShape = { text: 'text', facts: ['text'] };

const cells: ValueShape = {
  objective: cell,
  keyResult: cell,
  role: cell,
  kra: cell,
  kpi: cell,
  source: cell,
  rhythm: cell,
  dependencies: cell,
  risks: cell,
};

const shapes: { readonly [Kind in TaskKind]?: ValueShape } = {
  'mapping-template': {
    columns: [{ field: 'text', heading: 'text' }],
    rows: [{ kra: 'record', 'kpi?': 'record', cells, missing: ['text'] }],
    facts,
    csv: 'text',
  },
  'bias-flags': {
    flags: [
      {
        record: 'record',
        quote: 'text',
        from: 'scalar',
        to: 'scalar',
        category: 'text',
        explanation: 'text',
      },
    ],
    read: ['record'],
  },
  // Whoever runs a query checks it again, against its own closed grammar.
  'performance-query': { query: 'plain', names: [{ of: 'text', id: 'record', name: 'text' }] },
};

/** The shape of what a task proposes that is no goal. */
export const valueShapeOf = (task: string): ValueShape =>
  (Object.hasOwn(shapes, task) ? shapes[task as TaskKind] : undefined) ?? draftedText;
