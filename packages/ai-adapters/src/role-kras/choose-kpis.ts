import type { KpiTemplate } from '../role-library/kpi-template.ts';
import type { CountRange } from './role-kras-input.ts';

/** A KPI that could be drafted. */
export interface KpiCandidate {
  readonly template: KpiTemplate;
  /** True when nothing is missing: the organisation has a target for it, or it needs none. */
  readonly complete: boolean;
}

/**
 * Which KPIs a KRA gets, in the library's order: first a lagging and a leading one (S0-12), complete ones before
 * others; then every complete one up to the most; then others up to the least. So nobody is asked for more
 * targets than needed.
 */
export const chooseKpis = <Candidate extends KpiCandidate>(
  candidates: readonly Candidate[],
  { min, max }: CountRange,
): readonly Candidate[] => {
  const ranked = [...candidates].sort((a, b) => Number(b.complete) - Number(a.complete));
  const chosen = new Set<Candidate>();
  for (const indicator of ['lagging', 'leading'] as const) {
    const first = ranked.find(
      ({ template }) => template.indicator === indicator && template.evidence === 'quantitative',
    );
    if (first !== undefined && chosen.size < max) chosen.add(first);
  }
  for (const candidate of ranked) if (candidate.complete && chosen.size < max) chosen.add(candidate);
  for (const candidate of ranked) if (chosen.size < Math.min(min, max)) chosen.add(candidate);
  return candidates.filter((candidate) => chosen.has(candidate));
};
