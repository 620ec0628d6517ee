import { rmSync } from 'node:fs';
import path from 'node:path';
import { gates } from './gates/catalogue.ts';
import { documentPlants } from './prove/document-plants.ts';
import { packagePlants } from './prove/package-plants.ts';
import { type Plant, plantInto } from './prove/plant.ts';
import { sourcePlants } from './prove/source-plants.ts';
import { copyTree } from './prove/tree-copy.ts';
import { runCommand } from './shell/run-command.ts';
import { installTools } from './shell/tool.ts';

// pnpm gates:prove           plants faults in a copy of the repository and sees every gate fail
// pnpm gates:prove lint api  only these gates

interface Proof {
  readonly plant: Plant;
  readonly said: string;
  readonly missing: readonly RegExp[];
}

const names = process.argv.slice(2).filter((word) => word !== '--');
const plants = [...sourcePlants, ...documentPlants, ...packagePlants];
const chosen = plants.filter((plant) => names.length === 0 || names.includes(plant.gate));
const unproven = gates.filter((gate) => !plants.some((plant) => plant.gate === gate.name));

await installTools();
const copy = copyTree();
const proofs: Proof[] = [];
try {
  for (const plant of chosen) proofs.push(await prove(plant));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
printTable(proofs);
for (const gate of unproven) console.log(`no fault is planted for \`${gate.name}\``);
const blind = proofs.filter((proof) => proof.missing.length > 0);
for (const { plant, missing, said } of blind) {
  console.log(`\n${plant.gate} did not see: ${plant.planted}`);
  for (const pattern of missing) console.log(`  expected ${String(pattern)}`);
  console.log(`  it said: ${said}`);
}
console.log(`\n${String(proofs.length - blind.length)} of ${String(proofs.length)} plants were seen`);
if (blind.length > 0 || unproven.length > 0 || proofs.length === 0) process.exitCode = 1;

async function prove(plant: Plant): Promise<Proof> {
  const takeBack = plantInto(copy, plant.edits);
  try {
    const tsx = path.join(copy, 'node_modules/.bin/tsx');
    const { code, output } = await runCommand(
      tsx,
      ['--conditions=@throughline/source', 'scripts/check.ts', plant.gate],
      { cwd: copy, env: { THROUGHLINE_TOOLS: 'ready' } },
    );
    const missing = plant.says.filter((pattern) => !pattern.test(output));
    const lines = output.split('\n');
    const said =
      lines.find((line) => plant.says.some((pattern) => pattern.test(line))) ??
      lines.slice(0, 12).join(' | ');
    return { plant, said: said.trim(), missing: code === 0 ? plant.says : missing };
  } finally {
    takeBack();
  }
}

function printTable(rows: readonly Proof[]): void {
  console.log('seen | gate | planted | said');
  for (const { plant, said, missing } of rows) {
    const seen = missing.length === 0 ? 'yes ' : 'NO  ';
    console.log(`${seen} | ${plant.gate} | ${plant.planted} | ${said.slice(0, 120)}`);
  }
}
