import type { MarkedShape, ObjectShape, ShapeTable } from '../shape/shape.ts';

const sealedEntryShape = {
  form: 'object',
  name: 'sealedEntry',
  fields: {
    entry: { type: 'shape', shape: 'changeEntry', required: true },
    seal: { type: 'shape', shape: 'seal', required: true },
  },
} as const satisfies ObjectShape;

const sealShape = {
  form: 'object',
  name: 'seal',
  fields: {
    format: { type: 'version', value: 1, required: true },
    previous: { type: 'shortText', required: true },
    hash: { type: 'shortText', required: true },
    salt: { type: 'shortText' },
    texts: { type: 'list', of: { type: 'shape', shape: 'sealedText' }, limit: 'entries' },
    erasures: { type: 'list', of: { type: 'shape', shape: 'erasureMark' }, limit: 'members' },
    erased: { type: 'shortText' },
  },
} as const satisfies ObjectShape;

const sealedTextShape = {
  form: 'marked',
  name: 'sealedText',
  variants: [
    { marks: ['salt'], shape: 'keptText' },
    { marks: ['hash'], shape: 'erasedText' },
  ],
} as const satisfies MarkedShape;

const keptTextShape = {
  form: 'object',
  name: 'keptText',
  fields: { salt: { type: 'shortText', required: true } },
} as const satisfies ObjectShape;

const erasedTextShape = {
  form: 'object',
  name: 'erasedText',
  fields: { hash: { type: 'shortText', required: true } },
} as const satisfies ObjectShape;

const erasureMarkShape = {
  form: 'object',
  name: 'erasureMark',
  fields: {
    by: { type: 'number', required: true },
    hash: { type: 'shortText', required: true },
    salt: { type: 'shortText' },
  },
} as const satisfies ObjectShape;

/** Tables of a sealed entry, without those of the entry itself. */
export const sealedEntryTables = {
  sealedEntry: sealedEntryShape,
  seal: sealShape,
  sealedText: sealedTextShape,
  keptText: keptTextShape,
  erasedText: erasedTextShape,
  erasureMark: erasureMarkShape,
} as const satisfies ShapeTable;
