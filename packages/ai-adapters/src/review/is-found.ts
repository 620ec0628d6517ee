import type { Finding } from '@throughline/core';

/** Is there a finding? */
export const isFound = (findings: readonly Finding[]): findings is readonly [Finding, ...Finding[]] =>
  findings.length > 0;
