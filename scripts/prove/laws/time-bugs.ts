import { type LawPlant, swapped } from './law-plant.ts';

const calendar = 'packages/core/src/calendar';
const calendars = `${calendar}/calendar-laws.test.ts`;
const pace = 'packages/scoring/src/pace';
const forecast = 'packages/scoring/src/forecast';
const forecasts = `${forecast}/forecast-laws.test.ts`;

/** Bugs in dates, plan lines and forecasts, for laws 49 to 65. */
export const timeBugs: readonly LawPlant[] = [
  {
    law: 49,
    planted: 'a plan line falls on its last day',
    test: `${pace}/trajectories.test.ts`,
    edits: swapped(
      `${pace}/expected-attainment.ts`,
      'if (day >= end) return 1;',
      'if (day >= end) return 0.99;',
    ),
  },
  {
    law: 50,
    planted: 'all days of a plan line count, weekends as well',
    test: `${pace}/trajectories.test.ts`,
    edits: swapped(
      `${pace}/workdays-in.ts`,
      'days.between(start, day) / all',
      '(day - start) / (end - start)',
    ),
  },
  {
    law: 51,
    planted: 'the margin helps a status to get better',
    test: `${pace}/settle-status.test.ts`,
    edits: swapped(`${pace}/settle-status.ts`, 'place.attainment - margin', 'place.attainment + margin'),
  },
  {
    law: 52,
    planted: 'ratios are read the wrong way round',
    test: `${pace}/status-of.test.ts`,
    edits: swapped(
      `${pace}/status-of.ts`,
      'compare(attainment, expected * limit)',
      'compare(expected * limit, attainment)',
    ),
  },
  {
    law: 53,
    planted: 'the level of a line is a whole number',
    test: forecasts,
    edits: swapped(
      `${forecast}/linear-trend.ts`,
      'const level = meanOf(values);',
      'const level = Math.round(meanOf(values));',
    ),
  },
  {
    law: 54,
    planted: 'lines are a little too flat',
    test: forecasts,
    edits: swapped(
      `${forecast}/linear-trend.ts`,
      'const slope = together / across;',
      'const slope = together / (across + 1);',
    ),
  },
  {
    law: 55,
    planted: 'the mean of slopes in place of their median',
    test: forecasts,
    edits: swapped(
      `${forecast}/theil-sen-trend.ts`,
      'const slope = medianOf(slopes);',
      'const slope = meanOf(Array.from(slopes));',
    ),
  },
  {
    law: 56,
    planted: 'the chance of the other side',
    test: forecasts,
    edits: swapped(`${forecast}/student-share.ts`, '(1 + inside) / 2', '(1 - inside) / 2'),
  },
  {
    law: 57,
    planted: 'half of all forecasts are expected to hit',
    test: forecasts,
    edits: swapped(`${forecast}/brier-score.ts`, '(rate - baseRate) ** 2', '(rate - 0.5) ** 2'),
  },
  {
    law: 58,
    planted: 'weeks come last first',
    test: calendars,
    edits: swapped(`${calendar}/weeks-of.ts`, 'weeks.push(week);', 'weeks.unshift(week);'),
  },
  {
    law: 59,
    planted: 'no year has a 53rd week',
    test: calendars,
    edits: swapped(`${calendar}/fiscal-months.ts`, '+ 1 - start > 364', '+ 1 - start > 371'),
  },
  {
    law: 60,
    planted: 'the period before is looked for six weeks earlier',
    test: calendars,
    edits: swapped(`${calendar}/next-period.ts`, "'start') - 1)", "'start') - 45)"),
  },
  {
    law: 61,
    planted: 'the year of a week is that of its Monday',
    test: calendars,
    edits: swapped(`${calendar}/iso-week-of.ts`, 'number - day + 4', 'number - day + 1'),
  },
  {
    law: 62,
    planted: 'the 53rd week always goes to the last quarter',
    test: calendars,
    edits: swapped(`${calendar}/fiscal-months.ts`, 'month === leapQuarter * 3 - 1', 'month === 11'),
  },
  {
    law: 63,
    planted: 'adding business days counts the first day as well',
    test: `${calendar}/business-days.test.ts`,
    edits: swapped(
      `${calendar}/business-days.ts`,
      'reach(before(day + 1) + days)',
      'reach(before(day) + days)',
    ),
  },
  {
    law: 64,
    planted: 'a wrap-up five days before the end',
    test: 'packages/core/src/rhythm/wrap-up-of.test.ts',
    edits: swapped('packages/core/src/rhythm/wrap-up-of.ts', 'end - rhythmDefaults.wrapUpDays', 'end - 5'),
  },
  {
    law: 65,
    planted: 'of a time that is shown twice the second one',
    test: 'packages/core/src/time/instant-of-wall-time.test.ts',
    edits: swapped(
      'packages/core/src/time/instant-of-wall-time.ts',
      '!isShown(before) && isShown(after)',
      'isShown(after)',
    ),
  },
];
