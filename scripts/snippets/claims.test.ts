import { expect, test } from 'vitest';
import { withClaims } from './claims.ts';

const place = (line: number): string => `page:${String(line + 1)}`;

test('an expression is compared with the literal behind it', () => {
  expect(withClaims('add(1, 2); // => 3\n', place)).toEqual({
    code: ';__claim((add(1, 2)), (3), "page:1"); // => 3\n',
    claims: 1,
    problems: [],
  });
});

test('the literal may stand on the next line and the statement may be long', () => {
  const { code, claims } = withClaims('add(\n  1,\n);\n// => { sum: 1 }\n', place);
  expect(claims).toBe(1);
  expect(code).toBe(';__claim((add(\n  1,\n)), ({ sum: 1 }), "page:4");\n// => { sum: 1 }\n');
});

test('a constant keeps its declaration and is compared after it', () => {
  expect(withClaims('const sum = add(1); // => 1\n', place).code).toBe(
    'const sum = add(1);;__claim((sum), (1), "page:1"); // => 1\n',
  );
});

test('what is printed is compared', () => {
  expect(withClaims("console.log(name); // => 'Ana'\n", place).code).toBe(
    `;__claim((name), ('Ana'), "page:1"); // => 'Ana'\n`,
  );
});

test('claims inside a function are found', () => {
  expect(withClaims('for (const x of xs) {\n  x; // => 1\n}\n', place).claims).toBe(1);
});

test.each([
  ['text after the literal', 'add(1); // => 1 and so on\n'],
  ['no literal', 'add(1); // =>\n'],
  ['no statement before it', '// => 1\n'],
  ['a blank line between', 'add(1);\n\n// => 1\n'],
  ['a destructured constant', 'const { a } = b(); // => 1\n'],
])('%s is reported, not passed over', (_, code) => {
  const result = withClaims(code, place);
  expect(result.claims).toBe(0);
  expect(result.problems).toHaveLength(1);
});

test('an arrow in a string or template is text', () => {
  const code = "print('// => 1'); print(`\n// => 2\n`);\n";
  expect(withClaims(code, place)).toEqual({ code, claims: 0, problems: [] });
});
