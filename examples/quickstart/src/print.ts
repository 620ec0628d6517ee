import type { Answers, CascadeRow } from './answers.ts';
import { bar, fit, paint, percent, wrap, type Style, type Terminal } from './terminal.ts';

const levels = ['Company', 'Business units', 'Departments', 'Teams'];
const statusStyle: Readonly<Record<string, Style>> = {
  'on-track': 'blue',
  behind: 'yellow',
  'at-risk': 'red',
};
const severityStyle = { error: 'red', warning: 'yellow', info: 'dim' } as const;

/** How many findings the text lists. The page and `--json` have them all. */
const listed = 12;

const numbers = (score: CascadeRow['score'], terminal: Terminal): string => {
  if (!score.scored) return paint(terminal, 'dim', `${' '.repeat(11)}no number: ${score.reason}`);
  const status = paint(terminal, statusStyle[score.status] ?? 'dim', score.status.padEnd(11));
  return `${bar(score.attainment)} ${percent(score.attainment).padStart(5)}  ${score.grade.word.padEnd(8)} ${status}`;
};

const cascadeLines = (answers: Answers, terminal: Terminal): readonly string[] => {
  const room = Math.max(24, terminal.width - 46);
  const lines: string[] = [];
  let level = -1;
  for (const row of answers.cascade) {
    if (row.level !== level) {
      level = row.level;
      lines.push('', `  ${paint(terminal, 'bold', levels[level] ?? '')}`);
    }
    lines.push(`  ${fit(row.title, room)}  ${numbers(row.score, terminal)}`);
    if (level === 0) {
      for (const keyResult of row.keyResults) {
        lines.push(`    ${fit(keyResult.title, room - 2)}  ${numbers(keyResult.score, terminal)}`);
      }
    }
  }
  return lines;
};

const importLines = (answers: Answers, terminal: Terminal): readonly string[] =>
  answers.imports.flatMap((file) => [
    `  ${file.file.padEnd(10)} ${String(file.rows)} rows in = ${String(file.applied)} applied + ${String(file.unchanged)} unchanged + ${String(file.explained)} explained`,
    ...file.remarks
      .slice(0, 5)
      .flatMap(({ where, what, next, applied }) =>
        wrap(
          `${where}: ${what}${applied === true ? ' (applied)' : ''}; ${next}`,
          terminal.width,
          '             ',
        ),
      ),
    ...(file.remarks.length > 5 ? [`             and ${String(file.remarks.length - 5)} more`] : []),
  ]);

const findingLines = ({ report }: Answers, terminal: Terminal): readonly string[] => {
  const rank = { error: 0, warning: 1, info: 2 } as const;
  // One of each rule first, so that a reader sees the range; the worst on top.
  const seen = new Set<string>();
  const ofEachRule = [...report.findings]
    .sort((a, b) => rank[a.severity] - rank[b.severity])
    .filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId));
  const chosen = ofEachRule.slice(0, listed);
  const left = ofEachRule.length - chosen.length;
  const { error, warning, info } = report.counts;
  return [
    `  ${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes; the worst, one of each rule:`,
    ...chosen.flatMap(({ severity, ruleId, message, help, suggestions }) => [
      `  ${paint(terminal, severityStyle[severity], severity.padEnd(7))} ${paint(terminal, 'dim', ruleId)}`,
      ...wrap(message, terminal.width, '    '),
      ...(help === undefined ? [] : wrap(`next: ${help}`, terminal.width, '    ')),
      ...(suggestions?.[0] === undefined
        ? []
        : wrap(`suggestion: ${suggestions[0].title}`, terminal.width, '    ')),
    ]),
    ...(left > 0 ? [`  and ${String(left)} more rules; all findings are in out/report.html`] : []),
  ];
};

const draftLines = ({ draft }: Answers, terminal: Terminal): readonly string[] => {
  if (draft === undefined) return [];
  if (draft.declined !== undefined) return wrap(`declined: ${draft.declined}`, terminal.width, '  ');
  return [
    ...draft.kras.flatMap((kra) => [
      `  ${kra.title}  ${paint(terminal, 'dim', `serves ${(kra.supports ?? []).map(({ goal }) => goal).join(', ')}`)}`,
      ...draft.kpis
        .filter((kpi) => kpi.kra === kra.id)
        .map((kpi) => `    - ${kpi.title} (${kpi.indicator ?? ''})`),
    ]),
    ...draft.notes.slice(0, 4).flatMap((note) => wrap(`note: ${note}`, terminal.width, '  ')),
    ...(draft.notes.length > 4 ? [`  and ${String(draft.notes.length - 4)} more notes`] : []),
    `  reviewed and accepted by ${draft.acceptedBy ?? ''}: ${String(draft.goalsAdded)} goals added`,
  ];
};

const effectLines = ({ effect }: Answers, terminal: Terminal): readonly string[] => {
  if (effect === undefined) return ['  no finding has a suggestion'];
  const { before, after } = effect;
  return [
    ...wrap(`${effect.finding.ruleId}: ${effect.finding.message}`, terminal.width, '  '),
    ...wrap(`accepted: ${effect.suggestion}`, terminal.width, '  '),
    `  errors ${String(before.error)} -> ${String(after.error)}, warnings ${String(before.warning)} -> ${String(after.warning)}, notes ${String(before.info)} -> ${String(after.info)}`,
    ...effect.scores.slice(0, 6).map(({ title, from, to }) => `  ${fit(title, 50)} ${from} -> ${to}`),
    ...(effect.scores.length === 0 ? ['  no score changed'] : []),
  ];
};

/** The answers as text. Nothing is computed here: every number is in the answers. */
export const print = (answers: Answers, terminal: Terminal): string => {
  const head = (text: string): string => `\n${paint(terminal, 'bold', text)}`;
  const counts = Object.entries(answers.counts).map(([name, count]) => `${String(count)} ${name}`);
  return [
    `${paint(terminal, 'bold', answers.organization)} as of ${answers.asOf}`,
    ...wrap(counts.join(', '), terminal.width),
    head('Import'),
    ...importLines(answers, terminal),
    head('Cascade'),
    `  whole company: ${answers.total}`,
    ...cascadeLines(answers, terminal),
    head(`One number, line by line: ${answers.explained.title}`),
    ...answers.explained.text.split('\n').map((line) => fit(`  ${line}`, terminal.width).trimEnd()),
    head('From a team up to strategy'),
    ...answers.line.map((title, at) => `  ${'  '.repeat(at)}${at === 0 ? '' : '-> '}${title}`),
    head('Findings'),
    ...findingLines(answers, terminal),
    ...(answers.draft === undefined ? [] : [head(`KRAs drafted for: ${answers.draft.roleTitle}`)]),
    ...draftLines(answers, terminal),
    head('The effect of accepting one suggestion'),
    ...effectLines(answers, terminal),
  ].join('\n');
};
