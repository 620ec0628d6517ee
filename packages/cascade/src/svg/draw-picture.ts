import { UsageError } from '@throughline/core';
import { oneLine } from '../rule/one-line.ts';
import { boxWidth } from './draw-card.ts';
import type { Drawing } from './draw-card.ts';
import { drawLegend } from './draw-legend.ts';
import { drawLink, drawLinkBack } from './draw-link.ts';
import { escapeXml } from './escape-xml.ts';
import type { Band, Heat } from './heat.ts';
import type { Layout, LinkToPlace, Placed, Point } from './layout.ts';
import { rootClass, styleSheet } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/** A link of a picture. */
export interface PictureLink extends LinkToPlace {
  /** `loop`: dashed. */
  readonly look: 'line' | 'loop';
  /** False: it closes a circle, or leads to a card further right, and the layout does not see it. */
  readonly isUp: boolean;
}

/** Everything a picture is put together from. */
export interface PictureParts {
  readonly boxes: readonly Drawing[];
  readonly links: readonly PictureLink[];
  readonly layout: Layout;
  /** All steps of the scale. */
  readonly bands: readonly Band[];
  /** Those that are drawn somewhere. */
  readonly used: ReadonlySet<Band>;
  readonly heat: Heat;
  readonly scheme: Scheme;
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** White around everything, in pixels. */
const margin = 16;

/** Puts boxes, links and legend together. */
export const drawPicture = (parts: PictureParts): string => {
  const { boxes, links, layout, bands, used, heat, scheme, id, title, description } = parts;
  const placed = placesOf(boxes, links, layout);
  const legend = drawLegend(heat, bands, used);
  const top = margin + (legend.height === 0 ? 0 : legend.height + 14);
  const corner = {
    x: margin - least(placed.boxes, boxes, 'x', 'width'),
    y: top - least(placed.boxes, boxes, 'y', 'height'),
  };
  const middles = placed.boxes.map(({ x, y }) => ({
    x: Math.round(x + corner.x),
    y: Math.round(y + corner.y),
  }));
  const reach = (axis: 'x' | 'y', side: 'width' | 'height', from: number): number =>
    middles.reduce((most, middle, at) => Math.max(most, middle[axis] + boxes[at]![side] / 2), from);
  const width = Math.ceil(Math.max(reach('x', 'width', margin), margin + legend.width) + margin);
  const height = Math.ceil(reach('y', 'height', top) + margin);
  const columns = [...new Set(middles.map(({ x }) => x))];
  let upward = 0;
  const lines = links.map((link) => {
    const [from, to] = [middles[link.from]!, middles[link.to]!];
    const look = link.look === 'loop' ? 'tl-link tl-loop' : 'tl-link';
    if (!link.isUp) return drawLinkBack(from, to, boxWidth, look);
    const way = placed.links[upward++]!.map(({ x, y }) => ({ x: x + corner.x, y: y + corner.y }));
    const ends = [{ x: from.x - boxWidth / 2, y: from.y }, ...way, { x: to.x + boxWidth / 2, y: to.y }];
    return drawLink(ends, columns, boxWidth, look);
  });
  const drawn = boxes.map((box, at) => {
    const [x, y] = [middles[at]!.x - box.width / 2, Math.round(middles[at]!.y - box.height / 2)];
    return `<g class="tl-card" transform="translate(${x} ${y})" clip-path="url(#${id}-card)">${box.body}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-description" class="${rootClass(scheme)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-description">${escapeXml(description)}</desc>`,
    // A sign wider than expected must not run into the next column. The clip moves along with the card it cuts.
    `<clipPath id="${id}-card"><rect width="${boxWidth}" height="${height}"/></clipPath>`,
    `<style>${styleSheet(scheme, bands)}</style>`,
    `<rect width="${width}" height="${height}" class="tl-page"/>`,
    ...(legend.height === 0
      ? []
      : [`<g class="tl-legend" transform="translate(${margin} ${margin})">${legend.body}</g>`]),
    ...lines,
    ...drawn,
    '</svg>\n',
  ].join('\n');
};

const least = (
  middles: readonly Point[],
  boxes: readonly Drawing[],
  axis: 'x' | 'y',
  side: 'width' | 'height',
): number =>
  middles.length === 0
    ? 0
    : middles.reduce((low, middle, at) => Math.min(low, middle[axis] - boxes[at]![side] / 2), Infinity);

/** Asks the layout, and does not take its word for it: it is the host's, or a library's. */
const placesOf = (boxes: readonly Drawing[], links: readonly PictureLink[], layout: Layout): Placed => {
  const up = links.flatMap(({ from, to, isUp }) => (isUp ? [{ from, to }] : []));
  const placed = answerOf(
    layout,
    boxes.map(({ width, height }) => ({ width, height })),
    up,
  );
  const isPoint = (point: Point | undefined): boolean =>
    Number.isFinite(point?.x) && Number.isFinite(point?.y);
  const isWay = (way: unknown): boolean => Array.isArray(way) && way.every(isPoint);
  const isWhole =
    boxes.every((_box, at) => isPoint(placed?.boxes?.[at])) &&
    up.every((_link, at) => isWay(placed?.links?.[at]));
  if (!isWhole)
    throw new UsageError('cascade/bad-option', '`layout` must give a place to every box and link');
  return placed as Placed;
};

/** What the layout says, which may be anything; what it throws is its own fault. */
const answerOf = (layout: Layout, ...given: Parameters<Layout>): Partial<Placed> | null | undefined => {
  try {
    return layout(...given);
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message).slice(0, 200) : 'something';
    throw new UsageError('cascade/bad-option', `\`layout\` threw \`${why}\``);
  }
};
