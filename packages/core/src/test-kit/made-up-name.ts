const starts = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'je',
  'ki',
  'lo',
  'mu',
  'na',
  'pe',
  'ri',
  'so',
  'tu',
  've',
];
const ends = [
  'len',
  'mar',
  'nis',
  'ron',
  'sal',
  'tor',
  'ver',
  'zan',
  'dal',
  'fer',
  'gan',
  'hel',
  'kar',
  'lin',
  'mon',
  'ras',
];

/**
 * A name that can be spoken, has no digits, and is different for every number from 0 to 2^31 - 1. Digits would
 * look like a metric to the rules that read titles.
 */
export const madeUpName = (number: number): string => {
  let rest = Math.floor(number / 256);
  let name = `${starts[number & 15] ?? ''}${ends[(number >> 4) & 15] ?? ''}`;
  while (rest > 0) {
    rest -= 1;
    name = `${starts[rest & 15] ?? ''}${name}`;
    rest = Math.floor(rest / 16);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
};
