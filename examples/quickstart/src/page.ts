import type { Finding } from '@throughline/core';
import type { Answers, CascadeRow } from './answers.ts';
import { percent } from './terminal.ts';

// Okabe and Ito's colours, which people with colour-blindness tell apart; a sign stands beside each.
const style = `
:root{color-scheme:light dark;--page:#fbfbfa;--text:#1c1e21;--quiet:#5d636b;--box:#fff;--line:#d5d8dc;--orange:#b86e00;--red:#c1440e;--none:#7a828c}
@media(prefers-color-scheme:dark){:root{--page:#15171a;--text:#eceef0;--quiet:#a4abb3;--box:#1f2226;--line:#3a3f45;--orange:#e69f00;--red:#ff7f50;--none:#8b939c}}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif}
main{max-width:1180px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:28px;margin:0}h2{font-size:20px;margin:40px 0 12px}p{margin:4px 0}
.quiet{color:var(--quiet)}pre{white-space:pre-wrap;background:var(--box);border:1px solid var(--line);border-radius:8px;padding:14px;font:13px/1.55 ui-monospace,monospace}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:6px 10px;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--quiet);font-weight:500}td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
tr.objective td{font-weight:600}tr.part td:first-child{padding-left:28px}
.error{color:var(--red)}.warning{color:var(--orange)}.info{color:var(--none)}code{font:12.5px ui-monospace,monospace}`;

/** Text that is safe inside markup. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Signs beside the words, so that a column reads at a glance. */
const statusSign: Readonly<Record<string, string>> = {
  'on-track': '●',
  behind: '▲',
  'at-risk': '■',
  'not-started': '○',
  unknown: '?',
};

const scoreCells = ({ score }: Pick<CascadeRow, 'score'>): string =>
  score.scored
    ? `<td class="number">${percent(score.attainment)}</td><td>${score.grade.word}</td><td>${statusSign[score.status] ?? ''} ${score.status}</td>`
    : `<td colspan="3" class="quiet">no number: ${score.reason}</td>`;

const tableOf = (rows: readonly CascadeRow[]): string =>
  rows
    .map(
      (row) =>
        `<tr class="objective" id="${escapeHtml(row.goal)}"><td>${escapeHtml(row.title)} <span class="quiet">${escapeHtml(row.unit)}, ${row.commitment}</span></td>${scoreCells(row)}</tr>${row.keyResults
          .map((part) => `<tr class="part"><td>${escapeHtml(part.title)}</td>${scoreCells(part)}</tr>`)
          .join('')}`,
    )
    .join('\n');

const findingRow = ({ severity, ruleId, message, help, suggestions }: Finding): string =>
  `<tr><td class="${severity}">${severity}</td><td><code>${escapeHtml(ruleId)}</code></td><td>${escapeHtml(message)}<br><span class="quiet">${escapeHtml(help ?? '')}</span>${suggestions?.[0] === undefined ? '' : `<br>Suggestion: ${escapeHtml(suggestions[0].title)}`}</td></tr>`;

const draftPart = ({ draft }: Answers): string => {
  if (draft === undefined) return '';
  const body =
    draft.declined === undefined
      ? draft.kras
          .map(
            (kra) =>
              `<tr class="objective"><td>${escapeHtml(kra.title)} <span class="quiet">serves ${escapeHtml((kra.supports ?? []).map(({ goal }) => goal).join(', '))}</span></td></tr>${draft.kpis
                .filter((kpi) => kpi.kra === kra.id)
                .map((kpi) => `<tr class="part"><td>${escapeHtml(kpi.title)}</td></tr>`)
                .join('')}`,
          )
          .join('')
      : `<tr><td>${escapeHtml(draft.declined)}</td></tr>`;
  return `<h2>KRAs drafted for: ${escapeHtml(draft.roleTitle)}</h2><table>${body}</table>`;
};

/** The answers as one page that needs nothing else: no script, no font, no address. */
export const page = (answers: Answers, drawing: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(answers.organization)} as of ${answers.asOf}</title><style>${style}</style></head><body><main>
<h1>${escapeHtml(answers.organization)}</h1>
<p class="quiet">As of ${answers.asOf}. ${escapeHtml(
  Object.entries(answers.counts)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', '),
)}.</p>
<p>Whole company: ${escapeHtml(answers.total)}.</p>
<h2>The cascade</h2><p class="quiet">The company on the left; an arrow leads from a goal to what it supports.</p>
<div class="scroll">${drawing}</div>
<h2>Objectives and key results</h2><table><tr><th>Goal</th><th>Attainment</th><th>Grade</th><th>Status</th></tr>${tableOf(answers.cascade)}</table>
<h2>One number, line by line: ${escapeHtml(answers.explained.title)}</h2><pre>${escapeHtml(answers.explained.text)}</pre>
<h2>Findings</h2><p>${String(answers.report.counts.error)} errors, ${String(answers.report.counts.warning)} warnings, ${String(answers.report.counts.info)} notes.</p>
<table><tr><th>Severity</th><th>Rule</th><th>What and what next</th></tr>${answers.report.findings.map(findingRow).join('\n')}</table>
${draftPart(answers)}
</main></body></html>
`;
