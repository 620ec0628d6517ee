import { checkList } from '../error/check-list.ts';
import { UsageError } from '../error/usage-error.ts';

const kinds: readonly unknown[] = ['carry', 'carry-changed', 'split', 'drop'];

/** Decisions are made by calling code; whether they fit the goals is another matter. */
export const refuseBadDecisions = (from: unknown, to: unknown, decisions: unknown): void => {
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new UsageError('core/bad-option', '`from` and `to` must be ids of cycles');
  if (!Array.isArray(decisions)) throw new UsageError('core/bad-option', '`decisions` must be a list');
  for (const entry of decisions as readonly unknown[]) {
    const decision = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<
      Record<string, unknown>
    >;
    if (typeof decision['goal'] !== 'string' || !kinds.includes(decision['decision']))
      throw new UsageError(
        'core/bad-option',
        'a decision must have a `goal` and, as `decision`, `carry`, `carry-changed`, `split` or `drop`',
      );
    const needsReason = decision['decision'] !== 'carry';
    if (needsReason && typeof decision['reason'] !== 'string')
      throw new UsageError('core/bad-option', 'a decision other than `carry` must have a `reason`');
    if (
      decision['decision'] === 'carry-changed' &&
      (typeof decision['measure'] !== 'object' || decision['measure'] === null)
    )
      throw new UsageError('core/bad-option', 'the decision `carry-changed` must have a `measure`');
    if (decision['decision'] === 'split') checkList(decision['into'], 'into');
  }
};
