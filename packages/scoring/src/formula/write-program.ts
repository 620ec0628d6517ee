import { nearestWord } from '@throughline/core';
import type { Finding } from '@throughline/core';
import type { FormulaNode } from './formula-node.ts';
import { formulaProblem } from './formula-problem.ts';
import { kernels } from './kernels.ts';
import { choice, folds, functionNames, functions, operators } from './operations.ts';
import type { Operation } from './operations.ts';
import type { Instruction, Program } from './program.ts';
import { quantityText } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** What the names of a formula stand for. */
export interface ProgramInputs {
  /** Quantity of a name; `undefined` for a name that is no input. */
  readonly quantityOf: (name: string) => Quantity | undefined;
  /** All names, for hints; none where every name is an input. */
  readonly known: readonly string[];
  /** Most levels of the tree. */
  readonly depth: number;
}

/** A program, what is wrong with it, and the unit of its result. */
export interface WrittenProgram {
  readonly program: Program;
  readonly problems: readonly Finding[];
  readonly quantity: Quantity;
}

/** A node that is still to be read, or an operation whose operands have been. */
type Waiting =
  | { readonly node: FormulaNode; readonly level: number }
  | { readonly does: Operation; readonly shown: string }
  | { readonly constant: number };

/** Walks the tree against the allow-list, without calling itself, and writes it as a program. */
export const writeProgram = (root: FormulaNode, inputs: ProgramInputs): WrittenProgram => {
  const instructions: Instruction[] = [];
  const slots = new Map<string, number>();
  const units: Quantity[] = [];
  const literals: (number | undefined)[] = [];
  const problems: Finding[] = [];
  const waiting: Waiting[] = [{ node: root, level: 1 }];
  let depth = 1;
  let deepest = 1;

  const put = (instruction: Instruction, unit: Quantity, literal?: number): void => {
    instructions.push(instruction);
    units.push(unit);
    literals.push(literal);
    depth = Math.max(depth, units.length);
  };

  /** Takes operands off and puts the result on, as the program will. */
  const apply = ({ kernel, operands, unit }: Operation, shown: string): void => {
    const taken = units.splice(-operands);
    const values = literals.splice(-operands);
    const result = unit(taken, values.at(-1));
    if (result === undefined) {
      const [left = 'any', right = 'bare'] = taken.slice(-2);
      problems.push(
        formulaProblem('formula/units-differ', {
          operator: shown,
          left: quantityText(left),
          right: quantityText(right),
        }),
      );
    }
    // A sign before a written number is part of it.
    const literal = kernel === 'negate' && values[0] !== undefined ? -values[0] : undefined;
    put({ put: 'result', kernel: kernels[kernel]!, operands }, result ?? 'any', literal);
  };

  /** What cannot be read stands for a number, so that the rest is still looked at. */
  const refuse = (problem: Finding): void => {
    problems.push(problem);
    put({ put: 'constant', value: 0 }, 'any');
  };

  const visit = (node: FormulaNode, level: number): void => {
    deepest = Math.max(deepest, level);
    const below = (each: unknown): Waiting => ({ node: Object(each) as FormulaNode, level: level + 1 });
    const args: readonly unknown[] = Array.isArray(node.args) ? node.args : [];
    switch (node.type) {
      case 'ParenthesisNode':
        waiting.push(below(node.content));
        return;
      case 'ConstantNode':
        if (typeof node.value !== 'number')
          refuse(formulaProblem('formula/not-allowed', { part: shownPart(node) }));
        else if (!Number.isFinite(node.value)) refuse(formulaProblem('formula/number-too-large'));
        else put({ put: 'constant', value: node.value }, 'bare', node.value);
        return;
      case 'SymbolNode':
        name(String(node.name));
        return;
      case 'ConditionalNode':
        waiting.push({ does: choice, shown: '? :' }, below(node.falseExpr), below(node.trueExpr));
        waiting.push(below(node.condition));
        return;
      case 'OperatorNode': {
        if (node.fn === 'unaryPlus' && args.length === 1) {
          waiting.push(below(args[0]));
          return;
        }
        const does = operators.get(node.fn);
        if (does?.operands !== args.length || node.implicit === true || node.isPercentage === true) {
          refuse(formulaProblem('formula/not-allowed', { part: shownPart(node) }));
          return;
        }
        waiting.push({ does, shown: String(node.op) });
        for (let at = args.length - 1; at >= 0; at--) waiting.push(below(args[at]));
        return;
      }
      case 'FunctionNode':
        call(node, args, below);
        return;
      default:
        refuse(formulaProblem('formula/not-allowed', { part: shownPart(node) }));
    }
  };

  const name = (word: string): void => {
    const unit = inputs.quantityOf(word);
    if (unit === undefined) {
      const nearest = nearestWord(word, inputs.known);
      refuse(
        formulaProblem('formula/unknown-name', { name: word, ...(nearest === undefined ? {} : { nearest }) }),
      );
      return;
    }
    const slot = slots.get(word) ?? slots.size;
    slots.set(word, slot);
    put({ put: 'input', slot }, unit);
  };

  const call = (node: FormulaNode, args: readonly unknown[], below: (each: unknown) => Waiting): void => {
    const { type, name: called } = Object(node.fn) as FormulaNode;
    const word = type === 'SymbolNode' ? String(called) : '';
    const single = functions.get(word);
    const fold = folds.get(word);
    if (single === undefined && fold === undefined) {
      refuse(formulaProblem('formula/unknown-function', { name: word, functions: functionNames() }));
      return;
    }
    if (single === undefined ? args.length === 0 : args.length !== 1) {
      const wanted = single === undefined ? 'one number or more' : 'one number';
      refuse(formulaProblem('formula/argument-count', { name: word, wanted, given: args.length }));
      return;
    }
    // Pushed last first: all arguments from left to right, each joined to what came before it.
    if (single !== undefined) waiting.push({ does: single, shown: word });
    else if (fold !== undefined) {
      if (word === 'mean') waiting.push({ does: operators.get('divide') ?? fold, shown: word });
      if (word === 'mean') waiting.push({ constant: args.length });
      for (let at = args.length - 1; at > 0; at--) waiting.push({ does: fold, shown: word }, below(args[at]));
    }
    waiting.push(below(args[0]));
  };

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('node' in next) visit(next.node, next.level);
    else if ('does' in next) apply(next.does, next.shown);
    else put({ put: 'constant', value: next.constant }, 'bare', next.constant);
  }
  if (deepest > inputs.depth)
    problems.push(formulaProblem('formula/too-deep', { depth: deepest, most: inputs.depth }));
  return {
    program: { instructions, names: [...slots.keys()], depth },
    problems,
    quantity: units[0] ?? 'any',
  };
};

/** What the user wrote, as near as the tree still tells. */
const shownPart = ({ op, name, value, type }: FormulaNode): string => {
  if (type === 'ConstantNode' && (value === null || value === undefined)) return String(value);
  // A row of comparisons, which the parser makes one part.
  if (type === 'RelationalNode') return 'a < b < c';
  const said = op ?? name ?? value ?? type;
  return typeof said === 'string' || typeof said === 'number' || typeof said === 'boolean'
    ? String(said).slice(0, 40)
    : String(type).slice(0, 40);
};
