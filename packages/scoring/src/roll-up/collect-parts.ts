import { greatestCommonDivisor } from '../numeric/greatest-common-divisor.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isLive, shareOf } from './share-splits.ts';
import { standing } from './standings.ts';

/** Objectives and key results come before all other kinds. */
const keyResult = 1;

/** The key results of an objective, or the KPIs of a KRA, that count. */
export const collectOwn = (run: ScoringRun, goal: number): void => {
  const { index, parts, standings } = run;
  const { offsets, targets } = index.contained;
  parts.count = 0;
  parts.whole = true;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const child = targets[at]!;
    if (standings[index.state[child]!] !== standing.out) addPart(run, child, -1, index.weight[child]!, 1, 1);
  }
};

/** The goals that support an objective and count: objectives and key results, with their shares. */
export const collectChildren = (run: ScoringRun, goal: number): void => {
  run.parts.count = 0;
  run.parts.whole = true;
  addChildren(run, goal);
};

/** Its own parts and the goals that support it, in one. */
export const collectBoth = (run: ScoringRun, goal: number): void => {
  collectOwn(run, goal);
  addChildren(run, goal);
};

/** Does any goal support an objective that counts? */
export const isFedByChildren = (run: ScoringRun, goal: number): boolean => {
  const { offsets, targets } = run.index.supportedBy;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) if (isFeeding(run, targets[at]!)) return true;
  return false;
};

/** Does the child of a link count upward by it? Initiatives, KRAs and KPIs feed no objective. */
export const isFeeding = (
  { index, standings }: Pick<ScoringRun, 'index' | 'standings'>,
  edge: number,
): boolean => {
  const child = index.supports.child[edge]!;
  return (
    index.kind[child]! <= keyResult && standings[index.state[child]!] !== standing.out && isLive(index, edge)
  );
};

const addChildren = (run: ScoringRun, goal: number): void => {
  const { index, splits, policy } = run;
  const { offsets, targets } = index.supportedBy;
  const { child: childOf, weight } = index.supports;
  const isWhole = policy.rollUp.shares === 'whole';
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const edge = targets[at]!;
    if (!isFeeding(run, edge)) continue;
    const child = childOf[edge]!;
    const [top, bottom] = shareOf(splits, index, edge);
    if (isWhole || top === bottom) addPart(run, child, edge, weight[edge]!, 1, 1);
    else {
      const divisor = greatestCommonDivisor(top, bottom);
      addPart(run, child, edge, weight[edge]!, top / divisor, bottom / divisor);
      run.parts.whole = false;
    }
  }
};

const addPart = (
  { index, parts, columns, standings }: ScoringRun,
  child: number,
  edge: number,
  weight: number,
  top: number,
  bottom: number,
): void => {
  const at = parts.count++;
  const isZero = standings[index.state[child]!] === standing.asZero;
  parts.child[at] = child;
  parts.edge[at] = edge;
  parts.weight[at] = weight;
  parts.top[at] = top;
  parts.bottom[at] = bottom;
  parts.value[at] = isZero ? 0 : columns.fed[child]!;
  parts.missing[at] = columns.reason[child] !== 0 && !isZero ? 1 : 0;
};
