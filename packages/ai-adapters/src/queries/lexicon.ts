import type { Mark, Noun } from './mark.ts';

const noun = (name: Noun, level?: string): Mark =>
  level === undefined ? { is: 'noun', noun: name } : { is: 'noun', noun: name, level };
const one = (mark: Mark): Mark => (mark.is === 'noun' ? { ...mark, one: true } : mark);
const status = (...words: readonly string[]): Mark => ({ is: 'words', field: 'status', words });

/** On the plan line or better, as scoring names it. */
const onTrack = status('achieved', 'ahead', 'on-track');
/** Under the plan line by more than the first threshold. */
const offTrack = status('behind', 'at-risk');

/** Phrases by meaning, parted by `|`, without hyphens. Longer ones win over shorter ones. Without a mark: polite words. */
const phrases: readonly (readonly [phrases: string, ...marks: readonly Mark[]])[] = [
  ['goals|okrs|anything|something|everything|plate', noun('goal')],
  ['goal|okr', one(noun('goal'))],
  ['objectives', noun('objective')],
  ['objective', one(noun('objective'))],
  ['key results|krs', noun('keyResult')],
  ['key result|kr', one(noun('keyResult'))],
  ['kras|key result areas|areas of responsibility', noun('kra')],
  ['kpis|key performance indicators|indicators', noun('kpi')],
  ['initiatives|projects', noun('initiative')],
  ['units|organisational units|organizational units|org units', noun('unit')],
  ['unit', one(noun('unit'))],
  ['teams', noun('unit', 'team')],
  ['team', one(noun('unit', 'team'))],
  ['departments', noun('unit', 'department')],
  ['department', one(noun('unit', 'department'))],
  ['business units|divisions', noun('unit', 'business-unit')],
  ['business unit|division', one(noun('unit', 'business-unit'))],
  ['people|persons|employees|colleagues|staff|person|employee', noun('person')],
  ['managers|manager', noun('manager')],
  [
    '1:1s|1:1|1on1s|1on1|1 1s|one on ones|one on one|one to ones|one to one|1 on 1s|1 on 1|one to one talks|one on one talks|one to one talk|one on one meetings|one to one meetings|1:1 meetings|1:1 talks|1:1 conversations|one to one conversations|one on one conversations|1:1 meeting',
    noun('talk'),
  ],
  ['check ins|check in|checkins|checkin|updates|update|progress updates|progress update', noun('checkIn')],
  ['reviews|review', noun('review')],
  ['action items|action item|actions|commitments from 1:1s|open items|to dos', noun('actionItem')],
  ['owner|owners|accountable owner|accountable person|anyone accountable|responsible person', noun('owner')],
  ['source|sources|data source|data sources', noun('source')],
  ['alignment|parent|parents|parent goal|parent goals|link upward|link up', noun('alignment')],

  ['who|whose|which people|which person|which employees|which colleagues', { is: 'who' }],
  ['my|mine|i|me', { is: 'me' }],
  ['how many|number of|the number of|count|count of|total number of', { is: 'ask', ask: 'count' }],
  ['average|mean|avg', { is: 'ask', ask: 'mean' }],
  [
    'what share of|share of|what percentage of|percentage of|what proportion of|proportion of|what fraction of|what part of',
    { is: 'ask', ask: 'share' },
  ],
  [
    'by|per|for each|for every|in each|in every|each|every|of each|of every|broken down by|grouped by|split by|does each|has each|do each',
    { is: 'by' },
  ],
  ['not|no|without|lack|lacks|lacking|missing', { is: 'not' }],
  ['never', { is: 'not', never: true }],
  [
    'never updated|never been updated|never checked in|never been checked in|never reported on',
    { is: 'lack', noun: 'checkIn', never: true },
  ],
  // Whether something holds of all is no list of those it holds of.
  [
    'is everything|are all|were all|do all|did all|have all|has everything|does everything|own everything|owns everything|own all|owns all|are we|is the company',
    { is: 'all' },
  ],
  ['how|how are we', { is: 'how' }],
  ['doing|going|performing|progressing|coming along', { is: 'doing' }],
  ['vs|versus|compared to|compared with', { is: 'versus' }],
  ['rank the|rank our|rank all|sort the|sort our|sort all', { is: 'rank', way: 'high', every: true }],
  ['how far along|how far along they are', { is: 'measure', field: 'attainment' }],
  ['a single check in|single check in|a single update|single update', noun('checkIn')],
  [
    'unowned|ownerless|nobody owns|no one owns|does nobody own|does no one own|owned by nobody|owned by no one|nobody is accountable for|no one is accountable for',
    { is: 'lack', noun: 'owner' },
  ],
  [
    'unaligned|orphaned|orphan|not aligned|not aligned to anything|not linked to anything|not linked to anything above|support nothing|supports nothing|not support anything|not support anything above|not support anything above them',
    { is: 'lack', noun: 'alignment' },
  ],
  ['stale|gone stale|silent|gone silent|gone quiet', { is: 'lack', noun: 'checkIn', stale: true }],
  [
    'not updated|not been updated|not checked in|not been checked in|not heard from|not reported|not reported progress|not reported on',
    { is: 'lack', noun: 'checkIn' },
  ],
  ['held|hold|holding|done|conducted|run|ran', { is: 'verb', verb: 'held' }],
  ['had|received|gotten|got', { is: 'verb', verb: 'had' }],
  ['own|owns|owned by|accountable for|responsible for|answer for|answers for', { is: 'verb', verb: 'own' }],
  [
    'support|supports|supporting|contribute to|contributes to|contributing to|feed into|feeds into|aligned to|aligned with|linked to|under|beneath|underneath|serve|serves|serving',
    { is: 'verb', verb: 'support' },
  ],
  [
    'changed|news|updated|been updated|been changed|checked in|have check ins|has check ins|had check ins|have a check in|had a check in|got updates|have updates',
    { is: 'verb', verb: 'changed' },
  ],
  ['lowest|least|smallest|fewest', { is: 'rank', way: 'low' }],
  ['highest|most|greatest|largest|biggest', { is: 'rank', way: 'high' }],
  ['worst|weakest|poorest|bottom|worst performing', { is: 'rank', way: 'low', quality: true }],
  ['best|strongest|top|best performing|top performing', { is: 'rank', way: 'high', quality: true }],
  [
    'completion|completion rate|completion rates|percent complete|percentage complete|progress|attainment|achievement|attainments|okr completion|okr progress|okr attainment|goal completion|goal progress|goal attainment',
    { is: 'measure', field: 'attainment' },
  ],
  ['score|scores|okr score|okr scores', { is: 'measure', field: 'score' }],
  [
    "confidence|confident|confidence level|owner confidence|owner 's confidence",
    { is: 'measure', field: 'confidence' },
  ],
  ['gap|gap to plan', { is: 'measure', field: 'gap' }],
  ['on track|on plan|going well|on schedule', onTrack],
  [
    'off track|not on track|not on plan|off plan|behind plan|behind schedule|behind|falling behind|slipping|behind their plan|below plan|under plan',
    offTrack,
  ],
  ['at risk|in danger|endangered', status('at-risk')],
  ['ahead of plan|ahead of schedule|ahead', status('ahead')],
  ['achieved|already achieved', status('achieved')],
  ['not started|not yet started|not begun', status('not-started')],
  ['missed|been missed|were missed', { is: 'words', field: 'grade', words: ['missed', 'met-late'] }],
  ['met|been met|kept', { is: 'words', field: 'grade', words: ['met'] }],
  [
    'committed|commited|comitted|are committed goals|is a committed goal',
    { is: 'words', field: 'commitment', words: ['committed'] },
  ],
  [
    'aspirational|stretch|moonshot|moonshots|are stretch goals|are aspirational goals|is a stretch goal|is an aspirational goal',
    { is: 'words', field: 'commitment', words: ['aspirational'] },
  ],
  ['learning', { is: 'words', field: 'commitment', words: ['learning'] }],
  ['draft|drafts|in draft|drafted', { is: 'words', field: 'state', words: ['draft'] }],
  ['postponed', { is: 'words', field: 'state', words: ['postponed'] }],
  ['cancelled|canceled', { is: 'words', field: 'state', words: ['cancelled'] }],
  ['closed', { is: 'words', field: 'state', words: ['closed'] }],
  ['archived', { is: 'words', field: 'state', words: ['archived'] }],
  ['status|statuses', { is: 'group', field: 'status' }],
  ['state|states', { is: 'group', field: 'state' }],
  ['commitment|commitments|kind of commitment|commitment type', { is: 'group', field: 'commitment' }],
  ['cycle|cycles', { is: 'group', field: 'cycle' }],
  ['level|levels', { is: 'group', field: 'level' }],
  ['kind|kinds|type|types', { is: 'group', field: 'kind' }],
  ['grade|grades', { is: 'group', field: 'grade' }],
  [
    'furthest behind plan|furthest behind|most behind|farthest behind|furthest off plan',
    { is: 'rank', way: 'low' },
    { is: 'measure', field: 'gap' },
  ],
  ['least complete|least completed', { is: 'rank', way: 'low' }, { is: 'measure', field: 'attainment' }],
  ['most complete|most completed', { is: 'rank', way: 'high' }, { is: 'measure', field: 'attainment' }],
  [
    'doing worst|struggling the most|struggling most|doing the worst',
    { is: 'rank', way: 'low' },
    { is: 'measure', field: 'attainment' },
  ],
  ['doing best|doing the best', { is: 'rank', way: 'high' }, { is: 'measure', field: 'attainment' }],
  [
    'show me|give me|tell me|can you|could you|i want to see|i need|let me see|what are we|do we have|are there|is there',
  ],
  ['below|less than|lower than|fewer than', { is: 'compare', op: 'below' }],
  ['above|over|more than|greater than|higher than', { is: 'compare', op: 'above' }],
  ['at least', { is: 'compare', op: 'at-least' }],
  ['at most|up to', { is: 'compare', op: 'at-most' }],
  [
    'overdue|past due|past due date|past the due date|past their due date|past its due date|past the deadline|past their deadline|past its deadline',
    { is: 'overdue' },
  ],
  // Of a goal, `late` could also mean behind its plan.
  ['late', { is: 'overdue', vague: true }],
  ['open|unfinished|outstanding', { is: 'open' }],
  ['upcoming|coming up|next', { is: 'upcoming' }],
  ['due|ending|ends|end|deadline|deadlines|falls due|fall due', { is: 'due' }],
  [
    'this cycle|this quarter|the current cycle|the current quarter|current cycle|current quarter',
    { is: 'this-cycle' },
  ],
];

/** Meanings by phrase. */
export const lexicon: ReadonlyMap<string, readonly Mark[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ phrases.flatMap(([list, ...marks]) =>
    list.split('|').map((phrase) => [phrase, marks] as const),
  ),
);

/** Words of the longest phrase. */
export const longestPhrase = /* @__PURE__ */ Math.max(
  .../* @__PURE__ */ [...lexicon.keys()].map((phrase) => phrase.split(' ').length),
);

/**
 * Words that carry no meaning of their own. A word that is neither here nor in the lexicon is not understood: `and` and
 * `or` are in neither, since what they join could mean one, both or either.
 */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a an the of is are was were be been being do does did has have having there any all us please currently now right ' +
    'today our which what list show tell give find that with their its it to in on at for from within so far yet as ' +
    "still 's see we made make makes already overall they ones pls plz thanks"
  ).split(' '),
);

/** Words after which a name may stand. */
export const nameWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'in',
  'of',
  'at',
  'for',
  'from',
  'within',
]);
