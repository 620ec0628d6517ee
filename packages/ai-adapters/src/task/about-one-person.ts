import type { TaskKind } from '../draft/draft.ts';

/**
 * Tasks whose drafts are about one person; where `own` is false, nobody decides about the draft about themself. A query
 * about people is a question, and its draft is about nobody in particular.
 */
export const aboutOnePerson: { readonly [Kind in TaskKind]?: { readonly own: boolean } } = {
  'one-to-one-brief': { own: true },
  'development-plan': { own: true },
  'review-note': { own: false },
  'performance-summary': { own: false },
  'review-consistency': { own: false },
  'bias-flags': { own: false },
};
