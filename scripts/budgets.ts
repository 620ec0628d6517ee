import { buildPackages } from './build/build-packages.ts';
import { installTools } from './shell/tool.ts';
import { commitSizes, committedSizes, measureExports, sizeChanges } from './sizes/export-sizes.ts';
import { checkBudgets } from './sizes/named-budgets.ts';

// pnpm budgets            prints every budget and every change of a single export
// pnpm budgets --update   also writes etc/bundle-sizes.json

await installTools();
await buildPackages();
const { problems, lines } = await checkBudgets();
for (const line of lines) console.log(line);
const measured = await measureExports();
const changes = sizeChanges(committedSizes(), measured);
for (const line of [...problems, ...changes]) console.log(line);
const update = process.argv.includes('--update');
if (update) {
  commitSizes(measured);
  console.log('etc/bundle-sizes.json is written');
}
if (problems.length > 0 || (changes.length > 0 && !update)) process.exitCode = 1;
