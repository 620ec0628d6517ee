import type { DaySpan, GroupField, Mark, NameHit, Noun, NumberField, WordField } from './mark.ts';

/** Something to group by. */
export interface Per {
  /** A noun, or a field that is none. */
  readonly by: 'unit' | 'owner' | GroupField;
  /** Only units of this level. */
  readonly level?: string;
}

/** What a question says, part by part, whatever the order of its words. */
export interface Frame {
  /** A number that is asked for instead of a list. */
  readonly ask?: 'count' | 'mean' | 'share';
  /** Whose, or who. */
  readonly who?: true;
  /** The person who asks. */
  readonly me?: true;
  /** What it is about. */
  readonly nouns?: readonly Noun[];
  /** Level of the units it is about. */
  readonly level?: string;
  /** Is it about a single one, as in `which team`? */
  readonly one?: true;
  /** Grouped by what. */
  readonly per?: Per;
  /** What is not there. */
  readonly lack?: Noun;
  /** Was it never there? */
  readonly never?: true;
  /** Asked how something does. */
  readonly how?: true;
  /** The other half of `how`: `doing`. */
  readonly doing?: true;
  /** Only goals of units of this level, as in `team objectives`. */
  readonly ofLevel?: string;
  /** Closed lists with a word behind the goals it speaks of, as in `goals on track`. */
  readonly behind?: readonly WordField[];
  /** Lists of which two words are set side by side. */
  readonly versus?: WordField;
  /** Is it called stale, which says how long by itself? */
  readonly stale?: true;
  /** What is done. */
  readonly verb?: 'held' | 'had' | 'own' | 'support' | 'changed';
  /** Most or least. */
  readonly rank?: { readonly way: 'low' | 'high'; readonly quality?: true; readonly every?: true };
  /** How many of them. */
  readonly top?: number;
  /** Of what. */
  readonly measure?: NumberField;
  /** Words of closed lists. */
  readonly words?: ReadonlyMap<WordField, readonly string[]>;
  /** A number to compare with. */
  readonly compare?: {
    readonly op: 'above' | 'below' | 'at-least' | 'at-most';
    readonly value: number;
    readonly percent: boolean;
  };
  /** Days. */
  readonly span?: DaySpan;
  /** Longer than the days, as in `more than three weeks`. */
  readonly longer?: true;
  /** How something stands. */
  readonly open?: true;
  /** Past its day. */
  readonly overdue?: true;
  /** Called late, which could mean behind plan as well. */
  readonly vague?: true;
  /** To come. */
  readonly upcoming?: true;
  /** About the day something is due. */
  readonly due?: true;
  /** The cycle that runs. */
  readonly cycleNow?: true;
  /** Names, one of each kind. */
  readonly unit?: NameHit;
  /** Does the unit stand there with no `in` or `of`, as in `is Sales on track`? */
  readonly bareUnit?: true;
  /** A person. */
  readonly person?: NameHit;
  /** A cycle. */
  readonly cycle?: NameHit;
  /** A goal. */
  readonly goal?: NameHit;
}

type Draft = { -readonly [Part in keyof Frame]: Frame[Part] };

/**
 * Puts the marks of a question together. Undefined: they do not go together, such as two numbers of which nobody says
 * what they count, or two names of one kind.
 */
export const frameOf = (marks: readonly Mark[]): Frame | undefined => {
  const frame: Draft = {};
  for (let at = 0; at < marks.length; ) {
    const taken = takeFrom(marks, at, frame);
    if (taken === 0) return undefined;
    at += taken;
  }
  return frame;
};

/** Sets a part once. Said twice the same way is said once; another way does not go together. */
const set = <Part extends keyof Frame>(
  frame: Draft,
  part: Part,
  value: NonNullable<Frame[Part]>,
): boolean => {
  const known = frame[part];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)) return false;
  frame[part] = value;
  return true;
};

/** Takes the mark at a place, and those that belong to it. How many; 0 where that does not go together. */
const takeFrom = (marks: readonly Mark[], at: number, frame: Draft): number => {
  const mark = marks[at]!;
  const next = marks[at + 1];
  const once = (done: boolean, taken = 1): number => (done ? taken : 0);
  switch (mark.is) {
    case 'noun':
      // `team objectives` are not grouped by team.
      if (mark.noun === 'unit' && mark.one === true && isGoal(next))
        return once(mark.level !== undefined && set(frame, 'ofLevel', mark.level));
      return once(addNoun(frame, mark));
    case 'ask':
      return once(set(frame, 'ask', mark.ask));
    case 'overdue':
      if (mark.vague === true) frame.vague = true;
      return once(set(frame, 'overdue', true));
    case 'me':
      return once(!isOthers(next) && set(frame, 'me', true));
    case 'who':
    case 'how':
    case 'doing':
    case 'open':
    case 'upcoming':
    case 'due':
      return once(set(frame, mark.is, true));
    case 'this-cycle':
      return once(set(frame, 'cycleNow', true));
    case 'by':
      return takeGroup(next, frame);
    case 'all':
      return 0;
    case 'versus':
      return next?.is === 'words' ? once(addVersus(frame, next), 2) : 0;
    case 'not':
      if (mark.never === true) frame.never = true;
      return takeLack(marks, at, frame);
    case 'lack':
      if (mark.stale === true) frame.stale = true;
      if (mark.never === true) frame.never = true;
      return once(set(frame, 'lack', mark.noun));
    case 'verb':
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
      return 0; // only after `by`
    case 'compare':
      return takeLimit(mark.op, next, frame);
    case 'span':
      return once(set(frame, 'span', mark.span));
    case 'name': {
      // `the Sales team`: the noun belongs to the name.
      if (mark.hit.of === 'person' && isOthers(next)) return 0;
      if (mark.hit.of === 'unit' && mark.bare === true) frame.bareUnit = true;
      const isPart = mark.hit.of === 'unit' && next?.is === 'noun' && next.noun === 'unit';
      return once(set(frame, mark.hit.of, mark.hit), isPart ? 2 : 1);
    }
  }
};

