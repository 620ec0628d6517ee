import { byMetric } from '../role-kras/own-numbers.ts';
import type { GoalIndex, Unit } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { taskNotice } from '../task/task-notice.ts';
import { chooseKpis } from '../role-kras/choose-kpis.ts';
import type { CompanyKeyResult } from '../role-kras/company-key-results.ts';
import { kpiCandidates, type MeasuredCandidate } from '../role-kras/kpi-candidates.ts';
import { type Link, linkAreas, type LinkedArea } from '../role-kras/link-areas.ts';
import { catalogueId } from '../role-kras/metric-of.ts';
import type { RoleLibrary } from '../role-library/role-library.ts';
import type { CascadeFromStrategyInput } from './cascade-from-strategy-input.ts';
import { cascadeDefaults } from './cascade-defaults.ts';
import { unitFunctions } from './unit-functions.ts';
import { unitsAbove } from './units-above.ts';

/** An objective that could be drafted: a unit takes up a key result from above. */
export interface PlannedObjective {
  /** The unit. */
  readonly unit: Unit;
  /** The key result above. */
  readonly carries: CompanyKeyResult;
  /** The area of the unit's work that moves it most directly. */
  readonly area: LinkedArea;
  /** The link of that area to the key result. */
  readonly link: Link;
  /** What the unit would measure. */
  readonly measured: readonly MeasuredCandidate[];
}

/** What would be drafted for units. */
export interface UnitsPlan {
  readonly objectives: readonly PlannedObjective[];
  /** Key results above that were looked at, in document order. */
  readonly above: readonly CompanyKeyResult[];
  readonly notices: readonly Notice[];
}

/**
 * Decides which unit takes up which key result from the unit above it: by function, through the metrics that the areas
 * of that function move. A unit takes up two at most (S4-06), and finds numbers of its own: the metric of the key
 * result stays above (S4-02).
 */
export const planUnits = (
  library: RoleLibrary,
  index: GoalIndex,
  input: CascadeFromStrategyInput,
  asOf: string,
  day: number,
): UnitsPlan | Declined => {
  const found = unitsAbove(index, input, asOf);
  if ('code' in found) return found;
  const { places, above: all, aboveOf } = found;
  const { units = [] } = index.document;
  const functionOf = unitFunctions(library, index, day);
  const notices: Notice[] = [...found.notices];
  const objectives: PlannedObjective[] = [];
  const carried = new Set<CompanyKeyResult>();
  const kept = new Set(all.map(({ metric }) => metric));
  const count = input.count ?? cascadeDefaults.keyResults;
  const numbers = {
    targets: [],
    benchmarks: byMetric(input.benchmarks ?? index.document.benchmarks ?? []),
    history: { index, ownKpis: [], day, given: input.history ?? [] },
    useTarget: () => undefined,
  };
  for (const place of places) {
    const unit = units[place]!;
    const known = functionOf(unit.id);
    if (known === undefined) {
      notices.push(taskNotice('draft/unit-function-unknown', { unit: unit.name }));
      continue;
    }
    const linked = linkAreas(known.profile.areas, aboveOf(place));
    const chosen = mostDirectLinks(linked, carried);
    if (chosen.length === 0)
      notices.push(taskNotice('draft/unit-moves-nothing', { unit: unit.name, function: known.function }));
    const role = { name: unit.name, level: 'manager', dependencies: [], scope: [] } as const;
    const taken = new Set<string>();
    for (const { link } of chosen) {
      const area = linked.find(({ links }) => links.includes(link));
      if (area === undefined) continue;
      const own = linked.filter(({ links }) => links.some(({ to }) => to === link.to));
      // The chosen area first: its measures say most about its title.
      const candidates = [area, ...own.filter((one) => one !== area)]
        .flatMap((one) => kpiCandidates(one, role, { ...numbers, region: undefined }))
        .filter(({ template }) => {
          if (template.evidence !== 'quantitative') return false;
          const metric = catalogueId(template.metric);
          // What is measured above is measured there.
          if (kept.has(metric) || taken.has(metric)) return false;
          taken.add(metric);
          return true;
        });
      const measured = chooseKpis(candidates, count);
      for (const { template } of candidates.filter((one) => !measured.includes(one)))
        if (template.evidence === 'quantitative') taken.delete(catalogueId(template.metric));
      if (measured.length < count.min) {
        const data = {
          unit: unit.name,
          keyResult: link.to.keyResult.title,
          found: measured.length,
          least: count.min,
        };
        notices.push(taskNotice('draft/too-few-measures', data));
        for (const { template } of measured)
          if (template.evidence === 'quantitative') taken.delete(catalogueId(template.metric));
        continue;
      }
      carried.add(link.to);
      objectives.push({ unit, carries: link.to, area, link, measured });
    }
  }
  if (objectives.length === 0)
    return taskDeclined('draft/no-unit-fits', {
      keyResults: all.map(({ keyResult }) => keyResult.title).slice(0, 20),
    });
  return { objectives, above: all, notices };
};

/**
 * The most direct link to each key result, as many as a unit takes up: first to those that no unit has taken up yet,
 * then the most direct ones.
 */
const mostDirectLinks = (
  linked: readonly LinkedArea[],
  carried: ReadonlySet<CompanyKeyResult>,
): readonly { readonly link: Link }[] => {
  const best = new Map<CompanyKeyResult, Link>();
  for (const link of linked.flatMap(({ links }) => links)) {
    const known = best.get(link.to);
    if (known === undefined || link.distance < known.distance) best.set(link.to, link);
  }
  const used = new Set<LinkedArea | undefined>();
  const chosen: { readonly link: Link }[] = [];
  for (const link of [...best.values()].sort(
    (one, other) =>
      Number(carried.has(one.to)) - Number(carried.has(other.to)) || one.distance - other.distance,
  )) {
    // One area gives one objective its title.
    const area = linked.find(({ links }) => links.includes(link));
    if (chosen.length >= cascadeDefaults.perUnit || used.has(area)) continue;
    used.add(area);
    chosen.push({ link });
  }
  return chosen;
};
