/**
 * The language of formulas a second time, slow and obvious: it reads the text from left to right, calls itself,
 * and calculates with plain numbers. It knows no limits and no units. `undefined`: the text is no formula.
 */
export const naiveFormula = (text: string, values: ReadonlyMap<string, number>): number | undefined => {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|\w+|[<>=!]=|\S/giu) ?? [];
  let at = 0;
  let broken = false as boolean;
  const take = (...wanted: string[]): string | undefined =>
    wanted.includes(tokens[at] ?? '') ? tokens[at++] : undefined;
  const need = (wanted: string): void => {
    if (take(wanted) === undefined) broken = true;
  };
  /** A number, or NaN as soon as anything it rests on is none. */
  const sound = (value: number, ...from: number[]): number =>
    [value, ...from].every(Number.isFinite) ? value : Number.NaN;
  const near = (left: number, right: number): boolean =>
    Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));

  const choice = (): number => {
    const condition = either();
    if (take('?') === undefined) return condition;
    const yes = choice();
    need(':');
    const no = choice();
    return Number.isNaN(condition) ? Number.NaN : condition === 0 ? no : yes;
  };
  const either = (): number => {
    let left = both();
    while (take('or') !== undefined) {
      const right = both();
      left = Number.isNaN(left) ? left : left === 0 ? (Number.isNaN(right) ? right : Number(right !== 0)) : 1;
    }
    return left;
  };
  const both = (): number => {
    let left = comparison();
    while (take('and') !== undefined) {
      const right = comparison();
      left = Number.isNaN(left) ? left : left === 0 ? 0 : Number.isNaN(right) ? right : Number(right !== 0);
    }
    return left;
  };
  const comparison = (): number => {
    const left = sum();
    const sign = take('==', '!=', '<', '<=', '>', '>=');
    if (sign === undefined) return left;
    const right = sum();
    if (take('==', '!=', '<', '<=', '>', '>=') !== undefined) broken = true;
    const same = near(left, right);
    const less = !same && left < right;
    const answer = {
      '==': same,
      '!=': !same,
      '<': less,
      '<=': less || same,
      '>': !less && !same,
      '>=': !less,
    }[sign];
    return sound(Number(answer), left, right);
  };
  const sum = (): number => {
    let left = product();
    for (let sign = take('+', '-'); sign !== undefined; sign = take('+', '-')) {
      const right = product();
      left = sound(sign === '+' ? left + right : left - right, left, right);
    }
    return left;
  };
  const product = (): number => {
    let left = signed();
    for (let sign = take('*', '/'); sign !== undefined; sign = take('*', '/')) {
      const right = signed();
      left = sound(sign === '*' ? left * right : left / right, left, right);
    }
    return left;
  };
  const signed = (): number => {
    const sign = take('-', '+', 'not');
    if (sign === undefined) return power();
    const value = signed();
    return sign === '-' ? -value : sign === '+' ? value : sound(Number(value === 0), value);
  };
  const power = (): number => {
    const base = single();
    if (take('^') === undefined) return base;
    const exponent = signed();
    let result = base ** exponent;
    if (Number.isInteger(exponent) && Math.abs(exponent) <= 64) {
      const multiply = (times: number): number =>
        times === 0 ? 1 : times % 2 === 1 ? multiplied(base, times) : multiplied(base, times);
      result = exponent < 0 ? 1 / multiply(-exponent) : multiply(exponent);
    }
    return sound(result, base, exponent);
  };
  /** The lowest bit of the exponent first. */
  const multiplied = (base: number, times: number): number =>
    Array.from(times.toString(2))
      .reverse()
      .reduce<[number, number]>(
        ([result, factor], bit) => [bit === '1' ? result * factor : result, factor * factor],
        [1, base],
      )[0];
  const single = (): number => {
    if (take('(') !== undefined) {
      const value = choice();
      need(')');
      return value;
    }
    const word = tokens[at++] ?? '';
    if (/^[.\d]/u.test(word)) {
      if (!Number.isFinite(Number(word))) broken = true;
      return Number(word);
    }
    if (take('(') !== undefined) {
      const given = [choice()];
      while (take(',') !== undefined) given.push(choice());
      need(')');
      return call(word, given);
    }
    if (!values.has(word)) broken = true;
    return values.get(word) ?? Number.NaN;
  };
  const call = (word: string, given: readonly number[]): number => {
    const [one = Number.NaN] = given;
    const total = given.reduce((left, right) => sound(left + right, left, right));
    const ofOne: { readonly [name: string]: number | undefined } = {
      abs: Math.abs(one),
      ceil: Math.ceil(one),
      exp: Math.exp(one),
      floor: Math.floor(one),
      log: Math.log(one),
      log10: Math.log10(one),
      round: one < 0 ? -Math.floor(-one + 0.5) : Math.floor(one + 0.5),
      sqrt: Math.sqrt(one),
    };
    const ofMany: { readonly [name: string]: number | undefined } = {
      max: Math.max(...given),
      mean: total / given.length,
      min: Math.min(...given),
      sum: total,
    };
    const found = ofMany[word] ?? (given.length === 1 ? ofOne[word] : undefined);
    if (found === undefined) broken = true;
    return sound(found ?? Number.NaN, ...given);
  };

  const result = choice();
  if (broken || at < tokens.length) return undefined;
  return sound(result);
};
