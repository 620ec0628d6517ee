import type { ListName } from './stored-places.ts';

/** The field that tells the entries of a list apart. */
export const idFieldOf = (name: ListName): 'id' | 'key' => (name === 'checkIns' ? 'key' : 'id');