const goalNouns: readonly Noun[] = ['goal', 'objective', 'keyResult', 'kra', 'kpi', 'initiative'];

const isGoal = (mark: Mark | undefined): boolean => mark?.is === 'noun' && goalNouns.includes(mark.noun);

/** `My team`, `Ana's manager`: not what is mine or hers, but what is another's. */
const isOthers = (mark: Mark | undefined): boolean =>
  mark?.is === 'noun' && ['unit', 'person', 'manager', 'owner'].includes(mark.noun);

const addNoun = (frame: Draft, { noun, level, one }: Mark & { is: 'noun' }): boolean => {
  if (noun === 'unit' && level !== undefined && !set(frame, 'level', level)) return false;
  if (one !== undefined) frame.one = true;
  const nouns = frame.nouns ?? [];
  if (!nouns.includes(noun)) frame.nouns = [...nouns, noun];
  return true;
};

const addWords = (frame: Draft, field: WordField, words: readonly string[]): boolean => {
  const known = frame.words ?? new Map<WordField, readonly string[]>();
  if (known.has(field)) return false;
  frame.words = new Map([...known, [field, words]]);
  if (frame.nouns?.some((noun) => goalNouns.includes(noun)) === true)
    frame.behind = [...(frame.behind ?? []), field];
  return true;
};

/** `Committed against aspirational`: both, and each by itself. */
const addVersus = (frame: Draft, { field, words }: Mark & { is: 'words' }): boolean => {
  const known = frame.words?.get(field);
  // Words that stand for several, such as `off track`, are no single group.
  if (known?.length !== 1 || words.length !== 1 || known[0] === words[0]) return false;
  frame.words = new Map([...(frame.words ?? []), [field, [...known, ...words]]]);
  return set(frame, 'versus', field);
};

const setTop = (frame: Draft, { value, percent }: Mark & { is: 'number' }): boolean =>
  !percent && Number.isInteger(value) && value >= 1 && value <= 1000 && set(frame, 'top', value);

const takeGroup = (next: Mark | undefined, frame: Draft): number => {
  if (next?.is === 'group') return set(frame, 'per', { by: next.field }) ? 2 : 0;
  // `the top five by score`
  if (next?.is === 'measure') return set(frame, 'measure', next.field) ? 2 : 0;
  if (next?.is !== 'noun') return 0;
  const { noun, level } = next;
  if (noun === 'unit')
    return set(frame, 'per', { by: 'unit', ...(level === undefined ? {} : { level }) }) ? 2 : 0;
  return (noun === 'person' || noun === 'owner') && set(frame, 'per', { by: 'owner' }) ? 2 : 0;
};

/** What `no` belongs to is the next thing, with nothing but `had` or `held` between. */
const takeLack = (marks: readonly Mark[], at: number, frame: Draft): number => {
  const next = marks[at + 1];
  const isVerb = next?.is === 'verb' && (next.verb === 'held' || next.verb === 'had');
  const noun = marks[at + (isVerb ? 2 : 1)];
  // `not done` of what was promised
  if (isVerb && next.verb === 'held' && noun === undefined && frame.nouns?.includes('actionItem') === true)
    return set(frame, 'open', true) ? 2 : 0;
  if (noun?.is !== 'noun' || (isVerb && !set(frame, 'verb', next.verb))) return 0;
  return set(frame, 'lack', noun.noun) ? (isVerb ? 3 : 2) : 0;
};

const takeLimit = (op: NonNullable<Frame['compare']>['op'], next: Mark | undefined, frame: Draft): number => {
  if (next?.is === 'number')
    return set(frame, 'compare', { op, value: next.value, percent: next.percent }) ? 2 : 0;
  if (next?.is !== 'span' || next.span.days === undefined) return 0;
  if (op === 'above') frame.longer = true;
  return (op === 'above' || op === 'at-least') && set(frame, 'span', next.span) ? 2 : 0;
};
