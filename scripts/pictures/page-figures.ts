/** What a browser measured of one drawing. */
export interface PageFigures {
  /** Scheme the browser says the reader wants. */
  readonly scheme: 'light' | 'dark';
  /** Boxes of goals. */
  readonly boxes: number;
  /** Texts, those of the legend too. */
  readonly texts: number;
  /** Pairs of boxes that overlap. */
  readonly overlaps: number;
  /** Texts that leave their box. */
  readonly overflows: number;
  /** Pairs of texts of one box that overlap. */
  readonly collisions: number;
  /** Lines that run below a box they do not belong to. */
  readonly crossings: number;
  /** Smallest type, in pixels of the screen. */
  readonly smallestType: number;
  /** Least contrast of a text with what it stands on. */
  readonly leastTextContrast: number;
  /** Least contrast of a sign with what it stands on. */
  readonly leastSignContrast: number;
  /** Width of the whole page, in pixels. */
  readonly pageWidth: number;
}

/**
 * Runs in the page and leaves the figures in it as JSON. Text, because it is no part of our program: the browser
 * reads it as it is.
 */
export const measuringScript = `
const root = document.querySelector('svg');
const view = root.viewBox.baseVal;
const scale = root.getBoundingClientRect().width / view.width;
const cut = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
const pairs = (rects, test) => { let count = 0; rects.forEach((a, at) => rects.slice(at + 1).forEach((b) => { if (test(a, b)) count++; })); return count; };
const boxes = [...root.querySelectorAll('g.tl-card')];
const legend = root.querySelector('g.tl-legend');
const rects = boxes.map((node) => node.querySelector('rect').getBoundingClientRect());
const texts = [...root.querySelectorAll('text')];
const outside = (text) => { const a = text.getBoundingClientRect(); const around = (text.closest('g.tl-card')?.querySelector('rect') ?? root).getBoundingClientRect(); return a.left < around.left - 0.5 || a.right > around.right + 0.5 || a.top < around.top - 0.5 || a.bottom > around.bottom + 0.5; };
// The height of a text is that of its font; what matters is the room its letters take.
const ink = (text) => { const a = text.getBoundingClientRect(); const trim = a.height * 0.18; return { left: a.left, right: a.right, top: a.top + trim, bottom: a.bottom - trim }; };
const channel = (value) => { const part = value / 255; return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
const contrast = (a, b) => { const [low, high] = [light(a), light(b)].sort((x, y) => x - y); return (high + 0.05) / (low + 0.05); };
const fill = (node) => getComputedStyle(node).fill;
const ground = (text) => fill(text.closest('g.tl-card')?.querySelector('rect') ?? root.querySelector('rect.tl-page'));
const isSign = (text) => /^tl-\\d+$/.test(text.getAttribute('class') ?? '');
const least = (nodes) => Math.min(...nodes.map((text) => contrast(fill(text), ground(text))));
const origin = root.getBoundingClientRect();
const crosses = (path) => { const length = path.getTotalLength(); for (let at = 8; at < length - 8; at += 3) { const point = path.getPointAtLength(at); const x = point.x * scale + origin.left; const y = point.y * scale + origin.top; if (rects.some((rect) => x > rect.left + 1 && x < rect.right - 1 && y > rect.top + 1 && y < rect.bottom - 1)) return true; } return false; };
const figures = {
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  boxes: boxes.length,
  texts: texts.length,
  overlaps: pairs(rects, cut),
  overflows: texts.filter(outside).length,
  collisions: [legend, ...boxes].reduce((sum, node) => sum + pairs([...node.querySelectorAll('text')].map(ink), cut), 0),
  crossings: [...root.querySelectorAll('path.tl-link')].filter(crosses).length,
  smallestType: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale)),
  leastTextContrast: least(texts.filter((text) => !isSign(text))),
  leastSignContrast: least(texts.filter(isSign)),
  pageWidth: document.documentElement.scrollWidth,
};
document.body.innerHTML = '<pre id="figures"></pre>';
document.getElementById('figures').textContent = JSON.stringify(figures);
`;
