/**
 * Why a task that words goals proposes nothing. `goal-not-found`, `objective-not-found`, `unit-not-found`,
 * `person-not-found`: the goal set has nothing open of that id. `nothing-to-do`: no goal needs it. `nothing-fits`: the
 * data gives nothing to propose. `theme-unknown`: nothing says which metrics matter. `no-numbers`: there are no values
 * to set targets from. `enough-key-results`: the objective has as many as it should. `not-an-objective`: the text is
 * none, or there is none. `cycle-needed`: it is not clear for which cycle. `nothing-to-serve`: no goal above fits.
 * `objective-exists`: there is one of that title. `no-kras`: there is nothing to map.
 */
export type GoalDeclineCode =
  | 'goal-not-found'
  | 'objective-not-found'
  | 'unit-not-found'
  | 'person-not-found'
  | 'nothing-to-do'
  | 'nothing-fits'
  | 'theme-unknown'
  | 'no-numbers'
  | 'enough-key-results'
  | 'not-an-objective'
  | 'cycle-needed'
  | 'nothing-to-serve'
  | 'objective-exists'
  | 'no-kras';
