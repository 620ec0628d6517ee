import { scalarProblem } from '../shape/explain-content.ts';
import { isPlainList, isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import type { Field } from '../shape/shape.ts';
import { fittingValue } from './extension-sink.ts';
import { keepInExtensions } from './keep-in-extensions.ts';
import { addUnknown, salvageFields, salvageShape } from './salvage-shape.ts';
import { addLeftovers, type Cause, type Moved, type Path, type Pieces, type Salvaging } from './salvaged.ts';

/** What came of a whole document. */
export interface SalvagedDocument {
  readonly document: PlainObject;
  /** Fields that were moved. */
  readonly moved: readonly Moved[];
  /** Entities that could not be read and are kept as they came. */
  readonly unread: readonly Moved[];
  /** Why a placeholder stands for the organisation, if one does. */
  readonly placeholder: Cause | undefined;
}

/** Stands for an organisation that could not be read. */
const unknownOrganization = { id: 'unknown', name: 'unknown' } as const;

/** An entity that could not be read. */
interface Unread {
  readonly list: string;
  readonly entity: unknown;
  readonly path: Path;
  readonly cause: Cause;
}

/** Saves what can be saved of a goal set, whatever the input is. */
export const salvageDocument = (
  by: Salvaging,
  fields: ReadonlyMap<string, Field>,
  input: unknown,
): SalvagedDocument => {
  const value = isPlainObject(input) ? input : {};
  const pieces: Pieces = { moves: [], moved: [] };
  const unread: Unread[] = [];
  const saved = new Map<string, unknown>([['schemaVersion', saveVersion(fields, value, pieces)]]);
  const organization = salvageShape(by, 'organization', value['organization'], ['organization']);
  saved.set('organization', organization.ok ? organization.value : unknownOrganization);
  if (organization.ok) addLeftovers(pieces, 'organization', organization);
  const rest = new Map<string, Field>();
  for (const [name, field] of fields) {
    const list = value[name];
    if (isEntities(field) && isPlainList(list)) saved.set(name, saveEntities(by, field, name, list, pieces, unread));
    else if (name !== 'schemaVersion' && name !== 'organization') rest.set(name, field);
  }
  const others = salvageFields(by, rest, value, [], pieces);
  for (const [name, one] of others.ok ? (others.value as Map<string, unknown>) : []) saved.set(name, one);
  addUnknown(pieces, fields, value, []);
  if (!isPlainObject(input)) {
    unread.push({ list: 'document', entity: input, path: [], cause: { path: [], problem: { ruleId: 'shape/not-an-object' } } });
  } else if (!organization.ok && value['organization'] !== undefined) {
    unread.push({ list: 'organization', entity: value['organization'], path: ['organization'], cause: organization.cause });
  }
  const { sink, moved } = keepInExtensions(by, value['extensions'], pieces.moves, []);
  const keptUnread = unread.map((one) => ({ ...one, ...fittingValue(by, one.entity, levelsAbove) }));
  const name = unread.length === 0 ? '' : sink.add('unread', unreadByList(keptUnread)).name;
  const extensions = sink.result();
  if (extensions !== undefined) saved.set('extensions', extensions);
  return {
    document: Object.fromEntries(saved),
    moved: [...pieces.moved, ...moved],
    unread: keptUnread
      .filter(({ list }) => list !== 'organization')
      .map(({ path, list, cause, storedAs }) => ({ path, to: `extensions.${name}.${list}`, storedAs, cause })),
    placeholder: organization.ok ? undefined : organization.cause,
  };
};

const saveVersion = (fields: ReadonlyMap<string, Field>, value: PlainObject, { moves }: Pieces): number => {
  const field = fields.get('schemaVersion');
  const version = value['schemaVersion'];
  const path = ['schemaVersion'];
  if (field?.type !== 'version') return 1;
  const problem = version === undefined ? undefined : scalarProblem(field, version);
  if (problem !== undefined) moves.push({ name: 'schemaVersion', path, value: version, cause: { path, problem } });
  return field.value;
};

/** A field that holds entities, as the document's own lists do. */
type Entities = Extract<Field, { readonly type: 'list' }>;

const isEntities = (field: Field): field is Entities => field.type === 'list' && field.limit === 'entries';

const saveEntities = (
  by: Salvaging,
  { of }: Entities,
  list: string,
  entities: readonly unknown[],
  pieces: Pieces,
  unread: Unread[],
): readonly unknown[] => {
  const limit = by.limits.entries;
  const describe = () => ({ data: { limit, count: entities.length, option: 'entries' } });
  const saved: unknown[] = [];
  for (let at = 0; at < entities.length; at++) {
    const path = [list, at];
    const entity = entities[at];
    const one = of.type === 'shape' && at < limit ? salvageShape(by, of.shape, entity, path) : undefined;
    if (one?.ok === true) {
      saved.push(one.value);
      addLeftovers(pieces, `${list}.${String(at)}`, one);
    } else {
      unread.push({ list, entity, path, cause: one?.cause ?? { path: [list], problem: { ruleId: 'shape/too-many', describe } } });
    }
  }
  return saved;
};

/** Extensions, `unread` and the list lie above an entity that is kept there. */
const levelsAbove = 3;

const unreadByList = (unread: readonly { readonly list: string; readonly stored: unknown }[]): unknown => {
  const lists = new Map<string, unknown[]>();
  for (const { list, stored } of unread) {
    const kept = lists.get(list) ?? [];
    kept.push(stored);
    lists.set(list, kept);
  }
  return Object.fromEntries(lists);
};
