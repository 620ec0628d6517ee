import { coverageProblems } from '../requirements/coverage-problems.ts';
import { requirements } from '../requirements/requirements.ts';
import { allTools } from '../requirements/tools.ts';
import type { Gate } from './gate.ts';

/** Every demand of the source articles is met by something that would be missed. */
export const requirementsGate: Gate = {
  name: 'requirements',
  keeps: 'every requirement is covered, and taking away what covers it breaks a case of it',
  async run() {
    const problems = await coverageProblems(requirements, allTools);
    const open = requirements.filter((requirement) => requirement.open !== undefined).length;
    return { problems, note: `${String(requirements.length)} requirements, ${String(open)} open` };
  },
};
