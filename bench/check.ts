import { DirectedGraph } from 'graphology';
import { topologicalSort } from 'graphology-dag';
import { checkGoals, presets, runRules, structureRules, wordingRules } from '@throughline/cascade';
import { compileGoals, dayNumberOf, parseGoalSet, type GoalIndex, type GoalSet } from '@throughline/core';
import { generateGoalSet, type GoalSetShape } from '@throughline/core/test-kit';
import { asParsed } from './as-parsed.ts';
import { bareCheck, bareCheckBuffers, bareCheckInputOf } from './bare-check.ts';
import { bareStructure } from './bare-structure.ts';
import { compare, printTable, type Candidate } from './harness.ts';

const asOf = '2026-05-15';
/** 2026-05-15 as a day number. */
const day = dayNumberOf(asOf) ?? 20_588;

const made = (objectives: number, shape: GoalSetShape = 'tree'): GoalSet =>
  asParsed(
    generateGoalSet({ seed: 11, objectives, keyResultsPerObjective: 4, checkInsPerKeyResult: 1, shape }),
  );

const bareOf = (index: GoalIndex): (() => number) => {
  const input = bareCheckInputOf(index);
  const buffers = bareCheckBuffers(index.size);
  return () => bareCheck(input, buffers);
};

/** The graph part alone, as a graph library does it: goals, links up, an order or an error about a loop. */
const sortedGraph = ({ objectives = [], keyResults = [] }: GoalSet): readonly string[] => {
  const graph = new DirectedGraph();
  for (const { id } of objectives) graph.addNode(id);
  for (const { id } of keyResults) graph.addNode(id);
  for (const { id, supports = [] } of objectives)
    for (const { goal } of supports) graph.addDirectedEdge(id, goal);
  for (const { id, objective } of keyResults) graph.addDirectedEdge(id, objective);
  return topologicalSort(graph);
};

const structure = (objectives: number, rounds: number): void => {
  const goals = made(objectives);
  const index = compileGoals(goals);
  const of = objectives.toLocaleString('en');
  printTable(
    `Structure of ${of} objectives, ${index.size.toLocaleString('en')} goals, on an index`,
    compare(
      [
        { name: 'bare Kahn and three rules', run: bareOf(index) },
        { name: 'bare loops for all that structure looks for', run: () => bareStructure(index, day) },
        { name: 'runRules(structure)', run: () => runRules(index, structureRules, { asOf }) },
        ...structureRules.map(
          (rule): Candidate => ({ name: rule.meta.id, run: () => runRules(index, [rule], { asOf }) }),
        ),
        ...(objectives > 500_000
          ? []
          : [{ name: 'graphology: build and sort', run: () => sortedGraph(goals) }]),
      ],
      rounds,
    ),
  );
};

/** A document a graph library reads whole: goals and their links, cycles and units, nobody and no facts. */
const goalsOnly = ({
  checkIns: _checkIns,
  people: _people,
  assignments: _assignments,
  roles: _roles,
  sources: _sources,
  ...goals
}: GoalSet): GoalSet =>
  asParsed({
    ...goals,
    objectives: (goals.objectives ?? []).map(({ owners: _owners, ...objective }) => objective),
    keyResults: (goals.keyResults ?? []).map(
      ({ owners: _owners, source: _source, ...keyResult }) => keyResult,
    ),
  });

/**
 * A document from plain objects to findings, beside a graph library, which reads goals and links of it, no facts, no
 * owners, and checks no shape. One document at a time: a collection goes through everything that is in memory.
 */
const fromObjects = (objectives: number): void => {
  const documents: readonly (readonly [of: string, make: () => GoalSet])[] = [
    ['goals and links', () => goalsOnly(made(objectives))],
    [
      'with owners and people',
      () => {
        const { checkIns: _checkIns, ...goals } = made(objectives);
        return goals;
      },
    ],
    ['with check-ins too', () => made(objectives)],
  ];
  for (const [of, make] of documents) {
    const goals = make();
    const structureOf = (given: GoalSet): unknown => runRules(compileGoals(given), structureRules, { asOf });
    printTable(
      `Structure of ${objectives.toLocaleString('en')} objectives, from plain objects: ${of}`,
      compare(
        [
          { name: 'compileGoals, runRules(structure)', run: () => structureOf(goals) },
          {
            name: 'parseGoalSet before them',
            run: () => {
              const parsed = parseGoalSet(goals);
              return parsed.ok ? structureOf(parsed.value) : parsed;
            },
          },
          { name: 'graphology: build and sort', run: () => sortedGraph(goals) },
        ],
        7,
      ),
    );
  }
};

const shapes: readonly GoalSetShape[] = ['tree', 'several-parents', 'chain', 'star'];

const byShape = (objectives: number): void => {
  const indices = shapes.map((shape) => [shape, compileGoals(made(objectives, shape))] as const);
  printTable(
    `Shapes of ${objectives.toLocaleString('en')} objectives: structure`,
    compare(indices.map(([name, index]) => ({ name, run: () => runRules(index, structureRules, { asOf }) }))),
  );
  printTable(
    `Shapes of ${objectives.toLocaleString('en')} objectives: all recommended rules`,
    compare(indices.map(([name, index]) => ({ name, run: () => checkGoals(index, { asOf }) }))),
  );
};

/** All recommended rules but those that read words. */
const wordless = presets.recommended.filter(({ meta }) => !meta.id.startsWith('wording/'));

const recommended = (objectives: number): void => {
  const goals = made(objectives);
  const text = JSON.stringify(goals);
  const index = compileGoals(goals);
  printTable(
    `All recommended rules on ${objectives.toLocaleString('en')} objectives`,
    compare(
      [
        { name: 'JSON.parse of the document', run: () => JSON.parse(text) as unknown },
        { name: 'without wording', run: () => runRules(index, wordless, { asOf }) },
        { name: 'wording alone', run: () => runRules(index, wordingRules, { asOf }) },
        ...presets.recommended.map(
          (rule): Candidate => ({ name: rule.meta.id, run: () => runRules(index, [rule], { asOf }) }),
        ),
      ],
      5,
    ),
  );
};

/** How cost grows with the size: twice the goals, twice the work. */
const growth = (): void => {
  const sizes = [12_500, 25_000, 50_000, 100_000];
  const indices = sizes.map((size) => compileGoals(made(size)));
  printTable(
    'Growth of the structural rules',
    compare(
      indices.map((index, at) => ({
        name: sizes[at]!.toLocaleString('en'),
        run: () => runRules(index, structureRules, { asOf }),
      })),
    ),
  );
  printTable(
    'Growth of all recommended rules',
    compare(
      indices.map((index, at) => ({
        name: sizes[at]!.toLocaleString('en'),
        run: () => checkGoals(index, { asOf }),
      })),
    ),
  );
};

/** What checking costs: the structure alone against the limit and a graph library, all rules against reading. */
export const check = (million: boolean): void => {
  structure(100_000, 5);
  if (million) structure(1_000_000, 3);
  fromObjects(100_000);
  byShape(50_000);
  recommended(100_000);
  growth();
};
