import type { ReadingUnit } from './reading-unit.ts';

/** Relation of a value to a limit, as words say it. */
export type Relation = '>=' | '>' | '<=' | '<' | '==' | 'between';

/**
 * What a verb does to a metric (`up`, `down`, `better`, `hold`, `shift`, `hit`, `multiply`), or what somebody does:
 * `make` something, `do` something, `win` somebody, `finish` something; `use` says that others act,
 * `watch` that somebody only looks, `own` that somebody has something, `host` is `do` with an event
 * and `hold` with a metric, `meet` is `do` with people and `hit` with a number, `limit` holds from above. `teach` and `equip` are
 * done to people, and make things otherwise.
 */
export type VerbKind =
  | 'up'
  | 'down'
  | 'better'
  | 'hold'
  | 'shift'
  | 'hit'
  | 'multiply'
  | 'make'
  | 'do'
  | 'win'
  | 'finish'
  | 'use'
  | 'watch'
  | 'own'
  | 'host'
  | 'limit'
  | 'meet'
  | 'teach'
  | 'equip';

/** What a small word does in a sentence, one bit each. The names are those of the lists in a language. */
export const part = {
  /** Before a baseline. */
  from: 1,
  /** Before a target. */
  to: 2,
  /** Before the size of a change. */
  by: 4,
  /** `50 % of customers`. */
  of: 8,
  /** `with a rating of 4`. */
  with: 16,
  /** `for 90 % of accounts`. */
  for: 32,
  /** `in`, `at`. */
  place: 64,
  /** Before what is compared with. */
  than: 128,
  /** Joins. */
  and: 256,
  /** Before what a rate is counted by. */
  per: 512,
  /** Says that a number is where it stands today. */
  current: 1024,
  /** `the`, `our`. */
  article: 2048,
  /** Says nothing about the number behind it: `about`, `a total of`. */
  skip: 4096,
  /** Begins a condition. */
  while: 8192,
  /** Begins a condition that something stays away. */
  without: 16384,
  /** Begins how or why. */
  means: 32768,
  /** Begins a clause about the noun before. */
  relative: 65536,
  /** `is`, `are`. */
  be: 131072,
  /** `should`, `have`. */
  aux: 262144,
  /** `no`, `never`. */
  not: 524288,
  /** Everybody: `all`, `every`. */
  all: 1048576,
  /** The number behind it is a name: `tier 1`. */
  label: 2097152,
  /** Before the first days of something. */
  first: 4194304,
  /** Before a time that is over. */
  last: 8388608,
  /** Inside a time: `the end of`. */
  filler: 16777216,
  /** Before a day: `by`, `until`. */
  due: 33554432,
  /** Before a stretch of time: `within`, `in`. */
  within: 67108864,
  /** A month. */
  month: 134217728,
  /** A stretch of time: `quarter`, `sprint`. */
  period: 268435456,
  /** A day by name: `year-end`. */
  someday: 536870912,
  /** Before the verb: `we`, `successfully`. */
  subject: 1073741824,
  /** A stretch that is still to come: `next`, `this`. */
  coming: -2147483648,
} as const;

/** Name of a part. */
export type Part = keyof typeof part;

