import type { KeyResult, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { notAnActivity } from './not-an-activity.ts';

const kras = (...titles: string[]) => acme({ kras: titles.map((title, at) => kra(`r${at}`, { title })) });
const steps = (...kinds: (KeyResult['kind'] | undefined)[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: kinds.map((kind, at) =>
      keyResult(`k${at}`, 'o', { title: 'Run interviews', ...(kind === undefined ? {} : { kind }) }),
    ),
  });
const minutes = { kind: 'duration', in: 'minutes' } as const;
const measured = (...measures: Measure[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: measures.map((measure, at) =>
      keyResult(`k${at}`, 'o', { title: 'Answer incidents', measure }),
    ),
  });

testRule(
  notAnActivity,
  {
    valid: {
      'areas of responsibility': kras(
        'Customer Satisfaction Management',
        'Talent Acquisition Excellence',
        'Issue resolution',
      ),
      'words that only begin alike': kras('Runway of the company', 'Launchpad', 'Writer relations', 'R', ''),
      'letters beyond the Latin ones': kras('Rünn', '\u{1F680} to the moon', 'Runä'),
      'an activity that says so, beside a result': acme({
        objectives: [objective('o')],
        keyResults: [
          keyResult('k', 'o', { title: 'Run 12 customer interviews a month', kind: 'activity' }),
          keyResult('l', 'o'),
        ],
      }),
      'results whose first word could be an activity': kras(
        'Running costs fall below 5 %',
        'Answer rate above 90 %',
        'Hosting cost stays below 2 %',
      ),
      'the same with words of the house': {
        goals: kras('Training completion reaches 90 %', 'Meeting load halves'),
        options: { verbs: ['training', 'meeting'] },
      },
      'speed and answers, whatever the verb': measured(
        { kind: 'threshold', comparator: '<=', limit: 30, unit: minutes },
        { kind: 'change', from: 60, to: 30, unit: minutes },
        { kind: 'learning', questions: [{ id: 'q', title: 'Does it show early?' }] },
        {
          kind: 'pooled',
          of: { kind: 'threshold', comparator: '<', limit: 30, unit: minutes },
        },
      ),
      'a cancelled one': acme({ kras: [kra('r', { title: 'Attend meetings', state: 'cancelled' })] }),
      'words the house has chosen': { goals: kras('Attend meetings'), options: { verbs: ['durchführen'] } },
    },
    invalid: {
      'tasks in the place of areas': {
        goals: kras('answer customer emails', 'Write code', 'ATTEND meetings', 'Conduct interviews'),
        data: [
          { title: 'answer customer emails', word: 'answer' },
          { title: 'Write code', word: 'write' },
          { title: 'ATTEND meetings', word: 'attend' },
          { title: 'Conduct interviews', word: 'conduct' },
        ],
      },
      'an objective': {
        goals: acme({ objectives: [objective('o', { title: 'Launch new processes' })] }),
        data: [{ title: 'Launch new processes', word: 'launch' }],
      },
      'an activity beside other steps only': {
        goals: steps('activity', 'output'),
        data: [
          { title: 'Run interviews', word: 'run' },
          { title: 'Run interviews', word: 'run' },
        ],
      },
      'an activity that does not say so': {
        goals: steps(undefined),
        data: [{ title: 'Run interviews', word: 'run' }],
      },
      'hours that are spent, and what is counted': {
        goals: measured(
          { kind: 'threshold', comparator: '>=', limit: 30, unit: minutes },
          { kind: 'change', from: 30, to: 60, unit: minutes },
          { kind: 'change', to: 60, unit: minutes },
          { kind: 'change', from: 60, to: 30, unit: { kind: 'count', of: 'incidents' } },
        ),
        data: Array.from({ length: 4 }, () => ({ title: 'Answer incidents', word: 'answer' })),
      },
      'a word in another language': {
        goals: kras('Übernehmen von Aufgaben'),
        options: { verbs: ['übernehmen'] },
        data: [{ title: 'Übernehmen von Aufgaben', word: 'übernehmen' }],
      },
    },
  },
  { it },
);
