import { checkList } from '../error/check-list.ts';
import { UsageError } from '../error/usage-error.ts';
import { isPlainList } from '../shape/is-plain-object.ts';
import type { Metric } from './metric.ts';

/** Refuses what is no list of metrics, as far as looking for their aliases goes, with a `UsageError` `core/bad-option`. */
export const checkAliases = (metrics: readonly Metric[], argument: string): void => {
  checkList(metrics, argument);
  for (const { aliases } of metrics)
    if (!isPlainList(aliases) || !Array.from(aliases).every((alias) => typeof alias === 'string'))
      throw new UsageError(
        'core/bad-option',
        `each of \`${argument}\` must have a list of texts \`aliases\``,
      );
};
