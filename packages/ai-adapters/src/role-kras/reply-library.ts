import type { MeasureUnit, RoleLevel } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import type { KpiTemplate } from '../role-library/kpi-template.ts';
import type { KraTemplate } from '../role-library/role-function.ts';
import type { RoleLibrary } from '../role-library/role-library.ts';
import type { RoleFacts } from './role-facts.ts';

/** An area of responsibility as a model words it. */
export interface ReplyArea {
  readonly title: string;
  readonly description: string;
  readonly outcomes: readonly string[];
  /** Metrics of the key results it serves, by id. */
  readonly moves: readonly string[];
  /** Metrics it is seen by, with the words of the KPI. */
  readonly kpis: readonly { readonly metric: OfferedMetric; readonly title: string }[];
  /** What somebody who looks would see; at most one. */
  readonly evidence: readonly string[];
}

/** A metric with the unit its values have. */
export interface OfferedMetric {
  readonly metric: Metric;
  readonly unit: MeasureUnit;
}

const levels: readonly RoleLevel[] = ['junior', 'mid', 'senior', 'manager', 'director', 'executive'];

/** Kinds of unit whose values add up over people: the company's total is not the target of one role. */
const adding: ReadonlySet<string> = new Set(['currency', 'count']);

/**
 * A library of one profile, made of what a model worded, that fits the role: so what a model words goes through the
 * same code as the library does, and gets its links, targets, sources and guardrails there.
 */
export const replyLibrary = (role: RoleFacts, areas: readonly ReplyArea[]): RoleLibrary => {
  const names = [role.function, role.title].flatMap((name) =>
    name === undefined ? [] : [name.toLowerCase()],
  );
  return {
    libraryVersion: 1,
    id: 'reply',
    functions: [
      {
        id: 'reply',
        title: role.name,
        synonyms: names,
        profiles: [{ id: 'reply', levels, areas: areas.map(areaOf) }],
      },
    ],
  };
};

const areaOf = (
  { title, description, outcomes, moves, kpis, evidence }: ReplyArea,
  at: number,
): KraTemplate => ({
  id: `area-${String(at + 1)}`,
  title,
  description,
  expectedOutcomes: outcomes,
  moves,
  kpis: [
    ...kpis.map(
      ({ metric: { metric, unit }, title: words }): KpiTemplate => ({
        id: metric.id.slice(0, longestPart),
        title: words,
        evidence: 'quantitative',
        metric: metric.id,
        aim: metric.better === 'higher' ? 'raise' : 'lower',
        unit,
        indicator: metric.indicator,
        sources: metric.sources,
        ...(adding.has(metric.unit) ? { addsUp: true } : {}),
      }),
    ),
    ...evidence.map(
      (words): KpiTemplate => ({
        id: 'evidence',
        title: words,
        evidence: 'qualitative',
        indicator: 'leading',
        sources: ['manual'],
      }),
    ),
  ],
});

/** As long as a part of an id may be. */
const longestPart = 40;
