// What the tests use of two libraries. Their own types bring all types of a browser along, which no test may rely on.

declare module 'jsdom' {
  export interface XmlNode {
    readonly tagName: string;
    readonly textContent: string;
    getAttribute(name: string): string | null;
    getElementsByTagName(name: string): ArrayLike<XmlNode>;
  }
  export interface Window {
    readonly document: object;
    readonly DOMParser: new () => { parseFromString(text: string, type: 'image/svg+xml'): XmlNode };
  }
  export class JSDOM {
    constructor(html: string);
    readonly window: Window;
  }
}

declare module 'mermaid' {
  export interface Vertex {
    readonly id: string;
    readonly text: string;
    readonly type?: string;
    readonly classes: readonly string[];
  }
  export interface Edge {
    readonly start: string;
    readonly end: string;
    readonly type: string;
    readonly stroke: string;
  }
  const mermaid: {
    readonly parse: (text: string) => Promise<{ readonly diagramType: string }>;
    readonly mermaidAPI: {
      readonly getDiagramFromText: (text: string) => Promise<{
        readonly db: { getVertices(): ReadonlyMap<string, Vertex>; getEdges(): readonly Edge[] };
      }>;
    };
  };
  export default mermaid;
}
