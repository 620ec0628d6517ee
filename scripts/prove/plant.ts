import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** New text per path; gets the present text, empty when there is no file. */
export type Edits = Readonly<Record<string, (text: string) => string>>;

/** A fault put into a copy of the repository to see a gate fail. */
export interface Plant {
  /** Name of the gate that must fail. */
  readonly gate: string;
  /** What was planted, in a few words. */
  readonly planted: string;
  readonly edits: Edits;
  /** What the gate must say, each at least once. */
  readonly says: readonly RegExp[];
}

/** Writes the edits and returns how to take them back. */
export function plantInto(root: string, edits: Edits): () => void {
  const before = new Map<string, string | undefined>();
  for (const [file, edit] of Object.entries(edits)) {
    const full = path.join(root, file);
    const present = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    const text = edit(present ?? '');
    if (text === present) throw new Error(`planting in ${file} changed nothing: mend the plant`);
    before.set(full, present);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return () => {
    for (const [full, text] of before) {
      if (text === undefined) rmSync(full);
      else writeFileSync(full, text);
    }
  };
}
