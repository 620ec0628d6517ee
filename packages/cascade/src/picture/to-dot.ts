import type { Goals } from '@throughline/core';
import { chartOf } from './chart.ts';
import type { ChartBox, ChartLink } from './chart.ts';
import { escapeDot } from './escape-dot.ts';
import type { ChartOptions } from './picture-options.ts';
import { statusEdges } from './status-edges.ts';

/** What a graph shows. One more node counts the goals that are left out. */
export type DotOptions = ChartOptions;

/** Shapes by kind code: objective, key result, KRA, KPI, initiative. */
const shapes = [
  { shape: 'box' },
  { shape: 'box', style: 'rounded' },
  { shape: 'box', peripheries: '2' },
  { shape: 'ellipse' },
  { shape: 'hexagon' },
] as const satisfies readonly Look[];

/** Attributes of a node that change with the goal. */
interface Look {
  readonly shape: string;
  readonly style?: string;
  readonly peripheries?: string;
}

const ends: Readonly<Record<ChartLink['kind'], string>> = {
  part: ' [dir="none"]',
  support: '',
  loop: ' [style="dashed"]',
};

/**
 * The cascade as the text of a directed graph in DOT, the language of Graphviz. Objectives are boxes, key results
 * have round corners, KRAs a double edge, KPIs are ellipses, initiatives hexagons. A plain line says "is a part
 * of", an arrow "supports", a dashed arrow lies on a loop. Goals that are set aside are left out. The same goals
 * give the same text; any title is safe, because text stands in quotes and special signs become entity codes.
 *
 * @example
 * ```ts
 * import { toDot } from '@throughline/cascade';
 *
 * const graph = toDot({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'win', title: 'Win "fairly"', cycle: 'q2', commitment: 'committed' }],
 * });
 * graph.split('\n')[3]; // => '  g0 [label="Win &#34;fairly&#34;", shape="box"];'
 * ```
 */
export const toDot = (goals: Goals, options: DotOptions = {}): string => {
  const { direction, boxes, links, more } = chartOf('toDot', goals, options);
  const lines = [
    'digraph throughline {',
    `  graph [rankdir="${direction}", charset="UTF-8"];`,
    '  node [fontname="sans-serif", fontsize="12"];',
  ];
  for (const box of boxes) {
    const attributes = Object.entries(attributesOf(box)).map(([name, value]) => `${name}="${value}"`);
    lines.push(`  ${box.name} [${attributes.join(', ')}];`);
  }
  for (const { from, to, kind } of links) lines.push(`  ${from} -> ${to}${ends[kind]};`);
  if (more !== undefined) lines.push(`  more [label="${more}", shape="plaintext"];`);
  return `${lines.join('\n')}\n}\n`;
};

/** Values are our own words, except the title, which is escaped. */
const attributesOf = ({ kind, title, score }: ChartBox): Readonly<Record<string, string>> => {
  const look: Look = shapes[kind as 0];
  const label = escapeDot(title);
  if (score === undefined) return { label, ...look };
  const { colour, width, dash } = statusEdges[score.status];
  const style = [look.style, dash === undefined ? undefined : 'dashed'].filter((word) => word !== undefined);
  return {
    label: `${label}\\n${score.text}, ${score.status}`,
    ...look,
    ...(style.length === 0 ? {} : { style: style.join(',') }),
    color: colour,
    penwidth: String(width),
  };
};
