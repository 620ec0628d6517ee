import { fencesOf } from '../snippets/fence.ts';

/**
 * The headings of level two that every rule page holds: those in backticks (`## Fails`) in the section
 * "Add a rule" of CONTRIBUTING.md.
 */
export function wantedHeadings(contributing: string): readonly string[] {
  const [, section = ''] = /^## Add a rule$(.*?)(?=^## |$(?![\s\S]))/ms.exec(contributing) ?? [];
  return [...section.matchAll(/`## ([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** True when the first sentence below the title of a page says what the rule's title says. */
export function saysFirst(page: string, title: string): boolean {
  const [, first = ''] = /^# .*\n+([\s\S]*?)(?:\n\n|\n#|$(?![\s\S]))/.exec(page) ?? [];
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(first).startsWith(plain(title).replace(/\.$/, ''));
}

/** What a rule page lacks. */
export function pageProblems(page: string, id: string, wanted: readonly string[]): readonly string[] {
  const problems: string[] = [];
  const [title] = headingsOf(page, 1);
  if (title !== id) problems.push(`its title is \`${title ?? ''}\`, not \`${id}\``);
  const present = headingsOf(page, 2);
  for (const heading of wanted) {
    if (!present.includes(heading)) problems.push(`its heading \`## ${heading}\` is missing`);
  }
  for (const heading of wanted)
    if (sectionIsEmpty(page, heading)) problems.push(`\`## ${heading}\` is empty`);
  return problems;
}

/** Texts of the headings of one level, outside fences, in order. */
export function headingsOf(page: string, level: number): readonly string[] {
  const marks = '#'.repeat(level);
  return withoutFences(page).flatMap((line) => {
    const match = /^(#+)\s+(.*?)\s*$/.exec(line);
    return match?.[1] === marks ? [match[2] ?? ''] : [];
  });
}

function sectionIsEmpty(page: string, heading: string): boolean {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.trim() === `## ${heading}`);
  if (start === -1) return false;
  const end = lines.findIndex((line, index) => index > start && /^##? /.test(line));
  return lines.slice(start + 1, end === -1 ? undefined : end).every((line) => line.trim() === '');
}

function withoutFences(page: string): string[] {
  const inside = new Set<number>();
  for (const fence of fencesOf(page)) {
    const length = fence.code.split('\n').length - 1;
    for (let line = 0; line < length; line += 1) inside.add(fence.line + line);
  }
  return page.split('\n').filter((_, index) => !inside.has(index + 1));
}
