/** English texts of the problems that lines and pictures can have. */
export const lineMessages = {
  'line/unknown-goal': {
    message: 'there is no goal `{goal}`',
    help: 'give the id of an objective, key result, KRA, KPI or initiative of this goal set',
  },
} as const;
