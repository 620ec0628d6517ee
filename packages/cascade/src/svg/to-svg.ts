import { UsageError } from '@throughline/core';
import type { GoalIndex, Goals } from '@throughline/core';
import { goalsToDraw } from '../picture/goals-to-draw.ts';
import { plainLine } from '../picture/plain-line.ts';
import { readScope, scopeNames } from '../picture/picture-options.ts';
import type { PictureScope, ReadScope } from '../picture/picture-options.ts';
import { cardGraph } from './card-graph.ts';
import type { Card } from './card-graph.ts';
import { countText, goalWriter } from './card-text.ts';
import type { GoalWriter } from './card-text.ts';
import { drawCard, drawFold } from './draw-card.ts';
import type { Drawing } from './draw-card.ts';
import { drawPicture } from './draw-picture.ts';
import type { PictureLink } from './draw-picture.ts';
import { foldCards } from './fold-cards.ts';
import type { Fold } from './fold-cards.ts';
import { bandsOf } from './heat.ts';
import type { Band, Heat } from './heat.ts';
import type { Layout } from './layout.ts';
import type { Scheme } from './scheme.ts';

/** What a drawing shows, and how. */
export interface SvgOptions extends PictureScope {
  /** How many goals at most, up to 500; what is beyond them is counted. Absent: 80. */
  readonly maxGoals?: number;
  /** Finds places for the boxes; `dagreLayout` makes one from a library you bring. */
  readonly layout: Layout;
  /** What colours and signs say, where there are scores. Absent: `status`. */
  readonly heat?: Heat;
  /** Light, dark, or as the reader's screen asks for. Absent: `auto`. */
  readonly scheme?: Scheme;
  /** Name of the picture for those who do not see it. Absent: the organisation's name. */
  readonly title?: string;
  /** Begins the ids in the picture, which must be unique on a page. Absent: `throughline`. */
  readonly id?: string;
}

const optionNames: readonly (keyof SvgOptions)[] = [...scopeNames, 'layout', 'heat', 'scheme', 'title', 'id'];
const heats: readonly unknown[] = ['status', 'score', 'staleness'];
const schemes: readonly unknown[] = ['auto', 'light', 'dark'];

/**
 * The cascade as a drawing: an SVG of its own, without script, font or address. Every objective, KRA and initiative
 * is a card, the company on the left, with a line to what it supports; key results and KPIs stand in the card of
 * theirs. When there are more goals than `maxGoals`, parts are counted, and branches there is no room for become one
 * box with their number, in at most five columns, so that the drawing fits 1,440 pixels with type of 11 and more. What
 * a colour says, a sign and a word say too. The same goals give the same text; any title is safe. A root or unit
 * that is not there gives a drawing without goals.
 *
 * @example
 * ```ts
 * import dagre from '@dagrejs/dagre';
 * import { dagreLayout, toSvg } from '@throughline/cascade/svg';
 *
 * const picture = toSvg(
 *   {
 *     schemaVersion: 1,
 *     organization: { id: 'acme', name: 'Acme' },
 *     objectives: [{ id: 'win', title: 'Win <fairly>', cycle: 'q2', commitment: 'committed' }],
 *   },
 *   { layout: dagreLayout(dagre) },
 * );
 * picture.startsWith('<svg xmlns="http://www.w3.org/2000/svg" role="img"'); // => true
 * picture.includes('Win &#60;fairly&#62;'); // => true
 * ```
 */
export const toSvg = (goals: Goals, options: SvgOptions): string => {
  const scope = readScope('toSvg', goals, options, optionNames);
  const { index } = scope;
  const { layout, heat = 'status', scheme = 'auto', title, id = 'throughline' } = options;
  checkLook(options);
  const chosen = scope.isEmpty ? [] : goalsToDraw(index, { ...scope, most: Infinity }).goals;
  const cards = cardGraph(index, chosen);
  const { shown, folds } = foldCards(cards, Math.max(1, Math.floor(scope.most)));
  const bands = scope.scores === undefined ? [] : bandsOf(heat);
  const writer = goalWriter(index, scope.scores, heat);
  const used = new Set<Band>();
  const classOf = (band: Band): string => {
    used.add(band);
    return `tl-${bands.indexOf(band)}`;
  };
  const areListed = chosen.length <= scope.most;
  const boxes = [
    ...shown.map((card) => cardDrawing(index, cards[card]!, writer, areListed, classOf)),
    ...folds.map((fold) => foldDrawing(index, fold, writer, bands, classOf)),
  ];
  return drawPicture({
    boxes,
    links: linksOf(cards, shown, folds),
    layout,
    bands,
    used,
    heat,
    scheme,
    id,
    title: plainLine(title ?? `Goals of ${index.document.organization.name}`, 200),
    description: descriptionOf(scope, chosen, shown.length, folds, writer),
  });
};

