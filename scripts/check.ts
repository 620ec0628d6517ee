import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gates } from './gates/catalogue.ts';
import type { Gate } from './gates/gate.ts';
import { installTools } from './shell/tool.ts';
import { repositoryRoot } from './workspace/repository-root.ts';

// pnpm check            every gate
// pnpm check lint api   these gates
// pnpm check --list     their names

interface Outcome {
  readonly gate: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly problems: readonly string[];
}

const wanted = process.argv.slice(2).filter((word) => word !== '--');
if (wanted.includes('--list')) {
  for (const gate of gates) console.log(`${gate.name.padEnd(12)} ${gate.keeps}`);
} else {
  await checkAll(wanted);
}

async function checkAll(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    console.error(`no gate is called \`${unknown.join('`, `')}\`; pnpm check --list names them`);
    process.exitCode = 2;
    return;
  }
  if (process.env['THROUGHLINE_TOOLS'] !== 'ready') await installTools();
  const outcomes: Outcome[] = [];
  for (const gate of gates) {
    if (names.length === 0 || names.includes(gate.name)) outcomes.push(await pass(gate));
  }
  const failed = outcomes.filter((outcome) => !outcome.passed);
  for (const { gate, problems } of failed) {
    console.log(`\n${gate}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const passed = outcomes.length - failed.length;
  console.log(`\n${String(passed)} gates passed, ${String(failed.length)} failed in ${seconds.toFixed(1)} s`);
  mkdirSync(path.join(repositoryRoot, 'out'), { recursive: true });
  writeFileSync(path.join(repositoryRoot, 'out/check.json'), `${JSON.stringify(outcomes, null, 2)}\n`);
  if (failed.length > 0) process.exitCode = 1;
}

async function pass(gate: Gate): Promise<Outcome> {
  const start = performance.now();
  let problems: readonly string[];
  let note = '';
  try {
    ({ problems, note } = await gate.run());
  } catch (error) {
    problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const seconds = (performance.now() - start) / 1000;
  const passed = problems.length === 0;
  const said = passed ? note : `${String(problems.length)} lines below`;
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${gate.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${said}`,
  );
  return { gate: gate.name, passed, seconds, problems };
}
