import type { Mark, Verb } from '../mark.ts';
import type { Phrases } from './phrase.ts';

const verb = (name: Verb): Mark => ({ is: 'verb', verb: name });

/** Forms of a question, and what is done. */
export const asking: Phrases = [
  ['whose', { is: 'who', whose: true }],
  [
    'who|which people|which person|which employees|which colleagues|who all|which of us|which folks',
    { is: 'who' },
  ],
  ['my|mine|i|me|myself|my own', { is: 'me' }],
  [
    'how many|number of|count|count of|total number of|total of|total count of|how many of|quantity of|count up',
    { is: 'ask', ask: 'count' },
  ],
  ['average|mean|avg|on average|averages', { is: 'ask', ask: 'mean' }],
  [
    'what share of|share of|what percentage of|percentage of|what proportion of|proportion of|what fraction of|what part of|what percent of|percent of|% of|what % of|fraction of|pct of|what pct of|part of',
    { is: 'ask', ask: 'share' },
  ],
  [
    'by|per|for each|for every|in each|in every|each|every|of each|of every|broken down by|grouped by|split by|does each|has each|do each|across|group by|breakdown by|in terms of|measured by|based on',
    { is: 'by' },
  ],
  [
    'sorted by|ordered by|ranked by|in order of|sort by|order by|rank by',
    { is: 'rank', way: 'high', every: true },
    { is: 'by' },
  ],
  [
    'how confident are we|how confident are we about|how confident are we in',
    { is: 'how' },
    { is: 'measure', field: 'confidence' },
  ],
  [
    'with progress|with attainment|including progress|along with progress|with current progress',
    { is: 'show', fields: ['attainment'] },
  ],
  [
    'with status|including status|along with status|with statuses|with current status',
    { is: 'show', fields: ['status'] },
  ],
  [
    'with owners|including owners|along with owners|and who owns them|and who owns each',
    { is: 'show', fields: ['owner'] },
  ],
  [
    'with due dates|including due dates|with deadlines|and when they are due',
    { is: 'show', fields: ['due'] },
  ],
  // Whether something holds of all is no list of those it holds of.
  [
    'is everything|are all|were all|do all|did all|have all|has everything|does everything|own everything|owns everything|own all|owns all|are we|is company',
    { is: 'all' },
  ],
  [
    'where everything is|where all goals are|where all objectives are|where every goal is|where every objective is|whose goals are all|whose objectives are all|with everything|all of whose goals are|all of whose objectives are|with all goals|with all objectives|have everything|have all goals|have all objectives|has everything|has all goals|has all objectives|where all okrs are|with all their goals|with all their objectives|that have all their objectives|that have all their goals|where all of their goals are|where all of their objectives are|whose goals are all currently',
    { is: 'every' },
  ],
  ['how|how well|how far|how is it', { is: 'how' }],
  [
    'doing|going|performing|progressing|coming along|doing overall|looking|do overall|getting on|getting along|doing on their goals|doing on its goals|tracking|faring|stand|perform|doing on goals|doing against goals|doing against their goals|doing against its goals|doing with their goals|doing with its goals|doing on okrs|doing on their okrs|doing on its okrs',
    { is: 'doing' },
  ],
  ['vs|versus|compared to|compared with|against|compare to|compare with', { is: 'versus' }],
  [
    'how did we do|how are we doing|how do we stand|how is company doing|how we are doing',
    { is: 'how' },
    { is: 'doing' },
  ],
  ['compare|comparison of|comparing|comparison between', { is: 'doing' }, { is: 'how' }],
  ['rank|rank all|sort|sort all|ranking of|league table of', { is: 'rank', way: 'high', every: true }],
  ['single check in|single update', { is: 'noun', noun: 'checkIn' }],
  [
    'when|what date|what day|which day|which date|on what date|on which date|on which day|what dates',
    { is: 'when' },
  ],
  ['last|latest|most recent|newest', { is: 'latest' }],
  [
    'held|happened|took place|take place|happen|taken place|hold|holding|done|conducted|run|ran',
    verb('held'),
  ],
  ['had|received|gotten|got|taken part in|attended', verb('had')],
  [
    'own|owns|owned by|accountable for|responsible for|answer for|answers for|owning|assigned to|belonging to|belong to|belongs to|carry|carries|owner of|owners of',
    verb('own'),
  ],
  [
    'support|supports|supporting|contribute to|contributes to|contributing to|feed into|feeds into|aligned to|aligned with|linked to|under|beneath|underneath|serve|serves|serving|roll up to|rolls up to|ladder up to|tied to|connected to|feeding into|roll up into|rolls up into',
    verb('support'),
  ],
  [
    'depend on|depends on|depend on other goals|depend on another goal|depend on other objectives|depend on another objective|have dependencies|have dependency|with dependencies|depending on|rely on|relies on|waiting on|waiting for|blocked by|have dependency on',
    verb('depend'),
  ],
  [
    'changed|news|updated|been updated|been changed|checked in|have check ins|has check ins|had check ins|have check in|had check in|got updates|have updates|have been touched|got update|had update|received update|received check in|got check in|been checked in',
    verb('changed'),
  ],
  [
    'logged|posted|made|submitted|recorded|entered|wrote|written|were logged|were posted|were made|were recorded|were submitted|been logged|been posted|been made|been recorded|been submitted|came in|come in|log|post|submit|record|filed|say|said|report|reported|did say',
    verb('log'),
  ],
  ['led by|headed by|run by|lead by|heads up|is leading|is heading|runs', verb('lead')],
  ['manages|manage|managed by|managing|supervises|supervise', verb('manage')],
  ['reports to|report to|reporting to|reports into|report into', verb('report-to')],
  ['works in|work in|works for|work for|working in|sits in|sit in|belongs in', verb('work-in')],
  [
    'where they stand|where they are|how they are doing|how they are going|how each is doing|how far along each is|where each stands|where each one stands|how far they are|how far each is|where it stands|their current status|how they stand|how each one is doing|how is it going|how it is going|how theyre going|how they re going|how are they doing|how are they going|how far along they each are',
    { is: 'show', fields: ['status', 'attainment'] },
  ],
  [
    'and|but|while|as well as|and also|but also|and that are|and are|but are|but have|and have|that also|though|although|even though|and still|but still|and has|but with|and with|, with',
    { is: 'link', link: 'and' },
  ],
  ['or|and or|nor|either', { is: 'link', link: 'or' }],
  [
    'breakdown of|break down of|list every|show every|find every|get every|give every|across company|company wide|companywide|across whole company|across entire company|in whole company|in entire company|in company|at company|for company|in organization|in organisation|across organization|across organisation|org wide|across business|in business|organization wide|organisation wide|overall company|company as whole|for company as whole|show me|give me|tell me|can you|could you|i want to see|i need|let me see|what are we|do we have|are there|is there|i would like to see|i would like to know|i would like|i d like to see|i d like to know|i d like|id like to see|i want to know|i want|i wanna see|i wanna know|can i see|can i get|could i see|could i get|may i see|can i have|could i have|help me see|i am looking for|i m looking for|im looking for|looking for|remind me|would you|can we see|let us see|lets see|let me know|quick question|show us|give us|tell us|pull up|pull|get me|find me|list out|do you know|would like to know|i wonder|want to know|want to see|need to know|i need to know|i need to see|get us|can you tell me|could you tell me|what do we know about|how about',
  ],
];
