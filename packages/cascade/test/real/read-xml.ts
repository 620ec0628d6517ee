import { JSDOM } from 'jsdom';
import type { XmlNode } from 'jsdom';

const { window } = new JSDOM('');

/** Reads a document with a real XML parser, which forgives nothing. Throws at the first fault. */
export const readXml = (text: string): XmlNode => {
  const document = new window.DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = document.getElementsByTagName('parsererror')[0];
  if (fault !== undefined) throw new Error(fault.textContent);
  return document;
};

/** All elements of a name, in document order. */
export const elementsOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  Array.from(node.getElementsByTagName(name));
