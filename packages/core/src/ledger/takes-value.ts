import { goalMarks } from '../index/goal-marks.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { factVariants } from '../measure/fact-variants.ts';
import { measureKinds } from '../measure/measure-kinds.ts';
import { goalStates } from '../model/goal-states.ts';
import { isId } from '../shape/is-id.ts';

const closed = /* @__PURE__ */ goalStates.indexOf('closed');

/** By code of the kind of measure: is a value among what it takes? A goal without a measure takes one, too. */
const valueKinds = /* @__PURE__ */ measureKinds.map((kind) => factVariants[kind].includes('value'));

/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;

/**
 * Is a goal there and open, and does it take a value? Read from the columns alone; false where they do not tell, so
 * that whoever asked has to look closer.
 */
export const takesValue = (
  { state, container, cycle, marks, measureKind, document, size }: GoalIndex,
  goal: number,
): boolean => {
  if (!(goal >= 0 && goal < size)) return false;
  if ((marks[goal]! & (goalMarks.idUsedBefore | goalMarks.containerDangling)) !== 0) return false;
  const holder = container[goal]!;
  if (state[goal] === closed || (holder >= 0 && state[holder] === closed)) return false;
  if (document.cycles?.[cycle[goal]!]?.state === 'closed') return false;
  return measureKind[goal] === noMeasure || valueKinds[measureKind[goal]!] === true;
};

const unasked = 0;
const taken = 1;
const refused = 2;

/** The same for goals that stay as they are, and whose ids are ids: each is looked at once. */
export const plainTakers = (index: GoalIndex): ((goal: number) => boolean) => {
  const answers = new Uint8Array(index.size);
  return (goal) => {
    if (!(goal >= 0 && goal < answers.length)) return false;
    if (answers[goal] === unasked)
      answers[goal] = takesValue(index, goal) && isId(index.ids[goal]!) ? taken : refused;
    return answers[goal] === taken;
  };
};
