import { runTool } from '../shell/tool.ts';
import { type Gate, resultOfTool } from './gate.ts';

/** Files, exports and dependencies that nothing uses. */
export const unusedGate: Gate = {
  name: 'unused',
  keeps: 'no file, export or dependency that nothing uses',
  async run() {
    const result = await runTool('knip', [
      '--config',
      'tools/knip.json',
      '--no-progress',
      '--no-config-hints',
    ]);
    return resultOfTool(result, '');
  },
};
