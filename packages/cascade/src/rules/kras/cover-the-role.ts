import type { GoalIndex } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { kraAt } from '../../kra/holder-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { tellingWords } from '../../wording/telling-words.ts';

/** Competencies beyond these are not listed: a message is for reading. */
const mostListed = 20;

/** Letters by which words are compared: `negotiate` and `negotiation` are about the same. */
const stemLength = 5;

/**
 * What a role has to be good at comes up in one of its KRAs: in the title, the expected outcomes or the KPIs. As far as
 * words can say, so it is information. Roles without KRAs or without competencies are left out.
 *
 * @example
 * ```ts
 * import { coverTheRole } from '@throughline/cascade';
 *
 * coverTheRole.meta.severity; // => 'info'
 * ```
 */
export const coverTheRole: Rule<NoOptions> = {
  meta: {
    id: 'kras/cover-the-role',
    title: 'What a role has to be good at comes up in one of its KRAs',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S3-04'],
    source: 'docs/sources.md#kra-coverage',
    url: '@throughline/cascade/src/rules/kras/cover-the-role.md',
    scope: 'set',
    messages: {
      default: {
        message: 'no KRA of role `{role}` says anything about {missing}',
        help: 'ask who answers for it: add a KRA, or say it in the expected outcomes of one',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    const { roles = [] } = index.document;
    if (!roles.some(({ competencies = [] }) => competencies.length > 0)) return;
    const said = stemsByRole(index, day);
    for (const [position, { id, competencies = [] }] of roles.entries()) {
      const stems = said.get(position);
      if (stems === undefined) continue;
      const missing = competencies.map(({ name }) => name).filter((name) => !comesUp(name, stems));
      if (missing.length === 0) continue;
      const data = { role: id, missing: missing.slice(0, mostListed), count: missing.length };
      report({ path: ['roles', id, 'competencies'], data });
    }
  },
};

/** The beginnings of all words that the open KRAs of each role say, by position of the role. */
const stemsByRole = (index: GoalIndex, day: number): ReadonlyMap<number, ReadonlySet<string>> => {
  const { offsets, targets } = index.contained;
  const said = new Map<number, Set<string>>();
  for (let goal = 0; goal < index.size; goal++) {
    if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) continue;
    const { role, title, description = '', expectedOutcomes = [] } = kraAt(index, goal);
    const position = role === undefined ? undefined : index.referenceOf('role', role);
    if (position === undefined) continue;
    const stems = said.get(position) ?? new Set();
    said.set(position, stems);
    for (const text of [title, description, ...expectedOutcomes]) addStems(text, stems);
    for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
      addStems(measuredAt(index, targets[at]!).title, stems);
  }
  return said;
};

const addStems = (text: string, stems: Set<string>): void => {
  for (const word of tellingWords(text)) stems.add(word.slice(0, stemLength));
};

/** Half of the words are enough: `customer empathy` comes up where customers do. */
const comesUp = (name: string, stems: ReadonlySet<string>): boolean => {
  const words = tellingWords(name);
  const found = words.filter((word) => stems.has(word.slice(0, stemLength))).length;
  return found * 2 >= words.length;
};
