import type { DraftOrigin, GoalId, GoalIndex, Kpi, Kra } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import type { GuardrailTemplate } from '../role-library/kpi-template.ts';
import type { ChosenKpi } from './chosen-area.ts';
import { chooseSource } from './choose-source.ts';
import { draftGuardrail } from './draft-guardrail.ts';
import { type DraftedMeasure, draftMeasure } from './draft-measure.ts';
import type { ControlOf } from './guardrail-controls.ts';
import type { MeasuredCandidate } from './kpi-candidates.ts';
import type { LinkedArea } from './link-areas.ts';
import { type NumberSources, ownNumbers } from './own-numbers.ts';
import type { KpiBasis } from './role-kras.ts';
import type { RoleKrasPlan } from './role-kras-plan.ts';

/** What all goals of one draft share. */
export interface WriteContext {
  readonly index: GoalIndex;
  readonly plan: RoleKrasPlan;
  readonly origin: DraftOrigin;
  /** Cycle the caller wants the KPIs in. */
  readonly cycle: string | undefined;
  readonly controlOf: ControlOf;
  readonly numbers: NumberSources;
  /** Notes down that a record was used. */
  readonly use: (record: string | undefined) => void;
}

/** A KPI as it was written. */
export interface WrittenKpi {
  readonly kpi: Kpi;
  /** Where its numbers come from. */
  readonly basis: KpiBasis;
  readonly notices: readonly Notice[];
  /** Its guardrail, when that has no limit yet. */
  readonly open?: GuardrailTemplate;
}

/** The KRA of an area. Its state is `draft`: taking it over does not publish it. */
export const writeKra = (
  id: GoalId,
  { area, links }: LinkedArea,
  { plan, origin, use }: WriteContext,
): Kra => {
  const { role, owner } = plan;
  for (const { to } of links) use(to.keyResult.id);
  const scope = role.scope.length === 0 ? '' : ` Scope: ${role.scope.join(', ')}.`;
  return {
    id,
    title: area.title,
    description: `${area.description}${scope}`,
    expectedOutcomes: [...area.expectedOutcomes],
    ...(role.id === undefined ? {} : { role: role.id }),
    ...(owner.unit === undefined ? {} : { unit: owner.unit }),
    ...(owner.owners.length === 0
      ? {}
      : { owners: owner.owners.map(({ who, as }) => ({ who: { ...who }, as })) }),
    supports: links.map(({ to: { keyResult } }) => ({
      goal: keyResult.id,
      seenRevision: keyResult.revision ?? 0,
    })),
    state: 'draft',
    origin: { ...origin },
  };
};

/** A KPI of an area, where its numbers come from, and what a human still has to say. */
export const writeKpi = (
  { id, candidate }: ChosenKpi,
  kra: GoalId,
  { links: [first] }: LinkedArea,
  { index, origin, cycle, controlOf, numbers, use }: WriteContext,
): WrittenKpi => {
  const { template, drafted, keyResult } = candidate;
  const notices: Notice[] = missingTarget(id, candidate);
  const source = chooseSource(index.document.sources ?? [], template.sources, keyResult?.source);
  if (source === undefined) {
    notices.push(
      draftNotice('draft/source-needed', { kpi: template.title, kinds: [...template.sources] }, id),
    );
  }
  use(source);
  use(drafted?.record);
  const guardrail = 'guardrail' in template ? template.guardrail : undefined;
  const found = guardrail === undefined ? undefined : controlOf(guardrail.metric, kra);
  const control = found === id ? undefined : found;
  // A key result in control was read; a KPI of this draft is no record yet.
  if (control !== undefined && index.numberOf(control) !== undefined) use(control);
  const limit = guardrail === undefined || control !== undefined ? undefined : limitOf(guardrail, numbers);
  use(limit?.record);
  const chosenCycle = cycle ?? first.to.cycle;
  const deadline = drafted?.basis === 'key-result' && cycle === undefined ? keyResult?.deadline : undefined;
  const kpi: Kpi = {
    id,
    kra,
    title: template.title,
    measure: drafted?.measure ?? { kind: 'binary' },
    indicator: template.indicator,
    evidence: template.evidence,
    ...('metric' in template ? { metric: template.metric } : {}),
    ...(source === undefined ? {} : { source }),
    ...(guardrail === undefined ? {} : { guardrails: [draftGuardrail(guardrail, control, limit?.measure)] }),
    ...(chosenCycle === undefined ? {} : { cycle: chosenCycle }),
    ...(deadline === undefined ? {} : { deadline }),
    state: 'draft',
    origin: { ...origin },
  };
  const basis: KpiBasis = {
    kpi: id,
    target: drafted?.basis ?? 'not-needed',
    ...(drafted?.record === undefined ? {} : { record: drafted.record }),
  };
  return {
    kpi,
    basis,
    notices,
    ...(guardrail !== undefined && control === undefined && limit === undefined ? { open: guardrail } : {}),
  };
};

/** The limit of a guardrail, when the organisation has a number for it. What a count comes to depends on the size. */
const limitOf = (guardrail: GuardrailTemplate, numbers: NumberSources): DraftedMeasure | undefined => {
  const template = { ...guardrail, addsUp: guardrail.unit.kind === 'count' };
  const drafted = draftMeasure(template, { ...ownNumbers(template, [], numbers), isWhole: false });
  return drafted.basis === 'missing' ? undefined : drafted;
};

const missingTarget = (
  id: GoalId,
  { template, drafted, keyResult, isWhole }: MeasuredCandidate,
): Notice[] => {
  if (template.evidence === 'qualitative' || drafted?.basis !== 'missing') return [];
  const { title, metric, aim } = template;
  if (keyResult !== undefined && isWhole) {
    const facts = { kpi: title, metric, aim, keyResult: keyResult.title, goal: keyResult.id };
    return [draftNotice('draft/target-needed#part', facts, id)];
  }
  return [draftNotice('draft/target-needed', { kpi: title, metric, aim }, id)];
};
