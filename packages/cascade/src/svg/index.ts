export type { DagreGraph, DagreLibrary } from './dagre-layout.ts';
export { dagreLayout } from './dagre-layout.ts';
export type { Heat } from './heat.ts';
export type { BoxToPlace, Layout, LinkToPlace, Placed, Point } from './layout.ts';
export type { Scheme } from './scheme.ts';
export type { SvgOptions } from './to-svg.ts';
export { toSvg } from './to-svg.ts';
