/** English texts of the problems that a comparison of structures can have. */
export const structureMessages = {
  'structures/unknown-role': {
    message: 'there is no role `{role}`',
    help: 'give the id of a role of the goal set it is looked for in',
  },
} as const;
