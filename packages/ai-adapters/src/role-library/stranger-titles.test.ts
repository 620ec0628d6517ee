import type { RoleLevel } from '@throughline/core';
import { expect, test } from 'vitest';
import { matchProfile } from './match-profile.ts';
import { roleLibrary } from './role-library.ts';

/** A role as somebody writes it who has not seen the library. */
interface Written {
  readonly function?: string;
  readonly title?: string;
  readonly level?: RoleLevel;
}

/** What came of it: `function/profile`, or why nothing did. */
const answer = (role: Written): string => {
  const match = matchProfile(roleLibrary, role);
  if (match.kind === 'found') return `${match.function.id}/${match.profile.id}`;
  return match.kind === 'unknown' ? 'unknown' : `either ${match.functions.map(({ id }) => id).join(' or ')}`;
};

test.each([
  // Onboarding of customers and of colleagues.
  [{ title: 'Onboarding Lead' }, 'either customer-success or people'],
  [{ function: 'Customer Success', title: 'Onboarding Lead' }, 'customer-success/onboarding-lead'],
  [{ function: 'hr', title: 'onboarding specialist' }, 'people/employee-onboarding'],
  [{ title: 'employee onboarding coordinator' }, 'people/employee-onboarding'],
  [{ title: 'Client Onboarding Manager' }, 'customer-success/onboarding-lead'],
  [{ function: 'onboarding' }, 'either customer-success or people'],
  // Accounts that are customers, and accounts that are books.
  [{ title: 'account executive' }, 'sales/account-executive'],
  [{ title: 'Accounts Payable Clerk' }, 'finance/accountant'],
  [{ title: 'account manager' }, 'either sales or customer-success'],
  [{ function: 'sales', title: 'account manager' }, 'sales/account-manager'],
  [{ title: 'Key Account Manager' }, 'sales/account-manager'],
  [{ title: 'Senior Accountant' }, 'finance/accountant'],
  [{ title: 'Account' }, 'unknown'],
  [{ function: 'Accounting' }, 'finance/accountant'],
  // Operations of this and that.
  [{ function: 'operations' }, 'operations/contributor'],
  [{ title: 'People Operations Manager' }, 'people/contributor'],
  [{ title: 'revenue operations analyst' }, 'sales/sales-operations'],
  [{ title: 'Marketing Operations' }, 'marketing/contributor'],
  [{ title: 'Head of IT operations' }, 'engineering/site-reliability-engineer'],
  [{ title: 'Flight Operations Officer' }, 'unknown'],
  [{ title: 'Surgical operations nurse' }, 'unknown'],
  [{ title: 'Chief Operations Officer' }, 'operations/head'],
  // Product of this and that.
  [{ title: 'product marketing manager' }, 'marketing/product-marketing-manager'],
  [{ title: 'Product Designer' }, 'design/contributor'],
  [{ title: 'Product Security Engineer' }, 'engineering/security-engineer'],
  [{ title: 'product operations' }, 'product/product-operations'],
  [{ title: 'Product Photographer' }, 'unknown'],
  [{ title: 'Product analyst' }, 'data-and-ai/data-analyst'],
  [{ title: 'Production Manager' }, 'operations/production-lead'],
  // People, data and people data.
  [{ title: 'People Analytics Lead' }, 'people/people-analytics'],
  [{ title: 'people analytics', function: 'Data' }, 'either data-and-ai or people'],
  [{ title: 'Data Analyst' }, 'data-and-ai/data-analyst'],
  [{ title: 'Data Entry Clerk' }, 'unknown'],
  [{ title: 'Data Protection Officer' }, 'legal-and-risk/privacy-officer'],
  // Engineers who sell, mend, build bridges.
  [{ title: 'Sales Engineer' }, 'sales/sales-engineer'],
  [{ title: 'Support Engineer' }, 'support/technical-support-engineer'],
  [{ title: 'Data engineer' }, 'data-and-ai/data-engineer'],
  [{ title: 'Civil Engineer' }, 'unknown'],
  [{ function: 'Mechanical Engineering' }, 'unknown'],
  [{ title: 'Process engineering manager' }, 'unknown'],
  [{ function: 'Engineering', title: 'Sr. Backend Engineer' }, 'engineering/contributor'],
  [{ title: 'devops engineer' }, 'engineering/site-reliability-engineer'],
  [{ title: 'Property developer' }, 'unknown'],
  // Security that guards doors, and security that guards data.
  [{ title: 'security' }, 'unknown'],
  [{ title: 'Security Guard' }, 'unknown'],
  [{ title: 'Security Engineer' }, 'engineering/security-engineer'],
  [{ function: 'Information Security' }, 'legal-and-risk/information-security-officer'],
  // Success and service.
  [{ title: 'Success Manager' }, 'customer-success/customer-success-manager'],
  [{ title: 'CSM' }, 'customer-success/customer-success-manager'],
  [{ title: 'customer service representative' }, 'support/contributor'],
  [{ title: 'Life support technician' }, 'unknown'],
  [{ title: 'Family Support Worker' }, 'unknown'],
  [{ title: 'IT Support Hero' }, 'unknown'],
  // Two at once, or one in the other's department.
  [{ title: 'Sales & Marketing Manager' }, 'either sales or marketing'],
  [{ function: 'Sales', title: 'Recruiter' }, 'either sales or people'],
  [{ function: 'Finance', title: 'Data Scientist' }, 'either finance or data-and-ai'],
  [{ function: 'People & Finance', title: 'Recruiter' }, 'people/recruiter'],
  [{ title: 'Design Engineer' }, 'unknown'],
  [{ title: 'Interior Designer' }, 'unknown'],
  [{ title: 'Training Manager' }, 'people/learning-and-development-partner'],
  [{ title: 'Quality assurance' }, 'unknown'],
  [{ title: 'QA Engineer' }, 'engineering/quality-engineer'],
  [{ title: 'Personal Assistant to the CEO' }, 'unknown'],
  [{ title: 'Financial Advisor' }, 'unknown'],
  [{ function: 'Sales', title: 'Chief Marketing Officer' }, 'either sales or marketing'],
  [{ function: 'Customer Success', title: 'Sales manager' }, 'either customer-success or sales'],
  [{ function: 'Engineering', title: 'Senior Civil Engineer' }, 'unknown'],
  [{ function: 'Engineering', title: 'Maintenance engineer, night shift' }, 'unknown'],
  [{ function: 'Design', title: 'Fashion Designer' }, 'unknown'],
  [{ function: 'Engineering', title: 'Rust engineer' }, 'engineering/contributor'],
  // German.
  [{ title: 'Vertriebsleiter' }, 'sales/head'],
  [{ title: 'Personalreferentin (m/w/d)' }, 'people/contributor'],
  [{ function: 'Einkauf', title: 'Strategische Einkäuferin' }, 'operations/buyer'],
  [{ title: 'Buchhalterin' }, 'finance/accountant'],
  [{ title: 'Softwareentwickler' }, 'engineering/contributor'],
  [{ title: 'Datenschutzbeauftragter' }, 'legal-and-risk/privacy-officer'],
  [{ title: 'Leiter Marketing' }, 'marketing/head'],
  [{ title: 'Leiterin der Produktion' }, 'operations/head'],
  [{ title: 'Kundenberater' }, 'sales/account-manager'],
  // Slips of the pen, shouting and odd marks.
  [{ title: 'SALES DEVELOPMENT REP' }, 'sales/sales-development'],
  [{ title: 'acount executve' }, 'unknown'],
  [{ title: 'Marketting manager' }, 'unknown'],
  [{ title: '  head   of—FINANCE ' }, 'finance/head'],
  [{ title: 'HR Business-Partner' }, 'people/hr-business-partner'],
  [{ title: 'FP&A analyst' }, 'finance/financial-planning-analyst'],
  [{ title: 'Machine-Learning engineer, Berlin' }, 'data-and-ai/machine-learning-engineer'],
  [{ title: 'VP of Engineering' }, 'engineering/head'],
  [{ title: 'Finance Director (Nordics)' }, 'finance/head'],
  [{ title: 'Team lead customer support' }, 'support/manager'],
  [{ title: '' }, 'unknown'],
  [{ title: '|||' }, 'unknown'],
] as const satisfies readonly (readonly [Written, string])[])('%j is %s', (role, expected) => {
  expect(answer(role)).toBe(expected);
});
