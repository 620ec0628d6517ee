import type { Mark, WordField } from '../mark.ts';
import type { Phrases } from './phrase.ts';

const words = (field: WordField, ...list: readonly string[]): Mark => ({ is: 'words', field, words: list });

/** On the plan line or better, as scoring names it. */
const onTrack = words('status', 'achieved', 'ahead', 'on-track');
/** Under the plan line by more than the first threshold. */
const offTrack = words('status', 'behind', 'at-risk');

/** How goals stand. Colours are no words here: they name grades of a score as well as places against the plan line. */
export const states: Phrases = [
  [
    'next cycle|next quarter|coming quarter|upcoming quarter|following quarter|coming cycle|upcoming cycle',
    { is: 'next-cycle' },
  ],
  ['on track|on plan|going well|on schedule|on target|going to plan|going according to plan', onTrack],
  [
    'off track|not on track|not on plan|off plan|behind plan|behind schedule|behind|falling behind|slipping|behind their plan|below plan|under plan|off target|running behind|lagging behind|fallen behind|behind target|running late|not going well|not on schedule|not on target|not doing well|in trouble|going badly|off course',
    offTrack,
  ],
  [
    'at risk|in danger|endangered|at risk of failing|flagged at risk|marked at risk|marked as at risk',
    words('status', 'at-risk'),
  ],
  ['ahead of plan|ahead of schedule|ahead|ahead of target', words('status', 'ahead')],
  [
    'not started|not yet started|not begun|not been started|not yet begun|unstarted',
    words('status', 'not-started'),
  ],
  ['missed|been missed|were missed', words('grade', 'missed', 'met-late')],
  ['met|been met|kept', words('grade', 'met')],
  [
    'complete|completed|achieved|finish|achieve|accomplish|accomplished|already achieved|already completed|already done|already finished|finished|fully achieved|fully completed|fully done|been completed|been achieved|been finished|100 % complete|complete already|been reached|100% complete|100% done|at 100%|at 100 %|hit their target|reached their target|hit target|reached target|reached 100%|met their target|completed already|achieved already|done already|finished already|all done',
    { is: 'finished' },
  ],
  [
    'unfinished|incomplete|not finished|not complete|not completed|not yet complete|not yet completed|not yet finished|not been completed|not been finished|not yet been completed|not achieved|not yet achieved|not been achieved|still unfinished|uncompleted',
    words('completion', 'open'),
  ],
  ['committed|commited|comitted|are committed goals|is a committed goal', words('commitment', 'committed')],
  [
    'aspirational|stretch|moonshot|moonshots|are stretch goals|are aspirational goals|is a stretch goal|is an aspirational goal',
    words('commitment', 'aspirational'),
  ],
  [
    'aligned|linked to company goals|aligned to company goals|aligned with company goals|aligned to company objectives|linked to company objectives|linked to company goal|linked to company objective|aligned to company goal',
    words('alignment', 'aligned', 'top'),
  ],
  ['learning', words('commitment', 'learning')],
  ['draft|drafts|in draft|drafted|in draft state|still in draft|drafts still', words('state', 'draft')],
  ['published', words('state', 'published')],
  ['postponed|on hold|paused', words('state', 'postponed')],
  ['cancelled|canceled|dropped|been cancelled|been canceled', words('state', 'cancelled')],
  ['closed|been closed', words('state', 'closed')],
  ['archived', words('state', 'archived')],
  [
    'overdue|past due|past due date|past their due date|past its due date|past deadline|past their deadline|past its deadline|past their deadlines|past their due dates|past due dates|beyond due date|beyond deadline|missed their deadline|missed deadline|passed their deadline|passed their due date|should have been finished by now|should be done by now',
    { is: 'overdue' },
  ],
  // Of a goal, `late` could also mean behind its plan.
  ['late', { is: 'overdue', vague: true }],
  ['open|outstanding|not done|not been done|not done yet|pending|not closed', { is: 'open' }],
  ['upcoming|coming up|next|planned|scheduled', { is: 'upcoming' }],
  [
    'due|ending|ends|end|falls due|fall due|come due|coming due|comes due|expire|expires|run out|falling due|deadline falls|will be due|is due|are due|will end|will expire|deadline is|have deadline',
    { is: 'due' },
  ],
  ['active|running|ongoing|in progress|under way|underway|live', words('phase', 'running')],
  ['status|statuses|health', { is: 'group', field: 'status' }],
  ['state|states', { is: 'group', field: 'state' }],
  ['commitment|commitments|kind of commitment|commitment type', { is: 'group', field: 'commitment' }],
  ['level|levels', { is: 'group', field: 'level' }],
  ['kind|kinds|type|types', { is: 'group', field: 'kind' }],
  ['grade|grades', { is: 'group', field: 'grade' }],
  [
    'by end of quarter|by end of this quarter|by end of cycle|by end of this cycle|before end of quarter|before end of this quarter|by quarter end|before quarter end|end of quarter|end of this quarter|before end of cycle|end of cycle|this cycle|this quarter|current cycle|current quarter|this period|current period|running cycle|active cycle|running quarter|this okr cycle|this goal cycle|this one',
    { is: 'this-cycle' },
  ],
  [
    'last cycle|last quarter|previous cycle|previous quarter|cycle before|quarter before|prior quarter|last period|past quarter',
    { is: 'last-cycle' },
  ],
];
