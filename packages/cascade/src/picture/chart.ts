import { UsageError, goalAt } from '@throughline/core';
import type { Goals } from '@throughline/core';
import type { Status } from '@throughline/scoring';
import { stepsUp } from '../line/steps-up.ts';
import { goalsToDraw } from './goals-to-draw.ts';
import { readScope, scopeNames } from './picture-options.ts';
import type { ChartOptions } from './picture-options.ts';
import { scoreText } from './score-text.ts';

/** A goal in a chart. */
export interface ChartBox {
  /** A name of our own, because ids can hold anything, keywords included. */
  readonly name: string;
  /** Kind code of an index: objective, key result, KRA, KPI, initiative. */
  readonly kind: number;
  /** Title as it is written in the document. */
  readonly title: string;
  /** The score in words, and what it is coloured by; absent without scores. */
  readonly score?: { readonly text: string; readonly status: Status };
}

/** A link in a chart, from the goal below to the goal above. */
export interface ChartLink {
  readonly from: string;
  readonly to: string;
  /** `part`: the goal above holds the one below. `loop`: the link lies on a loop. */
  readonly kind: 'part' | 'support' | 'loop';
}

/** What every chart language writes down in its own way. */
export interface Chart {
  readonly direction: 'BT' | 'TB' | 'LR' | 'RL';
  readonly boxes: readonly ChartBox[];
  readonly links: readonly ChartLink[];
  /** Text about goals that were left out, when there are any. */
  readonly more: string | undefined;
  /** True when boxes are coloured by status. */
  readonly isScored: boolean;
}

const directions: readonly unknown[] = ['BT', 'TB', 'LR', 'RL'];
const optionNames: readonly (keyof ChartOptions)[] = ['direction', ...scopeNames];

/** Chooses goals and links for a chart. `caller` is the function whose options they are. */
export const chartOf = (caller: string, goals: Goals, options: ChartOptions): Chart => {
  const scope = readScope(caller, goals, options, optionNames);
  const { index, scores, isEmpty } = scope;
  const { direction = 'BT' } = options;
  if (!directions.includes(direction))
    throw new UsageError('cascade/bad-option', '`direction` must be BT, TB, LR or RL');
  const drawn = isEmpty ? { goals: [], left: 0 } : goalsToDraw(index, scope);
  const positions = new Map(drawn.goals.map((goal, position) => [goal, position]));
  const boxes = drawn.goals.map((goal, position): ChartBox => {
    const score = scores?.get(index.ids[goal]!);
    const box = { name: nameOf(position), kind: index.kind[goal]!, title: goalAt(index, goal)?.title ?? '' };
    return score === undefined ? box : { ...box, score: { text: scoreText(score), status: score.status } };
  });
  const links = drawn.goals.flatMap((goal, position) =>
    stepsUp(index, goal).flatMap(({ to, by, onLoop }): ChartLink[] => {
      const above = positions.get(to);
      const kind = onLoop ? 'loop' : by === 'contains' ? 'part' : 'support';
      return above === undefined ? [] : [{ from: nameOf(position), to: nameOf(above), kind }];
    }),
  );
  const { left } = drawn;
  const more = left === 0 ? undefined : `and ${left} more ${left === 1 ? 'goal' : 'goals'}`;
  return { direction, boxes, links, more, isScored: scores !== undefined };
};

const nameOf = (position: number): string => `g${position}`;
