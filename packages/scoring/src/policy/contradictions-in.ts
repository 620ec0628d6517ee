import { canonicalJson } from '@throughline/core';
import { isWeighted } from './roll-up-method.ts';
import type { Policy } from './policy.ts';

/**
 * What a policy says against itself, a message for each; every choice by itself is allowed. Two choices of which
 * one merely has no effect are no contradiction.
 */
export const contradictionsIn = (policy: Policy): readonly string[] =>
  [
    risingZones(policy),
    risingWorth(policy),
    capWithinClamp(policy),
    flaggedBeforeDropped(policy),
    weighingMethod(policy),
    statusOfObjectives(policy),
    ...oneTableByName(policy),
    ...oneStatusByCondition(policy),
  ].filter((each) => each !== undefined);

const risingZones = ({ measures: { zones } }: Policy): string | undefined =>
  zones.commit > zones.target
    ? '`measures.zones`: commit must not be worth more than target, or getting on would cost'
    : undefined;

const numberOf: { readonly [answer: string]: number | undefined } = { zero: 0, half: 0.5, whole: 1 };

const risingWorth = ({ measures: { zeroRange } }: Policy): string | undefined => {
  const known = [zeroRange.short, zeroRange.at, zeroRange.beyond]
    .map((answer) => numberOf[answer])
    .filter((worth) => worth !== undefined);
  return known.some((worth, at) => worth < (known[at - 1] ?? 0))
    ? '`measures.zeroRange`: a value further on must not be worth less than one short of it'
    : undefined;
};

const capWithinClamp = ({ measures: { fed, clampLimit } }: Policy): string | undefined =>
  fed.overshoot === 'cap' && fed.cap > clampLimit
    ? '`measures.fed.cap` lies beyond `measures.clampLimit`, so nothing is ever cut there'
    : undefined;

const flaggedBeforeDropped = ({ measures, pace }: Policy): string | undefined =>
  measures.stale === 'dropped' && measures.maxAgeDays < pace.staleAfterDays
    ? '`measures.maxAgeDays` is below `pace.staleAfterDays`, so a value is dropped before it is stale'
    : undefined;

const weighingMethod = ({ rollUp: { methods, weights } }: Policy): string | undefined =>
  weights !== 'normalised' && !Object.values(methods).some(isWeighted)
    ? `\`rollUp.weights\` is \`${weights}\`, but no method of \`rollUp.methods\` looks at weights`
    : undefined;

const statusOfObjectives = ({ grades, rollUp }: Policy): string | undefined =>
  grades.scoreObjectives === 'off' && rollUp.status !== 'pace'
    ? `\`rollUp.status\` is \`${rollUp.status}\`, but with \`grades.scoreObjectives\` off no objective stands anywhere`
    : undefined;

const oneTableByName = ({ grades: { schemes } }: Policy): readonly string[] => {
  const tables = new Map<string, string>();
  const twice = new Set<string>();
  for (const scheme of Object.values(schemes)) {
    const table = canonicalJson(scheme);
    if ((tables.get(scheme.id) ?? table) !== table) twice.add(scheme.id);
    tables.set(scheme.id, table);
  }
  return [...twice].map(
    (id) => `\`grades.schemes\`: two different tables have the name \`${id}\`, so its words mean two things`,
  );
};

const oneStatusByCondition = ({ pace: { status } }: Policy): readonly string[] => {
  const first = new Map<string, string>();
  return status.conditions.flatMap((condition) => {
    const when = canonicalJson(condition.when);
    const before = first.get(when);
    if (before === undefined) first.set(when, condition.status);
    return before === undefined || before === condition.status
      ? []
      : [
          `\`pace.status\`: the same condition says \`${before}\` and \`${condition.status}\`, and the second never counts`,
        ];
  });
};
