import { goalCodes } from '../../goal/path-of.ts';
import { isUnderWay } from '../../goal/standing.ts';
import { holderOf, kraAt } from '../../kra/holder-of.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link krasPerRole}. */
export interface KrasPerRoleOptions {
  /** Fewest KRAs valid at a time. Default 3. */
  readonly min: number;
  /** Most KRAs valid at a time. Default 7. */
  readonly max: number;
}

/**
 * A role, or a person with KRAs of their own, has few enough KRAs to keep in mind and enough to cover the work.
 * Counts KRAs valid on the day; who has none is not counted. Two authorities disagree (3 to 5, 4 to 7); outside
 * of 3 to 7 both object, so that is the default.
 *
 * @example
 * ```ts
 * import { krasPerRole } from '@throughline/cascade';
 *
 * krasPerRole.defaults; // => { min: 3, max: 7 }
 * ```
 */
export const krasPerRole: Rule<KrasPerRoleOptions, 'few' | 'many'> = {
  meta: {
    id: 'counts/kras-per-role',
    title: 'A role has three to seven KRAs, or as many as the house says',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-08', 'S0-20', 'S3-02', 'S3-03'],
    source: 'docs/sources.md#kras-per-role',
    url: '@throughline/cascade/src/rules/counts/kras-per-role.md',
    scope: 'set',
    ranges: [['min', 'max']],
    messages: {
      few: {
        message: '{holder} `{id}` has too few KRAs: {count}, fewer than {min}',
        help: 'name the areas of the role that nobody answers for yet',
      },
      many: {
        message: '{holder} `{id}` has too many KRAs: {count}, more than {max}',
        help: 'combine areas that belong together',
      },
    },
  },
  defaults: { min: 3, max: 7 },
  fields: ['role', 'person', 'standing'],
  check({ index, day }, { min, max }, report) {
    const { roles = [], people = [] } = index.document;
    const counts = new Int32Array(people.length + roles.length);
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.kra || !isUnderWay(index, goal, day)) continue;
      const holder = holderOf(index, kraAt(index, goal));
      if (holder >= 0) counts[holder]!++;
    }
    const look = (holder: 'role' | 'person', array: 'roles' | 'people', id: string, count: number): void => {
      if (count === 0 || (count >= min && count <= max)) return;
      report({
        messageId: count < min ? 'few' : 'many',
        path: [array, id],
        data: { holder, id, count, min, max },
      });
    };
    for (let at = 0; at < roles.length; at++)
      look('role', 'roles', roles[at]!.id, counts[people.length + at]!);
    for (let at = 0; at < people.length; at++) look('person', 'people', people[at]!.id, counts[at]!);
  },
};
