import path from 'node:path';

/** What a rule consists of on disk. */
export interface RuleFiles {
  /** `topic/what-must-hold`. */
  readonly id: string;
  /** The endings that exist: `.ts`, `.md`, `.test.ts`. */
  readonly endings: ReadonlySet<string>;
}

/** Folder of the rules, relative to the repository. */
export const rulesFolder = 'packages/cascade/src/rules';

/** Groups the files `<rules>/<topic>/<id><ending>` by rule, sorted by id. */
export function ruleFilesIn(files: readonly string[]): readonly RuleFiles[] {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const match = /^([a-z0-9-]+)\/([a-z0-9-]+)(\.test\.ts|\.ts|\.md)$/.exec(
      file.startsWith(`${rulesFolder}/`) ? path.posix.relative(rulesFolder, file) : '',
    );
    if (match === null) continue;
    const [, topic = '', name = '', ending = ''] = match;
    const id = `${topic}/${name}`;
    const endings = found.get(id) ?? new Set<string>();
    endings.add(ending);
    found.set(id, endings);
  }
  return [...found].map(([id, endings]) => ({ id, endings })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
