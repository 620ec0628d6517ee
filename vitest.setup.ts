import fc from 'fast-check';

// FC_SEED repeats a failing property run; FC_RUNS makes every property try more (or fewer) values.
// Without them fast-check draws a new seed each time and tries 100 values per property.
const seed = process.env['FC_SEED'];
const runs = process.env['FC_RUNS'];

fc.configureGlobal({
  ...(seed === undefined ? {} : { seed: wholeNumber('FC_SEED', seed) }),
  ...(runs === undefined ? {} : { numRuns: wholeNumber('FC_RUNS', runs) }),
});

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`${name} must be a whole number, got \`${text}\``);
  return value;
}
