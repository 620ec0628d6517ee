import type { Status } from '@throughline/scoring';

/** How the edge of a box is drawn. */
export interface StatusEdge {
  /** Colour, as six hexadecimal digits. */
  readonly colour: string;
  /** Width in pixels. */
  readonly width: number;
  /** Length of its dashes in pixels; absent: one line. */
  readonly dash?: number;
}

/** Edges of boxes by status, in Okabe and Ito's colours, which colour-blind readers tell apart; width helps too. */
export const statusEdges: Readonly<Record<Status, StatusEdge>> = {
  achieved: { colour: '#009e73', width: 4 },
  ahead: { colour: '#009e73', width: 2 },
  'on-track': { colour: '#0072b2', width: 2 },
  behind: { colour: '#e69f00', width: 2 },
  'at-risk': { colour: '#d55e00', width: 4 },
  'not-started': { colour: '#999999', width: 1, dash: 4 },
  closed: { colour: '#999999', width: 2 },
  unknown: { colour: '#999999', width: 1, dash: 2 },
};
