import { expect, it } from 'vitest';
import { faultOf, holdsOnJunk, spoiltCalls } from '../../../conformance/junk-calls.ts';
import { goodCalls, subpaths } from './good-calls.ts';

// `checkZones` answers with an error of its own: it says which offsets of a host are wrong.
holdsOnJunk({ subpaths, goodCalls, asserts: ['checkZones'] });

it('a function that lets another error out would be seen', async () => {
  const careless = (options: { readonly limit: { readonly days: number } }): number => options.limit.days;
  const faults: (string | undefined)[] = [];
  for (const [, args] of spoiltCalls([[{ limit: { days: 3 } }]]))
    faults.push(await faultOf(() => careless(...(args as [never]))));
  expect(faults.filter((fault) => fault?.startsWith('TypeError')).length).toBeGreaterThan(10);
});
