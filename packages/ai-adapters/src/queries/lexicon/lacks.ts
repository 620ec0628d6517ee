import type { Phrases } from './phrase.ts';

const links =
  'linked to|aligned to|aligned with|tied to|connected to|attached to|mapped to|rolled up to|support|contribute to|roll up to|ladder up to|line up with|feed into|serve|point to';
const tops =
  'anything|anything above|anything above them|anything higher|anything bigger|goal|goals|company goal|company goals|company objective|company objectives|company okr|company okrs|parent|parent goal|parent objective|higher goal|higher goals|strategy|company strategy|company level goal|company level goals|company level objective|company level objectives|key result or objective|objective or key result|objectives or key results|key results or objectives|key result|other goal';

/** `Not linked to anything`, `not tied to company goals`: nothing above. */
const unlinked = [
  ...links.split('|').flatMap((link) => tops.split('|').map((top) => `not ${link} ${top}`)),
  ...['linked', 'aligned', 'linked up', 'linked upward', 'connected'].map((word) => `not ${word}`),
];

/** What is not there. */
export const lacks: Phrases = [
  ['not|no|without|lack|lacks|lacking|missing|nothing|none of|zero', { is: 'not' }],
  ['never', { is: 'not', never: true }],
  [
    'never updated|never been updated|never checked in|never been checked in|never reported on|not updated at all|not been updated at all|not checked in at all|not yet been updated|not been updated yet|not had single check in|not had check in yet|no check ins yet|no check in yet|no check ins at all|no check in at all|no updates at all|no updates yet|no update yet|no update at all|without single check in|without check ins at all|not had any check in yet|not had check ins yet|without any check ins so far|no check ins so far',
    { is: 'lack', noun: 'checkIn', never: true },
  ],
  [
    'unowned|ownerless|nobody owns|no one owns|does nobody own|does no one own|owned by nobody|owned by no one|nobody is accountable for|no one is accountable for|nobody is responsible for|no one is responsible for|nobody responsible|no one responsible|nobody accountable|no one accountable|not owned by anyone|not owned by anybody|not owned|unassigned|not assigned to anyone|not assigned to anybody|not assigned|assigned to nobody|assigned to no one|not been assigned|with nobody responsible|with no one responsible|nobody owning them',
    { is: 'lack', noun: 'owner' },
  ],
  [
    [
      'unaligned|orphaned|orphan|orphans|support nothing|supports nothing|disconnected|stand alone|standalone',
      ...unlinked,
    ].join('|'),
    { is: 'lack', noun: 'alignment' },
  ],
  ['stale|gone stale|silent|gone silent|gone quiet|gone dark', { is: 'lack', noun: 'checkIn', stale: true }],
  [
    'not updated|not been updated|not checked in|not been checked in|not heard from|not reported|not reported progress|not reported on|not been touched|untouched|not been reported on|not received update|not received check in|not posted update|not posted check in|not logged check in|not submitted check in|not had update|not made check in|not made update|not given update|not done check in|not seen update|not seen check in|not updated anything|not reported anything|not logged anything|not posted anything|not updated their goals|not updated their key results|not updated any goals|not updated any key results|not been checked',
    { is: 'lack', noun: 'checkIn' },
  ],
  ['undated|open ended', { is: 'lack', noun: 'dueDate' }],
  ['leaderless', { is: 'lack', noun: 'lead' }],
];
