/** A flowchart, read back. */
export interface Flowchart {
  /** Boxes of goals: title and, with scores, the number below it. */
  readonly boxes: readonly { readonly text: string; readonly number?: string }[];
  /** How many goals were left out. */
  readonly more: number;
}

const box =
  /^ {2}(g\d+)(\[|\(|\[\[|\(\[|\{\{)"([^"]*)"(\]|\)|\]\]|\]\)|\}\})(?::::(achieved|ahead|on-track|behind|at-risk|not-started|closed|unknown))?$/;
const link = /^ {2}(g\d+) (?:---|-->|-\.->) (g\d+)$/;
const rest = /^ {2}more\["and (\d+) more goals?"\]$/;
const look =
  /^ {2}classDef (?:achieved|ahead|on-track|behind|at-risk|not-started|closed|unknown) [a-z0-9:#,-]+$/;
/** What may stand in quotes: safe signs, entity codes, and anything beyond ASCII that can be seen. */
const inQuotes = /^(?:[A-Za-z0-9 ,.+\-/()']|#\d{2,3};|[^\u0000-\u00a0\u00ad\u200b\u2028-\u202e])+$/u;

/**
 * Reads a flowchart by a grammar stricter than Mermaid's own: every line has one of four forms, links join boxes
 * that are there, text in quotes holds nothing that Mermaid gives a meaning to. Throws at the first line that
 * does not fit.
 */
export const readFlowchart = (picture: string): Flowchart => {
  const [head = '', ...lines] = picture.split('\n');
  if (!/^flowchart (?:BT|TB|LR|RL)$/.test(head)) throw new Error(`no flowchart: ${head}`);
  if (lines.pop() !== '') throw new Error('no line break at the end');
  const names = new Map<string, { readonly text: string; readonly number?: string }>();
  let more = 0;
  for (const line of lines) {
    const drawn = box.exec(line);
    const joined = link.exec(line);
    const left = rest.exec(line);
    if (drawn !== null) {
      const [text = '', number] = (drawn[3] ?? '').split('<br/>');
      if (!inQuotes.test(text)) throw new Error(`not safe: ${line}`);
      const decoded = text.replace(/#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));
      names.set(drawn[1] ?? '', { text: decoded, ...(number === undefined ? {} : { number }) });
    } else if (joined !== null) {
      if (!names.has(joined[1] ?? '') || !names.has(joined[2] ?? ''))
        throw new Error(`joins nothing: ${line}`);
    } else if (left !== null) more = Number(left[1]);
    else if (!look.test(line)) throw new Error(`does not fit: ${line}`);
  }
  return { boxes: [...names.values()], more };
};
