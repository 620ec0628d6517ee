import { aiOkrProfile } from './ai-okr.ts';
import { fronterioProfile } from './fronterio.ts';
import { hrtailorProfile } from './hrtailor.ts';
import { intervueProfile } from './intervue.ts';
import { peopleboxProfile } from './peoplebox.ts';

/**
 * Ways of working with goals by name, one for each source article. A profile is plain data: the rules the article
 * asks for, with its numbers, the scoring policy and the rhythm that go with it, and the position it takes where
 * the articles disagree. It has only what its article asks for; put it behind a preset to have both.
 *
 * @example
 * ```ts
 * import { checkGoals, presets, profiles } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   roles: [{ id: 'seller', title: 'Seller' }],
 *   kras: [1, 2, 3].map((at) => ({ id: `area-${at}`, title: `Area ${at}`, role: 'seller' })),
 * } as const;
 * const found = (rules: typeof profiles.hrtailor.rules) =>
 *   checkGoals(goals, { asOf: '2026-05-15', rules }).findings.filter(({ ruleId }) => ruleId === 'counts/kras-per-role').length;
 * [found(profiles.hrtailor.rules), found(profiles.intervue.rules)]; // => [0, 1]
 * profiles.intervue.resolves.C1.position; // => 'four to seven for each role'
 * checkGoals(goals, { asOf: '2026-05-15', rules: [...presets.recommended, profiles.intervue.rules] }).ok; // => true
 * ```
 */
export const profiles = /* @__PURE__ */ Object.freeze({
  hrtailor: hrtailorProfile,
  peoplebox: peopleboxProfile,
  aiOkr: aiOkrProfile,
  intervue: intervueProfile,
  fronterio: fronterioProfile,
});
