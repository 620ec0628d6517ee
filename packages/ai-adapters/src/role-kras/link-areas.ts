import type { KraTemplate } from '../role-library/role-function.ts';
import type { CompanyKeyResult } from './company-key-results.ts';
import { catalogueId, subjectOf } from './metric-of.ts';
import type { LinkReason } from './role-kras.ts';

/** A key result an area serves, and why. */
export interface Link {
  readonly to: CompanyKeyResult;
  readonly metric: string;
  readonly because: LinkReason;
  /** How direct it is: 0 same metric, then the library's order of related metrics, then family. */
  readonly distance: number;
}

/** An area with what it serves. */
export interface LinkedArea {
  readonly area: KraTemplate;
  /** Most direct first; never empty. */
  readonly links: readonly [Link, ...Link[]];
}

/** An area that serves everything would say nothing: two key results at most (compare S4-06). */
const mostLinks = 2;

/** Behind every related metric a library could list. */
const familyDistance = Number.MAX_SAFE_INTEGER;

/**
 * Links areas to the key results they move. A link by family is taken only where nothing more direct is found,
 * because metrics of one family need not move together. Areas that serve nothing are left out.
 */
export const linkAreas = (
  areas: readonly KraTemplate[],
  keyResults: readonly CompanyKeyResult[],
): readonly LinkedArea[] => {
  const linked: LinkedArea[] = [];
  for (const area of areas) {
    const links: Link[] = [];
    for (const keyResult of keyResults) {
      const link = linkBetween(area, keyResult);
      if (link !== undefined) links.push(link);
    }
    const [first, ...others] = links.sort((a, b) => a.distance - b.distance);
    if (first === undefined) continue;
    const rest = others.filter(({ because }) => because !== 'same-family' || first.because === 'same-family');
    linked.push({ area, links: [first, ...rest.slice(0, mostLinks - 1)] });
  }
  return linked;
};

/** The areas with the most direct links, at most `count`, in the order they came. */
export const mostDirectAreas = (linked: readonly LinkedArea[], count: number): readonly LinkedArea[] => {
  const group = ({ links: [{ distance }] }: LinkedArea): number =>
    distance === 0 ? 0 : distance < familyDistance ? 1 : 2;
  const kept = new Set([...linked].sort((a, b) => group(a) - group(b)).slice(0, count));
  return linked.filter((area) => kept.has(area));
};

const linkBetween = (area: KraTemplate, to: CompanyKeyResult): Link | undefined => {
  const { metric } = to;
  if (metric === undefined) return undefined;
  const subject = subjectOf(metric);
  let sameFamily = false;
  for (const kpi of area.kpis) {
    if (kpi.evidence === 'qualitative' || kpi.isLocal === true) continue;
    if (catalogueId(kpi.metric) === metric) return { to, metric, because: 'same-metric', distance: 0 };
    sameFamily ||= subject !== undefined && subjectOf(catalogueId(kpi.metric)) === subject;
  }
  const position = area.moves.findIndex((moved) => catalogueId(moved) === metric);
  if (position >= 0) return { to, metric, because: 'related-metric', distance: position + 1 };
  return sameFamily ? { to, metric, because: 'same-family', distance: familyDistance } : undefined;
};
