import { runTool } from '../shell/tool.ts';
import { type Gate, resultOfTool } from './gate.ts';

/** Typed lint rules; the choice and its reasons stand in `tools/eslint.config.js`. */
export const lintGate: Gate = {
  name: 'lint',
  keeps: 'typed lint rules over source, tests, examples and scripts',
  async run() {
    const result = await runTool('eslint', ['--config', 'tools/eslint.config.js', '--max-warnings=0', '.']);
    return resultOfTool(result, '');
  },
};
