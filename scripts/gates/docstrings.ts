import { docCoverage } from '../snippets/doc-coverage.ts';
import type { Gate } from './gate.ts';

/** Nothing public is unexplained, and every public function is shown at work. */
export const docstringsGate: Gate = {
  name: 'docstrings',
  keeps: 'public names have docstrings, public values an example that is run',
  run() {
    const { exports, problems } = docCoverage();
    return Promise.resolve({ problems, note: `${String(exports)} public names` });
  },
};
