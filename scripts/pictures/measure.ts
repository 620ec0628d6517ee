import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../shell/run-command.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { measuringScript } from './page-figures.ts';
import type { PageFigures } from './page-figures.ts';

// pnpm pictures:measure
//
// Opens the drawings of docs/pictures in Chromium, at 1,440 pixels and in both schemes, and measures them: boxes that
// overlap, texts that leave their box, the smallest type, contrast. Fails when something is wrong. Pictures of
// what the browser showed are written to out/pictures. CHROMIUM_PATH names the browser; absent, `chromium` on the path.

const browser = process.env['CHROMIUM_PATH'] ?? 'chromium';
const width = 1440;
const schemes = { dark: 0, light: 1 } as const;
const folder = path.join(repositoryRoot, 'out/pictures');
mkdirSync(folder, { recursive: true });

const open = async (page: string, scheme: keyof typeof schemes, args: readonly string[]): Promise<string> => {
  const { code, stdout, output } = await runCommand(
    browser,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--blink-settings=preferredColorScheme=${String(schemes[scheme])}`,
      ...args,
      pathToFileURL(page).href,
    ],
    { seconds: 120 },
  );
  if (code !== 0) throw new Error(`${browser} failed:\n${output}`);
  return stdout;
};

const faultsOf = (figures: PageFigures, scheme: string): string[] => [
  ...(figures.scheme === scheme ? [] : [`the browser shows ${figures.scheme}`]),
  ...(['overlaps', 'overflows', 'collisions', 'crossings'] as const).flatMap((name) =>
    figures[name] === 0 ? [] : [`${String(figures[name])} ${name}`],
  ),
  ...(figures.smallestType >= 11 ? [] : [`type of ${String(figures.smallestType)} px`]),
  ...(figures.leastTextContrast >= 4.5 ? [] : [`text at ${figures.leastTextContrast.toFixed(2)} to 1`]),
  ...(figures.leastSignContrast >= 3 ? [] : [`signs at ${figures.leastSignContrast.toFixed(2)} to 1`]),
  ...(figures.pageWidth <= width ? [] : [`${String(figures.pageWidth)} px wide`]),
];

let isSound = true;
for (const name of ['demo-company', 'made-up-company']) {
  const svg = readFileSync(path.join(repositoryRoot, `docs/pictures/${name}.svg`), 'utf8');
  const height = /viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1] ?? '2000';
  for (const scheme of ['light', 'dark'] as const) {
    const page = path.join(folder, `${name}.html`);
    const html = (script: string): string =>
      `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{max-width:100%;height:auto}</style><body>${svg}${script}`;
    writeFileSync(page, html(''));
    const shot = path.join(folder, `${name}-${scheme}.png`);
    await open(page, scheme, [`--window-size=${String(width)},${height}`, `--screenshot=${shot}`]);
    writeFileSync(page, html(`<script>${measuringScript}</script>`));
    const dom = await open(page, scheme, [`--window-size=${String(width)},900`, '--dump-dom']);
    const text = /<pre id="figures">(.*?)<\/pre>/.exec(dom)?.[1];
    if (text === undefined) throw new Error(`nothing was measured:\n${dom.slice(-2000)}`);
    const figures = JSON.parse(text) as PageFigures;
    const faults = faultsOf(figures, scheme);
    if (faults.length > 0) isSound = false;
    console.log(`${name}, ${scheme}: ${faults.length === 0 ? 'sound' : faults.join(', ')}`);
    console.log(`  ${JSON.stringify(figures)}`);
  }
}
if (!isSound) process.exitCode = 1;
