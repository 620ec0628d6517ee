import type { KpiTemplate } from '../role-library/kpi-template.ts';
import type { CountRange } from './role-kras-input.ts';

/** A KPI that could be drafted. */
export interface KpiCandidate {
  readonly template: KpiTemplate;
  /** True when it reads the metric of a key result that the KRA serves. */
  readonly isLink: boolean;
  /** True when nothing is missing: the organisation has a target for it, or it needs none. */
  readonly isComplete: boolean;
}

/**
 * Which KPIs a KRA gets, in the library's order: those that make the link to a key result, the most telling one,
 * one of each indicator (S0-12), then complete ones up to the most, then others up to the least. So nobody is
 * asked for more targets than needed.
 */
export const chooseKpis = <Candidate extends KpiCandidate>(
  candidates: readonly Candidate[],
  { min, max }: CountRange,
): readonly Candidate[] => {
  const chosen = new Set<Candidate>();
  const take = (wanted: readonly (Candidate | undefined)[], most: number): void => {
    for (const one of wanted) if (one !== undefined && chosen.size < most) chosen.add(one);
  };
  const rank = ({ isComplete, template }: Candidate): number =>
    (isComplete ? 2 : 0) + (template.evidence === 'quantitative' ? 1 : 0);
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
  take(
    candidates.filter(({ isLink }) => isLink),
    max,
  );
  take(candidates.slice(0, 1), max);
  for (const indicator of ['lagging', 'leading'] as const) {
    if ([...chosen].some(({ template }) => template.indicator === indicator)) continue;
    take([ranked.find(({ template }) => template.indicator === indicator)], max);
  }
  take(
    ranked.filter(({ isComplete }) => isComplete),
    max,
  );
  take(ranked, min);
  return candidates.filter((candidate) => chosen.has(candidate));
};
