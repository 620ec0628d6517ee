import { expect, it } from 'vitest';
import { namesAMeasure } from './names-a-measure.ts';

it.each([
  'Churn rate',
  'NPS',
  'Employee turnover',
  'Market share',
  'First-response time to tickets: response time',
  'Number of sales calls',
  'Average handle time',
  'Time to hire',
  'Time-to-hire',
  'Cost per lead',
  'Brand recall scores',
  'Kündigungsquote',
  'Anzahl der Besuche',
])('`%s` is the name of a measure', (title) => {
  expect(namesAMeasure(title)).toBe(true);
});

// The areas that the published examples name for seven roles.
it.each([
  'Customer Satisfaction Management',
  'Talent Acquisition Excellence',
  'Revenue Generation',
  'Team Development',
  'Customer Relationship Management',
  'Market Expansion',
  'Talent Acquisition',
  'Employee Engagement',
  'Compliance Management',
  'Organizational Development',
  'Customer Retention and Growth',
  'Product Adoption and Utilization',
  'Customer Satisfaction and Advocacy',
  'Issue Resolution and Support Quality',
  'Strategic Account Planning',
  'Technical Solution Delivery',
  'Code Quality and System Reliability',
  'Technical Innovation and Improvement',
  'Collaboration and Knowledge Sharing',
  'Talent Acquisition and Workforce Planning',
  'Employee Engagement and Retention',
  'Performance Management and Development',
  'Organizational Design and Change Management',
  'HR Compliance and Risk Management',
  'Brand Awareness and Market Presence',
  'Averages worth knowing',
  '',
])('`%s` is not', (title) => {
  expect(namesAMeasure(title)).toBe(false);
});

it('takes titles of any length', () => {
  for (const part of ['rate ', 'quote', 'a', ' -', 'number of '])
    expect(() => namesAMeasure(part.repeat(400_000))).not.toThrow();
});
