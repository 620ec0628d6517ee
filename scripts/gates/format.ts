import { runTool } from '../shell/tool.ts';
import { type Gate, resultOfTool } from './gate.ts';

/** Layout only: spaces, quotes and line breaks. `pnpm format` mends what it reports. */
export const formatGate: Gate = {
  name: 'format',
  keeps: 'one layout everywhere (pnpm format writes it)',
  async run() {
    const args = ['format', '--max-diagnostics=none', '--colors=off', '.'];
    const result = await runTool('biome', args);
    const files = /Checked (\d+) files/.exec(result.output)?.[1] ?? '0';
    if (result.code === 0 && Number(files) < 20) {
      return { problems: [`only ${files} files were read: the settings leave out the source`], note: '' };
    }
    const named = [...result.output.matchAll(/^(\S+) (format|parse) ━+/gm)].map((match) => match[1] ?? '');
    if (named.length > 0) {
      return { problems: named.map((file) => `${file} is laid out differently`), note: '' };
    }
    return resultOfTool(result, `${files} files`);
  },
};
