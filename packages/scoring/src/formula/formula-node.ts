import { parse } from 'mathjs/number';

/** What is read of a node of mathjs. Nothing of it is trusted: every field is looked at before it is used. */
export interface FormulaNode {
  readonly type?: unknown;
  readonly fn?: unknown;
  readonly op?: unknown;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly implicit?: unknown;
  readonly isPercentage?: unknown;
  readonly args?: unknown;
  readonly content?: unknown;
  readonly condition?: unknown;
  readonly trueExpr?: unknown;
  readonly falseExpr?: unknown;
}

/**
 * The syntax tree of a text that passed `checkText`, or nothing when it cannot be read. The parser is all that
 * is used of mathjs: it evaluates nothing here.
 */
export const parseNode = (text: string): FormulaNode | undefined => {
  try {
    return Object(parse(text)) as FormulaNode;
  } catch {
    return undefined;
  }
};
