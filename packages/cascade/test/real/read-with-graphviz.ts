import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { elementsOf, readXml } from './read-xml.ts';

/** A graph as Graphviz drew it. */
export interface GraphvizGraph {
  /** Lines of text of each node, by name. */
  readonly boxes: ReadonlyMap<string, readonly string[]>;
  /** Names at both ends of each link, as in `g1->g0`. */
  readonly links: readonly string[];
  /** Addresses the picture leads to. */
  readonly addresses: readonly string[];
}

const graphviz = await Graphviz.load();

/** Draws a graph with Graphviz itself and reads the drawing. Throws where Graphviz refuses it. */
export const readWithGraphviz = (graph: string): GraphvizGraph => {
  const drawing = readXml(graphviz.layout(graph, 'svg', 'dot'));
  const boxes = new Map<string, readonly string[]>();
  const links: string[] = [];
  for (const group of elementsOf(drawing, 'g')) {
    const name = elementsOf(group, 'title')[0]?.textContent ?? '';
    if (group.getAttribute('class') === 'edge') links.push(name);
    if (group.getAttribute('class') !== 'node') continue;
    boxes.set(
      name,
      elementsOf(group, 'text').map(({ textContent }) => textContent),
    );
  }
  return { boxes, links, addresses: elementsOf(drawing, 'a').map((link) => link.getAttribute('href') ?? '') };
};
