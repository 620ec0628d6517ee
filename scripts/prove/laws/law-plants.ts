import { calibrationBugs } from './calibration-bugs.ts';
import { cascadeBugs } from './cascade-bugs.ts';
import { changeBugs } from './change-bugs.ts';
import { explanationBugs } from './explanation-bugs.ts';
import { judgementBugs } from './judgement-bugs.ts';
import type { LawPlant } from './law-plant.ts';
import { measureBugs } from './measure-bugs.ts';
import { rollUpBugs } from './roll-up-bugs.ts';
import { textBugs } from './text-bugs.ts';
import { timeBugs } from './time-bugs.ts';

/** One bug or more for every law that a test holds, in the order of their numbers. */
export const lawPlants: readonly LawPlant[] = [
  ...measureBugs,
  ...judgementBugs,
  ...rollUpBugs,
  ...cascadeBugs,
  ...timeBugs,
  ...changeBugs,
  ...textBugs,
  ...explanationBugs,
  ...calibrationBugs,
].sort((a, b) => a.law - b.law);
