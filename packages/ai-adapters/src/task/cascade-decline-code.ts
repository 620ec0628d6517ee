/**
 * Why a task about a whole cascade, or a summary, proposes nothing. `unit-not-found`: the goal set has no unit of that
 * id. `no-cycle`: no cycle holds the day. `nothing-measured`: there is no published key result or KPI to speak of.
 */
export type CascadeDeclineCode = 'unit-not-found' | 'no-cycle' | 'nothing-measured';
