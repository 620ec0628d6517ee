import type { Mark, Noun } from '../mark.ts';
import type { Phrases } from './phrase.ts';

const noun = (name: Noun, level?: string): Mark =>
  level === undefined ? { is: 'noun', noun: name } : { is: 'noun', noun: name, level };
const one = (mark: Mark): Mark => (mark.is === 'noun' ? { ...mark, one: true } : mark);

/** What a question can be about. */
export const things: Phrases = [
  ['across all key results|across all krs|for all key results|over all key results', noun('keyResult')],
  ['across all objectives|for all objectives|over all objectives', noun('objective')],
  ['across all goals|over all goals', noun('goal')],
  [
    'goals|anything|something|everything|plate|goals or okrs|okrs or goals|things|which ones|goals and okrs|stuff|working on|work on|works on',
    noun('goal'),
  ],
  ['goal|thing', one(noun('goal'))],
  ['okrs', noun('okr')],
  ['okr', one(noun('okr'))],
  ['objectives|objs', noun('objective')],
  ['objective', one(noun('objective'))],
  ['key results|krs|key result s|keyresults', noun('keyResult')],
  ['key result|kr|keyresult', one(noun('keyResult'))],
  ['kras|key result areas|areas of responsibility|responsibility areas|kra|key result area', noun('kra')],
  ['kpis|key performance indicators|indicators|kpi|key performance indicator', noun('kpi')],
  ['initiatives|projects|initiative|project', noun('initiative')],
  [
    'units|organisational units|organizational units|org units|teams or departments|departments or teams|teams and departments|parts of company|parts of organization|parts of business|areas of company',
    noun('unit'),
  ],
  ['unit|part of company|org unit', one(noun('unit'))],
  ['teams|squads|crews', noun('unit', 'team')],
  ['team|squad|crew', one(noun('unit', 'team'))],
  ['departments|depts', noun('unit', 'department')],
  ['department|dept', one(noun('unit', 'department'))],
  ['company|company level|organization|organisation', one(noun('unit', 'company'))],
  ['business units|divisions|bus', noun('unit', 'business-unit')],
  ['business unit|division', one(noun('unit', 'business-unit'))],
  [
    'people|persons|employees|colleagues|staff|person|employee|team members|team member|members|individuals|folks|staff members|colleague|headcount|somebody|someone|anybody|anyone',
    noun('person'),
  ],
  ['managers|people managers|line managers|bosses|supervisors', noun('manager')],
  ['manager|line manager|boss|supervisor', one(noun('manager'))],
  [
    'direct reports|direct report|reports|reportees|direct reportees|directs|people reporting to them|people under them',
    noun('report'),
  ],
  [
    'lead|leads|leader|leaders|in charge of|team lead|team leads|team leader|unit lead|head|heads|person in charge',
    noun('lead'),
  ],
  ['hr partner|hr partners|hr business partner|hrbp|people partner', noun('hrPartner')],
  [
    '1:1s|1:1|1on1s|1on1|1 1s|1 1|1-1|1-1s|1:1 s|one on ones|one on one|one to ones|one to one|one on one s|one to one s|1 on 1s|1 on 1|1 to 1|1 to 1s|1 2 1|1 2 1s|121s|one to one talks|one on one talks|one to one talk|one on one meetings|one to one meetings|one on one meeting|one to one meeting|1:1 meetings|1:1 talks|1:1 conversations|one to one conversations|one on one conversations|1:1 meeting|one on one conversation|one to one conversation',
    noun('talk'),
  ],
  ['check ins|checkins|updates|progress updates|status updates|check in s', noun('checkIn')],
  ['check in|checkin|update|progress update|status update', one(noun('checkIn'))],
  ['reviews|review|review meetings|review meeting', noun('review')],
  [
    'action items|action item|actions|commitments from 1:1s|open items|to dos|todos|to do items|action points|action point|follow ups from 1:1s',
    noun('actionItem'),
  ],
  [
    'owner|owners|accountable owner|accountable person|anyone accountable|responsible person|assignee|responsible owner|person responsible|anyone responsible|accountable people|named owner|clear owner|owner set|owner assigned|assigned owner|anyone owning them|anyone assigned',
    noun('owner'),
  ],
  ['source|sources|data source|data sources|source of data', noun('source')],
  [
    'alignment|parent|parents|parent goal|parent goals|parent objective|parent objectives|link upward|link up|link to company goal|link to company goals|link to parent goal|link to parent objective|link to company objective|link to company objectives',
    noun('alignment'),
  ],
  [
    'which quarter are we in|which cycle are we in|what quarter are we in|what quarter is it|what cycle are we in|which quarter is it',
    one(noun('cycle')),
    { is: 'words', field: 'phase', words: ['running'] },
  ],
  ['cycles|goal cycles|okr cycles|periods', noun('cycle')],
  ['cycle|goal cycle|okr cycle|period', one(noun('cycle'))],
  [
    'due date|due dates|deadline|deadlines|end date|end dates|due date set|deadline set|target date|target dates',
    noun('dueDate'),
  ],
  ['note|notes|comment|comments', noun('note')],
  ['dependency|dependencies|prerequisites', noun('dependency')],
];
