import type {
  Content,
  Field,
  MarkedShape,
  ObjectShape,
  Shape,
  ShapeTable,
  TaggedShape,
} from '../../packages/core/src/shape/shape.ts';
import { fieldsOf } from '../../packages/core/src/shape/fields-of.ts';
import { longTextLength, shortTextLength } from '../../packages/core/src/shape/shape-limits.ts';
import { changeTables } from '../../packages/core/src/shape/tables/change-tables.ts';
import { goalSetTables } from '../../packages/core/src/shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../../packages/core/src/shape/tables/review-book-tables.ts';
import type { Generator } from './generator.ts';

const folder = 'packages/core/src/shape/generated';
const allTables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };

/** The yes/no pass of the shape checker: one plain function per shape, printed from the tables. */
export const shapeChecks: Generator = {
  name: 'shape-checks',
  outputs: () => {
    const reviewBook = printedBodies(reviewBookTables);
    const change = printedBodies(changeTables);
    const goalSet = printedBodies(goalSetTables);
    const shared = new Set([...namesIn(reviewBook), ...namesIn(change)]);
    return new Map([
      [`${folder}/is-goal-set.ts`, printedFile('goalSet', goalSet, shared, [])],
      [`${folder}/is-review-book.ts`, printedFile('reviewBook', reviewBook, new Set(), [...goalSet.keys()])],
      [`${folder}/is-change.ts`, printedFile('change', change, new Set(), [...goalSet.keys()])],
    ]);
  },
};

/** Function text by name of the shape. */
type Bodies = ReadonlyMap<string, string>;

/** A function per shape that is checked as a whole; base shapes live on in those they lend to. */
function printedBodies(own: ShapeTable): Bodies {
  const reached = shapesReachedFrom(Object.keys(own).filter(isWhole));
  const names = Object.keys(own).filter((name) => reached.has(name));
  return new Map(names.map((name) => [name, withUsedParameters(printedShape(allTables[name]!))]));
}

/** Names of functions that are called. */
function namesIn(bodies: Bodies): readonly string[] {
  return [...[...bodies.values()].join('\n').matchAll(/\bis[A-Z]\w*/g)].map(([name]) => name);
}

function printedFile(
  name: string,
  bodies: Bodies,
  shared: ReadonlySet<string>,
  others: readonly string[],
): string {
  const called = new Set(namesIn(bodies));
  const imported = others
    .map(functionName)
    .filter((one) => called.has(one))
    .sort();
  const body = [...bodies]
    .map(([shape, text]) => (shared.has(functionName(shape)) ? `export ${text}` : text))
    .join('\n');
  const checks = [...bodies.keys()].map((shape) => `  ${shape}: ${functionName(shape)},`);
  const imports = [
    "import type { CheckRun, ShapeChecks } from '../check-run.ts';",
    ...leafImports(called),
    ...(imported.length === 0 ? [] : [`import { ${imported.join(', ')} } from './is-goal-set.ts';`]),
  ];
  return `// Printed from the shape tables. Do not edit: \`pnpm generate shape-checks\` writes it.
${imports.join('\n')}

/** The yes/no pass for each shape by name. */
export const ${name}Checks: ShapeChecks = {
${checks.join('\n')}
};

${body}`;
}

/** Shapes that only lend their fields are never checked on their own. */
function isWhole(name: string): boolean {
  const lenders = new Set(Object.values(allTables).flatMap((shape) => ('base' in shape ? [shape.base] : [])));
  return !lenders.has(name);
}

function shapesReachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...shapesNamedIn(allTables[name]!));
  }
  return reached;
}

function shapesNamedIn(shape: Shape): readonly string[] {
  if (shape.form === 'tagged') return shape.variants;
  if (shape.form === 'marked') return shape.variants.map((variant) => variant.shape);
  return [...fieldsOf(allTables, shape).values()].flatMap((field) => {
    const content: Content = field.type === 'list' ? field.of : field;
    return content.type === 'shape' ? [content.shape] : [];
  });
}

function printedShape(shape: Shape): string {
  if (shape.form === 'tagged') return printedTagged(shape);
  if (shape.form === 'marked') return printedMarked(shape);
  return printedObject(shape);
}

function printedTagged(shape: TaggedShape): string {
  const cases = shape.variants.map((variant) => {
    const tag = fieldsOf(allTables, allTables[variant] as ObjectShape).get(shape.by);
    if (tag?.type !== 'tag') throw new Error(`${variant} has no tag \`${shape.by}\``);
    return `    case ${quoted(tag.value)}:\n      return ${functionName(variant)}(value, run);\n`;
  });
  return `${head(shape.name)}
  if (!isPlainObject(value)) return false;
  switch (value[${quoted(shape.by)}]) {
${cases.join('')}    default:
      return false;
  }
}
`;
}

