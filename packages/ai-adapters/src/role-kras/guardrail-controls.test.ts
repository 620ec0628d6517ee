import { expect, test } from 'vitest';
import { areaTemplate, kpiTemplate, toServe } from '../../test/templates.ts';
import type { ChosenArea } from './chosen-area.ts';
import { guardrailControls } from './guardrail-controls.ts';

const area = (id: string, ...metrics: readonly string[]): ChosenArea => {
  const kpis = metrics.map((metric) => kpiTemplate(metric));
  const to = toServe('kr', 'win-rate');
  return {
    linked: {
      area: areaTemplate(id, kpis),
      links: [{ to, metric: 'win-rate', because: 'same-metric', distance: 0 }],
    },
    kra: id,
    kpis: kpis.map((template) => ({
      id: `${id}-${template.metric}`,
      candidate: { template, isLink: false, isComplete: true, isWhole: false },
    })),
  };
};

test('the own area controls first; another one or a key result only for metrics with one subject', () => {
  const controlOf = guardrailControls(
    [area('a', 'gross-margin', 'rework-rate'), area('b', 'csat', 'gross-margin')],
    [toServe('kr', 'employee-engagement'), toServe('other', 'cycle-time'), toServe('late', 'gross-margin')],
  );
  expect(controlOf('rework-rate', 'a')).toBe('a-rework-rate');
  expect(controlOf('rework-rate', 'b')).toBeUndefined();
  expect(controlOf('gross-margin', 'b')).toBe('b-gross-margin');
  expect(controlOf('gross-margin', 'c')).toBe('a-gross-margin');
  expect(controlOf('customer-satisfaction', 'a')).toBe('b-csat');
  expect(controlOf('employee-engagement', 'a')).toBe('kr');
  expect(controlOf('cycle-time', 'a')).toBeUndefined();
});
