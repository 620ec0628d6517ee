import { expect, it } from 'vitest';
import { requirements } from './requirements.ts';
import { answers } from './cases.ts';
import { coverageProblems } from './coverage-problems.ts';
import type { Requirement } from './requirement.ts';
import { takenAway } from './taken-away.ts';
import { allTools } from './tools.ts';

const right = answers('two and two', ({ core }) => core.dayNumberOf('1970-01-02') === 1);
const idle = answers('nothing asked', () => true);
const sound: Requirement = {
  id: 'S2-13',
  kind: 'T',
  says: 'a day is a number',
  by: ['core.dayNumberOf'],
  passes: [right],
  fails: [idle],
};
/** What is wrong with one requirement; that the others are missing is left out. */
const about = async (requirement: Requirement) =>
  (await coverageProblems([requirement], { ...allTools, rules: new Map() })).filter(
    (problem) => problem.startsWith(requirement.id) || problem.startsWith('S9'),
  );

it('finds nothing wrong with a requirement that is covered', async () => {
  expect(await about(sound)).toEqual([]);
  expect(await about({ id: 'S2-13', kind: 'N', says: 'said in passing' })).toEqual([]);
});

it('finds what is not covered, half covered, or open without need', async () => {
  const { by: _by, passes: _passes, fails: _fails, ...bare } = sound;
  const open = { awaits: 'drafting', because: 'nothing drafts it until then' } as const;
  expect(await about(bare)).toEqual(['S2-13: nothing covers it']);
  expect(await about({ ...bare, open })).toEqual([]);
  expect(await about({ ...bare, open: { ...open, because: 'later' } })).toEqual([
    'S2-13: is open without a reason',
  ]);
  expect(await about({ ...sound, open })).toEqual(['S2-13: is covered, so it is no longer open']);
  expect(await about({ ...sound, kind: 'N' })).toHaveLength(1);
  expect(await about({ ...sound, fails: [] })).toEqual(['S2-13: has no case that fails']);
  expect(await about({ ...sound, passes: [], fails: [right] })).toEqual(['S2-13: has no case that passes']);
});

it('finds names of nothing, wrong answers, and what nobody would miss', async () => {
  const named = (name: string) => about({ ...sound, by: ['core.dayNumberOf', name] });
  for (const name of [
    'core.dayNumber',
    'rule counts/kpis',
    'policies.none',
    'rhythms.none',
    'profiles.none',
    'vectors.S0-01',
    'nowhere.dayNumberOf',
    'core.constructor',
    'policies.constructor',
    '',
  ])
    expect(await named(name)).toEqual([`S2-13: there is no \`${name}\``]);
  expect(await named('core.addDays')).toEqual(['S2-13: taking `core.addDays` away breaks no case']);
  expect(await about({ ...sound, fails: [answers('no', () => false)] })).toEqual([
    'S2-13: not as wanted: no',
  ]);
  const throws = answers('a throw', () => {
    throw new Error('x');
  });
  expect(await about({ ...sound, fails: [throws] })).toEqual(['S2-13: not as wanted: a throw']);
});

it('finds ids that are missing, named twice or unknown', async () => {
  const problems = await coverageProblems(
    [...requirements.filter(({ id }) => id !== 'S3-10'), sound, { ...sound, id: 'S9-01' }],
    allTools,
  );
  expect(problems).toContain('S3-10 stands 0 times in the list of requirements');
  expect(problems).toContain('S2-13 stands 2 times in the list of requirements');
  expect(problems).toContain('S9-01 is no requirement');
  expect(problems.some((problem) => / names S3-10, which is no requirement$/.test(problem))).toBe(true);
});

it('takes away one thing and leaves the library as it is', () => {
  const without = takenAway(allTools, 'policies.standard');
  expect(Object.keys(without!.scoring.policies)).not.toContain('standard');
  expect(Object.keys(allTools.scoring.policies)).toContain('standard');
  expect(takenAway(allTools, 'core.dayNumberOf')!.core.dayNumberOf('2026-01-01')).toBeUndefined();
  expect(takenAway(allTools, 'rule structure/no-loops')!.rules.has('structure/no-loops')).toBe(false);
  expect(allTools.rules.has('structure/no-loops')).toBe(true);
});
