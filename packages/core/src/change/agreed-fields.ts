import { sameContent } from './draft.ts';
import type { Stored } from './stored.ts';

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

/** Do two versions of a goal differ in what owner and manager agreed to? */
export const differInAgreed = (before: Stored, after: Stored): boolean =>
  differBeside(before, after, (field) => ofLifeCycle.has(field) || bookkeeping.has(field));

/** Do they differ in what freezing fixes: what the goal aims at, not who does it? */
export const differInFixed = (before: Stored, after: Stored): boolean =>
  differBeside(
    before,
    after,
    (field) => ofLifeCycle.has(field) || bookkeeping.has(field) || ofPeople.has(field),
  );

/** Do they differ in anything but where the goal stands? */
export const differBesideState = (before: Stored, after: Stored): boolean =>
  differBeside(before, after, (field) => ofLifeCycle.has(field) || field === 'revision');

const differBeside = (before: Stored, after: Stored, leftOut: (field: string) => boolean): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
    (field) => !leftOut(field) && !sameContent(before[field], after[field]),
  );
