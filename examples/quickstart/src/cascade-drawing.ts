import dagre from '@dagrejs/dagre';
import type { GoalIndex } from '@throughline/core';
import type { CascadeRow } from './answers.ts';

const card = { width: 250, height: 104 } as const;

/** Text that is safe inside markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Breaks a title into at most two lines of about 27 characters, which fit the card in wide fonts too. */
const twoLines = (title: string): readonly string[] => {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length > 27) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, 27)}…`];
};

/** Signs beside the colours, so that the picture reads without them. */
export const statusSign: Readonly<Record<string, string>> = {
  'on-track': '●',
  behind: '▲',
  'at-risk': '■',
  'not-started': '○',
  unknown: '?',
};

const drawCard = (row: CascadeRow, x: number, y: number): string => {
  const left = x - card.width / 2;
  const top = y - card.height / 2;
  const { score } = row;
  const fraction = score.scored ? score.attainment : 0;
  const number = score.scored ? `${String(Math.round(fraction * 100))} %` : score.reason;
  const lines = twoLines(row.title).map(
    (line, at) =>
      `<text x="${String(left + 12)}" y="${String(top + 22 + at * 16)}" class="title">${escapeHtml(line)}</text>`,
  );
  const word = score.scored ? score.grade.word : '';
  return `<a href="#${escapeHtml(row.goal)}"><g class="card ${score.status}"><title>${escapeHtml(`${row.title}: ${number}, ${score.status}`)}</title>
<rect x="${String(left)}" y="${String(top)}" width="${String(card.width)}" height="${String(card.height)}" rx="8" class="box"/>
<rect x="${String(left)}" y="${String(top)}" width="5" height="${String(card.height)}" rx="2.5" class="edge"/>
${lines.join('\n')}
<rect x="${String(left + 12)}" y="${String(top + 54)}" width="${String(card.width - 24)}" height="6" rx="3" class="track"/>
<rect x="${String(left + 12)}" y="${String(top + 54)}" width="${String(Math.max(0, (card.width - 24) * fraction))}" height="6" rx="3" class="fill"/>
<text x="${String(left + 12)}" y="${String(top + 77)}" class="small">${statusSign[score.status] ?? ''} ${number} ${word}</text>
<text x="${String(left + 12)}" y="${String(top + 94)}" class="small">${escapeHtml(row.unit)}</text>
</g></a>`;
};

/** Draws the objectives as cards, company on the left, with a line for every support. Self-contained SVG. */
export const drawCascade = (index: GoalIndex, rows: readonly CascadeRow[]): string => {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 90, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const row of rows) graph.setNode(row.goal, { ...card });
  const objectiveOf = (goal: number): number =>
    (index.kind[goal] ?? 0) === 1 ? (index.container[goal] ?? -1) : goal;
  const shown = new Set(rows.map((row) => row.goal));
  for (const row of rows) {
    const child = index.numberOf(row.goal) ?? 0;
    for (
      let edge = index.supports.offsets[child] ?? 0;
      edge < (index.supports.offsets[child + 1] ?? 0);
      edge++
    ) {
      const target = index.supports.goal[edge] ?? -1;
      const parent = target < 0 ? undefined : index.ids[objectiveOf(target)];
      if (parent !== undefined && shown.has(parent) && parent !== row.goal) graph.setEdge(parent, row.goal);
    }
  }
  dagre.layout(graph);
  const lines = graph.edges().map((edge) => {
    const points = (graph.edge(edge) as { points: { x: number; y: number }[] }).points;
    return `<path class="link" d="M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' L')}"/>`;
  });
  const cards = rows.map((row) => {
    const { x, y } = graph.node(row.goal) as { x: number; y: number };
    return drawCard(row, x, y);
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return `<svg viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" role="img" aria-label="The cascade of objectives, from the company on the left to teams on the right">${lines.join('')}${cards.join('')}</svg>`;
};
