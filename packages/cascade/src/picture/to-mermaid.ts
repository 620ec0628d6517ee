import { UsageError, compileGoals, goalAt } from '@throughline/core';
import type { GoalId, GoalIndex, Goals, UnitId } from '@throughline/core';
import type { ScoreBook, Status } from '@throughline/scoring';
import { stepsUp } from '../line/steps-up.ts';
import { checkLimit, checkOptions, checkScores } from '../option/check-options.ts';
import { escapeMermaid } from './escape-mermaid.ts';
import { goalsToDraw } from './goals-to-draw.ts';
import type { Drawn } from './goals-to-draw.ts';

/** What a picture shows. */
export interface MermaidOptions {
  /** Which way links run: `BT` draws the company on top, `RL` on the left. Absent: `BT`. */
  readonly direction?: 'BT' | 'TB' | 'LR' | 'RL';
  /** Only this goal and what lies below it. An id that is not there gives an empty picture. */
  readonly root?: GoalId;
  /** Only goals of this unit and of units below it. An id that is not there gives an empty picture. */
  readonly unit?: UnitId;
  /** How many goals at most; one more box counts the others. Absent: 80. */
  readonly maxGoals?: number;
  /** Prints attainment in percent and marks boxes by status. */
  readonly scores?: ScoreBook;
}

/** More boxes than this are no longer a picture. Our choice. */
const mostGoals = 80;

/** Edges of boxes by status, in Okabe and Ito's colours, which colour-blind readers tell apart; width helps too. */
const looks: Readonly<Record<Status, string>> = {
  achieved: 'stroke:#009e73,stroke-width:4px',
  ahead: 'stroke:#009e73,stroke-width:2px',
  'on-track': 'stroke:#0072b2,stroke-width:2px',
  behind: 'stroke:#e69f00,stroke-width:2px',
  'at-risk': 'stroke:#d55e00,stroke-width:4px',
  'not-started': 'stroke:#999999,stroke-dasharray:4',
  closed: 'stroke:#999999,stroke-width:2px',
  unknown: 'stroke:#999999,stroke-dasharray:2',
};

/** Brackets by kind code: objective, key result, KRA, KPI, initiative. */
const brackets = [
  ['["', '"]'],
  ['("', '")'],
  ['[["', '"]]'],
  ['(["', '"])'],
  ['{{"', '"}}'],
] as const;

const optionNames: readonly (keyof MermaidOptions)[] = ['direction', 'root', 'unit', 'maxGoals', 'scores'];

const directions: readonly unknown[] = ['BT', 'TB', 'LR', 'RL'];

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
  checkOptions('toMermaid', options, optionNames);
  const { direction = 'BT', root, unit, maxGoals = mostGoals, scores } = options;
  if (!directions.includes(direction))
    throw new UsageError('cascade/bad-option', '`direction` must be BT, TB, LR or RL');
  checkLimit('maxGoals', maxGoals);
  checkScores(scores);
  for (const [name, id] of Object.entries({ root, unit })) {
    if (id !== undefined && typeof id !== 'string')
      throw new UsageError('cascade/bad-option', `\`${name}\` must be an id`);
  }
  const index = compileGoals(goals);
  const drawn = choose(index, root, unit, maxGoals);
  const lines = [
    `flowchart ${direction}`,
    ...boxesOf(index, drawn.goals, scores),
    ...linksOf(index, drawn.goals),
  ];
  if (drawn.left > 0) lines.push(`  more["and ${drawn.left} more ${drawn.left === 1 ? 'goal' : 'goals'}"]`);
  if (scores !== undefined) {
    for (const [status, look] of Object.entries(looks)) lines.push(`  classDef ${status} ${look}`);
  }
  return `${lines.join('\n')}\n`;
};

const choose = (
  index: GoalIndex,
  root: GoalId | undefined,
  unit: UnitId | undefined,
  most: number,
): Drawn => {
  const goal = root === undefined ? undefined : index.numberOf(root);
  const position = unit === undefined ? undefined : index.referenceOf('unit', unit);
  const isUnknown =
    (root !== undefined && goal === undefined) || (unit !== undefined && position === undefined);
  return isUnknown ? { goals: [], left: 0 } : goalsToDraw(index, { root: goal, unit: position, most });
};

/** Names of boxes are our own, because ids can hold anything, `end` included. */
const nameOf = (position: number): string => `g${position}`;

const boxesOf = (
  index: GoalIndex,
  goals: readonly number[],
  scores: ScoreBook | undefined,
): readonly string[] =>
  goals.map((goal, position) => {
    const [open, close] = brackets[index.kind[goal] as 0];
    const text = escapeMermaid(goalAt(index, goal)?.title ?? '');
    const score = scores?.get(index.ids[goal]!);
    if (score === undefined) return `  ${nameOf(position)}${open}${text}${close}`;
    const number = score.scored ? `${Math.round(score.attainment * 100)} %` : 'no score';
    return `  ${nameOf(position)}${open}${text}<br/>${number}${close}:::${score.status}`;
  });

const linksOf = (index: GoalIndex, goals: readonly number[]): readonly string[] => {
  const positions = new Map(goals.map((goal, position) => [goal, position]));
  return goals.flatMap((goal, position) =>
    stepsUp(index, goal).flatMap(({ to, by, onLoop }) => {
      const above = positions.get(to);
      const arrow = onLoop ? '-.->' : by === 'contains' ? '---' : '-->';
      return above === undefined ? [] : [`  ${nameOf(position)} ${arrow} ${nameOf(above)}`];
    }),
  );
};
