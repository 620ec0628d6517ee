/** A day as ISO 8601 counts weeks: they begin on Monday, and week 1 is the one with the first Thursday. */
export interface IsoWeekDay {
  /** Year of the week; at its ends not always that of the date. */
  readonly year: number;
  /** Week, 1 to 52 or 53. */
  readonly week: number;
  /** Day, 1 = Monday to 7 = Sunday. */
  readonly day: number;
}
