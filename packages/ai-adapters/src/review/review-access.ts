import type { AccessReader } from '@throughline/cascade';

/** What one human may see and change of a set: what `compileAccess(...).readerOf(person)` gives fits as it is. */
export type ReviewAccess = Pick<AccessReader, 'canSee' | 'canChange' | 'oversees'>;
