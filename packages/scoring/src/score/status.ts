/** Where a goal stands against its plan line. Worst last among the three that are judged. */
export type Status = 'not-started' | 'on-track' | 'behind' | 'at-risk' | 'unknown';
