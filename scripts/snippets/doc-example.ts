import ts from 'typescript';
import { type Fence, fencesOf } from './fence.ts';

/** The fenced blocks of one `@example` tag; lines are counted in the whole source file. */
export function fencesOfExample(tag: ts.JSDocTag): readonly Fence[] {
  const source = tag.getSourceFile();
  const raw = source.text.slice(tag.getStart(source), tag.end);
  const before = source.getLineAndCharacterOfPosition(tag.getStart(source)).line;
  const text = raw
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');
  return fencesOf(text).map((fence) => ({ ...fence, line: fence.line + before }));
}

/** Every `@example` tag in a source file, each once, in order. */
export function exampleTagsIn(source: ts.SourceFile): readonly ts.JSDocTag[] {
  const found = new Map<number, ts.JSDocTag>();
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(doc)) continue;
      for (const tag of doc.tags ?? []) if (tag.tagName.text === 'example') found.set(tag.pos, tag);
    }
    ts.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}
