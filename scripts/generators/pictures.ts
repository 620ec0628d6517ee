import dagre from '@dagrejs/dagre';
import { dagreLayout, toSvg } from '../../packages/cascade/src/svg/index.ts';
import { generateGoalSet } from '../../packages/core/src/test-kit/index.ts';
import { scoreGoals } from '../../packages/scoring/src/index.ts';
import { companyFiles } from '../../examples/quickstart/src/demo.ts';
import { readCompany } from '../../examples/quickstart/src/company.ts';
import type { Generator } from './generator.ts';

/** The drawings the docs show: the company of the demo, and a made-up one of 2,000 goals. */
export const pictures: Generator = {
  name: 'pictures',
  outputs: () =>
    new Map([
      ['docs/pictures/demo-company.svg', demoCompany()],
      ['docs/pictures/made-up-company.svg', madeUpCompany()],
    ]),
};

const layout = dagreLayout(dagre);

const demoCompany = (): string => {
  const asOf = '2026-06-15';
  const company = readCompany(companyFiles(), `${asOf}T18:00:00Z`);
  if (!('index' in company)) throw new Error('the company of the demo cannot be read');
  return toSvg(company.index, { layout, scores: scoreGoals(company.index, { asOf }) });
};

const madeUpCompany = (): string => {
  const goals = generateGoalSet({ objectives: 400, keyResultsPerObjective: 4 });
  return toSvg(goals, { layout, scores: scoreGoals(goals, { asOf: '2026-05-15' }) });
};
