import { trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';

/** From one token to another, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A token at a place, or undefined before the first and behind the last. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at];

/** Does the token have one of these parts? */
export const does = (token: Token | undefined, parts: number): boolean =>
  token !== undefined && (token.sense.parts & parts) !== 0;

/** Does the token end in one of these ways? */
export const ends = (token: Token | undefined, forms: number): boolean =>
  token !== undefined && (token.form & forms) !== 0;

/** Does the token have one of these traits? */
export const has = (token: Token | undefined, traits: number): boolean =>
  token !== undefined && (token.sense.traits & traits) !== 0;

const small =
  trait.lasting |
  trait.behind |
  trait.founding |
  trait.modifier |
  trait.more |
  trait.less |
  trait.aim |
  trait.rank |
  trait.mended |
  trait.working |
  trait.worth |
  trait.stretch |
  trait.aiding |
  trait.shipped |
  trait.endless |
  trait.marred;

/** Is the token a noun or adjective that says something? */
export const tells = (token: Token | undefined): boolean => has(token, ~small);
