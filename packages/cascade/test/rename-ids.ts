import type { GoalSet } from '@throughline/core';

const goalArrays = new Set(['objectives', 'keyResults', 'kras', 'kpis', 'initiatives']);
const toGoals = new Set(['goal', 'objective', 'kra', 'dependsOn']);
const toOthers = new Set([
  'unit',
  'cycle',
  'person',
  'role',
  'lead',
  'hrPartner',
  'parent',
  'managers',
  'source',
  'rhythm',
  'by',
  'owner',
  'overseer',
  'people',
  'units',
  'aiSystems',
  'list',
  'plannedMetric',
  'okrChampion',
  'reviewedBy',
  'retracts',
  'key',
]);

/** The same goal set with other ids: of goals, and of everything else that is named. Steps of measures stay. */
export const renameIds = (
  goals: GoalSet,
  goal: (id: string) => string,
  other: (id: string) => string = (id) => id,
): GoalSet => {
  const presets = new Set([
    'twelve-week',
    'weekly-monthly-quarterly',
    'mid-quarter',
    'quarterly-appraisal',
    'half-year-research',
  ]);
  const rename = (value: unknown, key: string, array: string | undefined, depth: number): unknown => {
    if (typeof value === 'string') {
      if (toGoals.has(key)) return goal(value);
      if (toOthers.has(key)) return key === 'rhythm' && presets.has(value) ? value : other(value);
      if (key === 'id' && depth === 2 && array !== undefined)
        return goalArrays.has(array) ? goal(value) : other(value);
      return value;
    }
    // Entries keep the key of their list; below the top level `people` and `units` are lists of ids.
    if (Array.isArray(value))
      return value.map((entry: unknown) => rename(entry, key, depth === 1 ? key : array, depth));
    if (typeof value !== 'object' || value === null || key === 'extensions') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, rename(entry, name, array, depth + 1)]),
    );
  };
  return rename(goals, '', undefined, 0) as GoalSet;
};
