import { it } from 'vitest';
import { acme, keyResult, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { linkedToCompanyKeyResult } from './linked-to-company-key-result.ts';

const company = { objectives: [objective('top', { unit: 'acme' })], keyResults: [keyResult('k', 'top')] };

testRule(
  linkedToCompanyKeyResult,
  {
    valid: {
      'a key result of the company': acme({ ...company, kras: [kra('r', { supports: to('k') })] }),
      'an objective of the company': acme({ ...company, kras: [kra('r', { supports: to('top') })] }),
      'through a team': acme({
        ...company,
        objectives: [...company.objectives, objective('team', { unit: 'inside', supports: to('k') })],
        kras: [kra('r', { supports: to('team') })],
      }),
      'a KRA that is over': acme({ ...company, kras: [kra('r', { to: '2026-01-01' })] }),
    },
    invalid: {
      nothing: {
        goals: acme({ ...company, kras: [kra('r')] }),
        data: [{ title: 'Care for r' }],
        messageIds: ['unlinked'],
      },
      'a team that helps nobody': {
        goals: acme({
          ...company,
          objectives: [...company.objectives, objective('team', { unit: 'inside' })],
          kras: [kra('r', { supports: to('team') })],
        }),
        data: [{ title: 'Care for r' }],
        messageIds: ['deadEnd'],
      },
    },
  },
  { it },
);
