import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormula } from '@throughline/scoring/formula';

const reasonOf = (text: string): string => {
  const compiled = compileFormula(text, { names: ['target', 'x', 'cos2'] });
  return compiled.ok ? 'accepted' : compiled.problems[0].ruleId.replace('formula/', '');
};

/** What was tried against evaluators of expressions, by name, and the first finding it ends in. */
const attacks: readonly (readonly [name: string, text: string, reason: string])[] = [
  ['a matrix that fills the memory', 'ones(1e9)', 'unknown-function'],
  ['a range that fills the memory', '1:1e9', 'not-allowed'],
  ['a range that takes minutes', '1:1e8', 'not-allowed'],
  ['a range with a step', '1:2:1e8', 'not-allowed'],
  ['a square matrix', 'zeros(1e4,1e4)', 'unknown-function'],
  ['a large matrix', 'ones(5e7)', 'unknown-function'],
  ['a power of big integers', 'bigint(9)^bigint(999999999)', 'unknown-function'],
  ['a function that calls itself', 'g(n)=n<1?1:g(n-1)+g(n-1); g(40)', 'bad-character'],
  ['a function that calls itself, alone', 'g(n) == 1 ? 1 : g(n - 1)', 'unknown-function'],
  ['an inverse', 'inv(random([600,600]))', 'bad-character'],
  ['eigenvalues', 'eigs(random(120))', 'unknown-function'],
  ['doubling of a text', 'a="x";a=concat(a,a)', 'bad-character'],
  ['a long print', 'format(1/3,{notation:"fixed",precision:1000000})', 'bad-character'],
  ['a large factorial', 'factorial(1e6)', 'unknown-function'],
  ['a factorial sign', 'x!', 'bad-character'],
  ['nested parentheses', `${'('.repeat(400)}1${')'.repeat(400)}`, 'too-many-parts'],
  ['nested parentheses, few', `${'('.repeat(100)}1${')'.repeat(100)}`, 'too-deep'],
  ['two thousand parentheses', `${'('.repeat(2000)}1${')'.repeat(2000)}`, 'too-long'],
  ['a tower of powers', '2^'.repeat(499) + '2', 'too-many-parts'],
  ['a chain of signs', `${'-'.repeat(900)}1`, 'too-many-parts'],
  ['a chain of signs, short', `${'-'.repeat(200)}1`, 'too-deep'],
  ['a chain of choices', `${'x?1:'.repeat(240)}1`, 'too-many-parts'],
  ['a change of the configuration', 'config({number:"BigNumber",precision:4})', 'bad-character'],
  ['the configuration without braces', 'config(x)', 'unknown-function'],
  ['an assignment', 'target=999', 'bad-character'],
  ['an assignment in parentheses', '(target = 999)', 'bad-character'],
  ['a function in place of a known one', 'cos(x)=1', 'bad-character'],
  ['parse, compile, evaluate', 'parse("1+1").compile().evaluate()', 'bad-character'],
  ['evaluate', 'evaluate(x)', 'unknown-function'],
  ['simplify', 'simplify(x)', 'unknown-function'],
  ['derivative', 'derivative(x, x)', 'unknown-function'],
  ['resolve', 'resolve(x)', 'unknown-function'],
  ['reviver', 'reviver(x, x)', 'unknown-function'],
  ['a parser of its own', 'parser().evaluate("1+1")', 'bad-character'],
  ['a parser without a text', 'parser()', 'unknown-function'],
  ['import', 'import(x)', 'unknown-function'],
  ['createUnit', 'createUnit(x)', 'unknown-function'],
  ['chain', 'chain(x)', 'unknown-function'],
  ['typed', 'typed(x)', 'unknown-function'],
  ['map with a function', 'map(x, cos)', 'unknown-function'],
  ['__proto__', '__proto__', 'unknown-name'],
  ['__proto__ of a value', 'x.__proto__', 'bad-character'],
  ['constructor', 'constructor', 'unknown-name'],
  ['constructor called', 'constructor(x)', 'unknown-function'],
  ['constructor of a function, 2017', 'cos.constructor("return 1")()', 'bad-character'],
  ['constructor by text, 2017', 'cos["constructor"]("return 1")()', 'bad-character'],
  ['a call of a result', 'min(x)(x)', 'implicit-multiplication'],
  ['call', 'cos.call(x)', 'bad-character'],
  ['bind', 'cos.bind(x)', 'bad-character'],
  ['apply', 'cos.apply(x)', 'bad-character'],
  ['toString set', 'toString=x', 'bad-character'],
  ['toString', 'toString()', 'unknown-function'],
  ['valueOf', 'valueOf', 'unknown-name'],
  ['hasOwnProperty', 'hasOwnProperty(x)', 'unknown-function'],
  ['a getter of a matrix, 2026', '[1,2].subset(index(1))', 'bad-character'],
  ['a setter of an object, 2026', '{a:1}.a=2', 'bad-character'],
  ['a property by index', 'x["a"]', 'bad-character'],
  ['raw arguments, 2024', 'f(x)=x; f.rawArgs=true', 'bad-character'],
  ['chance', 'random()', 'unknown-function'],
  ['a whole number by chance', 'randomInt(1, 6)', 'unknown-function'],
  ['a text', '"5"+1', 'bad-character'],
  ['a text in single quotes', "'5'+1", 'bad-character'],
  ['truth as a number', 'true+1', 'not-allowed'],
  ['nothing as a number', 'null+1', 'not-allowed'],
  ['undefined', 'undefined', 'not-allowed'],
  ['infinity by name', 'Infinity', 'number-too-large'],
  ['no number by name', 'NaN', 'number-too-large'],
  ['infinity by digits', '1e999', 'number-too-large'],
  ['the constant e', 'e', 'unknown-name'],
  ['the constant i', 'i', 'unknown-name'],
  ['the constant pi', 'pi', 'unknown-name'],
  ['percent behind a number', '10 + 10%', 'bad-character'],
  ['a unit behind a number', '5 m/s', 'implicit-multiplication'],
  ['a unit conversion', 'x to x', 'implicit-multiplication'],
  ['a remainder', '-5 % 3', 'bad-character'],
  ['a remainder by word', 'x mod 3', 'implicit-multiplication'],
  ['a number before a name', '2 target', 'implicit-multiplication'],
  ['a number before a parenthesis', '2(3)', 'implicit-multiplication'],
  ['a number before a function', '2 min(x)', 'implicit-multiplication'],
  ['a parenthesis before a name', '(2)x', 'implicit-multiplication'],
  ['a number in base 16', '0x10', 'implicit-multiplication'],
  ['a number in base 2', '0b11', 'implicit-multiplication'],
  ['a number with a point and no digits', '5.', 'bad-character'],
  ['a number with two points', '1.2.3', 'implicit-multiplication'],
  ['a comparison in a row', '1 < x < 3', 'not-allowed'],
  ['bits', 'x & 3', 'bad-character'],
  ['bits moved', 'x << 3', 'not-allowed'],
  ['two statements', 'x; x', 'bad-character'],
  ['two lines', 'x\nx', 'bad-character'],
  ['a comment', 'x # x', 'bad-character'],
  ['a transposed value', "x'", 'bad-character'],
  ['an element-wise operator', 'x .* x', 'bad-character'],
  ['exclusive or', 'xor(x, x)', 'unknown-function'],
  ['a letter that looks like a Latin one', 'tаrget', 'bad-character'],
  ['a right-to-left mark', 'x\u202e', 'bad-character'],
  ['a zero-width blank', 'x\u200b', 'bad-character'],
  ['a zero byte', 'x\u0000', 'bad-character'],
  ['half a character', 'x\ud800', 'bad-character'],
  ['a no-break space', 'x\u00a0+ 1', 'bad-character'],
  ['a full-width digit', '５', 'bad-character'],
  ['an empty function', 'min()', 'argument-count'],
  ['a second argument', 'log(8, 2)', 'argument-count'],
  ['no text', '', 'no-text'],
  ['blanks', '   ', 'no-text'],
  ['an operand that is missing', 'x +', 'syntax'],
  ['a parenthesis that is missing', '(x', 'syntax'],
  ['a parenthesis too many', 'x)', 'syntax'],
  ['an empty pair of parentheses', '()', 'syntax'],
  ['a comma alone', 'x, x', 'syntax'],
  ['not without parentheses', 'not x > 1', 'unclear-not'],
];

