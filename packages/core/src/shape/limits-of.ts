import { checkObject } from '../error/check-object.ts';
import { UsageError } from '../error/usage-error.ts';
import { shapeLimits, type ShapeLimits } from './shape-limits.ts';

/** The limits a caller asks for, over the usual ones. A limit nobody knows, or that is no count, is a `UsageError`. */
export const limitsOf = (asked: Partial<ShapeLimits> | undefined): ShapeLimits => {
  if (asked === undefined) return shapeLimits;
  checkObject(asked, 'limits');
  for (const [name, value] of Object.entries(asked)) {
    if (!Object.hasOwn(shapeLimits, name)) {
      throw new UsageError(
        'core/bad-option',
        `\`${name}\` is not a limit; there are ${Object.keys(shapeLimits).join(', ')}`,
      );
    }
    if (!Number.isInteger(value) || value < 1) {
      throw new UsageError('core/bad-option', `the limit \`${name}\` must be a whole number, 1 or more`);
    }
  }
  return { ...shapeLimits, ...asked };
};
