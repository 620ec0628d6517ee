import type { PolicyOverrides } from './define-policy.ts';
import { frozen } from './frozen.ts';
import { overlaid } from './overlaid.ts';
import type { Policy } from './policy.ts';
import { standardPolicy } from './standard-policy.ts';

/**
 * A policy of the project: `standard` with the choices of a system. What it comes to is pinned by its hash in
 * `conformance/scoring/policies.json`, so that a later `standard` cannot change it unseen.
 */
export const presetOf = (choices: PolicyOverrides): Policy =>
  frozen(overlaid(standardPolicy, choices) as unknown as Policy);
