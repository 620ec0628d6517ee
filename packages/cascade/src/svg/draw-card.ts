import { escapeXml } from './escape-xml.ts';
import { fitLines } from './fit-lines.ts';
import type { GoalText } from './card-text.ts';
import type { Band } from './heat.ts';
import { textWidth } from './text-width.ts';

/** A drawing that knows its size; its upper left corner is 0, 0. */
export interface Drawing {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** Elements. */
  readonly body: string;
}

/** What a card shows. */
export interface CardContent {
  /** The goal. */
  readonly goal: GoalText;
  /** Its parts, each on a line of its own; absent: they are only counted. */
  readonly parts?: readonly GoalText[];
  /** Parts in one line of words, e.g. `4 key results`; empty when there are none. */
  readonly counted: string;
  /** Bands of the parts, for the signs before these words. */
  readonly bands: readonly Band[];
}

/** Width of every box in pixels: five columns and their gaps fit 1,440. */
export const boxWidth = 232;
const left = 16;
const right = boxWidth - 12;
const inner = right - left;
/** Signs of parts that are only counted; more than these are not drawn. */
const mostSigns = 12;

/** Draws a goal with its parts. `classOf` names the class a band is coloured by. */
export const drawCard = (content: CardContent, classOf: (band: Band) => string): Drawing => {
  const { goal, parts = [], counted, bands } = content;
  const lines: string[] = [];
  let y = 18;
  const about = goal.unit === '' ? goal.kind : `${goal.kind} · ${goal.unit}`;
  lines.push(line(about, { y, size: 11, look: 'tl-small' }));
  for (const text of fitLines(goal.title, { width: inner, size: 13, weight: 'bold', lines: 3 })) {
    y += 17;
    lines.push(`<text x="${left}" y="${y}" class="tl-title">${escapeXml(text)}</text>`);
  }
  const { score } = goal;
  if (score !== undefined) {
    y += 11;
    lines.push(bar(y, score.fraction, classOf(score.band)));
    y += 20;
    const words = score.words === '' ? score.text : `${score.text}, ${score.words}`;
    lines.push(signed(score.band, classOf(score.band), words, y));
  }
  if (content.parts === undefined && counted !== '') {
    y += 18;
    const shown = bands.slice(0, mostSigns);
    const signs = shown
      .map((band, at) => `<text x="${left + at * 12}" y="${y}" class="${classOf(band)}">${band.sign}</text>`)
      .join('');
    const x = left + (shown.length === 0 ? 0 : shown.length * 12 + 4);
    lines.push(signs, line(counted, { x, y, size: 11, look: 'tl-small' }));
  }
  let below = y + 22;
  for (const part of parts) {
    const drawn = drawPart(part, below, classOf);
    lines.push(drawn.body);
    y = below + drawn.height - 14;
    below += drawn.height + 4;
  }
  const height = y + 12;
  const told =
    score === undefined ? '' : `: ${score.text}, ${score.words === '' ? score.band.words : score.words}`;
  const edge = score === undefined ? 'tl-track' : classOf(score.band);
  return {
    width: boxWidth,
    height,
    body: `<title>${escapeXml(`${goal.title}${told}`)}</title><rect x="0.5" y="0.5" width="${boxWidth - 1}" height="${height - 1}" rx="7" class="tl-box"/><rect x="0" y="8" width="5" height="${height - 16}" rx="2" class="${edge}"/>${lines.join('')}`,
  };
};

/** Draws a box that counts goals there is no room for. */
export const drawFold = (
  words: string,
  counts: readonly (readonly [band: Band, count: number])[],
  classOf: (band: Band) => string,
): Drawing => {
  const lines = fitLines(words, { width: inner, size: 12, weight: 'regular', lines: 2 });
  const texts = lines.map((text, at) => `<text x="${left}" y="${22 + at * 16}">${escapeXml(text)}</text>`);
  let y = 22 + (lines.length - 1) * 16;
  const step = 52;
  counts.forEach(([band, count], at) => {
    if (at % 4 === 0) y += 19;
    const x = left + (at % 4) * step;
    const look = classOf(band);
    texts.push(
      `<text x="${x}" y="${y}" class="${look}">${band.sign}</text><text x="${x + 15}" y="${y}">${short(count)}</text>`,
    );
  });
  const height = y + 14;
  const told = counts.map(([band, count]) => `, ${count} ${band.words}`).join('');
  return {
    width: boxWidth,
    height,
    body: `<title>${escapeXml(`${words}${told}`)}</title><rect x="0.5" y="0.5" width="${boxWidth - 1}" height="${height - 1}" rx="7" class="tl-fold"/>${texts.join('')}`,
  };
};

/** A count in at most four signs. */
const short = (count: number): string =>
  count < 10_000
    ? String(count)
    : count < 999_500
      ? `${Math.round(count / 1000)}k`
      : `${Math.round(count / 1e6)}M`;

const line = (
  text: string,
  {
    x = left,
    y,
    size,
    look,
  }: { readonly x?: number; readonly y: number; readonly size: number; readonly look: string },
): string => {
  const [fitted = ''] = fitLines(text, { width: right - x, size, weight: 'regular', lines: 1 });
  return `<text x="${x}" y="${y}" class="${look}">${escapeXml(fitted)}</text>`;
};

const bar = (y: number, fraction: number | undefined, look: string): string => {
  const done = fraction === undefined ? 0 : Math.round(inner * fraction);
  const fill = done === 0 ? '' : `<rect x="${left}" y="${y}" width="${done}" height="5" class="${look}"/>`;
  return `<rect x="${left}" y="${y}" width="${inner}" height="5" class="tl-track"/>${fill}`;
};

const signed = (band: Band, look: string, words: string, y: number): string =>
  `<text x="${left}" y="${y}" class="${look}">${band.sign}</text>${line(words, { x: left + 17, y, size: 12, look: 'tl-words' })}`;

/** Draws a part from the height of its first line on: sign, title in at most two lines, number at the end. */
const drawPart = (part: GoalText, y: number, classOf: (band: Band) => string): Drawing => {
  const { score } = part;
  const x = left + (score === undefined ? 0 : 15);
  const number = score === undefined ? 0 : textWidth(score.text, 11, 'regular') + 8;
  const room = { width: right - x - number, size: 11, weight: 'regular', lines: 2 } as const;
  const lines = fitLines(part.title, room);
  const texts = lines.map(
    (text, at) => `<text x="${x}" y="${y + at * 14}" class="tl-small">${escapeXml(text)}</text>`,
  );
  if (score !== undefined) {
    texts.push(`<text x="${left}" y="${y}" class="${classOf(score.band)}">${score.band.sign}</text>`);
    texts.push(`<text x="${right}" y="${y}" class="tl-small tl-end">${score.text}</text>`);
  }
  return { width: boxWidth, height: lines.length * 14, body: texts.join('') };
};
