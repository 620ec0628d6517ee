import type { DraftOrigin, Objective } from '@throughline/core';
import { it } from 'vitest';
import { acme, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { draftsReviewed } from './drafts-reviewed.ts';

const model: DraftOrigin = { draft: 'd1', drafter: 'some-model', aiGenerated: true };
const drafted = (origin: DraftOrigin, more: Partial<Objective> = {}) =>
  acme({ objectives: [objective('o', { origin, ...more })] });
const reviewed: DraftOrigin = { ...model, reviewedBy: 'ana', reviewedAt: '2026-04-01T09:00:00Z' };

testRule(
  draftsReviewed,
  {
    valid: {
      'written by people': acme({ objectives: [objective('o')] }),
      reviewed: drafted(reviewed),
      'a draft that waits': drafted(model, { state: 'draft' }),
      'a draft that was dropped': drafted(model, { state: 'cancelled' }),
    },
    invalid: {
      'a model wrote it and nobody looked': {
        goals: drafted(model),
        data: [{ title: 'Win o', drafter: 'some-model' }],
        messageIds: ['ai'],
        suggestion: false,
      },
      'signed off without a review': {
        goals: drafted(model, { state: 'signed-off' }),
        data: [{ title: 'Win o', drafter: 'some-model' }],
      },
      'rules drafted it and nobody looked': {
        goals: drafted({ draft: 'd1', drafter: 'rules', aiGenerated: false }),
        data: [{ title: 'Win o', drafter: 'rules' }],
        messageIds: ['draft'],
      },
    },
  },
  { it },
);
