import type { KeyResult } from '@throughline/core';
import type { KpiTemplate } from '../role-library/kpi-template.ts';
import type { KpiCandidate } from './choose-kpis.ts';
import { type DraftedMeasure, draftMeasure } from './draft-measure.ts';
import type { LinkedArea } from './link-areas.ts';
import { catalogueId } from './metric-of.ts';
import { type NumberSources, ownNumbers } from './own-numbers.ts';
import type { RoleFacts } from './role-facts.ts';

/** A KPI that could be drafted, with its measure. */
export interface MeasuredCandidate extends KpiCandidate {
  readonly template: KpiTemplate;
  /** Absent for a KPI that is judged by evidence. */
  readonly drafted?: DraftedMeasure;
  /** The key result with the same metric, if the area serves one. */
  readonly keyResult?: KeyResult;
  /** True when that key result's figure is the whole company's. */
  readonly isWhole: boolean;
}

/** The KPIs of an area with what the organisation knows about each. */
export const kpiCandidates = (
  { area, links }: LinkedArea,
  role: RoleFacts,
  sources: NumberSources,
): readonly MeasuredCandidate[] =>
  area.kpis.map((template) => {
    if (template.evidence === 'qualitative')
      return { template, isLink: false, isComplete: true, isWhole: false };
    const { metric, addsUp = false, isLocal = false } = template;
    const same = isLocal ? undefined : links.find((link) => link.metric === catalogueId(metric));
    const keyResult = same?.to.keyResult;
    // An executive answers for the whole; below, a total is shared, and how is not ours to say (S4-11, C15).
    const isWhole = keyResult !== undefined && addsUp && role.level !== 'executive';
    const served = isLocal ? [] : links.map(({ to }) => to);
    const drafted = draftMeasure(template, {
      ...ownNumbers(template, served, sources),
      isWhole,
      ...(keyResult === undefined ? {} : { keyResult }),
    });
    return {
      template,
      drafted,
      isLink: keyResult !== undefined,
      isComplete: drafted.basis !== 'missing',
      isWhole,
      ...(keyResult === undefined ? {} : { keyResult }),
    };
  });
