import type { Ground, Loose } from './ground.ts';

/** What must be reported about one defect, and where. */
export interface Expected {
  /** The rule, or `shape/salvaged` for what could not be read. */
  readonly ruleId: string;
  /** Which of its messages. */
  readonly messageId?: string;
  /** The goal that must be named. */
  readonly goal?: string;
  /** How the path must begin. */
  readonly path?: readonly (string | number)[];
  /** The key that must be among those named. */
  readonly key?: string;
  /** The round that must be named, node by node, each leading to the next and the last to the first. */
  readonly loop?: readonly string[];
}

/** A kind of defect: spoils one place of a document, and says what must be reported about it. */
export interface Plant {
  /** What it does. */
  readonly kind: string;
  /** Spoils; the number tells one from the next of its kind. */
  readonly spoil: (ground: Ground, number: number) => Expected;
}

/** A plant at a goal of one list, which is named by its id. */
export const atGoal = (
  kind: string,
  list: string,
  [ruleId, messageId]: readonly [ruleId: string, messageId?: string],
  change: (goal: Loose, number: number, ground: Ground) => void,
  fits?: (goal: Loose, ground: Ground) => boolean,
): Plant => ({
  kind,
  spoil: (ground, number) => {
    const goal = ground.take(list, fits === undefined ? undefined : (entry) => fits(entry, ground));
    change(goal, number, ground);
    return { ruleId, ...(messageId === undefined ? {} : { messageId }), goal: String(goal['id']) };
  },
});
