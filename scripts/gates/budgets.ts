import { buildPackages } from '../build/build-packages.ts';
import { committedSizes, measureExports, sizeChanges } from '../sizes/export-sizes.ts';
import { checkBudgets } from '../sizes/named-budgets.ts';
import type { Gate } from './gate.ts';

/** What hosts ship to their users stays small, and no root brings a library along. */
export const budgetsGate: Gate = {
  name: 'budgets',
  keeps: 'bundle sizes within budgets.json and etc/bundle-sizes.json (pnpm budgets --update)',
  async run() {
    await buildPackages();
    const { problems, lines } = await checkBudgets();
    const measured = await measureExports();
    const exports = Object.values(measured).reduce((sum, sizes) => sum + Object.keys(sizes).length, 0);
    return {
      problems: [...problems, ...sizeChanges(committedSizes(), measured)],
      note: `${String(lines.length)} budgets, ${String(exports)} exports alone`,
    };
  },
};
