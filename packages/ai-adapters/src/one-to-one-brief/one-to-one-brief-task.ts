import type { DraftTask } from '../task/draft-task.ts';
import { textModel } from '../summary/text-model.ts';
import { draftOneToOneBrief } from './draft-one-to-one-brief.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';

/**
 * Notes for a one-to-one. They are about a person's goals and read earlier talks, so the task is one about a
 * person: `personTasks` of `/people` hands it out, disabled until a contact is named.
 */
export const oneToOneBriefTask: DraftTask<'one-to-one-brief'> = {
  kind: 'one-to-one-brief',
  version: 1,
  risk: 'about-a-person',
  byRules: draftOneToOneBrief,
  model: /* @__PURE__ */ textModel(
    'one_to_one_brief',
    'Prepare a talk between two colleagues about goals: where goals stand, what moved, what is silent or blocked, open promises, and open questions to ask. Say nothing about the person.',
    'title/one-to-one-brief',
    sectionsByTask['one-to-one-brief'],
    draftOneToOneBrief,
  ),
};
