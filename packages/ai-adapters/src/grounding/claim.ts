/**
 * Something that a text states and that can be held against facts. A number may be read in several ways
 * (`1.200` is 1200 or 1.2); it holds when one of them does.
 */
export type Claim =
  | {
      readonly kind: 'number';
      /** As it stands in the text. */
      readonly text: string;
      /** Keys of what it may say. */
      readonly readings: readonly string[];
      /** `percent` or the code of a currency. */
      readonly unit?: string;
      /** The same digits read as several numbers: `30 200`. */
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'date';
      readonly text: string;
      /** Keys such as `2026-04-01`, `2026-04`, `04-01`. */
      readonly readings: readonly string[];
      /** The number that is left when the month is no month: `may 5`. */
      readonly parts: readonly string[];
    }
  | {
      /** A word with digits, e.g. `Q2`, a time of day, a numeral such as `Ⅻ`, a host or a mail address. */
      readonly kind: 'name';
      readonly text: string;
      readonly readings: readonly string[];
    };
