import type { Finding } from '../finding/finding.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { startCheck } from '../shape/check-run.ts';
import { checkShape } from '../shape/check-shape.ts';
import { fieldsOf } from '../shape/fields-of.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { goalSetShape } from '../shape/tables/goal-set-shape.ts';
import { emptyGoalSet } from './empty-goal-set.ts';
import { goalSetChecker } from './goal-set-checker.ts';
import { plainCopy } from './plain-copy.ts';
import { salvageDocument, unknownOrganization } from './salvage-document.ts';
import { addNote, salvageFindings, type SalvageNotes } from './salvage-notes.ts';
import { upgradeGoalSet } from './upgrade-goal-set.ts';

/** A goal set made of what could be read, and what became of the rest. */
export interface Salvage {
  /** Passes `parseGoalSet`. */
  readonly goals: GoalSet;
  /** One for each piece that was set aside, at most 10,000 and one that counts the rest; none for good data. */
  readonly findings: readonly Finding[];
}

/** Most characters of JSON text that are written for values which do not fit as they are. */
const mostText = 5_000_000;

/**
 * Takes what can be taken of a goal set from outside, and says what became of the rest. Fields nobody knows,
 * and optional ones that hold the wrong thing, move to the nearest `extensions`, under their own name, or with
 * `-2` behind it where that is taken; below an entity the name is the way there, such as `owners.1`. Entities
 * that lack something they need are kept word for word under `extensions.unread` of the set. What does not fit
 * the limits of extensions is kept as its JSON text. Nothing is made up, save a placeholder for an
 * organisation that cannot be read. Good data comes back as it is, without a copy. Of data that is not, at most
 * `limits.reads` values are looked at, so that objects that make up what they hold while they are read end too;
 * a finding says where reading ended.
 *
 * Older versions are upgraded first; paths are those of the upgraded document.
 *
 * @example
 * ```ts
 * import { salvageGoalSet } from '@throughline/core';
 *
 * const { goals, findings } = salvageGoalSet({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana', shoeSize: 39 }, { id: 'ben' }],
 * });
 * goals.people; // => [{ id: 'ana', name: 'Ana', extensions: { shoeSize: 39 } }]
 * goals.extensions; // => { unread: { people: [{ id: 'ben' }] } }
 * findings.map((finding) => finding.data['cause']); // => ['shape/missing', 'shape/unknown-key']
 * ```
 */
export const salvageGoalSet = (input: unknown, limits?: Partial<ShapeLimits>): Salvage => {
  const inForce = limitsOf(limits);
  // Only a yes or no is asked of the original: saying what is wrong with it would mean reading all of it.
  if (isGood(input, inForce)) return { goals: input, findings: [] };
  const notes: SalvageNotes = { notes: [], more: 0 };
  const copy = plainCopy(input, inForce.reads, 2 * inForce.entries);
  const upgraded = upgradeGoalSet(copy.value);
  const by = { tables: goalSetChecker.tables, limits: inForce, run: startCheck(inForce), textLeft: mostText };
  const source = upgraded.ok ? upgraded.value : copy.value;
  const document = salvageDocument(by, fieldsOf(by.tables, goalSetShape), source, notes);
  const problem = { ruleId: 'shape/wrong-type', describe: () => ({ messageId: 'json' }) } as const;
  for (const path of copy.lost) addNote(notes, { messageId: 'lost', path, to: '', cause: { path, problem } });
  notes.more += copy.more;
  if (copy.cut !== undefined) {
    const describe = () => ({ messageId: 'reads', data: { limit: inForce.reads } });
    const cause = { path: copy.cut, problem: { ruleId: 'shape/too-many', describe } } as const;
    addNote(notes, { messageId: 'lost', path: copy.cut, to: '', cause });
  }
  const checked = checkShape<GoalSet>(goalSetChecker, 'goalSet', document, inForce);
  // Only limits too small for the document's own leftovers lead to the empty one.
  return {
    goals: checked.ok ? checked.value : emptyGoalSet(unknownOrganization),
    findings: salvageFindings(notes),
  };
};

const isGood = (input: unknown, limits: ShapeLimits): input is GoalSet => {
  try {
    return goalSetChecker.checks['goalSet']?.(input, startCheck(limits)) === true;
  } catch {
    return false;
  }
};
