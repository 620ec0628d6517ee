import type { Conditions } from './conditions.ts';
import { countsOf } from './kinds-with.ts';
import { lastsUntil } from './lasts-until.ts';
import type { Noun } from './mark.ts';
import type { AskedBy, Parts } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';

/** What of a goal is not there: `objectives without an owner`, `not updated for three weeks`. */
export const lackOf = (parts: Parts, lack: Noun, isNoun: boolean, by: AskedBy): Conditions | undefined => {
  switch (lack) {
    case 'owner':
    case 'source':
    case 'weight':
    case 'confidence':
      return [{ field: lack, op: 'known', value: false }];
    case 'dueDate':
      return [{ field: 'due', op: 'known', value: false }];
    case 'dependency':
      return [{ field: 'dependsOn', op: 'known', value: false }];
    case 'keyResult':
    case 'kpi':
    case 'initiative':
      return [{ field: countsOf[lack]!, op: 'at-most', value: 0 }];
    case 'alignment':
      return [{ field: 'alignment', op: 'is', value: 'unaligned' }];
    case 'checkIn': {
      if (parts.take('verb') === 'support') return undefined;
      const span = parts.take('span');
      if (parts.take('never') === true)
        return span === undefined && !parts.has('stale')
          ? [{ field: 'lastCheckIn', op: 'known', value: false }]
          : undefined;
      // `No check-in` is none at all; `not updated` alone could mean lately or ever.
      if (span === undefined && !parts.has('stale') && isNoun)
        return [{ field: 'lastCheckIn', op: 'known', value: false }];
      if (parts.take('stale') === undefined && span === undefined) return undefined;
      if (span !== undefined && !lastsUntil(span, by.asOf)) return undefined;
      if (span !== undefined && span.days === undefined)
        return [{ field: 'lastCheckIn', op: 'before', value: span.from }];
      const op = parts.take('longer') === true ? 'above' : 'at-least';
      return [{ field: 'silentDays', op, value: span?.days ?? questionDefaults.silentDays }];
    }
    default:
      return undefined;
  }
};
