import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileGoals, parseGoalSetJson } from '@throughline/core';
import { drawCascade } from './cascade-drawing.ts';
import { readCheckInRows } from './check-in-rows.ts';
import { companyFiles, printDemo, runDemo, type Demo } from './demo.ts';
import { page } from './page.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await runDemo(companyFiles(), '2026-06-15', 300);
});

describe('the demo', () => {
  it('prints what the docs show', async () => {
    const shown = readFileSync(new URL('../../../docs/demo-output.txt', import.meta.url), 'utf8');
    const whole = await runDemo(companyFiles(), '2026-06-15', 5000);
    expect(printDemo(whole, { color: false, width: 100 })).toBe(shown);
  }, 60_000);

  it('accounts for every row', () => {
    for (const { rows, applied, unchanged, explained } of [...demo.first.imports, ...demo.second.imports]) {
      expect(applied + unchanged + explained).toBe(rows);
    }
    expect(demo.first.imports.map(({ file, unchanged, explained }) => [file, unchanged, explained])).toEqual([
      ['directory', 0, 0],
      ['check-ins', 1, 1],
    ]);
  });

  it('says the same in a narrow terminal, in no more columns than it has', () => {
    const narrow = printDemo(demo, { color: false, width: 80 }).split('\n');
    const findings = narrow.slice(
      narrow.indexOf('Findings'),
      narrow.findIndex((line) => line.startsWith('KRAs drafted')),
    );
    for (const line of findings) expect(line.length).toBeLessThanOrEqual(80);
    expect(printDemo(demo, { color: true, width: 80 }).replace(/\u001b\[\d+m/g, '')).toBe(narrow.join('\n'));
  });

  it('answers for another day', async () => {
    const early = await runDemo(companyFiles(), '2026-03-15', 10);
    const statuses = early.first.cascade.map(({ score }) => score.status);
    expect(new Set(statuses)).toEqual(new Set(['not-started']));
  });

  it('draws a page that needs nothing else', () => {
    const html = page(demo.first, drawCascade(demo.index, '2026-06-15'));
    expect(html.match(/class="tl-card"/g)).toHaveLength(31);
    expect(html).toContain('prefers-color-scheme:dark');
    // The name of the language of the drawing is written like an address, and is none.
    const bare = html.replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(bare).not.toMatch(/<script|https?:|src=|@import|url\((?!#cascade-card\))/);
  });

  it('explains rows that are no check-ins, and takes the others', () => {
    const parsed = parseGoalSetJson(companyFiles().goals);
    if (!parsed.ok) throw new Error('the company reads');
    const rows = [
      'goal,on,recorded_at,value,done,item,source,confidence,note',
      'arr,2026-05-01,2026-05-01T10:00:00Z,9000000,,,crm,,',
      'gone,2026-05-01,2026-05-01T10:00:00Z,1,,,crm,,',
      'arr,01.05.2026,2026-05-01T10:00:00Z,1,,,crm,,',
      'arr,2026-05-02,yesterday,1,,,crm,,',
      'arr,2026-05-03,2026-05-03T10:00:00Z,"9,1",,,crm,,',
      'audit,2026-05-03,2026-05-03T10:00:00Z,,maybe,scope,,,',
      'arr,2026-05-04,2026-05-04T10:00:00Z,1,,,crm,high,',
    ];
    const read = readCheckInRows(rows.join('\n'), compileGoals(parsed.value));
    expect(read.rows.map(({ line }) => line)).toEqual([2]);
    expect(read.explained.map(({ where }) => where)).toEqual([
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      'line 7',
      'line 8',
    ]);
    expect(read.lines).toBe(read.rows.length + read.explained.length);
  });
});
