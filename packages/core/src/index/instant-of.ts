import { civilDateOf } from '../time/civil-date-of.ts';
import type { Instant } from '../time/instant.ts';

const msPerDay = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The text of an instant with as many fraction digits as it was written with; the way back from `millisecondsOf`. */
export const instantOf = (milliseconds: number, digits: number): Instant | undefined => {
  const day = Math.floor(milliseconds / msPerDay);
  const date = civilDateOf(day);
  if (date === undefined) return undefined;
  const inDay = milliseconds - day * msPerDay;
  const seconds = Math.floor(inDay / 1000);
  const time = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
  const fraction = digits === 0 ? '' : `.${pad(inDay % 1000, 3).slice(0, digits)}`;
  return `${date}T${time}${fraction}Z`;
};
