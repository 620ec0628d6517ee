import { goalAt, type GoalIndex, goalKinds, type KeyResult, type Objective } from '@throughline/core';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { draftIds } from '../draft/draft-ids.ts';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import { draftStart } from '../goal-wording/draft-start.ts';
import type { GoalDrafting } from '../goal-wording/goal-drafting.ts';
import { isOpenOn } from '../goal-wording/measured-goals.ts';
import { isOpen } from '../role-kras/company-key-results.ts';
import { checkRange } from '../role-kras/check-range.ts';
import type { Proposed } from '../task/proposal.ts';
import { choicesFor, type KeyResultChoices, wantedCount } from './choose-key-results.ts';
import { chooseMetrics } from './choose-metrics.ts';
import { keyResultNotices } from './key-result-notices.ts';
import type { KeyResults, KeyResultsInput } from './key-results.ts';
import type { MeasuredMetric } from './measured-metric.ts';
import { writeKeyResults } from './write-key-results.ts';

/** Code of a commitment in an index. */
const committed = 1;

/** An open objective and the metrics that could show it. */
export interface PreparedKeyResults {
  readonly index: GoalIndex;
  readonly asOf: string;
  readonly number: number;
  readonly objective: Objective;
  readonly held: readonly KeyResult[];
  readonly choices: KeyResultChoices;
}

/** Finds the objective and what could show it, or says why nothing can be proposed. */
export const prepareKeyResults = (
  input: KeyResultsInput,
  createdAt: string,
): PreparedKeyResults | Declined => {
  const { index, asOf, day } = draftStart(input, createdAt);
  checkRange('count', input.count);
  const number = index.numberOf(input.objective);
  const found = number === undefined ? undefined : goalAt(index, number);
  if (
    number === undefined ||
    found === undefined ||
    goalKinds[index.kind[number]!] !== 'objective' ||
    !isOpenOn(index, number, day)
  )
    return taskDeclined('draft/objective-not-found', { objective: input.objective });
  const objective = found as Objective;
  const { title } = objective;
  const held = keyResultsOf(index, number);
  const { max } = wantedCount(input);
  if (held.length >= max)
    return taskDeclined('draft/enough-key-results', { objective: title, count: held.length, most: max });
  const choices = choicesFor(index, day, input, {
    objective,
    held,
    isCommitted: index.commitment[number] === committed,
    at: index.unit[number]!,
    themes: [],
  });
  if (choices.measured.length > 0) return { index, asOf, number, objective, held, choices };
  return choices.without.length === 0
    ? taskDeclined('draft/theme-unknown', { objective: title })
    : taskDeclined('draft/no-numbers', { metrics: choices.without.slice(0, mostListed) });
};

/**
 * Proposes three to five key results for an objective (S0-01): metrics it names, then those of its family, as far as
 * the organisation has numbers for them; leading beside lagging (S0-12), with sources and guardrails.
 */
export const draftKeyResults = (
  input: KeyResultsInput,
  { draftId, createdAt, drafter, aiGenerated = false }: GoalDrafting,
  pick?: (measured: readonly MeasuredMetric[]) => readonly MeasuredMetric[],
): Proposed<KeyResults> => {
  const prepared = prepareKeyResults(input, createdAt);
  if ('code' in prepared) return { ok: false, declined: prepared };
  const { index, number, objective, held, choices } = prepared;
  const { min, max } = wantedCount(input);
  const indicators = held.map((keyResult) => indicatorOf(keyResult));
  const chosen =
    pick?.(choices.measured) ??
    chooseMetrics(choices.measured, { min, max }, { count: held.length, indicators });
  const nextId = draftIds((id) => index.numberOf(id) !== undefined);
  const { keyResults, basis, notices, used } = writeKeyResults(chosen, {
    sources: choices.sources,
    objective: {
      id: objective.id,
      unit: index.unit[number]!,
      isTop: choices.sources.isTop(number),
      ...(objective.guardrails === undefined ? {} : { guardrails: objective.guardrails }),
    },
    origin: { draft: draftId, drafter, aiGenerated },
    held: choices.held,
    idFor: (metric) => nextId(draftId, metric),
  });
  const all = [...indicators, ...chosen.map(({ metric }) => metric.indicator)];
  return {
    ok: true,
    proposal: {
      value: { keyResults, basis },
      notes: [...notices, ...keyResultNotices(objective.title, all.length, min, all, choices)],
      inputs: [...new Set([objective.id, ...used])],
    },
  };
};

/** Ids beyond these are not listed: a message is for reading. */
const mostListed = 10;

/** The key results of an objective that are not set aside. */
const keyResultsOf = (index: GoalIndex, objective: number): readonly KeyResult[] => {
  const { offsets, targets } = index.contained;
  return Array.from(targets.subarray(offsets[objective], offsets[objective + 1]))
    .map((number) => goalAt(index, number) as KeyResult)
    .filter(isOpen);
};

const indicatorOf = (keyResult: KeyResult): KeyResult['indicator'] =>
  keyResult.indicator ?? catalogueMetric(readMetric(keyResult) ?? '')?.indicator;
