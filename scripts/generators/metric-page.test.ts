import { expect, test } from 'vitest';
import { metricCatalogue } from '../../packages/core/src/wording/metric-catalogue.ts';
import { metricFunctions } from '../../packages/core/src/wording/metric-lists.ts';
import { metricPageText } from './metric-page.ts';

test('the page has a section for each function and a line for each metric, with all columns', () => {
  const page = metricPageText(metricCatalogue);
  expect(page.match(/^## /gm)).toHaveLength(metricFunctions.length);
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toHaveLength(metricCatalogue.length);
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    expect(cells, row).toHaveLength(8);
    for (const cell of cells) expect(cell.trim(), row).not.toBe('');
  }
  for (const { vanity } of metricCatalogue)
    if (vanity !== undefined) expect(page).toContain(`: ${vanity.en}\n`);
});
