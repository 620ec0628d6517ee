import type { Finding } from '../finding/finding.ts';
import { shapeFinding } from '../shape/problem-report.ts';
import { shownText } from '../shape/shown-text.ts';
import type { Cause, Path, StoredAs } from './salvaged.ts';

/** What became of one piece. */
export interface SalvageNote {
  readonly messageId: 'field' | 'text' | 'entity' | 'placeholder' | 'lost';
  readonly path: Path;
  /** Where it is now; empty if nowhere. */
  readonly to: string;
  readonly cause: Cause;
}

/** Notes as they come together. A hostile document would otherwise be answered with many times its size. */
export interface SalvageNotes {
  readonly notes: SalvageNote[];
  more: number;
}

/** Longest list of notes. */
const mostNotes = 10_000;

/** Adds a note, or counts it. */
export const addNote = (to: SalvageNotes, note: SalvageNote): void => {
  if (to.notes.length < mostNotes) to.notes.push(note);
  else to.more += 1;
};

/** Which message tells how a field was stored. */
export const fieldMessage = (storedAs: StoredAs): 'field' | 'text' | 'lost' =>
  storedAs === 'value' ? 'field' : storedAs === 'text' ? 'text' : 'lost';

/** The notes in words. */
export const salvageFindings = ({ notes, more }: SalvageNotes): readonly Finding[] => {
  const findings = notes.map(findingOf);
  if (more === 0) return findings;
  const describe = () => ({ messageId: 'more', data: { count: more } });
  return [...findings, shapeFinding({ ruleId: 'shape/salvaged', describe }, [], undefined, 'warning')];
};

const findingOf = ({ messageId, path, to, cause }: SalvageNote): Finding => {
  const reason = shapeFinding(cause.problem, cause.path);
  const describe = () => ({
    messageId,
    data: { to: shownText(to), cause: reason.ruleId, problem: reason.message, next: reason.help ?? '' },
  });
  return shapeFinding({ ruleId: 'shape/salvaged', describe }, path, undefined, 'warning');
};
