import { startCheck } from '../shape/check-run.ts';
import { wrongType } from '../shape/explain-content.ts';
import { explainExtensions } from '../shape/explain-extensions.ts';
import { isPlainObject } from '../shape/is-plain-object.ts';
import { startReport } from '../shape/problem-report.ts';
import { type ExtensionSink, extensionSink } from './extension-sink.ts';
import { type Cause, causeOf, type Move, type Moved, type Path, type Salvaging } from './salvaged.ts';

/** The `extensions` an object had, behind them what has no other place, and where everything went. */
export const keepInExtensions = (
  by: Salvaging,
  present: unknown,
  moves: readonly Move[],
  path: Path,
): { readonly sink: ExtensionSink; readonly moved: readonly Moved[] } => {
  const sink = extensionSink(by);
  const moved: Moved[] = [];
  const here = [...path, 'extensions'];
  for (const [name, value] of isPlainObject(present) ? Object.entries(present) : []) {
    const { name: stored, storedAs } = sink.add(name, value);
    if (stored === name && storedAs === 'value') continue;
    moved.push({
      path: [...here, name],
      to: `extensions.${stored}`,
      storedAs,
      cause: whyNot(by, here, name, value),
    });
  }
  const others = [...moves];
  if (present !== undefined && !isPlainObject(present)) {
    const cause = { path: here, problem: wrongType('object', present) };
    others.unshift({ name: 'extensions', path: here, value: present, cause });
  }
  for (const { name, path: from, value, cause } of others) {
    const { name: stored, storedAs } = sink.add(name, value);
    moved.push({ path: from, to: `extensions.${stored}`, storedAs, cause });
  }
  return { sink, moved };
};

/** What is wrong with one entry of `extensions`. */
const whyNot = ({ limits }: Salvaging, here: Path, name: string, value: unknown): Cause => {
  const report = startReport(1);
  report.path.push(...here);
  explainExtensions({ report, run: startCheck(limits), limits }, Object.fromEntries([[name, value]]));
  return causeOf(report, { path: here, problem: { ruleId: 'shape/too-many' } });
};
