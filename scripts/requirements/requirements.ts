import { aiOkrRequirements } from './articles/ai-okr.ts';
import { fronterioRequirements } from './articles/fronterio.ts';
import { hrtailorRequirements } from './articles/hrtailor.ts';
import { intervueRequirements } from './articles/intervue.ts';
import { peopleboxRequirements } from './articles/peoplebox.ts';
import type { Requirement } from './requirement.ts';

/** Every demand of the five source articles, in order. */
export const requirements: readonly Requirement[] = [
  ...hrtailorRequirements,
  ...peopleboxRequirements,
  ...aiOkrRequirements,
  ...intervueRequirements,
  ...fronterioRequirements,
];
