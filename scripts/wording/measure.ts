import { readFileSync } from 'node:fs';
import { parseKeyResult, parseObjective, type KeyResultReading } from '@throughline/core/wording';
import { allFour, allSix, fieldChecks, type FieldCheck } from './field-checks.ts';
import { labelledRecords, type KeyResultLabels, type ObjectiveLabels } from './labelled-record.ts';

// pnpm wording:measure <file.jsonl> [--wrong] [--only=<start of a source>]
// Reads sentences that people have labelled and says how often the reading agrees, field by field.

const file = process.argv[2];
if (file === undefined) {
  console.error('which file? pnpm wording:measure <file.jsonl> [--wrong]');
  process.exit(2);
}
const showWrong = process.argv.includes('--wrong');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);

interface Case {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly read: KeyResultReading;
  readonly label: KeyResultLabels;
}

const records = labelledRecords(readFileSync(file, 'utf8')).filter(
  (record) => only === undefined || record.source.includes(only),
);
const cases: Case[] = records
  .filter((record) => record.kind !== 'objective')
  .map(({ id, source, text, labels }) => ({
    id,
    group: source,
    text,
    read: parseKeyResult(text),
    label: labels as KeyResultLabels,
  }));

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
const share = (check: FieldCheck, among: readonly Case[] = cases): string => {
  const right = among.filter(({ read, label }) => check(read, label)).length;
  return `${percent(right, among.length)}  (${String(right)} of ${String(among.length)})`;
};

console.log(`key results: ${String(cases.length)}\n`);
for (const [name, check] of Object.entries<FieldCheck>(fieldChecks))
  console.log(`  ${name.padEnd(26)}${share(check)}`);
const explicit = cases.filter(({ label }) => label.comparatorExplicit);
console.log(`  ${'comparator where explicit'.padEnd(26)}${share(fieldChecks.comparator, explicit)}`);
console.log(`  ${'all four'.padEnd(26)}${share(allFour)}   direction, baseline, target, kind of unit`);
console.log(`  ${'all six'.padEnd(26)}${share(allSix)}   and comparator, relative\n`);

console.log(
  'all four, by source; the sentences of a source resemble one another, so the lowest group says more',
);
console.log('about unseen sources than the sum. Figures on sentences used for tuning flatter.');
const groups = [...new Set(cases.map(({ group }) => group))];
for (const group of groups) {
  const members = cases.filter((one) => one.group === group);
  console.log(
    `  ${share(allFour, members).padEnd(24)} ${share(fieldChecks.class, members).slice(0, 8)}  ${group}`,
  );
}

const classes = ['outcome', 'output', 'activity'] as const;
console.log(
  `\nclass (rows: labelled, columns: read)\n  ${' '.repeat(10)}${classes.map((name) => name.padStart(10)).join('')}`,
);
const count = (labelled: string, read: string): number =>
  cases.filter((one) => one.label.class === labelled && one.read.class === read).length;
for (const labelled of classes)
  console.log(
    `  ${labelled.padEnd(10)}${classes.map((read) => String(count(labelled, read)).padStart(10)).join('')}`,
  );
for (const name of classes) {
  const hits = count(name, name);
  const read = cases.filter((one) => one.read.class === name).length;
  const labelled = cases.filter((one) => one.label.class === name).length;
  console.log(`  ${name.padEnd(10)} precision ${percent(hits, read)}   recall ${percent(hits, labelled)}`);
}

const objectives = records
  .filter((record) => record.kind === 'objective')
  .map(({ id, text, labels }) => ({
    id,
    text,
    read: parseObjective(text),
    label: labels as ObjectiveLabels,
  }));
const wellFormed = objectives.filter(({ read, label }) => read.wellFormed === label.wellFormed).length;
const faulty = objectives.filter(({ label }) => !label.wellFormed);
const reasons = faulty.filter(({ read, label }) =>
  read.reasons.some((reason) => reason === label.reason),
).length;
console.log(
  `\nobjectives: well formed or not ${percent(wellFormed, objectives.length)} of ${String(objectives.length)}; reason named ${percent(reasons, faulty.length)} of ${String(faulty.length)}`,
);

// CPU time, not the clock on the wall. Other work on the machine still takes caches away, so the best of some
// rounds is told, after a warm-up.
const texts = records.map(({ text }) => text);
const repeats = Math.max(1, Math.ceil(40_000 / Math.max(1, texts.length)));
const perSecond = (): number => {
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) for (const text of texts) parseKeyResult(text);
  const { user, system } = process.cpuUsage(before);
  return (repeats * texts.length) / ((user + system) / 1e6);
};
const rounds = Array.from({ length: 8 }, perSecond);
const best = Math.round(Math.max(...rounds)).toLocaleString('en');
console.log(`throughput: ${best} titles per second of CPU, the best of ${String(rounds.length)} rounds`);

if (showWrong) {
  for (const { id, text, read: got, label } of cases) {
    const wrong = Object.entries<FieldCheck>(fieldChecks)
      .filter(([, check]) => !check(got, label))
      .map(([name]) => name);
    if (wrong.length === 0) continue;
    console.log(`\n${id} ${text}`);
    for (const name of wrong) {
      const key =
        name === 'unit kind' || name === 'currency'
          ? 'unit'
          : name === 'explicit'
            ? 'comparatorExplicit'
            : name === 'target high'
              ? 'targetHigh'
              : name;
      console.log(
        `   ${name}: read ${JSON.stringify(got[key as keyof KeyResultReading])}, labelled ${JSON.stringify(label[key as keyof KeyResultLabels])}`,
      );
    }
  }
  for (const { id, text, read: got, label } of objectives)
    if (
      got.wellFormed !== label.wellFormed ||
      (!label.wellFormed && !got.reasons.some((reason) => reason === label.reason))
    )
      console.log(`\n${id} ${text}\n   read ${got.reasons.join(', ') || 'ok'}, labelled ${label.reason}`);
}
