import type { CareerGoal, Competency, Role } from '@throughline/core';
import type { Declined } from '../draft/draft-result.ts';
import { rolesOn } from '../draft/roles-on.ts';
import { checkGate } from '../oversight/check-gate.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import { statedDay, statedQuote, statedTitle } from '../text/stated.ts';
import type { AboutPerson } from './about-person.ts';
import { personEvidence } from './person-evidence.ts';
import { personLines, proposalOf } from './person-lines.ts';

/**
 * Suggests what a development plan could be about, between submitted ratings and sharing (S1-10): what the person wants,
 * the competencies that the role aimed at has and the present one has not, and for each competency of the present role what
 * feedback says about it word for word, or that nothing is recorded. Which of it becomes the plan is for the person and the manager.
 */
export const draftDevelopmentPlan = (
  input: AboutPerson,
  { createdAt }: DraftContext,
): Proposed<DraftedText> => {
  const evidence = personEvidence(input, createdAt);
  if ('code' in evidence) return { ok: false, declined: evidence };
  const { index, person, cycle, asOf } = evidence;
  const [refusal] = checkGate('development-plan', index, input.reviewBook, {
    asOf,
    person: person.id,
    cycle: cycle.id,
  }).refusals;
  if (refusal !== undefined)
    return { ok: false, declined: { help: '', ...refusal, code: 'gate-closed' } satisfies Declined };
  const lines = personLines(evidence, input.locale);
  const { book } = lines;
  const roles = rolesOn(index, person.id, asOf);
  const held = new Map(
    roles.flatMap(({ competencies = [] }) => competencies.map((one) => [one.id, one] as const)),
  );
  const aims = (input.reviewBook.careerGoals ?? []).filter((goal) => goal.person === person.id);
  for (const { id, title, by } of aims) {
    const aim = statedQuote(id, 'title', title);
    if (by === undefined) book.add('aims', 'aim', { aim });
    else book.add('aims', 'aim-by', { aim, by: statedDay(id, 'by', by) });
  }
  const gaps = new Set<string>();
  for (const [role, competency] of aimedAt(aims, index.document.roles ?? [])) {
    if (held.has(competency.id) || gaps.has(competency.id)) continue;
    gaps.add(competency.id);
    book.add('gaps', 'gap-role', {
      competency: named(competency),
      role: statedTitle(role.id, role.title),
    });
  }
  for (const { competencies = [] } of aims)
    for (const id of competencies) {
      const competency = held.get(id);
      if (competency === undefined || gaps.has(id)) continue;
      gaps.add(id);
      book.add('gaps', 'gap-wanted', { competency: named(competency) });
    }
  for (const competency of held.values()) {
    const name = competency.name.toLowerCase();
    const said = evidence.feedback
      .filter(({ text }) => text.toLowerCase().includes(name))
      .slice(0, mostQuotes);
    for (const { id, on, text } of said)
      book.add('evidence', 'competency-said', {
        competency: named(competency),
        on: statedDay(id, 'on', on),
        quote: statedQuote(id, 'text', text),
      });
    if (said.length === 0) book.add('evidence', 'competency-open', { competency: named(competency) });
  }
  book.add('questions', 'ask-needs', {});
  book.add('questions', 'ask-plan', {});
  return proposalOf(lines, 'title/development-plan', sectionsByTask['development-plan'], evidence.notices);
};

/** Quotes for one competency; more do not show more. */
const mostQuotes = 3;

const named = ({ id, name }: Competency) => ({ record: id, what: 'name', value: name, text: name });

/** Competencies of the roles that career goals aim at. */
const aimedAt = (
  aims: readonly CareerGoal[],
  roles: readonly Role[],
): readonly (readonly [Role, Competency])[] => {
  const wanted = new Set(aims.flatMap(({ role }) => role ?? []));
  return roles
    .filter(({ id }) => wanted.has(id))
    .flatMap((role) => (role.competencies ?? []).map((competency) => [role, competency] as const));
};
