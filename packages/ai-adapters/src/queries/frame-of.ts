import type { Frame } from './frame.ts';
import { goalNouns } from './goal-nouns.ts';
import { addLack, addNoun, addVersus, addWords, type FrameDraft, set, setTop } from './frame-draft.ts';
import { joinMarks } from './join-marks.ts';
import type { Mark, Noun } from './mark.ts';

/**
 * Puts the marks of a question together. Undefined: they do not go together, such as two numbers of which nobody says
 * what they count, or two names of one kind.
 */
export const frameOf = (read: readonly Mark[]): Frame | undefined => {
  const marks = joinMarks(read);
  if (marks === undefined) return undefined;
  const frame: FrameDraft = {};
  for (let at = 0; at < marks.length; ) {
    if (isOfParts(marks[at]!, frame)) return undefined;
    const taken = takeFrom(marks, at, frame);
    if (taken === 0) return undefined;
    at += taken;
  }
  return frame;
};

/** Goals that are part of others, which can themselves be behind, due or somebody's. */
const partNouns: readonly Noun[] = ['objective', 'keyResult', 'kpi', 'initiative'];

/** `Objectives with no key results at risk`: whether this is said of the objectives or of their parts, nobody knows. */
const isOfParts = (mark: Mark, { lack, lackNoun, tally, subject }: FrameDraft): boolean => {
  const isTallied = tally !== undefined && subject !== undefined && goalNouns.includes(subject);
  const part = isTallied ? tally.noun : lackNoun === true ? lack : undefined;
  if (part === undefined || !partNouns.includes(part)) return false;
  // Initiatives have no score.
  if (mark.is === 'limit') return part !== 'initiative';
  return ['words', 'overdue', 'due', 'finished', 'open', 'verb'].includes(mark.is);
};

