import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// Runs each file named in a JSON list, one after the other, and prints the failures as JSON.
// Started by the snippets gate under the source condition; a snippet's own output goes to standard error.

const [list] = process.argv.slice(2);
const files = JSON.parse(readFileSync(list ?? '', 'utf8')) as readonly { file: string; place: string }[];
const failures: string[] = [];
console.log = console.error;
for (const { file, place } of files) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const named = error instanceof Error && error.name === 'BrokenClaim';
    failures.push(named ? message : `${place}: ${error instanceof Error ? error.name : 'threw'}: ${message}`);
  }
}
process.stdout.write(`\n${JSON.stringify({ ran: files.length, failures })}\n`, () => process.exit(0));
