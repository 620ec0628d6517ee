/** Income, however a company counts it. */
export const income = [
  'annual-recurring-revenue',
  'monthly-recurring-revenue',
  'revenue',
  'new-bookings',
] as const;

/** What is left of it. */
export const profit = [
  'operating-margin',
  'gross-margin',
  'operating-profit',
  'ebitda',
  'net-profit',
  'operating-cost',
] as const;

/** How customers fare and whether they stay. */
export const regardOfCustomers = [
  'customer-satisfaction',
  'net-promoter-score',
  'customer-retention',
  'customer-churn',
  'net-revenue-retention',
  'gross-revenue-retention',
] as const;

/** How the people who do the work fare. */
export const regardOfStaff = [
  'employee-engagement',
  'employee-promoter-score',
  'employee-retention',
  'employee-turnover',
  'productivity',
] as const;
