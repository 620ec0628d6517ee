import type { MessageCatalogue } from '@throughline/core';

/** English texts of what the tasks about a whole cascade and the summaries say; see `draftMessages`. */
export const cascadeMessages = {
  'draft/unit-not-found': {
    message: 'no unit has the id `{unit}`',
    help: 'name a unit of the goal set, or none to look at all of them',
  },
  'draft/no-cycle': {
    message: 'no cycle holds {asOf}',
    help: 'name a cycle, or a day within one',
  },
  'draft/nothing-measured': {
    message: 'on {asOf} there is no published key result or KPI to speak of',
    help: 'publish goals first, or ask for another cycle or unit',
  },
  'draft/nothing-uncarried': {
    message: 'on {asOf} no key result waits for a unit below to take it up',
    help: 'name units below one that has key results nobody carries',
  },
  'draft/no-unit-fits': {
    message: 'no unit is known to move what nobody carries: {keyResults}',
    help: 'give the key results a metric of the catalogue, and units a name or roles that tell their function',
  },
  'draft/no-strategy': {
    message: '`{organization}` has no company key result and no planned metric that the catalogue knows',
    help: 'enter the metrics the strategy plans to move, or write company objectives first',
  },
  'draft/planned-metric-unread': {
    message: 'planned metrics that the catalogue does not know were left out: {metrics}',
    help: 'give them the id of a metric of the catalogue',
  },
  'draft/units-left-out': {
    message: 'too many units for one draft, so some were left out: {count}; at most {most} are drafted for',
    help: 'name the units to draft for',
  },
  'draft/unit-function-unknown': {
    message: 'what `{unit}` does is not known, so nothing was drafted for it',
    help: 'give its people roles with a function, or the unit a name that tells it',
  },
  'draft/unit-moves-nothing': {
    message: 'no area of {function} moves what waits for `{unit}`',
    help: 'give the key results a metric of the catalogue, or write the objective by hand',
  },
  'draft/too-few-measures': {
    message:
      'too few measures are known by which `{unit}` would move `{keyResult}`: {found}, fewer than {least}',
    help: 'write the objective by hand, or ask for fewer key results',
  },
  'draft/share-needed': {
    message: 'nobody says which part of `{keyResult}` is for `{unit}` to carry',
    help: 'state the share, or say on the link by how much it should move',
  },
  'draft/owner-is-unit': {
    message: '`{unit}` has no lead, so the unit itself answers for the objective',
    help: 'name one accountable person',
  },
  'draft/nothing-behind': {
    message: 'on {asOf} no key result is off its plan line',
    help: 'nothing has to be corrected; look again at the next check-in',
  },
  'draft/no-cause-seen': {
    message: 'these are off their plan lines, and the data shows nothing beside them: {goals}',
    help: 'ask their owners; a cause is not made up',
  },
  'draft/no-cause-seen#one': {
    message: '`{goal}` is off its plan line, and the data shows nothing beside it',
    help: 'ask its owner; a cause is not made up',
  },
  'draft/cycle-takes-nothing': {
    message: '`{cycle}` takes no goals: it is closed, or the one that ends',
    help: 'name the next cycle',
  },
  'draft/nothing-ends': {
    message: '`{cycle}` has no published key result that waits for a decision',
    help: 'name the cycle that ends',
  },
  'draft/decision-open': {
    message: '`{keyResult}` has no number and no retrospective to go by',
    help: 'hold the retrospective and decide by hand',
  },
  'draft/title-to-check': {
    message: '`{keyResult}` goes on from another value, and its title names a number',
    help: 'make the title fit the measure',
  },
  'draft/nothing-to-talk-about': {
    message: 'on {asOf} `{person}` has no goal under way and no open action item',
    help: 'agree on goals first, or bring the review book with earlier talks',
  },
  'draft/nothing-orphaned': {
    message: 'on {asOf} every objective below the company has a line up',
    help: 'nothing has to be linked; look at key results that nobody carries instead',
  },
  'draft/nothing-to-link': {
    message: 'no objective without a line reads a metric that the catalogue knows, on {asOf}',
    help: 'give their key results a metric of the catalogue, or link them by hand',
  },
  'draft/objectives-left-out': {
    message:
      'too many objectives for one draft, so some were left out: {count}; at most {most} are looked at',
    help: 'accept this draft and draft again, or name the units',
  },
  'draft/metric-needed': {
    message: '`{objective}` supports nothing, and its key results read no metric the catalogue knows',
    help: 'give its key results a metric, or link it by hand',
  },
  'draft/effect-needed': {
    message: 'nobody says by how much `{objective}` should move `{keyResult}`',
    help: 'state the share of its unit, or say on the link by how much it should move',
  },
} as const satisfies MessageCatalogue;
