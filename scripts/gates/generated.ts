import { generators } from '../generators/catalogue.ts';
import { compareOutputs } from '../generators/compare-outputs.ts';
import type { Gate } from './gate.ts';

/** Generated files say what their generators would write now. */
export const generatedGate: Gate = {
  name: 'generated',
  keeps: 'generated files are fresh (pnpm generate writes them)',
  async run() {
    const { files, stale } = await compareOutputs(generators, { write: false });
    return { problems: stale, note: `${String(files)} files of ${String(generators.length)} generators` };
  },
};
