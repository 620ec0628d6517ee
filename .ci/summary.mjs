import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Adds up gates, tests and the demo, prints what failed, and as its last line "N passed, N failed".
// A step that ended badly without naming a failure counts as one failure of its own.

const [folder = 'out'] = process.argv.slice(2);
const steps = new Map(
  readFileSync(path.join(folder, 'steps.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ')),
);

const failures = [];
let passed = 0;

const gates = readReport('check.json') ?? [];
for (const gate of gates) {
  if (gate.passed) passed += 1;
  else failures.push(`gate ${gate.gate}`);
}
closeStep('check', gates.length > 0);

const tests = readReport('vitest.json')?.testResults ?? [];
for (const file of tests) {
  const name = path.relative(process.cwd(), file.name);
  const broken = file.assertionResults.filter((test) => test.status === 'failed');
  passed += file.assertionResults.filter((test) => test.status === 'passed').length;
  for (const test of broken) failures.push(`test ${name}: ${test.fullName}`);
  if (file.status === 'failed' && broken.length === 0) failures.push(`test ${name}: could not be loaded`);
}
closeStep('test', tests.length > 0);

if (steps.get('demo') === '0') passed += 1;
closeStep('demo', true);

for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;

function readReport(name) {
  const file = path.join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function closeStep(name, reported) {
  const kind = { check: 'gate', test: 'test', demo: 'demo' }[name];
  const named = failures.some((failure) => failure.startsWith(`${kind} `));
  if ((steps.get(name) !== '0' || !reported) && !named) failures.push(`${kind} step ${name}`);
}
