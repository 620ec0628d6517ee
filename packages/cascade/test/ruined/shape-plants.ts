import type { Loose } from './ground.ts';
import type { Plant } from './plant.ts';

/** A plant that cannot be read: the report names the place in the list. */
const unreadable = (kind: string, list: string, change: (entry: Loose) => void, field?: string): Plant => ({
  kind,
  spoil: (ground) => {
    const entry = ground.take(list);
    change(entry);
    const place = [list, ground.placeOf(list, entry)];
    return { ruleId: 'shape/salvaged', path: field === undefined ? place : [...place, field] };
  },
});

const having =
  (field: string, value: unknown) =>
  (entry: Loose): void => {
    entry[field] = value;
  };

const without =
  (field: string) =>
  (entry: Loose): void => {
    Reflect.deleteProperty(entry, field);
  };

/** A value among the entries of a list that is no entry at all. */
const noEntry = (kind: string, list: string, value: unknown): Plant => ({
  kind,
  spoil: (ground) => {
    const entries: unknown[] = ground.list(list);
    entries.push(value);
    return { ruleId: 'shape/salvaged', path: [list, entries.length - 1] };
  },
});

/** Defects of shape: what stands there is not what can stand there. */
export const shapePlants: readonly Plant[] = [
  unreadable('a weight in words', 'keyResults', having('weight', 'thirty'), 'weight'),
  unreadable('owners that are a name', 'objectives', having('owners', 'Ana'), 'owners'),
  unreadable('a field nobody knows', 'keyResults', having('colour', 'red'), 'colour'),
  unreadable('a state nobody knows', 'keyResults', having('state', 'started'), 'state'),
  unreadable('a key result without a title', 'keyResults', without('title')),
  unreadable('a key result without an id', 'keyResults', without('id')),
  unreadable('a measure of no kind', 'keyResults', having('measure', { kind: 'vibes' })),
  unreadable('a measure that is a number', 'keyResults', having('measure', 12)),
  unreadable('an empty title', 'objectives', having('title', '')),
  unreadable('a commitment nobody knows', 'objectives', having('commitment', 'maybe')),
  unreadable('a date in another order', 'checkIns', having('on', '15.05.2026')),
  unreadable('an instant without a zone', 'checkIns', having('at', '2026-05-15 12:00')),
  unreadable('a person without a name', 'people', without('name')),
  noEntry('null among the key results', 'keyResults', null),
  noEntry('a number among the objectives', 'objectives', 7),
  noEntry('a text among the check-ins', 'checkIns', 'see the spreadsheet'),
  noEntry('a list among the people', 'people', []),
];