/** Traits of nouns and adjectives, one bit each. */
export const trait = {
  /** An event or effort: an interview, a workshop. */
  event: 1,
  /** A thing somebody makes: a feature, a guide. */
  artefact: 2,
  /** Counted in money: revenue, cost. */
  money: 4,
  /** A share of a whole: a rate, retention. */
  share: 8,
  /** A length of time: latency, duration. */
  time: 16,
  /** Points on a scale: a rating, an index. */
  score: 32,
  /** Less of it is better: churn, defects. */
  lower: 64,
  /** More of it is better although it names a time or a fault: uptime. */
  higher: 128,
  /** People who can be hired. */
  person: 256,
  /** Says nothing by itself: product, company. */
  generic: 512,
  /** A quality nobody has defined: better, easily. */
  vague: 1024,
  /** A wanted state of a company: culture, position. */
  state: 2048,
  /** A multiple: ratio, coverage of pipeline. */
  ratio: 4096,
  /** A comparison that says more: more, higher. */
  more: 8192,
  /** A comparison that says less: fewer, faster. */
  less: 16384,
  /** A thing made well enough to be wanted: world-class. */
  superlative: 32768,
  /** A verb that is often the first half of a name: `support response time`, `close rate`. */
  modifier: 65536,
  /** Something that others give: leads, sign-ups, downloads. */
  gain: 131072,
  /** Before a stretch that something lasts, as against one in which it happens: `for`, `throughout`. */
  lasting: 262144,
  /** Behind a stretch of time that begins with an event: `after`, `of`. */
  behind: 524288,
  /** A verb of founding: what it makes can be a state, such as a culture. */
  founding: 1048576,
  /** How much or how often, without a unit of its own: `frequency`, `volume`. */
  amount: 2097152,
  /** Says that somebody has a goal: `aim`, `plans`, `commits`. What it is follows. */
  aim: 4194304,
  /** Before a rank, of which a smaller one is better: `in the top 10`. */
  rank: 8388608,
  /** Turns a fault into something wanted: `complaints resolved`, `waste recycled`. */
  mended: 16777216,
  /** A time counted in opening hours: `business days`. Nobody is due by it, and every case is answered in it. */
  working: 33554432,
  /** Often counted in money although it names things: `deals`, `pipeline`. */
  worth: 67108864,
  /** A length of time that names things in the singular: `a 5 year plan`. */
  stretch: 134217728,
  /** A verb that changes what somebody else can do: `help`, `enable`, `prepare`. */
  aiding: 268435456,
  /** Says that a thing is made: `available`, `in place`. */
  shipped: 536870912,
  /** A verb of an effort without an end: `communicate`, `prioritize`. */
  endless: 1073741824,
  /** Says that a thing is at fault, whatever it is: `broken`, `overdue`. Less of it is better. */
  marred: -2147483648,
} as const;

/** Endings of words, one bit each. */
export const form = {
  /** `successfully`. */
  adverb: 1,
  /** `introducing`. */
  gerund: 2,
  /** `delivered`. */
  participle: 4,
  /** `agents`, and a verb in the third person. */
  plural: 8,
  /** `30th`. */
  ordinal: 16,
  /** `protection`, `development`: a noun of doing. */
  action: 32,
} as const;

/** A unit as a word names it. */
export interface SenseUnit extends ReadingUnit {
  /** Of units without a kind of their own: how many of the smallest, so that 1.4 GB is 1,400 MB. */
  readonly size?: number;
}

/** What a word or phrase can mean. Every field is there, so that all senses have one shape and are read fast. */
export interface Sense {
  readonly number: number | undefined;
  readonly scale: number | undefined;
  readonly fraction: number | undefined;
  readonly factor: number | undefined;
  readonly unit: SenseUnit | undefined;
  /** One of this unit in the unit above: a fortnight is 2 weeks. */
  readonly unitFactor: number;
  readonly before: Relation | undefined;
  /** `better`: on the good side, whichever that is. */
  readonly after: Relation | 'better' | undefined;
  readonly verb: VerbKind | undefined;
  /** A value in percentage points: a difference, not a share. */
  readonly points: boolean;
  /** Sum of {@link part} bits. */
  readonly parts: number;
  /** Sum of {@link trait} bits. */
  readonly traits: number;
}

/** A word that means nothing in particular here. */
export const noSense: Sense = /* @__PURE__ */ Object.freeze({
  number: undefined,
  scale: undefined,
  fraction: undefined,
  factor: undefined,
  unit: undefined,
  unitFactor: 1,
  before: undefined,
  after: undefined,
  verb: undefined,
  points: false,
  parts: 0,
  traits: 0,
});
