/**
 * Why a task about a whole cascade, or a summary, proposes nothing. `unit-not-found`: the goal set has no unit of that
 * id. `no-cycle`: no cycle holds the day. `nothing-measured`: there is no published key result or KPI to speak of.
 * `nothing-uncarried`: no key result waits for a unit below. `no-unit-fits`: no unit is known to move what waits.
 * `no-strategy`: there is neither a company key result nor a planned metric to begin with. `nothing-behind`: no key result
 * is off its plan line. `no-cause-seen`: the data shows nothing beside those that are. `cycle-takes-nothing`: the next cycle
 * is closed, or the one that ends. `nothing-ends`: no key result waits for a decision.
 * `nothing-to-talk-about`: a person has no goal under way and no open action item. `nothing-orphaned`: every objective below the company has a line up. `nothing-to-link`: those without one
 * read no known metric.
 */
export type CascadeDeclineCode =
  | 'unit-not-found'
  | 'no-cycle'
  | 'nothing-measured'
  | 'nothing-uncarried'
  | 'no-unit-fits'
  | 'no-strategy'
  | 'nothing-behind'
  | 'no-cause-seen'
  | 'cycle-takes-nothing'
  | 'nothing-ends'
  | 'nothing-to-talk-about'
  | 'nothing-orphaned'
  | 'nothing-to-link';
