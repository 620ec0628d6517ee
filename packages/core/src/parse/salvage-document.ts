import { scalarProblem } from '../shape/explain-content.ts';
import { isPlainList, isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import type { Field } from '../shape/shape.ts';
import { keepInExtensions } from './keep-in-extensions.ts';
import { salvageEntities, setAside, type Unread } from './salvage-entities.ts';
import { addNote, fieldMessage, type SalvageNotes } from './salvage-notes.ts';
import { addUnknown, salvageFields, salvageShape } from './salvage-shape.ts';
import { addLeftovers, type Moved, type Pieces, type Salvaging } from './salvaged.ts';

/** Stands for an organisation that could not be read. */
export const unknownOrganization = { id: 'unknown', name: 'unknown' } as const;

/** Saves what can be saved of a goal set, whatever the input is, and notes what became of the rest. */
export const salvageDocument = (
  by: Salvaging,
  fields: ReadonlyMap<string, Field>,
  input: unknown,
  notes: SalvageNotes,
): PlainObject => {
  const value = isPlainObject(input) ? input : {};
  const pieces: Pieces = { moves: [], moved: [] };
  const unread: Unread = { byList: new Map(), notes, name: freeName(value) };
  const saved = new Map<string, unknown>();
  saved.set('schemaVersion', saveVersion(fields, value, pieces));
  saved.set('organization', saveOrganization(by, value, pieces, unread));
  if (!isPlainObject(input)) {
    setAside(by, unread, 'document', input, [], { path: [], problem: { ruleId: 'shape/not-an-object' } });
  }
  const rest = new Map<string, Field>();
  for (const [name, field] of fields) {
    const list = value[name];
    if (isEntities(field) && isPlainList(list))
      saved.set(name, salvageEntities(by, field.of, name, list, pieces, unread));
    else if (!saved.has(name)) rest.set(name, field);
  }
  const others = salvageFields(by, rest, value, [], pieces);
  for (const [name, one] of others.ok ? (others.value as Map<string, unknown>) : []) saved.set(name, one);
  addUnknown(pieces, fields, value, []);
  const { sink, moved } = keepInExtensions(by, value['extensions'], pieces.moves, []);
  if (unread.byList.size > 0) sink.add(unread.name, Object.fromEntries(unread.byList));
  noteMoved(notes, pieces.moved);
  noteMoved(notes, moved);
  const extensions = sink.result();
  return { ...Object.fromEntries(saved), ...(extensions === undefined ? {} : { extensions }) };
};

const noteMoved = (notes: SalvageNotes, moved: readonly Moved[]): void => {
  for (const { path, to, storedAs, cause } of moved)
    addNote(notes, { messageId: fieldMessage(storedAs), path, to, cause });
};

/** A name for what could not be read that neither the extensions nor an unknown field has. */
const freeName = (value: PlainObject): string => {
  const taken = new Set([
    ...Object.keys(value),
    ...Object.keys(isPlainObject(value['extensions']) ? value['extensions'] : {}),
  ]);
  let name = 'unread';
  for (let count = 2; taken.has(name); count++) name = `unread-${String(count)}`;
  return name;
};

const saveOrganization = (by: Salvaging, value: PlainObject, pieces: Pieces, unread: Unread): unknown => {
  const given = value['organization'];
  const path = ['organization'];
  const organization = salvageShape(by, 'organization', given, path);
  if (organization.ok) {
    addLeftovers(pieces, 'organization', organization);
    return organization.value;
  }
  if (given !== undefined)
    setAside(
      by,
      { ...unread, notes: { notes: [], more: 0 } },
      'organization',
      given,
      path,
      organization.cause,
    );
  addNote(unread.notes, { messageId: 'placeholder', path, to: '', cause: organization.cause });
  return unknownOrganization;
};

const saveVersion = (fields: ReadonlyMap<string, Field>, value: PlainObject, { moves }: Pieces): number => {
  const field = fields.get('schemaVersion');
  const version = value['schemaVersion'];
  const path = ['schemaVersion'];
  if (field?.type !== 'version') return 1;
  const problem = version === undefined ? undefined : scalarProblem(field, version);
  if (problem !== undefined)
    moves.push({ name: 'schemaVersion', path, value: version, cause: { path, problem } });
  return field.value;
};

const isEntities = (field: Field): field is Extract<Field, { readonly type: 'list' }> =>
  field.type === 'list' && field.limit === 'entries';
