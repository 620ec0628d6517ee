import { projectFiles } from '../workspace/project-files.ts';
import { runTool } from '../shell/tool.ts';
import { type Gate, resultOfTool } from './gate.ts';

/** The packages read no clock, randomness, environment, network, page or locale. */
export const purityGate: Gate = {
  name: 'purity',
  keeps: 'packages without clock, randomness, environment, network, page, Node or locale',
  async run() {
    const sources = projectFiles().filter(
      (file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file) && !/\.test(-d)?\.ts$|\/test-kit\//.test(file),
    );
    if (sources.length === 0) return { problems: ['no source file was found to read'], note: '' };
    const result = await runTool('eslint', [
      '--config',
      'tools/eslint.purity.config.js',
      '--max-warnings=0',
      'packages/*/src/**/*.ts',
    ]);
    return resultOfTool(result, `${String(sources.length)} files`);
  },
};
