import type { Layout, Point } from './layout.ts';

/** What is used of a graph of dagre. */
export interface DagreGraph {
  /** Sets options of the layout. */
  setGraph(options: object): unknown;
  /** Adds a box. */
  setNode(name: string, box: object): unknown;
  /** Adds a link. */
  setEdge(from: string, to: string, label: object): unknown;
  /** A box, after the layout with its middle. */
  node(name: string): unknown;
  /** A link, after the layout with its points. */
  edge(from: string, to: string): unknown;
}

/** What is used of the package `@dagrejs/dagre`, version 1 or later. */
export interface DagreLibrary {
  /** Its graphs. */
  readonly graphlib: { readonly Graph: new () => DagreGraph };
  /** Finds places for the boxes of a graph. */
  layout(graph: DagreGraph): unknown;
}

/** Gaps in pixels: between boxes of a column, between links, between columns. Our choice. */
const gaps = { nodesep: 14, edgesep: 10, ranksep: 52 };

/**
 * A layout made from the library dagre, which the host brings along: `import dagre from '@dagrejs/dagre'`. Boxes
 * stand in columns, as far left as what they link to allows.
 *
 * @example
 * ```ts
 * import dagre from '@dagrejs/dagre';
 * import { dagreLayout } from '@throughline/cascade/svg';
 *
 * const box = { width: 200, height: 60 };
 * const { boxes } = dagreLayout(dagre)([box, box], [{ from: 1, to: 0 }]);
 * boxes.map(({ x, y }) => [x, y]); // => [[100, 30], [352, 30]]
 * ```
 */
export const dagreLayout =
  (library: DagreLibrary): Layout =>
  (boxes, links) => {
    const graph = new library.graphlib.Graph();
    graph.setGraph({ ...gaps, rankdir: 'RL', ranker: 'longest-path' });
    boxes.forEach(({ width, height }, at) => graph.setNode(String(at), { width, height }));
    for (const { from, to } of links) graph.setEdge(String(from), String(to), {});
    library.layout(graph);
    return {
      boxes: boxes.map((_box, at) => graph.node(String(at)) as Point),
      links: links.map(
        ({ from, to }) =>
          (graph.edge(String(from), String(to)) as { readonly points: readonly Point[] }).points,
      ),
    };
  };
