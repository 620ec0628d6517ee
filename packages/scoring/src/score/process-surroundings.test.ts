import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Other versions of Node to ask as well: paths with colons between, from the environment. */
const others = (process.env['OTHER_NODES'] ?? '').split(':').filter((path) => path !== '');
const surroundings = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
  { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8' },
];
const printout = fileURLToPath(new URL('../../test/scores-printout.ts', import.meta.url));
const args = ['--conditions=@throughline/source', '--import', 'tsx', printout];

const printedIn = async (node: string, more: object): Promise<readonly [heading: string, body: string]> => {
  const env = { ...process.env, ...more };
  const { stdout } = await promisify(execFile)(node, args, { env, maxBuffer: 100_000_000 });
  const end = stdout.indexOf('\n');
  return [stdout.slice(0, end), stdout.slice(end + 1)];
};

it('law 77: scores, statuses, explanations and findings are the same bytes wherever they are asked for', async () => {
  const printed: (readonly [string, string])[] = [];
  for (const each of surroundings) printed.push(await printedIn(process.execPath, each));
  for (const node of others) printed.push(await printedIn(node, {}));
  const [first] = printed;
  expect(first?.[1].split('\n').length).toBeGreaterThan(1000);
  expect(printed.map(([, body]) => body === first?.[1])).toEqual(printed.map(() => true));
  // The surroundings really were different: an engine that asked them would have answered otherwise.
  expect(new Set(printed.map(([heading]) => heading)).size).toBeGreaterThanOrEqual(4);
}, 120_000);
