import { describe, expect, it } from 'vitest';
import { german, parseObjective, type ObjectiveFault } from './index.ts';

const read = (
  reason: ObjectiveFault | 'ok',
  texts: readonly string[],
): readonly (readonly [string, ObjectiveFault | 'ok'])[] => texts.map((text) => [text, reason]);

const fault = (text: string): string => parseObjective(text).reasons.join(', ') || 'ok';

describe('parseObjective', () => {
  it.each([
    ...read('ok', [
      'Empower local shops to sell online with confidence',
      'Enable farmers to get a fair price for their crops',
      'Help first-generation students feel at home on campus',
      'Prepare the hospital for winter pressure',
      'Promote cycling as a way to school',
      'Position the museum as the heart of the old town',
      'Give every child in three boroughs a safe route to school',
    ]),
    ...read('task_or_output', [
      'Prepare the annual report',
      'Prepare for the sale of the mill',
      'Promote the spring fair',
      'Support the spring fair',
      'Use checklists to lower infection risk',
      'Utilise customer data to sharpen our offers',
      'Leverage the app to cut waiting',
    ]),
  ])('tells what others can do then from the means: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('ok', [
      'Finish getting our finances in order',
      'Finish raising capital for the second site',
      'Complete our shift to renewable energy',
    ]),
    ...read('task_or_output', [
      'Complete the office move',
      'Finish the annual report',
      'Finish training the crew',
    ]),
  ])('tells a change from a thing that is finished: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('ok', [
      'Build belief in our ability to finish the 40 by 40 league',
      'Keep our 7 step charter alive on every ward',
      'Get new growers to a first harvest so good that they stay for a second one',
      'Work to end avoidable food waste in our kitchens',
      'Make plain the ways of reaching us by phone and post',
      'Attract, develop, train and keep carers',
      'Cut, reuse, recycle or compost what our kitchens leave over',
      'Develop confident young readers',
      'Work closely with neighbours to keep the street safe',
      'Modernise the way we handle complaints',
      'Run a profitable and sustainable farm',
      'Live a healthier and calmer life',
      'Stronger together: one team across both sites',
      'Make our streets safe for children',
    ]),
    ...read('metric_in_objective', [
      'Cut the wait for a hip operation to 4 weeks',
      'Sign 5 growers in the north',
      'Reach 40 villages by boat',
    ]),
    ...read('vague_or_label', [
      'Harbour reach and scale',
      'Lean core team',
      'Accelerate sustainable growth',
      'Customer excellence',
      'Increase efficiency',
      'Teamwork',
      'Be the best',
    ]),
    ...read('task_or_output', [
      'Work on sharpening office routines',
      'Make a film',
      'Train all staff in first aid',
    ]),
  ])('tells a number in a name, and a title, from a goal: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('ok', [
      'Make it easier for tenants to report repairs',
      'Make voting simpler for people abroad',
      'Deliver an unforgettable visit for families',
      'Provide excellent care close to home',
      'Offer the best learning experience in vocational training',
      'Create a safe and welcoming campus',
      'Build the best parking app in town',
      'Ship faster with confidence',
      'Release software without fear',
      'Establish product-market fit for the dairy app',
    ]),
    ...read('task_or_output', [
      'Create a new visitor website',
      'Develop a training plan for new hires',
      'Provide better documentation',
      'Introduce electronic signatures',
    ]),
  ])('takes what is made well for a state: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('task_or_output', [
      'Training programme for warehouse supervisors',
      'Projects for rural water supply and sanitation',
      'Awareness campaign on road safety',
      'Digital skills scheme for older people',
    ]),
    ...read('ok', [
      'A calmer emergency department',
      'Shorter queues at border posts',
      'Cleaner air around schools',
    ]),
  ])('knows work without a verb: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('vague_or_label', [
      'Get more users',
      'Increase sales',
      'Gain more clients',
      'Improve our operations',
      'Improve HR',
      'Better marketing',
      "Support the director's OKRs",
      'Hit all targets',
      'Customer trust',
      'Fundraising',
      'Level up day-to-day operations',
    ]),
    ...read('ok', [
      'Grow demand for locally made furniture',
      'Faster answers for patients',
      'Delight our donors',
    ]),
  ])('knows what could be said anywhere: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('metric_in_objective', [
      'Resolve complaints in 3 days',
      'Pay suppliers within 10 days',
      'Answer every enquiry in 4 hours',
      'Serve patients in 12 more villages',
      'Win at least 5 public tenders',
    ]),
    ...read('task_or_output', [
      'Release app 4.2 before the summer',
      'Set up a referral process between four clinics',
      'Launch the portal within 10 days',
    ]),
    ...read('ok', ['Improve care in our three hospitals', 'Improve care within 90 days']),
  ])('tells a number that is aimed at from versions, places and dates: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it.each([
    ...read('multiple_objectives', [
      'Reduction of hunger, promotion of literacy, protection of rivers, and creation of rural jobs',
      'Grow exports, develop our people and cut emissions',
    ]),
    ...read('task_or_output', [
      'Launch the portal in order to fix errors, tidy the layout and attract members',
    ]),
    ...read('ok', [
      'Improve protection of children',
      'Simplify and clarify our prices, invoices and presentation of fees',
      'Reduce waste to save money, protect rivers and win trust',
    ]),
  ])('counts goals, and not purposes: %s is %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it('takes a gerund before a subject for what describes it', () => {
    expect(fault('Visiting nurses treat wounds sooner')).toBe('ok');
    expect(fault('Visiting every school')).toBe('task_or_output');
  });

  it('reads German as before', () => {
    const german_ = (text: string) => parseObjective(text, { language: german }).reasons;
    expect(german_('Vertrauen unserer Mandanten gewinnen')).toEqual([]);
    expect(german_('Handbuch veröffentlichen')).toEqual(['task_or_output']);
  });
});
