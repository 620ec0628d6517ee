import dagre from '@dagrejs/dagre';
import { dagreLayout, toSvg } from '@throughline/cascade/svg';
import type { CivilDate, GoalIndex } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';

/** Draws the cascade of a company as it stands on a day. Self-contained SVG. */
export const drawCascade = (index: GoalIndex, asOf: CivilDate): string =>
  toSvg(index, { layout: dagreLayout(dagre), scores: scoreGoals(index, { asOf }), id: 'cascade' });
