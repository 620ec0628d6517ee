import type { Finding } from '../finding/finding.ts';
import type { Result } from '../result.ts';
import { type UpgradeStep, upgradeDocument } from './upgrade-document.ts';

/** Fields that had other names in version 0, the shape used before the first release. */
const namesOfVersion0 = [
  { list: 'objectives', was: 'type', is: 'commitment' },
  { list: 'keyResults', was: 'due', is: 'deadline' },
  { list: 'checkIns', was: 'date', is: 'on' },
] as const;

/** One step per version: step 0 makes version 1 of version 0, and so on. The last one makes the present version. */
const steps: readonly UpgradeStep[] = [{ rename: namesOfVersion0 }];

/**
 * Brings a goal set of an older version to the present shape, version 1; `parseGoalSet` does so by itself.
 * A document without `schemaVersion` is taken for version 0, in which objectives had `type` for `commitment`,
 * key results `due` for `deadline` and check-ins `date` for `on`. Nothing but that is looked at, and a field
 * is left alone where both names are present. A document of the present version comes back as it is; a newer
 * one is a problem.
 *
 * @example
 * ```ts
 * import { upgradeGoalSet } from '@throughline/core';
 *
 * upgradeGoalSet({ objectives: [{ id: 'grow', type: 'committed' }] });
 * // => { ok: true, value: { schemaVersion: 1, objectives: [{ id: 'grow', commitment: 'committed' }] } }
 * ```
 */
export const upgradeGoalSet = (input: unknown): Result<unknown, Finding> => upgradeDocument(input, steps);
