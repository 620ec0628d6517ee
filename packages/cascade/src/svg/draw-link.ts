import type { Point } from './layout.ts';

/** A number of a path: a tenth of a pixel is finer than any screen. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/**
 * A line from the left side of the box below to the right side of the box above, with a tip there. It crosses
 * columns in between level, at the heights the layout kept free for it, and climbs only in the gaps.
 */
export const drawLink = (
  points: readonly Point[],
  columns: readonly number[],
  width: number,
  look: string,
): string => {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const level = points.slice(1, -1).flatMap(({ x, y }): Point[] => {
    const column = columns.find((middle) => Math.abs(middle - x) < width / 2);
    if (column === undefined || column >= first.x || column <= last.x) return [];
    return [
      { x: column + width / 2, y },
      { x: column - width / 2, y },
    ];
  });
  const stops = [first, ...level, { x: last.x + 7, y: last.y }];
  const path = stops
    .map(({ x, y }, at) => {
      if (at === 0) return `M${tenth(x)},${tenth(y)}`;
      const before = stops[at - 1]!;
      const middle = tenth((before.x + x) / 2);
      return before.y === y
        ? `H${tenth(x)}`
        : `C${middle},${tenth(before.y)} ${middle},${tenth(y)} ${tenth(x)},${tenth(y)}`;
    })
    .join('');
  const tip = `M${tenth(last.x)},${tenth(last.y)}l8,-4v8z`;
  return `<path class="${look}" d="${path}"/><path class="tl-tip" d="${tip}"/>`;
};

/**
 * A line against the run of the columns, which closes a circle or comes from a card further left: to the left side
 * of the box above, and a little lower than lines that run with the columns, so that the two can be told apart.
 */
export const drawLinkBack = (from: Point, to: Point, width: number, look: string): string => {
  const isSameColumn = to.x <= from.x;
  const start = { x: from.x + (isSameColumn ? -width / 2 : width / 2), y: from.y + 10 };
  const end = { x: to.x - width / 2, y: to.y + 10 };
  const middle = isSameColumn ? Math.min(start.x, end.x) - 26 : (start.x + end.x) / 2;
  const [x, y] = [tenth(middle), tenth(end.y)];
  const path = `M${tenth(start.x)},${tenth(start.y)}C${x},${tenth(start.y)} ${x},${y} ${tenth(end.x - 7)},${y}`;
  return `<path class="${look}" d="${path}"/><path class="tl-tip" d="M${tenth(end.x)},${y}l-8,-4v8z"/>`;
};
