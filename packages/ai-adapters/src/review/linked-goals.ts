import type { GoalId } from '@throughline/core';
import { readField } from '../model/read-field.ts';

/** What a new goal or an edit becomes a part of: the objective of a key result, the KRA of a KPI. */
export const wholesOf = (part: object): readonly GoalId[] =>
  [part, readField(part, 'set')].flatMap((one) =>
    ['objective', 'kra', 'container'].map((name) => readField(one, name)).filter(isText),
  );

/** What it links to or reads: goals that it supports or depends on, that guard it, and inputs of its formula. */
export const linkedGoals = (part: object): readonly GoalId[] =>
  [part, readField(part, 'set')]
    .flatMap((one) => [
      ...listAt(one, 'dependsOn'),
      ...[...listAt(one, 'supports'), ...listAt(one, 'guardrails'), ...listAt(one, 'measure', 'inputs')].map(
        (entry) => readField(entry, 'goal'),
      ),
    ])
    .filter(isText);

const listAt = (part: unknown, ...path: readonly string[]): readonly unknown[] => {
  const list = readField(part, ...path);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
};

const isText = (value: unknown): value is string => typeof value === 'string';
