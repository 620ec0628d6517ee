import { startVitest } from 'vitest/node';
import tests from '../vitest.config.ts';
import { propertyTests } from './properties/property-tests.ts';
import { projectFiles } from './workspace/project-files.ts';
import { repositoryRoot } from './workspace/repository-root.ts';

// pnpm soak:properties                          every file with properties, each test 20 times
// pnpm soak:properties 100 packages/scoring     100 times, files whose path has `packages/scoring` in it
//
// Each time is the test as it is committed, with seeds drawn anew: what fails here would some day fail for somebody
// else. Goes on after a failure, shrinks nothing, and says seed and path of each, for `FC_SEED` or an explicit `seed`.

const [times = '20', ...paths] = process.argv.slice(2).filter((word) => word !== '--');
if (!/^[1-9][0-9]{0,6}$/.test(times))
  throw new Error(`how often each test runs is a whole number from 1, got \`${times}\``);
const files = propertyTests(projectFiles()).filter(
  (file) => paths.length === 0 || paths.some((part) => file.includes(part)),
);
if (files.length === 0) throw new Error('no file with properties has such a path');

const run = await startVitest(
  'test',
  [],
  {
    root: repositoryRoot,
    config: false,
    watch: false,
    include: files,
    runner: './scripts/properties/repeating-runner.ts',
    setupFiles: ['./scripts/properties/end-on-failure.ts'],
    provide: { times: Number(times) },
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
  { resolve: tests.resolve ?? {}, ssr: tests.ssr ?? {} },
);
await run.close();
