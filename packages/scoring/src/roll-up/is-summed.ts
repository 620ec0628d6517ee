import type { RollUpPolicy } from '../policy/roll-up-policy.ts';

/** Are all goals above others weighted means by a policy, so that sums of their parts are all it takes? */
export const isSummed = ({
  methods,
  weights,
  missingWeight,
  missingData,
  minimumScored,
  both,
}: RollUpPolicy): boolean =>
  [methods.keyResults, methods.children, methods.kpis].every((method) => method === 'weighted-mean') &&
  weights === 'normalised' &&
  missingWeight === 'mean-of-siblings' &&
  (missingData === 'renormalised' || missingData === 'zero') &&
  minimumScored === 1 &&
  both === 'ratio';
