import type { Zones } from '../time/zones.ts';

/**
 * Offsets in minutes at instants that lie behind us, so that no law can still move them: on both sides of changes
 * of the clocks, parts of hours, and both ends of the day. Source: the IANA time zone database.
 */
const known: readonly (readonly [zone: string, at: string, minutes: number])[] = [
  ['UTC', '2024-02-29T12:00:00Z', 0],
  ['America/New_York', '2024-03-10T06:59:59.999Z', -300],
  ['America/New_York', '2024-03-10T07:00:00Z', -240],
  ['America/New_York', '2024-11-03T05:59:59Z', -240],
  ['America/New_York', '2024-11-03T06:00:00Z', -300],
  ['America/Santiago', '2024-09-08T03:59:59Z', -240],
  ['America/Santiago', '2024-09-08T04:00:00Z', -180],
  ['Asia/Kathmandu', '2024-07-01T00:00:00Z', 345],
  ['Asia/Kolkata', '2024-12-31T23:59:59Z', 330],
  ['Australia/Lord_Howe', '2024-01-01T00:00:00Z', 660],
  ['Australia/Lord_Howe', '2024-07-01T00:00:00Z', 630],
  ['Europe/London', '2024-07-01T00:00:00Z', 60],
  ['Pacific/Kiritimati', '2024-01-01T00:00:00Z', 840],
  ['Pacific/Pago_Pago', '2024-01-01T00:00:00Z', -660],
];

/** Names that no zone has. */
const unknown = ['', 'Nowhere/Atlantis', 'america/new york', '__proto__', 'constructor'];

/**
 * Tries a host's {@link Zones} against offsets that are known. Throws one error that names every wrong answer;
 * says nothing when all are right. For the host's tests, with its own adapter.
 *
 * @example
 * ```ts
 * import { checkZones } from '@throughline/core/test-kit';
 *
 * const alwaysUtc = { offsetAt: () => 0 };
 * const message = (() => {
 *   try {
 *     checkZones(alwaysUtc);
 *     return '';
 *   } catch (error) {
 *     return error instanceof Error ? error.message : '';
 *   }
 * })();
 * message.includes('Asia/Kolkata at 2024-12-31T23:59:59Z: 0, not 330'); // => true
 * ```
 */
export const checkZones = (zones: Zones): void => {
  const expected = [
    ...known,
    ...unknown.map((zone): [string, string, undefined] => [zone, '2024-01-01T00:00:00Z', undefined]),
  ];
  const faults = expected.flatMap(([zone, at, minutes]) => {
    const answer = answerOf(zones, zone, at);
    // 0 and -0 are the same offset.
    return answer === minutes ? [] : [`${zone} at ${at}: ${String(answer)}, not ${String(minutes)}`];
  });
  if (faults.length > 0) throw new Error(`wrong offsets: ${faults.join('; ')}`);
};

const answerOf = (zones: Zones, zone: string, at: string): unknown => {
  try {
    return zones.offsetAt(zone, at);
  } catch (error) {
    return `throws ${String(error)}`;
  }
};
