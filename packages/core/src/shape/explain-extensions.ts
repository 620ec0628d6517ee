import type { CheckRun } from './check-run.ts';
import { wrongType } from './explain-content.ts';
import { isReservedName } from './is-id.ts';
import { isPlainList, isPlainObject } from './is-plain-object.ts';
import { type FoundProblem, type ProblemReport, report } from './problem-report.ts';
import type { ShapeLimits } from './shape-limits.ts';

/** What the search needs: where to note problems, and the limits. */
interface ExtensionSearch {
  readonly report: ProblemReport;
  readonly run: CheckRun;
  readonly limits: Pick<ShapeLimits, 'values'>;
}

/** A list or object within `extensions`, and how it is reached. */
interface Holder {
  readonly value: object;
  readonly depth: number;
  readonly outer: Holder | undefined;
  readonly key: string | number;
}

/** Says all that is wrong with an `extensions`, level by level. Gives the answer of `isExtensions`, with reasons. */
export const explainExtensions = (to: ExtensionSearch, value: unknown): void => {
  if (!isPlainObject(value)) {
    report(to.report, wrongType('object', value));
    return;
  }
  const waiting: Holder[] = [{ value, depth: 1, outer: undefined, key: '' }];
  for (let next = 0; next < waiting.length; next++) {
    const holder = waiting[next]!;
    const keys = isPlainList(holder.value) ? undefined : Object.keys(holder.value);
    const size = keys?.length ?? (holder.value as readonly unknown[]).length;
    const hadLeft = to.run.valuesLeft >= 0;
    to.run.valuesLeft -= size;
    if (to.run.valuesLeft < 0) {
      // Said once for the whole document: what comes after it is over the limit as well.
      const describe = () => ({ messageId: 'values', data: { limit: to.limits.values } });
      if (hadLeft) report(to.report, { ruleId: 'shape/too-many', describe });
      return;
    }
    for (let at = 0; at < size; at++) {
      const key = keys?.[at] ?? at;
      explainEntry(to, waiting, holder, key);
    }
  }
};

const explainEntry = (to: ExtensionSearch, waiting: Holder[], holder: Holder, key: string | number): void => {
  if (typeof key === 'string' && isReservedName(key))
    reportAt(to.report, holder, key, { ruleId: 'shape/reserved-key' });
  const item = (holder.value as { readonly [key: string | number]: unknown })[key];
  if (typeof item === 'string' || typeof item === 'boolean' || item === null) return;
  if (typeof item === 'number') {
    if (!Number.isFinite(item)) reportAt(to.report, holder, key, { ruleId: 'shape/not-finite' });
  } else if (!isPlainObject(item) && !isPlainList(item)) {
    reportAt(to.report, holder, key, wrongType('json', item));
  } else if (holder.depth < to.run.depth) {
    waiting.push({ value: item, depth: holder.depth + 1, outer: holder, key });
  } else {
    const describe = () => ({ data: { limit: to.run.depth } });
    reportAt(to.report, holder, key, { ruleId: 'shape/too-deep', describe });
  }
};

const reportAt = (to: ProblemReport, holder: Holder, key: string | number, problem: FoundProblem): void => {
  const steps = [key];
  for (let one = holder; one.outer !== undefined; one = one.outer) steps.push(one.key);
  const size = to.path.length;
  to.path.push(...steps.reverse());
  report(to, problem);
  to.path.splice(size);
};
