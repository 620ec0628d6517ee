import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { runTool } from '../shell/tool.ts';
import { projectFiles } from '../workspace/project-files.ts';
import { publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

interface Cruise {
  readonly modules: readonly {
    source: string;
    dependencies: readonly { resolved: string; module: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      from: string;
      to: string;
      rule: { name: string };
      cycle?: readonly { name: string }[];
    }[];
  };
}

/**
 * Imports go down the four floors, name public entries, and never run in a circle. Fails as well when it
 * read fewer files than there are, or saw a package as anything but its source: then it proves nothing.
 */
export const boundariesGate: Gate = {
  name: 'boundaries',
  keeps: 'imports go down the floors, name public entries and never run in a circle',
  async run() {
    const roots = ['packages', 'examples', 'scripts', 'conformance', 'bench'];
    const files = projectFiles();
    const present = roots.filter((root) => files.some((file) => file.startsWith(`${root}/`)));
    const result = await runTool('depcruise', [
      '--config',
      'tools/dependency-cruiser.cjs',
      '--output-type',
      'json',
      ...present,
    ]);
    let cruise: Cruise;
    try {
      cruise = JSON.parse(result.stdout) as Cruise;
    } catch {
      return { problems: result.output.split('\n').slice(0, 40), note: '' };
    }
    const broken = cruise.summary.violations.map(({ from, to, rule, cycle }) => {
      const way = cycle === undefined ? to : cycle.map((step) => step.name).join(' -> ');
      return `${rule.name}: ${from} -> ${way}`;
    });
    const seen = new Set(cruise.modules.map((module) => module.source));
    return {
      problems: [...broken.sort(), ...blindness(seen, files, cruise)],
      note: `${String(seen.size)} modules`,
    };
  },
};

/** Source files that were not read, and imports of packages that were not followed to their source. */
function blindness(seen: ReadonlySet<string>, files: readonly string[], cruise: Cruise): string[] {
  const entries = new Map(publicEntries().map((entry) => [entry.specifier, entry.source]));
  const followed = new Map(cruise.modules.map(({ source, dependencies }) => [source, dependencies]));
  const problems: string[] = [];
  for (const file of files) {
    if (!/^(packages\/[^/]+\/src|examples\/.*)\/.*\.ts$/.test(file)) continue;
    if (!seen.has(file)) {
      problems.push(`${file} was not read`);
      continue;
    }
    const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
    for (const { fileName: name } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!name.startsWith('@throughline/')) continue;
      const resolved = followed.get(file)?.find((dependency) => dependency.module === name)?.resolved;
      if (resolved === undefined || resolved !== entries.get(name)) {
        problems.push(`${file}: \`${name}\` was resolved to ${resolved ?? 'nothing'}, not to its source`);
      }
    }
  }
  return problems;
}
