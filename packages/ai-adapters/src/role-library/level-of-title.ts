import type { RoleLevel } from '@throughline/core';
import { plainWords } from './plain-words.ts';

/**
 * Words of job titles that say how senior a role is, most senior first. `Manager` and `lead` are not among them:
 * a product manager leads nobody, and a lead engineer may or may not.
 */
const ranks: readonly (readonly [level: RoleLevel, words: readonly string[]])[] = [
  ['executive', ['chief', 'vp', 'svp', 'evp', 'vice president', 'geschäftsführer', 'geschäftsführerin']],
  ['director', ['director', 'head', 'leiter', 'leiterin', 'leitung']],
  ['manager', ['team lead', 'team leader', 'teamleiter', 'teamleiterin', 'supervisor']],
  ['senior', ['senior', 'sr', 'principal', 'staff']],
  ['junior', ['junior', 'jr', 'trainee', 'intern', 'graduate', 'apprentice', 'werkstudent']],
];

/** German names those who lead a department in one word; whoever leads a project or a shift is none of them. */
const ledInGerman =
  /(?:^| )(?:bereichs|abteilungs|vertriebs|verkaufs|personal|marketing|finanz|betriebs|entwicklungs)leiter(?:in)?(?: |$)/;

/** The level a job title states; `undefined` when it states none. */
export const levelOfTitle = (title: string): RoleLevel | undefined => {
  const words = ` ${plainWords(title)} `;
  const stated = ranks.find(([, names]) => names.some((name) => words.includes(` ${name} `)))?.[0];
  return stated ?? (ledInGerman.test(words) ? 'director' : undefined);
};
