import type { Goals } from '@throughline/core';
import { chartOf } from './chart.ts';
import type { ChartLink } from './chart.ts';
import { escapeMermaid } from './escape-mermaid.ts';
import type { ChartOptions } from './picture-options.ts';
import { statusEdges } from './status-edges.ts';
import type { StatusEdge } from './status-edges.ts';

/** What a flowchart shows. One more box counts the goals that are left out. */
export type MermaidOptions = ChartOptions;

/** Brackets by kind code: objective, key result, KRA, KPI, initiative. */
const brackets = [
  ['["', '"]'],
  ['("', '")'],
  ['[["', '"]]'],
  ['(["', '"])'],
  ['{{"', '"}}'],
] as const;

const arrows: Readonly<Record<ChartLink['kind'], string>> = { part: '---', support: '-->', loop: '-.->' };

/**
 * The cascade as the text of a Mermaid flowchart. Objectives are boxes, key results have round corners, KRAs a
 * double edge, KPIs round sides, initiatives are hexagons. A plain line says "is a part of", an arrow "supports",
 * a dotted arrow lies on a loop. Goals that are set aside are left out. The same goals give the same text; any
 * title is safe, because text stands in quotes and special signs become entity codes.
 *
 * @example
 * ```ts
 * import { toMermaid } from '@throughline/cascade';
 *
 * const picture = toMermaid({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'win', title: 'Win "fairly"', cycle: 'q2', commitment: 'committed' }],
 * });
 * picture; // => 'flowchart BT\n  g0["Win #34;fairly#34;"]\n'
 * ```
 */
export const toMermaid = (goals: Goals, options: MermaidOptions = {}): string => {
  const { direction, boxes, links, more, isScored } = chartOf('toMermaid', goals, options);
  const lines = [`flowchart ${direction}`];
  for (const { name, kind, title, score } of boxes) {
    const [open, close] = brackets[kind as 0];
    const text = escapeMermaid(title);
    const scored = score === undefined ? close : `<br/>${score.text}${close}:::${score.status}`;
    lines.push(`  ${name}${open}${text}${scored}`);
  }
  for (const { from, to, kind } of links) lines.push(`  ${from} ${arrows[kind]} ${to}`);
  if (more !== undefined) lines.push(`  more["${more}"]`);
  if (isScored) {
    for (const [status, edge] of Object.entries(statusEdges))
      lines.push(`  classDef ${status} ${styleOf(edge)}`);
  }
  return `${lines.join('\n')}\n`;
};

const styleOf = ({ colour, width, dash }: StatusEdge): string =>
  `stroke:${colour},${dash === undefined ? `stroke-width:${width}px` : `stroke-dasharray:${dash}`}`;
