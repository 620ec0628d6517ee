import type { KeyResult, Kpi } from '@throughline/core';
import { valueMeasureOf } from '../goal/value-measure-of.ts';
import { beginsAWord } from '../wording/begins-a-word.ts';

/**
 * Words of titles about work that no human looks at, English and German, each at the beginning of a word. After the
 * examples of S4: resolved autonomously, processed without human escalation.
 */
export const autonomousWords: readonly string[] = [
  'autonom',
  'fully automat',
  'no human',
  'straight through',
  'straight-through',
  'touchless',
  'unattended',
  'without a human',
  'without escalation',
  'without human',
  'ohne eskalation',
  'ohne mensch',
  'selbständig',
  'selbstständig',
  'vollautomat',
];

/** Tells whether a goal aims at more of what an AI system does by itself: by its metric or title, and its measure. */
export const isAutonomousRate = (): ((goal: KeyResult | Kpi) => boolean) => {
  const says = beginsAWord(autonomousWords);
  return (goal) => (goal.metric === 'autonomous-rate' || says(goal.title)) && aimsUp(goal);
};

/** Does it want more of something? What is not set yet may; what has no value, such as a milestone, does not. */
const aimsUp = (goal: KeyResult | Kpi): boolean => {
  const measure = valueMeasureOf(goal.measure);
  switch (measure.kind) {
    case 'change':
      return measure.from === undefined || measure.to === undefined || measure.to > measure.from;
    case 'relative':
      return measure.direction === 'increase';
    case 'threshold':
      return measure.comparator === '>=' || measure.comparator === '>';
    case 'binary':
    case 'milestones':
    case 'learning':
      return false;
    default:
      return true;
  }
};
