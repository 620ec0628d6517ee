import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of the findings about cycles and work calendars. */
export const calendarMessages = {
  'calendar/dates-exist': {
    message: '`{date}` is not a day of the calendar (`{field}` of {entity} `{id}`)',
    help: 'write a day that exists, such as `2026-04-01`',
  },
  'calendar/end-after-start': {
    message: 'cycle `{cycle}` ends on {end}, not after it starts on {start}',
    help: 'set `end` to the first day after the cycle',
  },
  'calendar/child-inside-parent': {
    message:
      'cycle `{cycle}` ({start} to {last}) reaches out of its parent `{parent}` ({parentStart} to {parentLast})',
    help: 'correct the dates of one of them, or name another parent',
  },
  'calendar/siblings-apart': {
    message: 'cycles `{other}` and `{cycle}` overlap from {start} to {last} and serve the same purpose',
    help: 'let one end where the next starts, name the longer one as parent, or give one another purpose',
  },
  'calendar/siblings-apart#same': {
    message: 'cycles `{other}` and `{cycle}` are the same period ({start} to {last}) with the same purpose',
    help: 'keep one of them, or give one another purpose',
  },
  'calendar/no-gap': {
    message: 'no cycle of `{parent}` covers {start} to {last}, between `{other}` and `{cycle}`',
    help: 'let one end where the next starts, or add a cycle between them',
  },
  'calendar/fiscal-start': {
    message: 'the fiscal year starts in month {month}, which does not exist',
    help: 'set `fiscalYearStartMonth` to 1 to 12',
  },
  'calendar/weekend': {
    message: 'the weekend of calendar `{calendar}` names weekdays that do not exist: {days}',
    help: 'use 1 for Monday to 7 for Sunday',
  },
  'calendar/weekend#all': {
    message: 'calendar `{calendar}` leaves no weekday to work on',
    help: 'take the working days out of `weekend`',
  },
} as const satisfies MessageCatalogue;
