import { dayNumberOf } from '@throughline/core';
import type { Appraisal, Cycle, PersonId, ReviewBook } from '@throughline/core';
import type { KpiSummary, ReviewParts } from './appraisal-answer.ts';
import { recordsOf } from './records-of.ts';

/** The three parts of the review of a person for a cycle (S0-24). Ids in the order of the review book. */
export const reviewParts = (
  book: ReviewBook,
  appraisal: Appraisal | undefined,
  person: PersonId,
  cycle: Cycle | undefined,
  kpis: readonly KpiSummary[],
): ReviewParts => {
  const within = (on: string): boolean => cycle !== undefined && isWithin(cycle, on);
  const feedback = recordsOf(book.feedback).filter(({ about, on }) => about === person && within(on));
  const idsOf = (own: boolean): string[] =>
    feedback.filter(({ as }) => (as === 'self') === own).map(({ id }) => id);
  const { managerContext, employeeReflection, systemSummary, manager, ratedOn } = appraisal ?? {};
  const conversations = recordsOf(book.conversations)
    .filter(
      (talk) =>
        talk.person === person && (talk.cycle === undefined ? within(talk.on) : talk.cycle === cycle?.id),
    )
    .map(({ id }) => id);
  const careerGoals = recordsOf(book.careerGoals)
    .filter((goal) => goal.person === person)
    .map(({ id }) => id);
  const missing: ('system' | 'manager' | 'employee')[] = [];
  if (!kpis.some(({ attainment }) => attainment !== undefined)) missing.push('system');
  if (managerContext === undefined) missing.push('manager');
  if (employeeReflection === undefined) missing.push('employee');
  return {
    system: { kpis, ...(systemSummary === undefined ? {} : { summary: systemSummary }) },
    manager: {
      ...(manager === undefined ? {} : { by: manager }),
      ...(ratedOn === undefined ? {} : { ratedOn }),
      ...(managerContext === undefined ? {} : { context: managerContext }),
      conversations,
      feedback: idsOf(false),
    },
    employee: {
      ...(employeeReflection === undefined ? {} : { reflection: employeeReflection }),
      feedback: idsOf(true),
      careerGoals,
    },
    missing,
  };
};

/** Does a day lie in a cycle? Dates that are none lie in nothing. */
export const isWithin = ({ start, end }: Cycle, on: unknown): boolean => {
  const dayOf = (date: unknown): number =>
    typeof date === 'string' ? (dayNumberOf(date) ?? Number.NaN) : Number.NaN;
  return dayOf(start) <= dayOf(on) && dayOf(on) < dayOf(end);
};
