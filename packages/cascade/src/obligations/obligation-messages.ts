/** English texts of obligations: what a duty asks for, with the next step as help; then what else may be next. */
export const obligationMessages = {
  'obligations/notice': {
    message:
      'this is a planning aid and not legal advice; it does not hold every duty, and a goal that answers to one does not show that it is met',
  },
  'obligations/banned-practice': {
    message: 'a system whose practice is banned must not be made available or used',
    help: 'stop using it and ask a lawyer; no goal can answer to this',
  },
  'obligations/classification': {
    message: 'a system must be classified before anybody can say which duties apply',
    help: 'have its risk classified, write the class and the day down, and only then set key results on it',
  },
  'obligations/transparency': {
    message: 'people must be told that they deal with AI or with content it made',
    help: 'set a goal for the share of conversations or content that say so',
  },
  'obligations/records': {
    message: 'logs of the system must be kept, by who uses it for six months at least',
    help: 'set a goal for how long logs are kept',
  },
  'obligations/instructions': {
    message: 'a system must come with instructions for use',
    help: 'set a milestone for the instructions',
  },
  'obligations/oversight': {
    message: 'people who are able to must oversee the system',
    help: 'name who oversees it, and set a goal for how often a human looks at or overrides what it decides',
  },
  'obligations/worker-notice': {
    message: 'where employees are affected they and their representatives must be told before use',
    help: 'set a milestone for telling them, or write down that no employee is affected',
  },
  'obligations/assessment': {
    message:
      'its effect on fundamental rights must be assessed before first use, by public bodies and by some others',
    help: 'have a lawyer say whether you are one of them, and set a milestone that ends before first use',
  },
  'obligations/monitoring': {
    message: 'the system must be monitored while it is in use',
    help: 'set a key result for the coverage of monitoring',
  },
  'obligations/incidents': {
    message: 'serious incidents must be reported without delay',
    help: 'set a key result for the time from an incident to its report',
  },
  'obligations/explanation': {
    message: 'persons affected by a decision may ask how the system came into it',
    help: 'set a goal for answering such questions',
  },
  'obligations/covered': {
    message: 'follow `{goal}`, and have a lawyer say whether it is enough',
  },
  'obligations/late': {
    message:
      '`{goal}` ends on the day of first use, {deployedOn}, or later: bring it forward or put first use off',
  },
  'obligations/undated': {
    message: 'say when `{goal}` ends: it must end before the day of first use, {deployedOn}',
  },
  'obligations/unlinked': {
    message: 'name the system in the initiative that brings it in, so that it has a line; then look again',
  },
} as const;
