import type { XmlNode } from 'jsdom';
import { elementsOf, readXml } from './read-xml.ts';

/** A box of a drawing. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it says when one points at it: the title, and how the goal stands. */
  readonly title: string;
  /** Its texts, line by line. */
  readonly texts: readonly string[];
}

/** A drawing, read back with a real XML parser. */
export interface ReadDrawing {
  readonly width: number;
  readonly role: string;
  /** Ids of the elements that name and describe it. */
  readonly labels: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly legend: readonly string[];
  readonly boxes: readonly DrawnBox[];
  /** Classes of its lines. */
  readonly links: readonly string[];
  /** Names of all elements. */
  readonly names: ReadonlySet<string>;
  /** How many goals it is about, how many of them are in cards, and how many are only counted. */
  readonly all: number;
  readonly shown: number;
  readonly counted: number;
}

const textsOf = (node: XmlNode, name: string): string[] =>
  elementsOf(node, name).map(({ textContent }) => textContent);

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);

/** Reads a drawing. Throws where it is no sound XML, or refers to anything outside of itself. */
export const readDrawing = (svg: string): ReadDrawing => {
  const [root, ...others] = elementsOf(readXml(svg), 'svg');
  if (root === undefined || others.length > 0) throw new Error('not one drawing');
  const all = elementsOf(root, '*');
  for (const name of ['href', 'src', 'onload', 'onclick', 'style'])
    if (all.some((node) => node.getAttribute(name) !== null)) throw new Error(`has ${name}`);
  const [style = ''] = textsOf(root, 'style');
  if (/url\(|@import|<|&/.test(style)) throw new Error(`style refers to something: ${style}`);
  const groups = elementsOf(root, 'g');
  const boxes = groups.filter((node) => node.getAttribute('class') === 'tl-card');
  const legend = groups.find((node) => node.getAttribute('class') === 'tl-legend');
  const isFold = (node: XmlNode): boolean => elementsOf(node, 'rect')[0]?.getAttribute('class') === 'tl-fold';
  const [description = ''] = textsOf(root, 'desc');
  const counts = description.split('; ')[0]?.match(/\d+(?= )/g) ?? [];
  const sizeOf = (node: XmlNode, name: string): number => Number(node.getAttribute(name));
  const counted = boxes
    .filter(isFold)
    .reduce((sum, node) => sum + numberIn(textsOf(node, 'text')[0] ?? '', /^(\d+) more/), 0);
  if (counted !== numberIn(description, /; (\d+) only counted/))
    throw new Error(`miscounted: ${description}`);
  return {
    width: sizeOf(root, 'width'),
    role: root.getAttribute('role') ?? '',
    labels: root.getAttribute('aria-labelledby')?.split(' ') ?? [],
    title: textsOf(root, 'title')[0] ?? '',
    description,
    legend: legend === undefined ? [] : textsOf(legend, 'text'),
    boxes: boxes.map((node) => {
      const place = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(node.getAttribute('transform') ?? '');
      const [edge] = elementsOf(node, 'rect');
      if (place === null || edge === undefined) throw new Error('a card without a place');
      return {
        x: Number(place[1]),
        y: Number(place[2]),
        width: sizeOf(edge, 'width') + 1,
        height: sizeOf(edge, 'height') + 1,
        title: textsOf(node, 'title')[0] ?? '',
        texts: textsOf(node, 'text'),
      };
    }),
    links: elementsOf(root, 'path').flatMap((node) =>
      node.getAttribute('class') === 'tl-tip' ? [] : [node.getAttribute('class') ?? ''],
    ),
    names: new Set(all.map(({ tagName }) => tagName)),
    all: counts.reduce((sum, count) => sum + Number(count), 0),
    shown: boxes.filter((node) => !isFold(node)).reduce((sum, node) => sum + 1 + partsOf(node), 0),
    counted,
  };
};

/** Parts of a card: counted in words, or listed below the title in small type. */
const partsOf = (node: XmlNode): number => {
  const small = elementsOf(node, 'text').filter((text) => text.getAttribute('class') === 'tl-small');
  const words = small.map(({ textContent }) => textContent).slice(1);
  const [only = ''] = words;
  const count = /^(\d+) (?:key results?|KPIs?)$/.exec(only);
  if (count !== null) return Number(count[1]);
  return elementsOf(node, 'text').filter((text) => text.getAttribute('class') === 'tl-small tl-end').length;
};
