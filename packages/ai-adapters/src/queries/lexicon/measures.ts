import type { Mark, NumberField } from '../mark.ts';
import type { Phrases } from './phrase.ts';

const measure = (field: NumberField): Mark => ({ is: 'measure', field });
const rank = (way: 'low' | 'high'): Mark => ({ is: 'rank', way });
const quality = (way: 'low' | 'high'): Mark => ({ is: 'rank', way, quality: true });
const below0 = (field: NumberField): Mark => ({
  is: 'limit',
  limit: { field, op: 'below', value: 0, percent: false },
});
const above0 = (field: NumberField): Mark => ({
  is: 'limit',
  limit: { field, op: 'above', value: 0, percent: false },
});

/** Numbers, their order and their bounds. */
export const measures: Phrases = [
  [
    'completion|completion rate|completion rates|percent complete|percentage complete|progress|attainment|achievement|attainments|okr completion|okr progress|okr attainment|goal completion|goal progress|goal attainment|completion percentage|completion percent|% complete|% completion|progress rate|attainment rate|completion level|objective attainment|objective progress|objective completion|key result progress|percent done|progress percentage|% done|% achieved|progress so far|attainment percentage|attainment percent|progress level|how far along|how far along they are',
    measure('attainment'),
  ],
  ['score|scores|okr score|okr scores|goal score|goal scores', measure('score')],
  [
    "confidence|confident|confidence level|confidence levels|owner confidence|owner 's confidence|confidence score|confidence scores|confidence rating|confidence ratings|stated confidence|reported confidence",
    measure('confidence'),
  ],
  ['gap|gap to plan', measure('gap')],
  ['weight|weights|weighting|weightings', measure('weight')],
  ['lowest|least|smallest|fewest', rank('low')],
  ['highest|most|greatest|largest|biggest', rank('high')],
  [
    'worst|weakest|poorest|bottom|worst performing|lowest performing|least performing|poorest performing',
    quality('low'),
  ],
  [
    'best|strongest|top|best performing|top performing|highest performing|strongest performing',
    quality('high'),
  ],
  ['lowest first|smallest first|fewest first|ascending|least first', { is: 'rank', way: 'low', every: true }],
  ['worst first', { is: 'rank', way: 'low', every: true, quality: true }],
  ['best first', { is: 'rank', way: 'high', every: true, quality: true }],
  ['highest first|largest first|most first|descending', { is: 'rank', way: 'high', every: true }],
  ['heaviest', rank('high'), measure('weight')],
  [
    'furthest behind plan|furthest behind|most behind|farthest behind|furthest off plan|furthest behind schedule|most behind schedule',
    rank('high'),
    measure('gap'),
  ],
  [
    'least complete|least completed|doing worst|struggling most|doing worst overall|furthest from done|furthest from completion|furthest from target|furthest from being done',
    rank('low'),
    measure('attainment'),
  ],
  [
    'most complete|most completed|doing best|furthest along|furthest ahead|farthest along|farthest ahead|closest to done|closest to completion|closest to being done|closest to target|nearest to completion|closest to finish|closest to finishing|closest to complete|closest to being complete|closest to being finished|made most progress|most advanced|nearest completion|nearest to done|most progress|performing best',
    rank('high'),
    measure('attainment'),
  ],
  ['least progress|least far along|performing worst', rank('low'), measure('attainment')],
  ['most confident', rank('high'), measure('confidence')],
  ['least confident', rank('low'), measure('confidence')],
  [
    'gone longest without|gone longest without being|longest without|been silent longest|oldest|stalest|been quiet longest|least recently',
    rank('high'),
    measure('silentDays'),
  ],
  ['most recently updated|updated most recently', rank('high'), measure('lastCheckIn')],
  [
    'least recently updated|updated least recently|longest without check in|longest without update|longest since last check in|longest since last update|longest without being updated|gone longest without check in|gone longest without update|gone longest without being updated',
    rank('high'),
    measure('silentDays'),
  ],
  [
    'most improved|improved most|made biggest jump|jumped most|moved most|biggest improvement|biggest improvements',
    rank('high'),
    measure('attainmentStep'),
  ],
  [
    'dropped most|fell most|declined most|biggest drop|biggest decline|biggest fall',
    rank('low'),
    measure('attainmentStep'),
  ],
  [
    'biggest drop in confidence|biggest confidence drop|biggest fall in confidence|lost most confidence',
    rank('low'),
    measure('confidenceStep'),
  ],
  [
    'went backwards|went backward|gone backwards|gone backward|going backwards|going backward|moved backwards|moved backward|regressed|lost ground|moved wrong way|moving wrong way|moved in wrong direction|moving in wrong direction|got worse|gotten worse|went down|gone down|dropped in progress|progress dropped|progress fell|progress went down|declined|slipped back|slid back|worsened',
    below0('attainmentStep'),
  ],
  [
    'improved|moved forward|moved up|went up|gone up|moved in right direction|got better',
    above0('attainmentStep'),
  ],
  [
    'dropped in confidence|lost confidence|fell in confidence|confidence dropped|confidence fell|confidence has dropped|confidence has fallen|falling confidence|dropping confidence|declining confidence|confidence went down|confidence has gone down|confidence decreased|decreased in confidence|confidence is falling|confidence is dropping|confidence declined|confidence is lower than|lower confidence than|less confident than',
    below0('confidenceStep'),
  ],
  [
    'gained confidence|confidence rose|confidence went up|confidence increased|rising confidence|growing confidence|increased in confidence|rose in confidence|confidence improved|confidence grew',
    above0('confidenceStep'),
  ],
  // A step is always that of the newest check-in.
  [
    'since previous check in|since last check in|compared to previous check in|compared with previous check in|from previous check in|than previous check in|than last time|since check in before|since previous update|since last update|than check in before|between last two check ins|since previous one|since one before|at latest check in|at last check in|in latest check in|in last check in',
    { is: 'step' },
  ],
  ['low|weak|poor', { is: 'degree', way: 'low' }],
  ['high|strong', { is: 'degree', way: 'high' }],
  ['below|less than|lower than|fewer than|short of|smaller than', { is: 'compare', op: 'below' }],
  [
    'above|over|more than|greater than|higher than|exceeding|exceeds|exceed|in excess of|bigger than',
    { is: 'compare', op: 'above' },
  ],
  ['at least|no less than|not less than|no fewer than|minimum of', { is: 'compare', op: 'at-least' }],
  [
    'at most|up to|no more than|not more than|maximum of|not over|not above',
    { is: 'compare', op: 'at-most' },
  ],
  ['exactly|only', { is: 'compare', op: 'exactly' }],
  ['or more|or higher|or above|or over|or better', { is: 'bound', op: 'at-least' }],
  ['or less|or fewer|or lower|or below|or under', { is: 'bound', op: 'at-most' }],
  ['between', { is: 'between' }],
  ['multiple|more than one', { is: 'compare', op: 'above' }, { is: 'number', value: 1, percent: false }],
  // What nothing was reached of.
  [
    'no progress|zero progress|not made any progress|not made progress|made no progress|not progressed|no progress yet|no progress at all',
    { is: 'limit', limit: { field: 'attainment', op: 'at-most', value: 0, percent: true } },
  ],
  ['unweighted|not weighted', { is: 'lack', noun: 'weight' }],
];
