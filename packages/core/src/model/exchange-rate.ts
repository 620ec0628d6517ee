import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';

/** One unit of currency `from` was worth `rate` units of `to` on a day. Money is converted only through these. */
export interface ExchangeRate extends Entity {
  /** ISO 4217 code. */
  readonly from: string;
  /** ISO 4217 code. */
  readonly to: string;
  /** Units of `to` for one `from`, above 0. */
  readonly rate: number;
  /** First day the rate holds; it holds until a later one. */
  readonly on: CivilDate;
}
