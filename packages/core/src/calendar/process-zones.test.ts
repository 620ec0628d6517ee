import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const processZones = [
  'America/New_York',
  'America/Santiago',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
];
const printout = fileURLToPath(new URL('../../test/calendar-printout.ts', import.meta.url));
const args = ['--conditions=@throughline/source', '--import', 'tsx', printout];

const printedIn = async (zone: string): Promise<{ readonly heading: string; readonly body: string }> => {
  const env = { ...process.env, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 50_000_000 });
  const end = stdout.indexOf('\n');
  return { heading: stdout.slice(0, end), body: stdout.slice(end + 1) };
};

it('law 58: the calendar answers the same bytes in nine process zones', { timeout: 120_000 }, async () => {
  const printed: Awaited<ReturnType<typeof printedIn>>[] = [];
  // Three at a time, so that small machines are not choked.
  for (let at = 0; at < processZones.length; at += 3)
    printed.push(...(await Promise.all(processZones.slice(at, at + 3).map(printedIn))));

  const [first] = printed;
  expect(first!.body.split('\n').length).toBeGreaterThan(1000);
  for (const [at, { body }] of printed.entries()) expect(body === first!.body, processZones[at]).toBe(true);

  // The zones really were different, and a quarter asked of a local date is wrong in the American ones.
  const headings = printed.map(({ heading }) => heading);
  expect(new Set(headings.map((heading) => heading.slice(0, 33))).size).toBeGreaterThanOrEqual(7);
  expect(headings.map((heading) => heading.slice(-9))).toEqual(
    processZones.map((zone) => (/America|Pago/.test(zone) ? 'quarter 1' : 'quarter 2')),
  );
});