/** Takes the mark at a place, and those that belong to it. How many; 0 where that does not go together. */
const takeFrom = (marks: readonly Mark[], at: number, frame: FrameDraft): number => {
  const mark = marks[at]!;
  const next = marks[at + 1];
  const once = (done: boolean, taken = 1): number => (done ? taken : 0);
  switch (mark.is) {
    case 'noun':
      if (mark.level === 'company' && !isGoal(next)) return once(marks.some(isNumber)); // of the company itself, or of all of it
      // `team objectives` are not grouped by team.
      if (mark.noun === 'unit' && mark.one === true && isGoal(next))
        return once(mark.level !== undefined && set(frame, 'ofLevel', mark.level));
      return once(addNoun(frame, mark));
    case 'ask':
      return once(set(frame, 'ask', mark.ask));
    case 'overdue':
      if (mark.vague === true) frame.vague = true;
      return once(set(frame, 'overdue', true));
    case 'me': {
      // `my team`: the unit of the one who asks; `my manager`: somebody else.
      if (next?.is === 'noun' && next.noun === 'unit' && next.one === true)
        return once(set(frame, 'myUnit', next.level ?? 'any'), 2);
      if (isOthers(next)) frame.ofPerson = true;
      return once(set(frame, 'me', true));
    }
    case 'finished':
      return once(addWords(frame, 'completion', ['done']));
    case 'limit':
      frame.limits = [...(frame.limits ?? []), mark.limit];
      return 1;
    case 'tally':
      if (mark.level !== undefined) return 0;
      return once(set(frame, 'tally', mark.tally));
    case 'mean-count':
      return once(set(frame, 'meanCount', mark.noun));
    case 'show':
      frame.show = [...(frame.show ?? []), ...mark.fields];
      return 1;
    case 'degree': // with its measure only
    case 'between':
    case 'bound':
    case 'compare':
      return mark.is === 'compare' ? takeLongerThan(mark.op, next, frame) : 0;
    case 'link':
      return 0; // joined before, or it joins what does not go together
    case 'next-cycle':
      return once(set(frame, 'cycleNext', true));
    case 'last-cycle':
      return once(set(frame, 'cycleBefore', true));
    case 'who':
      // `Whose manager is Ana` asks for those who report to her.
      if (mark.whose === true && next?.is === 'noun' && next.noun === 'manager')
        return once(addNoun(frame, { is: 'noun', noun: 'report' }), 2);
      // `key results whose confidence is low`: what they have.
      if (mark.whose === true && frame.subject !== undefined) return 1;
      return once(set(frame, 'who', true));
    case 'every':
    case 'latest':
    case 'when':
    case 'step':
    case 'how':
    case 'doing':
    case 'open':
    case 'upcoming':
    case 'due':
      return once(set(frame, mark.is, true));
    case 'this-cycle':
      return once(set(frame, 'cycleNow', true));
    case 'by':
      // `check-ins by Ana`, `past due by more than a week`, `by average score`
      if (next?.is === 'compare' || (next?.is === 'name' && next.hit.of === 'person')) return 1;
      if (next?.is === 'ask' && next.ask === 'mean' && marks[at + 2]?.is === 'measure') return 1;
      return takeGroup(next, frame);
    case 'all':
      return 0;
    case 'versus':
      if (next?.is === 'this-cycle' || next?.is === 'last-cycle') return once(set(frame, 'beside', true));
      // `How is Sales doing compared to Support`
      if (
        next?.is === 'name' &&
        next.hit.of === 'unit' &&
        frame.unit !== undefined &&
        next.more === undefined
      ) {
        frame.beside = true;
        return once(set(frame, 'units', [next.hit]), 2);
      }
      return next?.is === 'words' ? once(addVersus(frame, next), 2) : 0;
    case 'not':
      if (mark.never === true) frame.never = true;
      return takeLack(marks, at, frame);
    case 'lack':
      if (mark.stale === true) frame.stale = true;
      if (mark.never === true) frame.never = true;
      return once(addLack(frame, mark.noun));
    case 'verb':
      // `which goals are done`: nothing is held there.
      if (mark.verb === 'held' && marks.some(isGoal) && !marks.some(isHeld))
        return once(addWords(frame, 'completion', ['done']));
      // `What does "Win" support` asks upward, and there is no such list.
      if ((mark.verb === 'support' || mark.verb === 'depend') && frame.goal !== undefined) return 0;
      if (mark.verb === 'depend' && isBareUnit(marks[at - 1])) return 0;
      return once(set(frame, 'verb', mark.verb));
    case 'rank': {
      const { is: _, ...rank } = mark;
      if (!set(frame, 'rank', rank)) return 0;
      return next?.is === 'number' ? once(setTop(frame, next), 2) : 1;
    }
    case 'number':
      // `the five lowest`, `five teams with ...`; any other number that nothing asked for is not understood.
      return next?.is === 'rank' || next?.is === 'noun' ? once(setTop(frame, mark)) : 0;
    case 'measure':
      return once(set(frame, 'measure', mark.field));
    case 'words':
      return once(addWords(frame, mark.field, mark.words));
    case 'group':
      // After `by`, or what is asked of one goal.
      if (!marks.some((each) => each.is === 'name' && each.hit.of === 'goal')) return 0;
      frame.show = [...(frame.show ?? []), mark.field];
      return 1;
    case 'span':
      return once(set(frame, 'span', mark.span));
    case 'name': {
      // `the Sales team`: the noun belongs to the name.
      if (mark.hit.of === 'person' && isOthers(next)) {
        // `Is Ana a manager` asks for no manager of hers.
        const isHers = mark.possessive === true || frame.who === true;
        if (!isHers || (next?.is === 'noun' && next.noun === 'unit')) return 0;
        frame.ofPerson = true;
      }
      if (mark.hit.of === 'person' && frame.verb !== undefined) frame.afterVerb = true;
      if (mark.hit.of === 'unit' && mark.bare === true) frame.bareUnit = true;
      if (mark.more !== undefined && mark.more.length > 0) {
        // Several people side by side would be compared, several cycles or goals are several questions.
        if (mark.hit.of !== 'unit' || !set(frame, 'units', mark.more)) return 0;
        if (mark.versus === true) frame.beside = true;
      }
      const isPart = mark.hit.of === 'unit' && next?.is === 'noun' && next.noun === 'unit';
      return once(set(frame, mark.hit.of, mark.hit), isPart ? 2 : 1);
    }
  }
};

