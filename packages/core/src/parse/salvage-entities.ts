import type { Content } from '../shape/shape.ts';
import { fittingValue } from './extension-sink.ts';
import { salvageShape } from './salvage-shape.ts';
import { addNote, type SalvageNotes } from './salvage-notes.ts';
import { addLeftovers, type Cause, type Path, type Pieces, type Salvaging } from './salvaged.ts';

/** Entities that could not be read, by the list they stood in, kept as they came. */
export interface Unread {
  readonly byList: Map<string, unknown[]>;
  readonly notes: SalvageNotes;
  /** Where they go: the name among the extensions of the set. */
  readonly name: string;
}

/** Extensions, `unread` and the list lie above an entity that is kept there. */
const levelsAbove = 3;

/** Keeps an entity that could not be read. */
export const setAside = (
  by: Salvaging,
  to: Unread,
  list: string,
  entity: unknown,
  path: Path,
  cause: Cause,
): void => {
  const { stored, storedAs } = fittingValue(by, entity, levelsAbove);
  const kept = to.byList.get(list) ?? [];
  kept.push(stored);
  to.byList.set(list, kept);
  const messageId = storedAs === 'nothing' ? 'lost' : 'entity';
  addNote(to.notes, { messageId, path, to: `extensions.${to.name}.${list}`, cause });
};

/** Saves the entities of one list of the document. Those that cannot be saved are set aside. */
export const salvageEntities = (
  by: Salvaging,
  of: Content,
  list: string,
  entities: readonly unknown[],
  pieces: Pieces,
  unread: Unread,
): readonly unknown[] => {
  const limit = by.limits.entries;
  const saved: unknown[] = [];
  for (let at = 0; at < Math.min(entities.length, limit); at++) {
    const path = [list, at];
    const entity = entities[at];
    const one = salvageShape(by, of.type === 'shape' ? of.shape : '', entity, path);
    if (one.ok) {
      saved.push(one.value);
      addLeftovers(pieces, `${list}.${String(at)}`, one);
    } else {
      setAside(by, unread, list, entity, path, one.cause);
    }
  }
  if (entities.length > limit) {
    const describe = () => ({ data: { limit, count: entities.length, option: 'entries' } });
    const cause = { path: [list], problem: { ruleId: 'shape/too-many', describe } } as const;
    setAside(by, unread, list, entities.slice(limit), [list], cause);
  }
  return saved;
};
