import { JSDOM } from 'jsdom';
import type { Edge } from 'mermaid';

/** A flowchart as Mermaid understood it. */
export interface MermaidGraph {
  /** Text and class of each box, by name; line breaks as `\n`. */
  readonly boxes: ReadonlyMap<string, { readonly text: string; readonly classes: readonly string[] }>;
  /** Links, in the order they were written. */
  readonly links: readonly Edge[];
}

// Mermaid cleans texts with the help of a document, which it looks for while it is loaded.
const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** Reads a flowchart with Mermaid itself. Throws where Mermaid refuses it, or takes it for something else. */
export const readWithMermaid = async (picture: string): Promise<MermaidGraph> => {
  const { diagramType } = await mermaid.parse(picture);
  if (diagramType !== 'flowchart-v2') throw new Error(`taken for ${diagramType}`);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(picture);
  const boxes = Array.from(
    db.getVertices(),
    ([name, { text, classes }]) => [name, { text: decoded(text), classes }] as const,
  );
  return { boxes: new Map(boxes), links: db.getEdges() };
};

/** Mermaid keeps entity codes in a writing of its own until it draws. */
const decoded = (text: string): string =>
  text
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/ﬂ°°(\d+)¶ß/g, (_whole, code: string) => String.fromCodePoint(Number(code)));