const isGoal = (mark: Mark | undefined): boolean => mark?.is === 'noun' && goalNouns.includes(mark.noun);

const isBareUnit = (mark: Mark | undefined): boolean =>
  mark?.is === 'name' && mark.hit.of === 'unit' && mark.bare === true;

/** A number of the company is that of all of it. */
const isNumber = (mark: Mark): boolean => mark.is === 'measure' || mark.is === 'how';

const isHeld = (mark: Mark): boolean =>
  mark.is === 'noun' && (mark.noun === 'talk' || mark.noun === 'actionItem' || mark.noun === 'checkIn');

/** `My team`, `Ana's manager`: not what is mine or hers, but what is another's. */
const isOthers = (mark: Mark | undefined): boolean =>
  mark?.is === 'noun' && ['unit', 'person', 'manager', 'owner'].includes(mark.noun);

const takeGroup = (next: Mark | undefined, frame: FrameDraft): number => {
  if (next?.is === 'group') return set(frame, 'per', { by: next.field }) ? 2 : 0;
  if (next?.is === 'noun' && next.noun === 'cycle') return set(frame, 'per', { by: 'cycle' }) ? 2 : 0;
  // `the top five by score`
  if (next?.is === 'measure') return set(frame, 'measure', next.field) ? 2 : 0;
  if (next?.is !== 'noun') return 0;
  const { noun, level } = next;
  if (noun === 'unit')
    return set(frame, 'per', { by: 'unit', ...(level === undefined ? {} : { level }) }) ? 2 : 0;
  if (noun === 'objective' || noun === 'kra' || noun === 'keyResult')
    return set(frame, 'per', { by: noun }) ? 2 : 0;
  return (noun === 'person' || noun === 'owner') && set(frame, 'per', { by: 'owner' }) ? 2 : 0;
};

/** What `no` belongs to is the next thing, with nothing but `had` or `held` between. */
const takeLack = (marks: readonly Mark[], at: number, frame: FrameDraft): number => {
  // `Managers who have reports without goals`: it is the reports who have none.
  if (isReports(marks[at - 1], frame)) return 0;
  const next = marks[at + 1];
  const isVerb = next?.is === 'verb' && (next.verb === 'held' || next.verb === 'had');
  const noun = marks[at + (isVerb ? 2 : 1)];
  // `not done` of what was promised
  if (isVerb && next.verb === 'held' && noun === undefined && frame.nouns?.includes('actionItem') === true)
    return set(frame, 'open', true) ? 2 : 0;
  if (next?.is === 'measure' && (next.field === 'weight' || next.field === 'confidence')) {
    frame.lackNoun = true;
    return addLack(frame, next.field) ? 2 : 0;
  }
  if (noun?.is !== 'noun' || (isVerb && !set(frame, 'verb', next.verb))) return 0;
  if (noun.also !== undefined) return 0;
  frame.lackNoun = true;
  return addLack(frame, noun.noun) ? (isVerb ? 3 : 2) : 0;
};

const isReports = (mark: Mark | undefined, { subject }: FrameDraft): boolean => {
  const noun = mark?.is === 'noun' ? mark.noun : mark?.is === 'tally' ? mark.tally.noun : undefined;
  return noun === 'report' || (noun === 'person' && subject === 'manager');
};

const takeLongerThan = (op: string, next: Mark | undefined, frame: FrameDraft): number => {
  if (next?.is !== 'span' || next.span.days === undefined) return 0;
  if (op === 'above') frame.longer = true;
  return (op === 'above' || op === 'at-least') && set(frame, 'span', next.span) ? 2 : 0;
};