function printedMarked(shape: MarkedShape): string {
  // A second variant's mark is an unknown field to the first, so the first one found may decide.
  const tests = shape.variants.map(({ marks, shape: variant }) => {
    const condition = marks.map((mark) => `value[${quoted(mark)}] !== undefined`).join(' || ');
    return `  if (${condition}) return ${functionName(variant)}(value, run);\n`;
  });
  return `${head(shape.name)}
  if (!isPlainObject(value)) return false;
${tests.join('')}  return false;
}
`;
}

function printedObject(shape: ObjectShape): string {
  const fields = [...fieldsOf(allTables, shape)];
  const required = fields.filter(([, field]) => field.required === true).length;
  const cases = fields.map(([name, field]) => printedCase(name, field));
  return `${head(shape.name)}
  if (!isPlainObject(value)) return false;
${required > 0 ? '  let found = 0;\n' : ''}  for (const key in value) {
    const item = value[key];
    switch (key) {
${cases.join('')}      default:
        return false;
    }
  }
  return ${required > 0 ? `found === ${String(required)}` : 'true'};
}
`;
}

function printedCase(name: string, field: Field): string {
  const pardons = [
    ...(field.required === true ? [] : ['item !== undefined']),
    ...(field.nullable === true ? ['item !== null'] : []),
  ];
  const lines = [`      case ${quoted(name)}:`];
  if (field.type === 'list') {
    // The size is looked at before any entry.
    const size = `!isPlainList(item) || item.length > run.${field.limit}`;
    const loop = `for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (${printedMiss(field.of, 'entry')}) return false;
        }`;
    lines.push(
      ...(pardons.length === 0 ? [] : [`        if (${pardons.map(opposite).join(' || ')}) break;`]),
      `        if (${size}) return false;`,
      `        ${loop}`,
    );
  } else {
    const misses = printedMiss(field, 'item');
    const inner = pardons.length > 0 && misses.includes(' || ') ? `(${misses})` : misses;
    lines.push(`        if (${[...pardons, inner].join(' && ')}) return false;`);
  }
  if (field.required === true) lines.push('        found++;');
  lines.push('        break;', '');
  return lines.join('\n');
}

function opposite(test: string): string {
  return test.replace('!==', '===');
}

/** The condition under which a value is wrong. */
function printedMiss(content: Content, item: string): string {
  switch (content.type) {
    case 'id':
      return `typeof ${item} !== 'string' || !isId(${item})`;
    case 'shortText':
      return `typeof ${item} !== 'string' || ${item}.length < ${String(shortTextLength.least)} || ${item}.length > ${String(shortTextLength.most)}`;
    case 'longText':
      return `typeof ${item} !== 'string' || ${item}.length > ${String(longTextLength.most)}`;
    case 'number':
      return `typeof ${item} !== 'number' || ${item} - ${item} !== 0`;
    case 'boolean':
      return `typeof ${item} !== 'boolean'`;
    case 'date':
      return `typeof ${item} !== 'string' || !isCivilDate(${item})`;
    case 'instant':
      return `typeof ${item} !== 'string' || !isInstant(${item})`;
    case 'choice':
      return content.of.map((value) => `${item} !== ${quoted(value)}`).join(' && ');
    case 'tag':
      return `${item} !== ${quoted(content.value)}`;
    case 'version':
      return `${item} !== ${String(content.value)}`;
    case 'extensions':
      return `!isExtensions(${item}, run)`;
    case 'shape':
      return `!${functionName(content.shape)}(${item}, run)`;
    case 'list':
      throw new Error('a list stands in a field, not in a list');
  }
}

/** The compiler refuses a parameter nobody reads, unless its name says so. */
function withUsedParameters(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const isUsed = rest.some((line) => /\brun\b/.test(line));
  return [isUsed ? first : first.replace('run: CheckRun', '_run: CheckRun'), ...rest].join('\n');
}

function head(name: string): string {
  return `function ${functionName(name)}(value: unknown, run: CheckRun): boolean {`;
}

function functionName(shape: string): string {
  return `is${shape.charAt(0).toUpperCase()}${shape.slice(1)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function leafImports(called: ReadonlySet<string>): readonly string[] {
  const files: Readonly<Record<string, readonly string[]>> = {
    'is-date-text.ts': ['isCivilDate', 'isInstant'],
    'is-extensions.ts': ['isExtensions'],
    'is-id.ts': ['isId'],
    'is-plain-object.ts': ['isPlainList', 'isPlainObject'],
  };
  return Object.entries(files).flatMap(([file, names]) => {
    const used = names.filter((name) => called.has(name));
    return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '../${file}';`];
  });
}
