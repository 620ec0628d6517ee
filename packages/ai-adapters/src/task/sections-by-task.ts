import type { TaskKind } from '../draft/draft.ts';

/** Keys of the parts of each drafted text, in reading order. They stay the same from draft to draft. */
export const sectionsByTask = {
  'check-in-summary': [
    'scope',
    'moved',
    'target',
    'behind',
    'confidence',
    'stale',
    'unknown',
    'blockers',
    'notes',
  ],
  'quarter-report': [
    'scope',
    'outcome',
    'objectives',
    'moved',
    'target',
    'behind',
    'unknown',
    'changes',
    'learnt',
    'decisions',
  ],
  'one-to-one-brief': ['scope', 'goals', 'moved', 'behind', 'stale', 'blockers', 'actions', 'questions'],
  // The three parts of a review (S0-24).
  'review-note': ['system-summary', 'manager-context', 'employee-reflection'],
  'performance-summary': ['goals', 'history', 'notes', 'feedback', 'items'],
  'review-consistency': ['ratings', 'evidence'],
  'development-plan': ['aims', 'gaps', 'evidence', 'questions'],
} as const satisfies { readonly [Kind in TaskKind]?: readonly string[] };
