import type {
  DaySpan,
  GroupField,
  Limit,
  NameHit,
  Noun,
  NumberField,
  Tally,
  Verb,
  WordField,
} from './mark.ts';

/** Something to group by. */
export interface Per {
  /** A noun, or a field that is none. */
  readonly by: 'unit' | 'owner' | 'objective' | 'kra' | 'keyResult' | GroupField;
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
  /** What it asks about first. */
  readonly subject?: Noun;
  /** Further kinds of goals, as in `objectives and key results`. */
  readonly also?: readonly Noun[];
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
  /** What else is not there. */
  readonly lacks?: readonly Noun[];
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
  readonly verb?: Verb;
  /** Most or least. */
  readonly rank?: { readonly way: 'low' | 'high'; readonly quality?: true; readonly every?: true };
  /** How many of them. */
  readonly top?: number;
  /** Of what. */
  readonly measure?: NumberField;
  /** Words of closed lists. */
  readonly words?: ReadonlyMap<WordField, readonly string[]>;
  /** Numbers to compare with. */
  readonly limits?: readonly Limit[];
  /** How many of something. */
  readonly tally?: Tally;
  /** The mean of how many, as in `average number of key results`. */
  readonly meanCount?: Noun;
  /** What else to show. */
  readonly show?: readonly string[];
  /** Does it hold of all of them, as in `teams where everything is on track`? */
  readonly every?: true;
  /** The newest one. */
  readonly latest?: true;
  /** Asked when. */
  readonly when?: true;
  /** Compared with the check-in before. */
  readonly step?: true;
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
  /** The cycle before it. */
  readonly cycleBefore?: true;
  /** The cycle behind it. */
  readonly cycleNext?: true;
  /** Names, one of each kind. */
  readonly unit?: NameHit;
  /** Further units beside it. */
  readonly units?: readonly NameHit[];
  /** Are the units set side by side? */
  readonly beside?: true;
  /** The unit of the one who asks, of this level or of any. */
  readonly myUnit?: string;
  /** Cycles set side by side. */
  readonly cycles?: readonly NameHit[];
  /** Is what is not there said as a noun, as in `no check-in`? */
  readonly lackNoun?: true;
  /** Is the person named behind the verb, as in `who reports to Ana`? */
  readonly afterVerb?: true;
  /** Does a noun follow that belongs to the person, as in `Ana's manager`? */
  readonly ofPerson?: true;
  /** Does the unit stand there with no `in` or `of`, as in `is Sales on track`? */
  readonly bareUnit?: true;
  /** A person. */
  readonly person?: NameHit;
  /** A cycle. */
  readonly cycle?: NameHit;
  /** A goal. */
  readonly goal?: NameHit;
}