describe('attacks on formulas', () => {
  it.each(attacks)('refuse %s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('leave everything as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    for (const [, text] of attacks) compileFormula(text);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
    const third = compileFormula('1 / 3');
    expect(third.ok && third.value.evaluate({})).toEqual({ scored: true, value: 1 / 3 });
  });

  it('end in findings on one line, whatever the text, the names and the values', () => {
    const token = fc.constantFrom(
      ...'( ) , + - * / ^ ? : < <= == x target min and not 1 0.5 1e9 . e = ! " [ { \n'.split(' '),
      ' ',
    );
    const text = fc.oneof(
      fc.array(token, { maxLength: 6 }).map((parts) => parts.join('')),
      fc.array(token, { maxLength: 60 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        text,
        fc.array(fc.anything(), { maxLength: 3 }),
        fc.dictionary(fc.string(), fc.double()),
        (given, names, values) => {
          const compiled = compileFormula(given);
          if (compiled.ok) {
            accepted++;
            const found = compiled.value.evaluate(values);
            expect(
              found.scored ? Number.isFinite(found.value) : ['no-data', 'non-finite'].includes(found.reason),
            ).toBe(true);
          } else {
            for (const { message, help } of compiled.problems)
              expect(`${message}${help}`).toMatch(/^[ -~]+$/);
          }
          const named = compileFormula('x', { names: names as string[] });
          expect(named.ok).toBe(names.length === 1 && names[0] === 'x');
        },
      ),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});
