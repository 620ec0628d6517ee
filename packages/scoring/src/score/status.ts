/**
 * Where a goal stands against its plan line. Worst last among the three that are judged. A commitment that was
 * missed, or met late, is `at-risk` however near it came; so is an objective with the flag `missed-commitment`.
 */
export type Status = 'not-started' | 'on-track' | 'behind' | 'at-risk' | 'unknown';
