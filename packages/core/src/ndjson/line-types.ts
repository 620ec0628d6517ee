import type { GoalSet } from '../model/goal-set.ts';
import { goalSetShape } from '../shape/tables/goal-set-shape.ts';

/** Names of the lists of a goal set. */
export type EntryList = {
  [Key in keyof GoalSet]-?: Key extends 'externalIds'
    ? never
    : NonNullable<GoalSet[Key]> extends readonly unknown[]
      ? Key
      : never;
}[keyof GoalSet];

/** What the `type` of a line means: the list its entry goes to, and the name of its shape. */
export const lineTypes: ReadonlyMap<string, { readonly list: EntryList; readonly shape: string }> =
  /* @__PURE__ */ new Map(
    /* @__PURE__ */ Object.entries(goalSetShape.fields).flatMap(([list, field]) =>
      field.type === 'list' && field.limit === 'entries'
        ? [[field.of.shape, { list: list as EntryList, shape: field.of.shape }] as const]
        : [],
    ),
  );

/** `type` of the first line. */
export const headerType = 'goalSet';
