import type { Stored } from './stored.ts';
import { sameContent } from './same-content.ts';

/** Where the goal stands and what the engine keeps: steps of the life cycle write these. */
const ofLifeCycle: ReadonlySet<string> = /* @__PURE__ */ new Set(['state', 'signOffs', 'frozen']);

/** Fields that say nothing about what was agreed to, so that signed goals may be labelled and linked to other systems. */
const bookkeeping: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'labels',
  'visibility',
  'externalIds',
  'extensions',
  'origin',
  'revision',
]);

/** Who does it and where. It is agreed to as well, but people come and go after a goal was frozen. */
const ofPeople: ReadonlySet<string> = /* @__PURE__ */ new Set(['owners', 'role', 'person', 'unit']);

const isNotAgreed = (field: string): boolean => ofLifeCycle.has(field) || bookkeeping.has(field);

const isNotFixed = (field: string): boolean => isNotAgreed(field) || ofPeople.has(field);

/** Do two versions of a goal differ in what owner and manager agreed to? */
export const differInAgreed = (before: Stored, after: Stored): boolean =>
  differBeside(before, after, isNotAgreed);

/** Does an edit of some fields change what they agreed to? A field that is set is not taken away. */
export const editsAgreed = (before: Stored, set: Stored, unset: readonly string[]): boolean =>
  editsBeside(before, set, unset, isNotAgreed);

/** Do they differ in what freezing fixes: what the goal aims at, not who does it? */
export const differInFixed = (before: Stored, after: Stored): boolean =>
  differBeside(before, after, isNotFixed);

/** Does an edit of some fields change what freezing fixes? */
export const editsFixed = (before: Stored, set: Stored, unset: readonly string[]): boolean =>
  editsBeside(before, set, unset, isNotFixed);

/** Do they differ in anything but where the goal stands? */
export const differBesideState = (before: Stored, after: Stored): boolean =>
  differBeside(before, after, (field) => ofLifeCycle.has(field) || field === 'revision');

const differBeside = (before: Stored, after: Stored, leftOut: (field: string) => boolean): boolean =>
  Object.keys(before).some((field) => isOther(before[field], after[field]) && !leftOut(field)) ||
  Object.keys(after).some(
    (field) => before[field] === undefined && isOther(undefined, after[field]) && !leftOut(field),
  );

const editsBeside = (
  before: Stored,
  set: Stored,
  unset: readonly string[],
  leftOut: (field: string) => boolean,
): boolean =>
  Object.keys(set).some((field) => isOther(before[field], set[field]) && !leftOut(field)) ||
  unset.some((field) => isOther(before[field], undefined) && !leftOut(field) && !Object.hasOwn(set, field));

/** Most fields are the very same, which is asked first. */
const isOther = (one: unknown, other: unknown): boolean => one !== other && !sameContent(one, other);
