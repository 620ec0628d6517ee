import { generators } from './generators/catalogue.ts';
import { compareOutputs } from './generators/compare-outputs.ts';

// pnpm generate          writes every generated file
// pnpm generate <name>   only those of one generator
// pnpm generate --check  writes nothing and fails when a file is stale

const words = process.argv.slice(2).filter((word) => word !== '--');
const check = words.includes('--check');
const names = words.filter((word) => word !== '--check');
const chosen = generators.filter((generator) => names.length === 0 || names.includes(generator.name));
const { files, stale } = await compareOutputs(chosen, { write: !check });
for (const line of stale) console.log(check ? line : `written: ${line}`);
console.log(`${String(files)} generated files, ${String(stale.length)} ${check ? 'stale' : 'written'}`);
if (check && stale.length > 0) process.exitCode = 1;
