import type { DraftContext } from '../draft/draft-context.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import { statedQuote } from '../text/stated.ts';
import type { AboutPerson } from './about-person.ts';
import { personEvidence } from './person-evidence.ts';
import { personLines, proposalOf } from './person-lines.ts';
import { appraisalsOf } from './subject.ts';

/**
 * Drafts the note of a review in three parts (S0-24): what the figures say, what the manager has to add, what the person
 * says. Reads check-in notes, goals and those of earlier cycles, feedback and promises of one-to-ones (S1-04), and quotes
 * word for word. It judges nothing: what the manager thinks is for the manager to write.
 */
export const draftReviewNote = (input: AboutPerson, { createdAt }: DraftContext): Proposed<DraftedText> => {
  const evidence = personEvidence(input, createdAt);
  if ('code' in evidence) return { ok: false, declined: evidence };
  const lines = personLines(evidence, input.locale);
  const [system, manager, employee] = sectionsByTask['review-note'];
  lines.goals(system);
  lines.history(system);
  lines.items(system);
  lines.notes(manager);
  lines.feedback(manager, evidence.feedback);
  for (const { id, managerContext } of appraisalsOf(input.reviewBook, evidence))
    if (managerContext !== undefined)
      lines.book.add(manager, 'context', { quote: statedQuote(id, 'managerContext', managerContext) });
  lines.book.add(manager, 'ask-context', {});
  lines.book.add(manager, 'ask-example', {});
  lines.feedback(employee, evidence.own);
  for (const { id, employeeReflection } of appraisalsOf(input.reviewBook, evidence))
    if (employeeReflection !== undefined)
      lines.book.add(employee, 'reflection', {
        quote: statedQuote(id, 'employeeReflection', employeeReflection),
      });
  lines.book.add(employee, 'ask-reflection', {});
  lines.book.add(employee, 'ask-needs', {});
  return proposalOf(lines, 'title/review-note', sectionsByTask['review-note'], evidence.notices);
};
