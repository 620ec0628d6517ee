import { goalAt, type KraRating } from '@throughline/core';
import { appraise } from '@throughline/scoring';
import type { DraftContext } from '../draft/draft-context.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import { statedCount, statedDay, statedQuote, statedShare } from '../text/stated.ts';
import type { ReviewConsistencyInput } from './about-person.ts';
import { declinedOfPerson } from './declined-of-person.ts';
import { personEvidence } from './person-evidence.ts';
import { personLines, proposalOf } from './person-lines.ts';
import { isShared } from '../oversight/is-shared.ts';
import { appraisalsOf } from './subject.ts';

/**
 * Puts ratings that a human gave beside what was attained and what others said, before a review is shared (S1-45): ratings
 * far from the attainment, and ratings with neither a note nor a figure, each with the evidence word for word. It changes
 * no rating, proposes none, and reads no mood into feedback; people read it side by side.
 */
export const draftReviewConsistency = (
  input: ReviewConsistencyInput,
  { createdAt }: DraftContext,
): Proposed<DraftedText> => {
  const evidence = personEvidence(input, createdAt);
  if ('code' in evidence) return { ok: false, declined: evidence };
  const { index, scores, person, cycle } = evidence;
  const appraisals = appraisalsOf(input.reviewBook, evidence);
  const data = { person: person.id, cycle: cycle.name };
  if (appraisals.some((one) => isShared(one, evidence.day)))
    return { ok: false, declined: declinedOfPerson('draft/already-shared', data) };
  const given = new Map<string, KraRating>();
  for (const { kraRatings = [] } of appraisals)
    for (const rating of kraRatings) given.set(rating.kra, rating);
  if (given.size === 0) return { ok: false, declined: declinedOfPerson('draft/not-rated', data) };
  const answer = appraise(index, {
    reviewBook: input.reviewBook,
    person: person.id,
    cycle: cycle.id,
    scores,
    ...(input.appraisalPolicy === undefined ? {} : { policy: input.appraisalPolicy }),
  });
  const far = new Set(
    answer.findings
      .filter(({ ruleId }) => ruleId === 'appraisal/rating-far-from-attainment')
      .map(({ data: { kra } }) => kra),
  );
  const lines = personLines(evidence, input.locale);
  const { book, locale } = lines;
  let told = 0;
  for (const { kra, attainment, attainmentRating } of answer.kras) {
    const rating = given.get(kra);
    const number = index.numberOf(kra);
    if (rating === undefined || number === undefined) continue;
    const isBare = (rating.note ?? '').trim() === '' && attainment === undefined;
    if (!far.has(kra) && !isBare) continue;
    told++;
    const title = lines.titleOf(number);
    const slots = { kra: title, given: statedCount(kra, 'rating', rating.rating, locale) };
    if (far.has(kra) && attainmentRating !== undefined)
      book.add(
        'ratings',
        'rating-far',
        { ...slots, expected: statedCount(kra, 'rating-by-attainment', attainmentRating, locale) },
        kra,
      );
    else book.add('ratings', 'rating-bare', slots, kra);
    const quote = rating.note === undefined ? undefined : statedQuote(kra, 'rating-note', rating.note);
    if (quote !== undefined) book.add('evidence', 'rating-note', { kra: title, quote }, kra);
    const own = new Set([kra]);
    for (let at = index.contained.offsets[number]!; at < index.contained.offsets[number + 1]!; at++) {
      const kpi = index.contained.targets[at]!;
      const id = index.ids[kpi]!;
      own.add(id);
      const score = scores.get(id);
      if (score?.scored === true && goalAt(index, kpi) !== undefined)
        book.add(
          'evidence',
          'goal',
          { goal: lines.titleOf(kpi), is: statedShare(id, 'attainment', score.attainment, locale) },
          id,
        );
    }
    for (const { id, on, text, goals = [] } of evidence.feedback)
      if (goals.some((goal) => own.has(goal)))
        book.add(
          'evidence',
          'feedback-beside',
          { kra: title, on: statedDay(id, 'on', on), quote: statedQuote(id, 'text', text) },
          kra,
        );
  }
  for (const finding of answer.findings) {
    const { rating, expected } = finding.data;
    if (finding.ruleId !== 'appraisal/overall-far-from-kras') continue;
    if (typeof rating !== 'number' || typeof expected !== 'number') continue;
    told++;
    const record = answer.appraisal ?? person.id;
    book.add('ratings', 'overall-far', {
      given: statedCount(record, 'overall', rating, locale),
      expected: statedCount(record, 'overall-by-areas', expected, locale),
    });
  }
  if (told === 0) book.add('ratings', 'rating-none', {});
  return proposalOf(
    lines,
    'title/review-consistency',
    sectionsByTask['review-consistency'],
    evidence.notices,
  );
};
