import type { Zones } from '@throughline/core';

/** Zones whose clocks do everything clocks do: half hours, jumps at midnight, a day left out, no change at all. */
export const zoneNames = [
  'America/New_York',
  'Europe/Lisbon',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Pacific/Apia',
  'Asia/Tehran',
] as const;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const known = new Map<string, number>();

const formatOf = (zone: string): Intl.DateTimeFormat | undefined => {
  if (!formats.has(zone)) {
    try {
      formats.set(
        zone,
        new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          hourCycle: 'h23',
          dateStyle: 'short',
          timeStyle: 'medium',
        }),
      );
    } catch {
      formats.set(zone, undefined);
    }
  }
  return formats.get(zone);
};

/** What this machine knows about time zones. */
export const realZones: Zones = {
  offsetAt: (zone, at) => {
    const format = formatOf(zone);
    if (format === undefined) return undefined;
    const key = `${zone} ${at.slice(0, 16)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [month, day, year, hour, minute] = format.format(new Date(at)).match(/\d+/g)!.map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const shown = Date.UTC(2000 + year, month - 1, day, hour, minute);
    const offset = (shown - Date.parse(`${at.slice(0, 16)}:00Z`)) / 60_000;
    known.set(key, offset);
    return offset;
  },
};
