import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of the findings about review rhythms and about what is carried forward. */
export const reviewMessages = {
  'reviews/unknown-rhythm': {
    message: 'cycle `{cycle}` names the rhythm `{rhythm}`, which does not exist',
    help: 'add it to `rhythms`, or name a preset: {presets}',
  },
  'reviews/repeated-id': {
    message: 'rhythm `{rhythm}` has more than one recurrence `{recurrence}`; only the first is planned',
    help: 'give each recurrence an id of its own',
  },
  'reviews/bad-schedule#week': {
    message: '`{recurrence}` is set for week {given}, which no cycle has',
    help: 'count weeks from 1',
  },
  'reviews/bad-schedule#through': {
    message: '`{recurrence}` ends in week {given}, before it begins',
    help: 'set `through` to its last week, or leave it out',
  },
  'reviews/bad-schedule#every': {
    message: '`{recurrence}` comes back every {given} units of time',
    help: 'count 1 or more days, weeks, months, quarters, half-years or years',
  },
  'reviews/bad-schedule#before': {
    message: '`{recurrence}` has {given} as distance to what it comes before',
    help: 'give whole numbers; before the end of the cycle, one day or more',
  },
  'reviews/bad-schedule#day': {
    message: '`{recurrence}` is set for day {given} of the month',
    help: 'give 1 to 31; a shorter month takes its last day',
  },
  'reviews/bad-schedule#months': {
    message: '`{recurrence}` is set for month {given}',
    help: 'give months from 1 to 12, or leave `months` out for all of them',
  },
  'reviews/bad-schedule#weekday': {
    message: '`{recurrence}` is set for day {given} of the week',
    help: 'give 1 for Monday to 7 for Sunday',
  },
  'reviews/bad-schedule#week-start': {
    message: 'weeks of rhythm `{recurrence}` begin on day {given} of the week',
    help: 'give 1 for Monday to 7 for Sunday; until then weeks count from the first day of the cycle',
  },
  'reviews/bad-schedule#time': {
    message: '`{recurrence}` is set for `{given}`, which is no time of day',
    help: 'write hours from 00 to 23 and minutes, such as `09:00`',
  },
  'reviews/bad-schedule#kind': {
    message: '`{recurrence}` has a schedule of the unknown kind `{given}`',
    help: 'use `week`, `every`, `before-end`, `month-day` or `before-review`',
  },
  'reviews/bad-trigger': {
    message: '`{recurrence}` waits for a variance of {given}',
    help: 'give fractions of 0 or more, such as 0.2',
  },
  'reviews/unknown-review': {
    message: '`{recurrence}` comes before `{review}`, which has no dates of its own in rhythm `{rhythm}`',
    help: 'name another recurrence of the rhythm, and let no two wait for each other',
  },
  'reviews/outside-cycle': {
    message: '`{recurrence}` of rhythm `{rhythm}` has no date in cycle `{cycle}`',
    help: 'leave it if that is meant; else move it, or choose a rhythm that fits the length of the cycle',
  },
  'reviews/too-many': {
    message: 'rhythm `{rhythm}` has more than {limit} dates in cycle `{cycle}`; the rest is not planned',
    help: 'let it come back less often, or make the cycle shorter',
  },
  'reviews/too-many#recurrences': {
    message: 'rhythm `{rhythm}` has {count} recurrences; those after the first {limit} are not planned',
    help: 'use several dates of one recurrence instead',
  },
  'reviews/bad-cadence': {
    message: 'new values of `{id}` are due every {given} units of time',
    help: 'count 1 or more; until then it is treated as if nothing were said',
  },
  'reviews/unknown-zone#person': {
    message: 'the time zone `{zone}` of `{person}` is not known; that of the organisation counts',
    help: 'use an IANA name such as `Europe/Berlin`',
  },
  'reviews/unknown-zone#organization': {
    message: 'the time zone `{zone}` of the organisation is not known; UTC counts',
    help: 'use an IANA name such as `Europe/Berlin`',
  },
  'carry-forward/undecided': {
    message: 'nobody has decided what becomes of `{title}` after cycle `{cycle}`',
    help: 'carry it, carry it with another target, split it, or drop it and say why',
  },
  'carry-forward/unknown-cycle': {
    message: 'there is no cycle `{cycle}`',
    help: 'add it, or correct the id',
  },
  'carry-forward/same-cycle': {
    message: 'nothing can be carried from cycle `{cycle}` into itself',
    help: 'name the cycle that comes next',
  },
  'carry-forward/closed-cycle': {
    message: 'cycle `{cycle}` is closed, so nothing can be carried into it',
    help: 'choose a cycle that is not over',
  },
  'carry-forward/unknown-goal': {
    message: 'there is no key result or objective `{id}` to decide on',
    help: 'correct the id; KRAs, KPIs and initiatives are not carried, they last or are planned anew',
  },
  'carry-forward/other-cycle': {
    message: '`{id}` does not belong to cycle `{cycle}`',
    help: 'decide on it when its own cycle ends',
  },
  'carry-forward/decided-twice': {
    message: 'there is more than one decision on `{id}`; the first counts',
    help: 'leave one of them',
  },
  'carry-forward/already-carried': {
    message: '`{id}` already goes on as `{as}` in cycle `{cycle}`',
    help: 'change that goal instead',
  },
  'carry-forward/reason-missing': {
    message: 'the decision on `{id}` has no reason',
    help: 'say why in `reason`, so that it can be understood later',
  },
  'carry-forward/measure-missing': {
    message: 'the retrospective of `{id}` asks for another target, and none is given',
    help: 'decide `carry-changed` with the new `measure`',
  },
  'carry-forward/id-taken': {
    message: 'the id `{as}` for what `{id}` becomes is already in use',
    help: 'give another one in `as`',
  },
  'carry-forward/unknown-objective': {
    message: '`{id}` is to go on under `{objective}`, which is no open objective of cycle `{cycle}`',
    help: 'name one that is, or leave it out to carry the objective along',
  },
  'carry-forward/split-in-one': {
    message: '`{id}` is to be split into {count} parts',
    help: 'name two parts or more, or carry it',
  },
  'carry-forward/objective-alone': {
    message: 'objective `{id}` cannot be decided as `{decision}`',
    help: 'carry or drop it; targets belong to its key results',
  },
} as const satisfies MessageCatalogue;
