import ts from 'typescript';

/** The members of the type `UsageErrorCode` in a source text. */
export function usageErrorCodes(text: string): readonly string[] {
  const source = ts.createSourceFile('usage-error.ts', text, ts.ScriptTarget.ES2022, true);
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement) || statement.name.text !== 'UsageErrorCode') continue;
    const members = ts.isUnionTypeNode(statement.type) ? statement.type.types : [statement.type];
    return members.flatMap((member) =>
      ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
    );
  }
  return [];
}
