import type { CheckIn } from '../src/model/check-in.ts';
import type { SignOff } from '../src/model/goal.ts';
import type { Support } from '../src/model/support.ts';

export type Writable = Record<string, unknown>;
export type AnyGoal = Writable & {
  id: string;
  supports?: Support[];
  owners?: unknown[];
  state?: string;
  signOffs?: SignOff[];
  revision?: number;
  objective?: string;
  kra?: string;
  cycle?: string;
  frozen?: boolean;
  measure?: { kind: string; milestones?: Part[]; questions?: Part[]; levels?: Part[] };
};
export type Part = { id: string };
export type Lists = Record<
  'objectives' | 'keyResults' | 'kras' | 'kpis' | 'initiatives',
  AnyGoal[] | undefined
> &
  Writable & { checkIns?: CheckIn[]; revision?: number };

export const goalLists = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'] as const;
export const steps: Record<string, string[]> = {
  draft: ['feasible', 'postpone', 'cancel', 'archive'],
  feasible: ['sign-off', 'postpone', 'cancel', 'archive'],
  'signed-off': ['publish', 'sign-off', 'postpone', 'cancel', 'archive'],
  published: ['close', 'freeze', 'postpone', 'cancel', 'archive'],
  frozen: ['close', 'reopen', 'postpone', 'cancel', 'archive'],
  closed: ['reopen'],
  postponed: ['reopen', 'cancel', 'archive'],
  cancelled: ['reopen', 'archive'],
  archived: ['reopen'],
};
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
export const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, sorted(item)]),
        )
      : value;
