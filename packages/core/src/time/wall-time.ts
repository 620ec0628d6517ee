/** What a clock on the wall shows, `09:00` or `09:00:30`; hours 00 to 23. */
export type WallTime = string;

/** Seconds since midnight as the clock shows them; `undefined` when the text is no wall time. */
export const secondsOfWallTime = (time: WallTime): number | undefined => {
  const found =
    typeof (time as unknown) !== 'string' ? null : /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (found === null) return undefined;
  return Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
};
