import { idFieldOf } from '../change/id-field-of.ts';
import { sameContent } from '../change/same-content.ts';
import type { ListName } from '../change/stored-places.ts';
import type { Stored } from '../change/stored.ts';
import type { Finding } from '../finding/finding.ts';
import { recipeProblem } from './recipe-problem.ts';

/** An entry that is there before and after, and differs. */
export interface EditedEntry {
  readonly before: Stored;
  readonly after: Stored;
}

/** What happened to one list. */
export interface ListEdits {
  readonly added: readonly Stored[];
  readonly edited: readonly EditedEntry[];
  readonly problems: readonly Finding[];
}

const facts: readonly ListName[] = ['checkIns'];
const goals: readonly ListName[] = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'];

/**
 * Compares the entries of a list before and after by their ids; where they stand means nothing. Entries that the
 * recipe did not touch are the very same objects, so they cost one comparison each.
 */
export const listEdits = (list: ListName, before: readonly Stored[], after: readonly Stored[]): ListEdits => {
  if (before === after) return { added: [], edited: [], problems: [] };
  const idField = idFieldOf(list);
  const idOf = (entry: Stored): string => String(entry[idField]);
  const old = new Map<string, Stored>();
  const kept = new Set<Stored>(before);
  const repeated = new Set<string>();
  for (const entry of before)
    if (old.has(idOf(entry))) repeated.add(idOf(entry));
    else old.set(idOf(entry), entry);
  const present = new Set(after.map(idOf));
  const remaining = new Set(after);
  const met = new Set<Stored>();
  const seen = new Set<string>();
  const added: Stored[] = [];
  const edited: EditedEntry[] = [];
  const problems: Finding[] = [];
  const renamed = new Set<string>();
  for (const [at, entry] of after.entries()) {
    const id = idOf(entry);
    const again = met.has(entry);
    met.add(entry);
    if (kept.has(entry) && !again) continue;
    const first = old.get(id);
    const there = before[at];
    if (repeated.has(id) || seen.has(id) || (first !== undefined && remaining.has(first)))
      problems.push(recipeProblem('recipe/id-twice', [list, id], { list, id }));
    else if (first !== undefined) {
      if (!sameContent(first, entry)) edited.push({ before: first, after: entry });
    } else if (there !== undefined && !present.has(idOf(there)) && before.length <= after.length) {
      renamed.add(idOf(there));
      problems.push(
        recipeProblem('recipe/id-edited', [list, idOf(there), idField], { list, id: idOf(there), to: id }),
      );
    } else added.push(entry);
    seen.add(id);
  }
  for (const entry of before) {
    const id = idOf(entry);
    // Of two entries with one id, one may go only as an entry, not as an id.
    const isGone = !present.has(id) || (repeated.has(id) && !remaining.has(entry) && !seen.has(id));
    if (isGone && !renamed.has(id)) problems.push(removed(list, id));
  }
  return { added, edited, problems };
};

const removed = (list: ListName, id: string): Finding => {
  const key = facts.includes(list) ? '#fact' : goals.includes(list) ? '#goal' : '';
  return recipeProblem(`recipe/removed${key}`, [list, id], { list, id });
};
