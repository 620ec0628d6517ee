import { checkZones } from '@throughline/core/test-kit';
import { describe, expect, it } from 'vitest';
import { intlZones } from '../../test/intl-zones.ts';

describe('checkZones', () => {
  it('accepts zones that are backed by Intl', () => {
    expect(() => {
      checkZones(intlZones());
    }).not.toThrow();
  });

  it.each([
    ['the offset of winter all year', (zone: string) => intlZones().offsetAt(zone, '2024-01-01T00:00:00Z')],
    ['hours for minutes', (zone: string, at: string) => (intlZones().offsetAt(zone, at) ?? Number.NaN) / 60],
    ['the other sign', (zone: string, at: string) => -(intlZones().offsetAt(zone, at) ?? Number.NaN)],
    [
      'an error for an unknown zone',
      (zone: string, at: string) =>
        new Intl.DateTimeFormat('en', { timeZone: zone }).format() ? intlZones().offsetAt(zone, at) : 0,
    ],
    ['UTC for an unknown zone', (zone: string, at: string) => intlZones().offsetAt(zone, at) ?? 0],
  ])('finds %s', (_, offsetAt) => {
    expect(() => {
      checkZones({ offsetAt });
    }).toThrow(/^wrong offsets: /);
  });
});
