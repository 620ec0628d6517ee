import type { Drawing } from './draw-card.ts';
import type { Band, Heat } from './heat.ts';
import { textWidth } from './text-width.ts';

const titles: Readonly<Record<Heat, string>> = { status: 'Status', score: 'Attainment', staleness: 'News' };

/** What the signs in a picture mean, in one line; nothing where there are none. */
export const drawLegend = (heat: Heat, bands: readonly Band[], used: ReadonlySet<Band>): Drawing => {
  if (used.size === 0) return { width: 0, height: 0, body: '' };
  const y = 14;
  let x = textWidth(titles[heat], 12, 'regular') + 14;
  const entries = bands.map((band, at) => {
    if (!used.has(band)) return '';
    const from = Math.round(x);
    x += 16 + textWidth(band.words, 12, 'regular') + 14;
    return `<text x="${from}" y="${y}" class="tl-${at}">${band.sign}</text><text x="${from + 16}" y="${y}">${band.words}</text>`;
  });
  return {
    width: Math.ceil(x),
    height: 20,
    body: `<text x="0" y="${y}">${titles[heat]}</text>${entries.join('')}`,
  };
};
