import { takenAway } from './taken-away.ts';
import type { Requirement, RequirementCase } from './requirement.ts';
import { settledRequirement } from './settled-requirement.ts';
import type { Tools } from './tools.ts';

/** How many demands each article has; they are numbered from 1 on. */
const demandsOf: Readonly<Record<string, number>> = { S0: 26, S1: 47, S2: 13, S3: 21, S4: 29 };

/**
 * What keeps the demands from being met: ids that are missing, not covered or open without need, names of things
 * that do not exist, cases that are not answered as wanted, and things whose absence no case would notice.
 */
export async function coverageProblems(
  requirements: readonly Requirement[],
  tools: Tools,
): Promise<readonly string[]> {
  const problems = missingIds(requirements);
  for (const requirement of requirements) problems.push(...(await problemsOf(requirement, tools)));
  const known = new Set(requirements.map(({ id }) => id));
  for (const { meta } of tools.rules.values())
    for (const id of meta.requirements)
      if (!known.has(id)) problems.push(`${meta.id} names ${id}, which is no requirement`);
  return problems;
}

function missingIds(requirements: readonly Requirement[]): string[] {
  const ids = requirements.map(({ id }) => id);
  const wanted = Object.entries(demandsOf).flatMap(([article, count]) =>
    Array.from({ length: count }, (_, at) => `${article}-${String(at + 1).padStart(2, '0')}`),
  );
  const problems: string[] = [];
  for (const id of wanted) {
    const times = ids.filter((other) => other === id).length;
    if (times !== 1) problems.push(`${id} stands ${String(times)} times in the list of requirements`);
  }
  for (const id of ids) if (!wanted.includes(id)) problems.push(`${id} is no requirement`);
  return problems;
}

async function problemsOf(given: Requirement, tools: Tools): Promise<readonly string[]> {
  const { id, kind, by, passes, fails, open } = settledRequirement(given, tools);
  const about = (what: string): string => `${id}: ${what}`;
  if (kind === 'N') return by.length > 0 ? [about('is not demanded, yet something claims to cover it')] : [];
  if (by.length === 0) {
    if (open === undefined) return [about('nothing covers it')];
    return open.because.trim().length < 20 ? [about('is open without a reason')] : [];
  }
  if (open !== undefined) return [about('is covered, so it is no longer open')];
  const problems: string[] = [];
  if (passes.length === 0) problems.push(about('has no case that passes'));
  if (fails.length === 0) problems.push(about('has no case that fails'));
  const cases = [...passes, ...fails];
  for (const each of cases)
    if (!(await isMet(each, tools))) problems.push(about(`not as wanted: ${each.says}`));
  for (const name of by) {
    const without = takenAway(tools, name);
    if (without === undefined) problems.push(about(`there is no \`${name}\``));
    else if (!(await breaksSome(cases, without)))
      problems.push(about(`taking \`${name}\` away breaks no case`));
  }
  return problems;
}

async function breaksSome(cases: readonly RequirementCase[], tools: Tools): Promise<boolean> {
  for (const each of cases) if (!(await isMet(each, tools))) return true;
  return false;
}

async function isMet({ holds }: RequirementCase, tools: Tools): Promise<boolean> {
  try {
    return await holds(tools);
  } catch {
    return false;
  }
}
