import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayNumberOf } from '@throughline/core';
import { drawCascade } from './cascade-drawing.ts';
import { companyFiles, printDemo, runDemo } from './demo.ts';
import { page } from './page.ts';

const usage = `options: --as-of 2026-06-15   the day the answers are for
         --people 5000        size of the generated second company
         --json               print the answers as data`;

const options = () => {
  try {
    return parseArgs({
      options: {
        'as-of': { type: 'string', default: '2026-06-15' },
        people: { type: 'string', default: '5000' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
};

const { 'as-of': asOf, people, json } = options();
if (dayNumberOf(asOf) === undefined || !/^\d{1,6}$/.test(people) || Number(people) < 10) {
  console.error(`--as-of takes a date, --people a number from 10\n${usage}`);
  process.exit(2);
}

const demo = await runDemo(companyFiles(), asOf, Number(people));
const out = new URL('../../../out/', import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL('report.html', out), page(demo.first, drawCascade(demo.index, asOf)));

if (json) console.log(JSON.stringify({ first: demo.first, second: demo.second }, null, 2));
else {
  const { isTTY, columns } = process.stdout;
  const color = isTTY && process.env['NO_COLOR'] === undefined;
  process.stdout.write(printDemo(demo, { color, width: isTTY ? Math.max(60, Math.min(120, columns)) : 100 }));
}
