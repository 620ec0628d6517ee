import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from '../shell/tool.ts';
import { packageFolders } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

/** A trial release: one change note for the lowest package must lift all four to one version. */
export const changesetsGate: Gate = {
  name: 'changesets',
  keeps: 'a change note lifts all packages to one version',
  async run() {
    const copy = mkdtempSync(path.join(os.tmpdir(), 'release-'));
    try {
      // Without the notes that wait for release: they would lift packages that the group has lost.
      for (const file of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json'])
        copyInto(copy, file);
      for (const folder of packageFolders) copyInto(copy, `packages/${folder}/package.json`);
      copyInto(copy, 'tools/changelog.cjs');
      symlinkSync(
        path.join(repositoryRoot, 'tools/node_modules'),
        path.join(copy, 'tools/node_modules'),
        'junction',
      );
      const before = versionsIn(copy);
      writeFileSync(
        path.join(copy, '.changeset/trial.md'),
        `---\n'@throughline/core': minor\n---\n\nA trial.\n`,
      );
      const result = await runTool('changeset', ['version'], { cwd: copy });
      if (result.code !== 0) return { problems: result.output.split('\n'), note: '' };
      const after = versionsIn(copy);
      const fault =
        new Set(after).size !== 1
          ? [`one note for core made the versions ${after.join(', ')}: the fixed group lacks a package`]
          : after[0] === before[0]
            ? ['a change note lifted no version']
            : [];
      return { problems: fault, note: `${before[0] ?? ''} would become ${after[0] ?? ''}` };
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};

function copyInto(copy: string, file: string): void {
  const target = path.join(copy, file);
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(path.join(repositoryRoot, file), target, { recursive: true });
}

function versionsIn(copy: string): string[] {
  return packageFolders.map((folder) => {
    const text = readFileSync(path.join(copy, 'packages', folder, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  });
}
