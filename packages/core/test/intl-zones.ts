import type { Instant, Zones } from '@throughline/core';

/** Zones as a host with `Intl` answers about them, as `docs/calendars.md` shows. */
export const intlZones = (): Zones => {
  const formats = new Map<string, Intl.DateTimeFormat | undefined>();
  const formatOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
    try {
      const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
      const clock = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
      return new Intl.DateTimeFormat('en-u-ca-gregory', { timeZone, era: 'short', ...fields, ...clock });
    } catch {
      return undefined;
    }
  };
  const offsetAt = (zone: string, at: Instant): number | undefined => {
    if (!formats.has(zone)) formats.set(zone, formatOf(zone));
    const format = formats.get(zone);
    if (format === undefined) return undefined;
    const instant = Math.floor(Date.parse(at) / 1000) * 1000;
    const shown = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const clock = new Date(0);
    const year = shown['era'] === 'BC' ? 1 - Number(shown['year']) : Number(shown['year']);
    clock.setUTCFullYear(year, Number(shown['month']) - 1, Number(shown['day']));
    clock.setUTCHours(Number(shown['hour']), Number(shown['minute']), Number(shown['second']));
    return (clock.getTime() - instant) / 60_000;
  };
  return { offsetAt };
};
