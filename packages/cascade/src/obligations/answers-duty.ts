import { goalAt } from '@throughline/core';
import type { GoalIndex, KeyResult, Kpi } from '@throughline/core';
import { measureCodes } from '../goal/measure-codes.ts';
import { isOpen, isSetAside } from '../goal/standing.ts';
import { beginsAWord } from '../wording/begins-a-word.ts';
import type { DutyId } from './duty.ts';
import type { DutyMarks } from './duty-marks.ts';

/** Measure kind of goals without a measure. */
const unmeasured = 255;

/** Is a key result over once it is reached, by its kind or by its measure? */
const isMilestone = (index: GoalIndex, goal: number, { kind }: Partial<KeyResult>): boolean =>
  kind === 'milestone' ||
  index.measureKind[goal] === measureCodes.milestones ||
  index.measureKind[goal] === measureCodes.binary;

/** Tells by its words whether a title is about what a duty asks for. */
export const titleIsAbout = ({ words, unless = [] }: DutyMarks): ((title: string) => boolean) => {
  const says = beginsAWord(words);
  const denies = unless.length === 0 ? () => false : beginsAWord(unless);
  return (title) => says(title) && !denies(title);
};

/**
 * Tells whether a goal answers to a duty on a day: a key result or KPI that is about it, open, or for what is done
 * once also over, and a milestone where the duty asks for one. Goals that are set aside answer to nothing.
 */
export const answersDuty = (
  index: GoalIndex,
  day: number,
  id: DutyId,
  marks: DutyMarks,
): ((goal: number) => boolean) => {
  const label = `ai-duty/${id}`;
  const isAbout = titleIsAbout(marks);
  const says = ({ metric, labels, title }: KeyResult | Kpi): boolean =>
    (metric !== undefined && metric === marks.metric) || labels?.includes(label) === true || isAbout(title);
  return (goal) => {
    if (index.measureKind[goal] === unmeasured) return false;
    if (marks.once ? isSetAside(index, goal) : !isOpen(index, goal, day)) return false;
    const found = goalAt(index, goal) as KeyResult | Kpi;
    return (!marks.milestone || isMilestone(index, goal, found)) && says(found);
  };
};
