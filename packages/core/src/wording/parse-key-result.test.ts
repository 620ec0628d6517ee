import { describe, expect, it } from 'vitest';
import { german, parseKeyResult } from './index.ts';

describe('parseKeyResult', () => {
  it('takes the start to the unit of the target', () => {
    expect(parseKeyResult('Cut export time from 2 hours to 30 minutes')).toMatchObject({
      baseline: 120,
      target: 30,
    });
    expect(parseKeyResult('Cut renewal time from 1 year to 6 months')).toMatchObject({
      baseline: 12,
      target: 6,
    });
    expect(parseKeyResult('Shrink the image from 1.4 GB to 400 MB')).toMatchObject({
      baseline: 1400,
      target: 400,
    });
  });

  it('names limits and further targets', () => {
    const { guardrails, secondary } = parseKeyResult(
      'Sign 40 clinics with cost per clinic below €900 and reach 4.5 stars, without discounts',
    );
    expect(guardrails).toEqual([
      {
        metric: 'cost per clinic',
        comparator: '<',
        comparatorExplicit: true,
        value: 900,
        unit: { kind: 'currency', iso: 'EUR' },
      },
      { metric: 'discounts', comparator: '==', comparatorExplicit: true, value: 0, unit: null },
    ]);
    expect(secondary).toMatchObject([{ comparator: '>=', comparatorExplicit: false, value: 4.5 }]);
  });

  it('lists at most eight of them', () => {
    const { guardrails, secondary } = parseKeyResult(`Hire 3 nurses${', 4 doctors'.repeat(40)}`);
    expect(guardrails.length + secondary.length).toBe(8);
  });

  it.each([
    ['Raise NPS from 20 to 45', { kind: 'change', from: 20, to: 45, unit: { kind: 'score' } }],
    ['Raise NPS to 45', { kind: 'change', to: 45, unit: { kind: 'score' } }],
    [
      'Lift sales by 20 % from $5M',
      {
        kind: 'relative',
        by: 20,
        as: 'percent',
        direction: 'increase',
        from: 5e6,
        unit: { kind: 'currency', iso: 'USD' },
      },
    ],
    ['Cut complaints by a third', { kind: 'relative', by: 33.33, as: 'percent', direction: 'decrease' }],
    ['Halve complaints', { kind: 'relative', by: 2, as: 'multiple', direction: 'decrease' }],
    ['Keep churn below 3 %', { kind: 'threshold', comparator: '<', limit: 3, unit: { kind: 'percent' } }],
    [
      'Keep stock between 20 and 30 days',
      { kind: 'range', low: 20, high: 30, unit: { kind: 'duration', in: 'days' } },
    ],
    ['No accidents', { kind: 'range', low: 0, high: 0, unit: { kind: 'count' } }],
    ['Publish the price list', { kind: 'binary' }],
  ])('asks for a measure: %s', (text, measure) => {
    expect(parseKeyResult(text).measure).toEqual(measure);
  });

  it('asks for no measure where nothing can be measured', () => {
    expect(parseKeyResult('Improve morale')).not.toHaveProperty('measure');
    expect(parseKeyResult('Keep NPS')).not.toHaveProperty('measure');
  });

  it('keeps a start without inventing a target', () => {
    expect(parseKeyResult('Reduce churn from 5 %')).toMatchObject({
      baseline: 5,
      target: null,
      measure: { kind: 'change', from: 5, unit: { kind: 'percent' } },
    });
  });

  it('does not read the hyphen of a range or a bullet as a minus', () => {
    expect(parseKeyResult('- Raise NPS from -10 to 5')).toMatchObject({ baseline: -10, target: 5 });
    expect(parseKeyResult('Run 4-6 workshops')).toMatchObject({
      target: 4,
      targetHigh: 6,
      comparator: 'between',
    });
  });

  it('tells deadlines, service levels and windows apart', () => {
    expect(parseKeyResult('Launch the app within 6 weeks')).toMatchObject({
      target: null,
      deadline: 'within 6 weeks',
    });
    expect(parseKeyResult('Answer letters within 5 days of receipt')).toMatchObject({
      target: 5,
      deadline: null,
    });
    expect(parseKeyResult('Keep churn under 5 % in the first 90 days')).toMatchObject({
      target: 5,
      deadline: null,
    });
  });

  it('reads a time whose letter stands apart in its own unit', () => {
    expect(parseKeyResult('Reduce repair time from 90 min to 1 h')).toMatchObject({
      baseline: 1.5,
      target: 1,
    });
    expect(parseKeyResult('Cut the page load from 3 s to 800 ms')).toMatchObject({
      baseline: 3000,
      target: 800,
    });
    expect(parseKeyResult('Publish 5 d maps').unit).toEqual({ kind: 'count' });
    expect(parseKeyResult('Grow from 5 to 10 m users').unit).toEqual({ kind: 'count' });
    expect(parseKeyResult('von 90 min auf 1 h senken', { language: german })).toMatchObject({
      metric: null,
      baseline: 1.5,
      target: 1,
    });
  });

  it.each([
    ['Durchführung von Schulungen', 'activity'],
    ['Durchfuehrung von 12 Schulungen', 'activity'],
    ['Einführung eines CRM-Systems bis 30.06.2026', 'activity'],
    ['Umsetzung der Richtlinie', 'activity'],
    ['Erstellung von 5 Fallstudien', 'activity'],
    ['Reduzierung der Kosten um 10 %', 'outcome'],
    ['Steigerung des Umsatzes um 20 %', 'outcome'],
    ['Einführung neuer Kollegen von 10 auf 5 Tage verkürzen', 'outcome'],
    ['Dauer der Einführung auf 5 Tage senken', 'outcome'],
    ['Umsetzungsquote auf 90 % steigern', 'outcome'],
    ['Zufriedenheit auf 90 % durch Einführung eines Chats', 'outcome'],
  ])('reads German nouns by what they say is done: %s is an %s', (text, found) => {
    expect(parseKeyResult(text, { language: german }).class).toBe(found);
  });

  it.each([
    ['CRM einführen', 'Introduce a CRM', 'output'],
    ['CRM implementieren', 'Implement a CRM', 'output'],
    ['Das neue ERP ist ausgerollt', 'The new ERP is rolled out', 'output'],
    ['Portal für Lieferanten entwickeln', 'Develop a portal for suppliers', 'output'],
    ['Leitfaden erarbeiten', 'Draft a guide', 'output'],
    ['Richtlinie überarbeiten', 'Rewrite the policy', 'output'],
    ['Altes Lager ablösen', 'Replace the old warehouse', 'output'],
    ['Schnittstelle anbinden', 'Connect the interface', 'output'],
    ['Server installieren', 'Install servers', 'output'],
    ['Prozesse vereinheitlichen', 'Standardize processes', 'output'],
    ['Neue Lieferanten evaluieren', 'Evaluate new suppliers', 'activity'],
    ['Zwei Filialen pilotieren', 'Pilot two branches', 'activity'],
    ['Umsatz von 5 auf 8 Mio. EUR entwickeln', 'Move revenue from EUR 5 to 8 million', 'outcome'],
  ])('reads what is made or done alike in German and English: %s', (text, counterpart, found) => {
    expect(parseKeyResult(counterpart).class).toBe(found);
    expect(parseKeyResult(text, { language: german }).class).toBe(found);
  });

  it('scales both numbers of a pair by a letter that stands apart', () => {
    const users = { baseline: 5e6, target: 1e7, metric: 'users' };
    expect(parseKeyResult('Grow from 5 to 10 m users')).toMatchObject(users);
    expect(parseKeyResult('Cut from 10 to 5 k tickets')).toMatchObject({ baseline: 10_000, target: 5000 });
    // Metres, or minutes.
    expect(parseKeyResult('Cut the distance from 30 to 10 m')).toMatchObject({ baseline: 30, target: 10 });
  });

  it.each([
    ['Raise prices 10-15%', 'percent'],
    ['Raise prices by 10-15%', 'percent'],
    ['Keep churn 2-3%', null],
    ['Raise margin to 10-15%', null],
    ['Raise margin between 10 and 15%', null],
  ])('tells a range of change from a range of levels: %s', (text, relative) => {
    const reading = parseKeyResult(text);
    expect(reading.relative).toBe(relative);
    expect(reading).toMatchObject(
      text.includes('2-3') ? { target: 2, targetHigh: 3 } : { target: 10, targetHigh: 15 },
    );
  });

  it('says that it did not read a number that is too long, and asks for no measure', () => {
    for (const number of ['7'.repeat(33), '1e400']) {
      const reading = parseKeyResult(`Reach ${number} users`);
      expect(reading).toMatchObject({ target: null, notes: ['long-number'] });
      expect(reading).not.toHaveProperty('measure');
    }
    expect(parseKeyResult('Launch version 1.2.3')).toMatchObject({ notes: [], measure: { kind: 'binary' } });
  });

  it('keeps a minus that stands behind the sign of a currency', () => {
    const reading = parseKeyResult('Increase profit from $-2M to $0');
    expect(reading).toMatchObject({ direction: 'increase', baseline: -2_000_000, target: 0 });
    expect(parseKeyResult('Sell at $5-$10')).toMatchObject({ target: 5, targetHigh: 10 });
  });

  it('leaves its input language alone and gives equal readings for equal texts', () => {
    const text = 'Grow ARR from 8M to 10M by Q4';
    expect(parseKeyResult(text)).toEqual(parseKeyResult(text, {}));
  });
});
