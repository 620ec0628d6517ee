type Path = readonly (string | number)[];

/** A set of places in a value, each a path from its root. Asking takes as long as the path, not as the set. */
export interface PathSet {
  readonly add: (path: Path) => void;
  /** True for a path that was added. */
  readonly has: (path: Path) => boolean;
  /** True for a path that leads into what one of the paths leads to. */
  readonly holds: (path: Path) => boolean;
}

/** What is known about the paths that begin alike; a key and a position are never the same step. */
interface Step {
  isPath: boolean;
  readonly next: Map<string | number, Step>;
}

const newStep = (): Step => ({ isPath: false, next: new Map() });

/** Starts an empty set. */
export const startPathSet = (): PathSet => {
  const root = newStep();
  return {
    add: (path) => {
      let at = root;
      for (const key of path) {
        const next = at.next.get(key) ?? newStep();
        at.next.set(key, next);
        at = next;
      }
      at.isPath = true;
    },
    has: (path) => {
      let at: Step | undefined = root;
      for (const key of path) {
        at = at.next.get(key);
        if (at === undefined) return false;
      }
      return at.isPath;
    },
    holds: (path) => {
      let at: Step | undefined = root;
      for (const key of path) {
        if (at.isPath) return true;
        at = at.next.get(key);
        if (at === undefined) return false;
      }
      return false;
    },
  };
};
