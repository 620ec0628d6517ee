import { runWorkspaceTool } from '../shell/tool.ts';
import { type Gate, type GateResult, resultOfTool } from './gate.ts';

/**
 * Compiles the packages floor by floor, then tests, examples and scripts together with the type tests
 * (`*.test-d.ts`), and last a type test that is wrong on purpose and must be refused.
 */
export const typesGate: Gate = {
  name: 'types',
  keeps: 'the packages, the tests and the type tests compile',
  async run() {
    const packages = await runWorkspaceTool('tsc', ['-b', '--pretty', 'false']);
    const tests = await runWorkspaceTool('tsc', ['-p', 'tsconfig.test.json', '--pretty', 'false']);
    const wrong = await runWorkspaceTool('tsc', ['-p', 'scripts/gates/fixtures', '--pretty', 'false']);
    const refused = wrong.code !== 0 && wrong.output.includes('wrong.test-d.ts');
    const problems = [
      ...resultOfTool(packages, '').problems,
      ...resultOfTool(tests, '').problems,
      ...(refused ? [] : ['a wrong type test was accepted: the type tests prove nothing']),
    ];
    return { problems: [...new Set(problems)], note: 'a wrong type test was refused' } satisfies GateResult;
  },
};
