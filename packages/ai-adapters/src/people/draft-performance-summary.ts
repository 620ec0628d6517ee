import { noticeFrom } from '../draft/notice-from.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import type { AboutPerson } from './about-person.ts';
import { declinedOfPerson } from './declined-of-person.ts';
import { peopleMessages } from './people-messages.ts';
import { personEvidence } from './person-evidence.ts';
import { personLines, proposalOf } from './person-lines.ts';

/**
 * Sums up a closed cycle of a person (S1-43): goals, earlier cycles, notes, feedback and promises. A manager validates it
 * before it is used for anything.
 */
export const draftPerformanceSummary = (
  input: AboutPerson,
  { createdAt }: DraftContext,
): Proposed<DraftedText> => {
  const evidence = personEvidence(input, createdAt);
  if ('code' in evidence) return { ok: false, declined: evidence };
  const { cycle } = evidence;
  if (cycle.state !== 'closed')
    return { ok: false, declined: declinedOfPerson('draft/cycle-open', { cycle: cycle.name }) };
  const lines = personLines(evidence, input.locale);
  lines.goals('goals');
  lines.history('history');
  lines.notes('notes');
  lines.feedback('feedback', [...evidence.feedback, ...evidence.own]);
  lines.items('items');
  const validate = noticeFrom(peopleMessages, 'draft/validate-first', {});
  return proposalOf(lines, 'title/performance-summary', sectionsByTask['performance-summary'], [
    ...evidence.notices,
    validate,
  ]);
};
