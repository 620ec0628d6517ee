import type { Finding } from '../finding/finding.ts';
import { fail, ok, type Result } from '../result.ts';

/** Findings up to a limit, and how many there were beyond it. */
export interface LogReport {
  readonly add: (...findings: readonly Finding[]) => void;
  /** The value if nothing was found, else what was found. */
  readonly settle: <Value>(value: () => Value) => Result<Value, Finding>;
}

/** Starts a report that describes so many findings at most. */
export const startLogReport = (most: number): LogReport => {
  const found: Finding[] = [];
  let more = 0;
  return {
    add: (...findings) => {
      for (const finding of findings) {
        if (found.length < most) found.push(finding);
        else more += 1;
      }
    },
    settle: (value) => {
      const [first, ...rest] = found;
      return first === undefined ? ok(value()) : fail([first, ...rest], more);
    },
  };
};
