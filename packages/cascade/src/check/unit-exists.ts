import type { UnitId } from '@throughline/core';
import type { NoOptions, Rule } from '../rule/rule.ts';

/** Texts of the rule, for catalogues in other languages. */
export const unitExistsMessages = {
  default: {
    message: 'there are other rules for unit `{unit}`, which does not exist',
    help: 'correct the id, or take the override away; its rules hold nowhere',
  },
} as const;

/**
 * Reports overrides for units that are not in the goal set. A finding and no error of the caller, because units
 * come and go with the data while a configuration stays.
 */
export const unitExists = (units: readonly UnitId[]): Rule<NoOptions> => ({
  meta: {
    id: 'override/unit-exists',
    title: 'A unit with rules of its own exists',
    severity: 'warning',
    since: '0.1.0',
    requirements: [],
    source: 'docs/sources.md#overrides',
    url: '@throughline/cascade/docs/findings.md#override-unit-exists',
    scope: 'set',
    messages: unitExistsMessages,
  },
  defaults: {},
  check(_context, _options, report) {
    for (const unit of units) report({ path: ['units'], data: { unit } });
  },
});
