import { readFileSync } from 'node:fs';
import * as drafts from '@throughline/ai-adapters';
import * as reminders from '@throughline/ai-adapters/nudges';
import * as oversight from '@throughline/ai-adapters/oversight';
import * as people from '@throughline/ai-adapters/people';
import * as questions from '@throughline/ai-adapters/queries';
import * as roles from '@throughline/ai-adapters/role-library';
import * as tasks from '@throughline/ai-adapters/tasks';
import * as cascade from '@throughline/cascade';
import * as duties from '@throughline/cascade/obligations';
import * as core from '@throughline/core';
import type { GoalSet, Measure } from '@throughline/core';
import * as change from '@throughline/core/change';
import * as hash from '@throughline/core/hash';
import * as wording from '@throughline/core/wording';
import * as scoring from '@throughline/scoring';
import * as calibration from '@throughline/scoring/calibration';

/** A worked number of a requirement: a measure, facts, and what comes out. */
export interface RequirementVector {
  readonly id: string;
  readonly requirement: string;
  readonly measure: Measure;
  readonly facts: readonly scoring.ProgressFact[];
  readonly expected: { readonly scored: boolean; readonly value: number; readonly raw: number };
}

/** Everything a case may use. Cases import nothing of the library themselves, so that each part can be taken away. */
export interface Tools {
  readonly core: typeof core;
  readonly change: typeof change;
  readonly wording: typeof wording;
  readonly hash: typeof hash;
  readonly scoring: typeof scoring;
  readonly calibration: typeof calibration;
  readonly cascade: typeof cascade;
  readonly duties: typeof duties;
  readonly drafts: typeof drafts;
  readonly roles: typeof roles;
  readonly reminders: typeof reminders;
  readonly questions: typeof questions;
  readonly oversight: typeof oversight;
  readonly people: typeof people;
  readonly tasks: typeof tasks;
  /** Rules by id. */
  readonly rules: ReadonlyMap<string, cascade.Rule>;
  /** Worked numbers of `conformance/scoring/requirements.json`. */
  readonly vectors: readonly RequirementVector[];
}

const { vectors } = JSON.parse(
  readFileSync(new URL('../../conformance/scoring/requirements.json', import.meta.url), 'utf8'),
) as { readonly vectors: readonly RequirementVector[] };

/** The library as it is. */
export const allTools: Tools = {
  core,
  change,
  wording,
  hash,
  scoring,
  calibration,
  cascade,
  duties,
  drafts,
  roles,
  reminders,
  questions,
  oversight,
  people,
  tasks,
  rules: new Map(Object.entries(cascade.ruleCatalogue)),
  vectors,
};

/** What rules are given besides the goals. */
export type Evidence = Omit<cascade.CheckOptions, 'rules' | 'asOf'> & { readonly asOf?: core.CivilDate };

/** Ids of the rules that find something, each as often as it does. A rule that was taken away finds nothing. */
export const found = (
  { cascade: { checkGoals }, rules }: Tools,
  goals: GoalSet,
  settings: cascade.RuleConfiguration,
  { asOf = '2026-05-15', ...evidence }: Evidence = {},
): readonly string[] => {
  const left = Object.fromEntries(Object.entries(settings).filter(([id]) => rules.has(id)));
  return checkGoals(goals, { asOf, ...evidence, rules: left, limit: Infinity }).findings.map(
    ({ ruleId }) => ruleId,
  );
};
