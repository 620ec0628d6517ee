/** English texts of what a review of a target lacks. Keys are rule ids, with `#` and the message id. */
export const targetReviewMessages = {
  'target-review/measure': {
    message: '`{goal}` has no measure, so it has no target',
    help: 'give the id of a key result or a KPI',
  },
  'target-review/history#none': {
    message: 'no earlier goal of `{goal}` is known',
    help: 'name the goal it goes on with in `carriedFrom`, or give both the same `metric`',
  },
  'target-review/history#noFacts': {
    message: 'earlier goals of `{goal}` have no result: `{earlier}`',
    help: 'record what they came to',
  },
  'target-review/benchmark#noMetric': {
    message: '`{goal}` does not say which metric it reads',
    help: 'name the metric, so that a benchmark can be found for it',
  },
  'target-review/benchmark#none': {
    message: 'there is no benchmark of `{metric}` for `{goal}`',
    help: 'add what others reach with this metric, from which day, and where it was read',
  },
  'target-review/benchmark#otherUnit': {
    message: 'benchmarks of `{metric}` are in another unit than `{goal}`',
    help: 'add one in the unit of the target',
  },
  'target-review/capacity#noUnit': {
    message: '`{goal}` belongs to no unit',
    help: 'say which unit does the work',
  },
  'target-review/capacity#noCycle': {
    message: '`{goal}` belongs to no cycle',
    help: 'say for which cycle the target is set',
  },
  'target-review/capacity#none': {
    message: 'the capacity of `{unit}` in `{cycle}` is not known',
    help: 'add its person-days in that cycle, and which part of them is kept for maintenance',
  },
  'target-review/dependencies': {
    message: '`{goal}` does not say what it depends on',
    help: 'list the goals in `dependsOn`; an empty list says that there are none',
  },
} as const;
