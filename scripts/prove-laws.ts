import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LawPlant } from './prove/laws/law-plant.ts';
import { lawPlants } from './prove/laws/law-plants.ts';
import { lawsNamedIn } from './prove/laws/laws-named-in.ts';
import { plantInto } from './prove/plant.ts';
import { copyTree } from './prove/tree-copy.ts';
import { runCommand } from './shell/run-command.ts';

// pnpm laws:prove        plants a bug for each law in a copy of the repository and sees the law's test fail
// pnpm laws:prove 26 31  only these laws
//
// A failure counts only if the title of the failing test names the law, and if it fails by what it asserts: a copy that
// does not compile shows nothing. Before, all these tests must pass.

/** One test of a report by vitest. */
interface TestOutcome {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const chosen = process.argv.slice(2).filter((word) => word !== '--');
if (!chosen.every((word) => /^[0-9]{1,3}$/.test(word)))
  throw new Error(`laws are chosen by number, got \`${chosen.join(' ')}\``);
const plants = lawPlants.filter(({ law }) => chosen.length === 0 || chosen.includes(String(law)));
if (plants.length === 0) throw new Error('no bug is planted for such a law');

const copy = copyTree();
const report = path.join(copy, 'laws.json');
let seen = 0;
try {
  const before = await failing([...new Set(plants.map(({ test }) => test))]);
  if (before === undefined || before.length > 0)
    throw new Error(
      `these fail without a bug: ${before?.map(({ fullName }) => fullName).join('; ') ?? 'all'}`,
    );
  for (const plant of plants) if (await isSeen(plant)) seen += 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${String(seen)} of ${String(plants.length)} bugs were seen`);
if (seen < plants.length) process.exitCode = 1;

async function isSeen({ law, planted, test, edits }: LawPlant): Promise<boolean> {
  const takeBack = plantInto(copy, edits);
  try {
    const failed = await failing([test]);
    const telling = failed?.find(({ fullName }) => lawsNamedIn(fullName).includes(law));
    const asserted = /Property failed|AssertionError/.test(telling?.failureMessages[0] ?? '');
    const what =
      failed === undefined ? 'the tests did not run' : (telling?.failureMessages[0] ?? 'nothing failed');
    const line = asserted ? (telling?.fullName ?? '') : what;
    console.log(
      `${asserted ? 'yes' : 'NO '} | ${String(law)} | ${planted} | ${line.split('\n')[0]?.slice(0, 160) ?? ''}`,
    );
    return asserted;
  } finally {
    takeBack();
  }
}

/** The tests that fail; nothing when there is no report. */
async function failing(files: readonly string[]): Promise<readonly TestOutcome[] | undefined> {
  rmSync(report, { force: true });
  await runCommand(
    path.join(copy, 'node_modules/.bin/vitest'),
    ['run', ...files, '--reporter=json', `--outputFile=${report}`, '--maxWorkers=1'],
    { cwd: copy, seconds: 900 },
  );
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: TestOutcome[] }[];
    };
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    return tests.length === 0 ? undefined : tests.filter(({ status }) => status === 'failed');
  } catch {
    return undefined;
  }
}
