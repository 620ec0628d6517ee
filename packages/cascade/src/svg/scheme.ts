import type { Band } from './heat.ts';

/** Light, dark, or as the reader's screen asks for. */
export type Scheme = 'auto' | 'light' | 'dark';

/** Colours of everything that is no heat. Text stands out by more than 4.5 to 1, as WCAG 2 asks for (1.4.3). */
const papers = {
  light: {
    page: '#fbfbfa',
    box: '#ffffff',
    edge: '#c9cdd3',
    text: '#1c1e21',
    quiet: '#565c64',
    link: '#868d96',
  },
  dark: {
    page: '#15171a',
    box: '#1f2226',
    edge: '#454b53',
    text: '#eceef0',
    quiet: '#aab1b9',
    link: '#737b85',
  },
} as const;

/** The style sheet of a picture. Every rule is bound to its root element, so that it changes nothing around it. */
export const styleSheet = (scheme: Scheme, bands: readonly Band[]): string => {
  const root = rootClass(scheme);
  const only = (name: 'light' | 'dark'): string => rulesOf(`.${root}`, name, bands);
  const rules = scheme === 'dark' ? only('dark') : only('light');
  const atNight = scheme === 'auto' ? `@media (prefers-color-scheme:dark){${only('dark')}}` : '';
  return `${fixed(`.${root}`)}${rules}${atNight}`;
};

/** Class of the root element; pictures of different schemes can stand on one page. */
export const rootClass = (scheme: Scheme): string => `throughline-${scheme}`;

const fixed = (root: string): string =>
  [
    `${root} text{font-family:system-ui,sans-serif;font-size:12px}`,
    `${root} .tl-title{font-size:13px;font-weight:600}`,
    `${root} .tl-small{font-size:11px}`,
    `${root} .tl-end{text-anchor:end}`,
    `${root} .tl-link{fill:none;stroke-width:1.4}`,
    `${root} .tl-loop,${root} .tl-fold{stroke-dasharray:5 4}`,
  ].join('');

const rulesOf = (root: string, name: 'light' | 'dark', bands: readonly Band[]): string => {
  const { page, box, edge, text, quiet, link } = papers[name];
  return [
    `${root} .tl-page{fill:${page}}`,
    `${root} .tl-box{fill:${box};stroke:${edge}}`,
    `${root} .tl-fold{fill:${page};stroke:${link}}`,
    `${root} .tl-track{fill:${edge}}`,
    `${root} .tl-link{stroke:${link}}`,
    `${root} .tl-tip{fill:${link}}`,
    `${root} text{fill:${text}}`,
    `${root} .tl-small{fill:${quiet}}`,
    ...bands.map((band, at) => `${root} .tl-${at}{fill:${band[name]}}`),
  ].join('');
};
