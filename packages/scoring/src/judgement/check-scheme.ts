import { badArgument } from '../policy/bad-argument.ts';
import { isLike } from '../policy/is-like.ts';

const model = { id: '', of: '', rounding: '', bands: [{ from: 0, word: '' }] };
const readings: readonly unknown[] = ['score', 'raw'];
const roundings: readonly unknown[] = ['none', 'one-decimal', 'whole-percent'];

/** Refuses what is no table of grades, before a score is looked up in it. */
export const checkScheme = (scheme: unknown): void => {
  const { of, rounding } = Object(scheme) as { readonly of?: unknown; readonly rounding?: unknown };
  if (!isLike(scheme, model) || !readings.includes(of) || !roundings.includes(rounding))
    throw badArgument('a grade scheme must be one of `gradeSchemes`, or made like them');
};
