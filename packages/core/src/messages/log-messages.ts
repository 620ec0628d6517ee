import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of the findings about change logs. */
export const logMessages = {
  'log/not-a-log': {
    message: 'a change log is a list of entries',
    help: 'pass the entries that `applyChanges` returned, or the text of `encodeChangeLog`',
  },
  'log/not-a-log#long': {
    message: 'the log has {count} entries, and {limit} are read at most',
    help: 'read it in parts, or raise the limit `entries`',
  },
  'log/bad-line': {
    message: 'line {line} is not JSON',
    help: 'each line holds one entry; look for a line that was cut or joined',
  },
  'log/bad-entry': {
    message: 'entry {entry} is not an entry of a change log',
    help: 'the findings after this one say what is wrong with it',
  },
  'log/older-than-base': {
    message: 'revision {revision} is not newer than the base, which is at revision {base}',
    help: 'leave out what the base holds already, or start from an older base',
  },
  'log/repeated-revision': {
    message: 'revision {revision} comes twice',
    help: 'keep the entry that was recorded first; the other one was appended again or lost a race',
  },
  'log/gap': {
    message: 'revision {revision} does not follow revision {before}',
    help: 'find the entries between them, or put the entries in order',
  },
  'log/changed-entry': {
    message: 'the entry of revision {revision} is not what was sealed',
    help: 'restore it from a copy; until then nothing from here on is proven',
  },
  'log/changed-entry#line': {
    message: 'line {line} is not written as it was sealed',
    help: 'restore the bytes of the line from a copy',
  },
  'log/broken-chain': {
    message: 'the entry of revision {revision} was not sealed after the one before it',
    help: 'look for entries that were taken out, put in or moved',
  },
  'log/broken-chain#front': {
    message: 'the log does not begin with its first entry, but with revision {revision}',
    help: 'put the first entries back, or pass the hash before as `previous`',
  },
  'log/broken-chain#end': {
    message: 'the log does not end with the entry that was expected',
    help: 'look for entries that were cut off at the end, or never arrived',
  },
  'log/unproven-erasure': {
    message: 'what was erased from revision {revision} does not match the erasure that is recorded',
    help: 'restore the entry from a copy that was made after the erasure',
  },
  'log/tombstone-in-use': {
    message: 'the text `{tombstone}` is already in use',
    help: 'choose a tombstone that appears nowhere in the goals and the log',
  },
  'log/still-named': {
    message: 'something that names the person stays at {place}',
    help: 'keys and ids of other things are not rewritten; change the sender or remove the record',
  },
  'log/not-in-goals': {
    message: 'there is no {entity} `{id}` in the goals at that time',
    help: 'correct the id, or ask for a later instant',
  },
} as const satisfies MessageCatalogue;