/** A drawing with more goals is none, and libraries that lay out graphs slow down faster than these grow. Our choice. */
const mostGoals = 500;

const checkLook = ({
  maxGoals = 0,
  layout,
  heat = 'status',
  scheme = 'auto',
  title = '',
  id = 'a',
}: SvgOptions): void => {
  const bad = (what: string): UsageError => new UsageError('cascade/bad-option', what);
  if (maxGoals > mostGoals) throw bad(`\`maxGoals\` of a drawing must be at most ${mostGoals}`);
  if (typeof layout !== 'function') throw bad('`layout` must be a function such as `dagreLayout(dagre)`');
  if (!heats.includes(heat)) throw bad('`heat` must be status, score or staleness');
  if (!schemes.includes(scheme)) throw bad('`scheme` must be auto, light or dark');
  if (typeof title !== 'string') throw bad('`title` must be a text');
  if (typeof id !== 'string' || !/^[A-Za-z][\w-]{0,99}$/.test(id))
    throw bad('`id` must be a letter, followed by letters, digits, `-` and `_`');
};

const cardDrawing = (
  index: GoalIndex,
  { goal, parts }: Card,
  write: GoalWriter,
  areListed: boolean,
  classOf: (band: Band) => string,
): Drawing => {
  const texts = parts.map((part) => write(part));
  const content = {
    goal: write(goal, parts),
    counted: parts.length === 0 ? '' : countText(index, index.kind[parts[0]!]!, parts.length),
    bands: texts.flatMap(({ score }) => (score === undefined ? [] : [score.band])),
  };
  return drawCard(areListed ? { ...content, parts: texts } : content, classOf);
};

const foldDrawing = (
  index: GoalIndex,
  { goals }: Fold,
  write: GoalWriter,
  bands: readonly Band[],
  classOf: (band: Band) => string,
): Drawing => {
  const counts = new Map<Band, number>();
  const units = new Set<number>();
  for (const goal of goals) {
    const band = bands.length === 0 ? undefined : write(goal).score?.band;
    if (band !== undefined) counts.set(band, (counts.get(band) ?? 0) + 1);
    if (index.unit[goal]! >= 0) units.add(index.unit[goal]!);
  }
  const [only = -1] = units;
  const name = plainLine(index.document.units?.[only]?.name ?? '', 40);
  const where = units.size === 0 ? '' : units.size === 1 ? `, ${name}` : `, ${units.size} units`;
  const words = `${goals.length} more ${goals.length === 1 ? 'goal' : 'goals'}${where}`;
  return drawFold(
    words,
    bands.flatMap((band) => {
      const count = counts.get(band);
      return count === undefined ? [] : [[band, count] as const];
    }),
    classOf,
  );
};

/** Links between boxes, by their positions: cards first, then folds. */
const linksOf = (
  cards: readonly Card[],
  shown: readonly number[],
  folds: readonly Fold[],
): readonly PictureLink[] => {
  const positions = new Map(shown.map((card, at) => [card, at]));
  const links: PictureLink[] = shown.flatMap((card, from) =>
    cards[card]!.links.flatMap(({ to, onLoop }): PictureLink[] => {
      const position = positions.get(to);
      const look = onLoop ? 'loop' : 'line';
      return position === undefined ? [] : [{ from, to: position, look, isUp: to < card }];
    }),
  );
  folds.forEach(({ above }, at) => {
    const to = positions.get(above);
    if (to !== undefined) links.push({ from: shown.length + at, to, look: 'line', isUp: true });
  });
  return links;
};

/** The picture in words, for those who do not see it. */
const descriptionOf = (
  { index, scores }: ReadScope,
  goals: readonly number[],
  cards: number,
  folds: readonly Fold[],
  write: GoalWriter,
): string => {
  const kinds = [0, 0, 0, 0, 0];
  const words = new Map<string, number>();
  for (const goal of goals) {
    kinds[index.kind[goal]!]!++;
    const band = scores === undefined ? undefined : write(goal).score?.band;
    if (band !== undefined) words.set(band.words, (words.get(band.words) ?? 0) + 1);
  }
  const counted = kinds.flatMap((count, kind) => (count === 0 ? [] : [countText(index, kind, count)]));
  const told = Array.from(words, ([word, count]) => `${count} ${word}`);
  const left = folds.reduce((sum, fold) => sum + fold.goals.length, 0);
  return [
    counted.length === 0 ? 'no goals' : counted.join(', '),
    ...(told.length === 0 ? [] : [told.join(', ')]),
    `${cards} drawn as cards, from the top of the organisation on the left to those that support it`,
    ...(left === 0 ? [] : [`${left} only counted`]),
  ].join('; ');
};
