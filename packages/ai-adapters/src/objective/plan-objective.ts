import { goalAt, type GoalIndex, type Objective, type Owner, type Support } from '@throughline/core';
import { metricIn, parseObjective } from '@throughline/core/wording';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { plainLine } from '../draft/plain-line.ts';
import { cycleDeclined } from '../goal-wording/cycle-declined.ts';
import { isOpenOn } from '../goal-wording/measured-goals.ts';
import { metricsAt, type MetricTheme, themeOf } from '../key-results/metric-candidates.ts';
import { partyOf } from '../role-kras/choose-owner.ts';
import { cyclesOn } from './objective-cycle.ts';
import type { ObjectiveInput } from './objective.ts';
import { servedAbove } from './served-above.ts';
import { themeTitle } from './theme-title.ts';

/** What will be drafted, before ids are given. */
export interface ObjectivePlan {
  readonly objective: Omit<Objective, 'id' | 'state' | 'origin'>;
  readonly themes: readonly MetricTheme[];
  /** Number of its unit; -1 for none. */
  readonly at: number;
  readonly isTop: boolean;
}

/** As long as a document allows. */
const longestTitle = 200;

/** Decides what an objective says, where it belongs and what it helps, or why there can be none. */
export const planObjective = (
  input: ObjectiveInput,
  index: GoalIndex,
  asOf: string,
  day: number,
): ObjectivePlan | Declined => {
  const { document } = index;
  const { text, theme, language = 'en', accountable } = input;
  const at = input.unit === undefined ? -1 : index.referenceOf('unit', input.unit);
  if (at === undefined) return taskDeclined('draft/unit-not-found', { unit: input.unit ?? '' });
  if (accountable !== undefined) {
    const { entity, id } = partyOf(accountable);
    if (index.referenceOf(entity, id) === undefined)
      return taskDeclined('draft/owner-not-found', { entity, owner: id });
  }
  const unit = at < 0 ? undefined : document.units?.[at];
  const isTop = at < 0 || index.unitLevel[at] === 0 || index.unitParent[at]! < 0;
  const title =
    text === undefined
      ? theme && themeTitle(theme.family, isTop ? undefined : unit?.name, language)
      : plainLine(text, longestTitle * 2).replace(/ +/gu, ' ');
  if (title === undefined || title === '') return taskDeclined('draft/not-an-objective#absent', {});
  if (text !== undefined) {
    const { wellFormed, reasons } = parseObjective(title);
    const tooLong = Array.from(title).length > longestTitle || text.length > longestTitle * 2;
    if (!wellFormed || tooLong)
      return taskDeclined('draft/not-an-objective', {
        reasons: tooLong ? ['too_long', ...reasons] : reasons,
      });
  }
  const cycles = cyclesOn(document, day);
  const cycle = input.cycle ?? (cycles.length === 1 ? cycles[0]!.id : undefined);
  if (cycle === undefined)
    return taskDeclined(cycles.length === 0 ? 'draft/cycle-needed#none' : 'draft/cycle-needed', {
      asOf,
      count: cycles.length,
      cycles: cycles.slice(0, mostListed).map(({ id }) => id),
    });
  const noCycle = cycleDeclined(index, cycle);
  if (noCycle !== undefined) return noCycle;
  const isSame = (one: Objective): boolean =>
    one.cycle === cycle && one.unit === input.unit && one.title.toLowerCase() === title.toLowerCase();
  if ((document.objectives ?? []).some(isSame)) return taskDeclined('draft/objective-exists', { title });

  const missing = (input.serves ?? []).filter(({ goal }) => {
    const number = index.numberOf(goal);
    return number === undefined || !isOpenOn(index, number, day);
  });
  if (missing.length > 0)
    return taskDeclined('draft/goal-not-found', {
      goals: missing.slice(0, mostListed).map(({ goal }) => goal),
    });
  const spoken = theme === undefined ? metricIn(title) : undefined;
  const about = [
    ...(theme === undefined ? [] : [theme]),
    ...(spoken === undefined ? [] : themeOf(spoken.id)),
  ];
  const named = (input.serves ?? []).flatMap(({ goal }) => metricsAt(index, goal)).flatMap(themeOf);
  const themes = about.length > 0 ? about : named;
  const supports = input.serves ?? (isTop ? [] : servedAbove(index, at, day, themes));
  if (!isTop && supports.length === 0)
    return themes.length === 0
      ? taskDeclined('draft/theme-unknown#text', { objective: title })
      : taskDeclined('draft/nothing-to-serve', { unit: unit?.name ?? '' });
  const owners = ownersOf(accountable, unit?.lead);
  return {
    at,
    isTop,
    themes,
    objective: {
      title,
      cycle,
      commitment: input.commitment ?? 'committed',
      ...(input.unit === undefined ? {} : { unit: input.unit }),
      ...(input.bet === undefined ? {} : { bet: input.bet }),
      ...(owners.length === 0 ? {} : { owners }),
      ...(supports.length === 0 ? {} : { supports: supports.map((support) => seen(index, support)) }),
    },
  };
};

/** Ids beyond these are not listed: a message is for reading. */
const mostListed = 10;

const ownersOf = (accountable: ObjectiveInput['accountable'], lead: string | undefined): readonly Owner[] => {
  if (accountable !== undefined) return [{ who: partyOf(accountable).who, as: 'accountable' }];
  return lead === undefined ? [] : [{ who: { person: lead }, as: 'accountable' }];
};

/** A link with the revision the draft has seen, so that a review notices when the goal above moves. */
const seen = (index: GoalIndex, support: Support): Support => {
  const number = index.numberOf(support.goal);
  return {
    ...support,
    seenRevision: (number === undefined ? undefined : goalAt(index, number)?.revision) ?? 0,
  };
};
