import { describe, expect, it } from 'vitest';
import { parseKeyResult } from '../index.ts';

const read = (class_: string, texts: readonly string[]): readonly (readonly [string, string])[] =>
  texts.map((text) => [text, class_]);

describe('class of a key result', () => {
  it.each([
    // What comes back from others.
    ...read('outcome', [
      'Generate $40,000 in catering orders from corporate clients',
      'Generate 200 qualified enquiries from the trade fair',
      'Bring in 45 lakh of new business from tier-two towns',
      'Receive an average of 4.6 stars from guests',
      'Receive 25 referrals from existing patients',
      'Negotiate a 5-year lease with three landlords',
      'Secure planning permission for the south site',
      'Pass the food hygiene audit',
    ]),
    // What is there afterwards, whatever the trade.
    ...read('output', [
      'Generate 12 monthly board reports from the new ledger',
      'Plant 20,000 trees along the canal',
      'Lay 300 km of fibre',
      'Resurface 45 miles of road',
      'Construct 12 km of cycle lanes',
      'Install solar panels on 40 school roofs',
      'Digitise 1.2 lakh land records',
      'Start a mentoring scheme for returning mothers',
      '2 new playgrounds opened',
      'A risk register is drawn up and signed off by the board',
      'The staff handbook is translated into Polish',
      'Publish the annual accounts by 30 June',
    ]),
    // Effort, whatever the trade.
    ...read('activity', [
      'Donate 400 hours to local charities',
      'Volunteer 16 hours each per year',
      'Apply for 10 grants',
      'Pitch to 25 investors',
      'Knock on 2,000 doors',
      'Write to all members of parliament',
      'Carry out 90 kitchen hygiene audits',
      'Undertake 1,200 home safety checks',
      'Check 100% of fire extinguishers each quarter',
      'Two rehearsals before the opening night',
    ]),
  ])('reads verbs of trades: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('output', [
      'Attract and hire 4 theatre nurses',
      'Enrol three senior lecturers in the physics department',
      'Attract five surgeons',
      'Add 5 engineers to the platform team',
    ]),
    ...read('outcome', [
      'Attract 5,000 visitors to the fair',
      'Retain 90% of engineers',
      'Win back 40 lapsed members',
    ]),
  ])('takes staff for what is hired and users for what is won: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('output', [
      'Determine and document the replacement cost of all pumps',
      'Propose and pilot two ways to shorten the queue',
      'Identify and fix the ten costliest leaks',
      'Design and print the visitor map',
      'Agree and document the rules of the fleet',
    ]),
    ...read('activity', ['Plan and hold the annual gala', 'Identify ten suppliers']),
    ...read('outcome', [
      'Train the crew and cut injuries to below 2 a year',
      'Run a spring campaign that lifts bookings by 20%',
      'Launch the portal to halve paper forms to 400',
    ]),
  ])('goes by the second of two verbs: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('outcome', [
      'Enable 3,000 smallholders to sell directly to schools',
      'Help 500 jobless people into work',
      'Support 120 families out of temporary housing',
    ]),
    ...read('activity', ['Help with 5 inspections', 'Support the spring fair']),
  ])('tells what others can then do from help: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('activity', [
      'Have 6 parent evenings during the school year',
      'Have a weekly stand-up with the contractor',
      'Every apprentice has a monthly progress review',
      'All staff have a yearly appraisal',
      'All wards hold a safety huddle each morning',
    ]),
    ...read('outcome', [
      'Have at least 300 paying members by spring',
      'Have zero lost-time injuries',
      'Have 60% of staff using the new rota tool',
    ]),
    ...read('output', ['Have a documented recovery plan']),
  ])('goes by what somebody has: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('activity', [
      'Maintain 60 outbound calls per day',
      'Increase site visits from 10 to 25 per month',
      'At least 15 site inspections per inspector per month',
      '10 coaching sessions per quarter',
      'Average number of training hours per employee: 40',
      'Increase the number of toolbox talks from 2 to 6 a month',
      'Increase toolbox talks by 25%',
      'Teams contribute 40 code reviews a week',
      'Our staff nominate two lecturers for the prize',
    ]),
    ...read('outcome', [
      'Reduce the number of internal meetings from 20 to 8 per week',
      'Cut escalation calls from 40 to 10 a month',
      'Training satisfaction score of 4.5',
      'Meeting satisfaction above 80%',
      'Grow user sessions to 40,000',
      'Attendance at events grows to 1,500',
    ]),
  ])('takes more events for effort, and fewer for an outcome: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('outcome', [
      'Ensure that 90% of reports have no missing pages',
      'More than 75% of lesson plans meet the new standard',
      'Raise the share of hires from abroad from 18% to 30%',
      'Reduce the percentage of faulty modules from 4% to 1%',
      'Reduce audit findings from 12 to 4',
      'Nine in ten tenants say they feel safe',
      '60% of tenants say they feel safe',
      '70% of vacant stalls are filled by local traders',
      '98% of prescriptions dispensed without error',
      '85% of planning applications decided within 8 weeks',
    ]),
    ...read('output', [
      'Increase test coverage to 90%',
      'Reduce lint warnings by half',
      'Close 40 audit findings',
    ]),
  ])('takes a share of things that are well made for a state: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });

  it.each([
    ...read('output', [
      'All course materials are available online',
      'The booking app is live in all 14 clinics',
      'New signage is in place at every entrance',
      'A fire plan is in place for all sites',
    ]),
    ...read('outcome', [
      'The service is available 99.9% of the time',
      '90% of beds are available',
      'Nurses are ready',
    ]),
  ])('takes a thing that is there for an output: %s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });
});

