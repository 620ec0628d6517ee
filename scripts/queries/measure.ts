import { readFileSync } from 'node:fs';
import { measureParaphrases } from '../../packages/ai-adapters/test/queries/measure-paraphrases.ts';
import type { Paraphrase } from '../../packages/ai-adapters/test/queries/measure-paraphrases.ts';

// pnpm queries:measure <file>: a JSON list, or a paraphrase per line as JSON or as plain text.
const [file = 'packages/ai-adapters/test/queries/known-paraphrases.json'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8').trim();
const read = (line: string): Paraphrase =>
  line.startsWith('{') ? (JSON.parse(line) as Paraphrase) : { text: line };
const paraphrases = text.startsWith('[')
  ? (JSON.parse(text) as readonly Paraphrase[])
  : text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(read);

const measured = measureParaphrases(paraphrases);
for (const [name, list] of Object.entries<readonly string[]>({ ...measured })) {
  console.log(`${name}: ${String(list.length)} of ${String(paraphrases.length)}`);
  if (name !== 'understood') for (const line of list) console.log(`  ${line}`);
}
process.exitCode = measured.wrong.length === 0 ? 0 : 1;