describe('class of what is said of others', () => {
  it.each([
    ...read('outcome', [
      '95% of transfers complete in under 2 seconds',
      'The archive can add a folder in 3 hours',
      'Score from carers who completed a trial ≥ 8',
      'Provide clean water to 40,000 people',
      'Calls answered within 20 seconds',
      'Merge request review time under 24 hours',
      'Convert 8 pilots to yearly subscriptions',
      'Make the form so short that it is used for 80% of claims',
      'Add 4 member organisations',
      'Reduce to zero the number of expired certificates',
    ]),
    ...read('output', [
      'Launch of the rota app used by 10 wards',
      'Early release of the planner used by 4 teams',
      'Beta launch of the mobile scanner',
      'Every workshop has a manual',
      '3 white papers accepted by the council',
      'Distribute 20,000 mosquito nets',
      'Open 25 new stores',
      '12 drafted, 6 tested and 2 AI assisted features delivered',
    ]),
    ...read('activity', [
      'Run the load test twice before launch',
      'Game day held in each region',
      'Onboarding survey sent to all new hires',
      '75% of learners finish module one',
      'All fire stations undertake engagement activities',
    ]),
  ])('%s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });
});

describe('class where no word is known', () => {
  it.each([
    ...read('activity', [
      'Row 400 miles on the lake',
      'Whittle 12 spoons by hand',
      'Complete 6 triathlons this season',
      'Complete at least two yoga sessions three mornings per week',
      '> 40 squats each day',
      'Complete margin analysis of all 9 loss-making lines; name top 3 causes',
      'Collect opinions from at least 60% of new tenants',
      'For each branch, confirm progress against the audit plan',
      'Reconcile the petty cash on the first working day of each month',
      'Read 24 novels',
      'Hold 12 neighbourhood surgeries',
      '100% of rangers take part in a rescue drill',
    ]),
    ...read('output', [
      'Release 3 new courses (Ines)',
      '80% of depots have noise targets and limits',
      'All clinics have an up-to-date triage setup',
      'Sets of seed handed over to growers',
      'Close 40 accessibility defects',
      'Complete 2 bridge projects',
      'Every ward has a published rota',
      'All rangers have keys to the northern huts',
    ]),
    ...read('outcome', [
      'Press 4 tonnes of olives',
      'Increase number of articles per visit from 2 to 4',
      'No more than 4% of survey reports delivered late',
      'Provide reading rooms for 90% of our opening hours',
      'Letter enquiries will be answered personally within three working days',
      'Email enquiries are answered within five working days',
      'We will do our best to resolve your complaint within ten days',
      'Days to complete a repair: 5',
      'By May, 2014; we will increase the share of lessons finished by pupils by ten percent.',
      'Secure 3 term sheets',
      'Finish in the top 3 of the regional league',
      'All tenants have confidence in us',
    ]),
  ])('%s is %s', (text, found) => {
    expect(parseKeyResult(text).class).toBe(found);
  });
});

describe('whether a key result can be measured', () => {
  it.each([
    ['Publish x articles', false],
    ['Cut costs by xx %', false],
    ['Sign n partners', false],
    ['Open an account on X', true],
    ['Prioritize the accounts with the highest balance', false],
    ['Communicate with tenants', false],
    ['Present the plan to the tenants', true],
    ['Attract the best teachers', false],
    ['Sign the top 3 resellers', true],
    ['Have a weekly stand-up with the contractor', true],
    ['Rewrite the guide to serve families better', true],
    ['Write a better guide', false],
    ['Move stock counts from monthly to weekly', true],
    ['Improve the harvest every season', true],
    ['Move the depot from tired to proud', false],
    ['Number of boats repaired (net)', false],
    ['No. of tools handed over to growers', false],
    ['Average length of a loan for students', false],
    ['Attract new growers', false],
    ['Attract the county team to the arena', true],
    ['Agree and document the rules of the fleet', true],
  ])('%s: %s', (text, measurable) => {
    expect(parseKeyResult(text).measurable).toBe(measurable);
  });
});
