import { UsageError, dayNumberOf } from '@throughline/core';
import type { GoalId } from '@throughline/core';
import type { Waiver } from './waiver.ts';

/** Waivers at work: which findings stay, and which waivers that have run out would have hidden one. */
export interface Waiving {
  /** False for a finding that a waiver hides. */
  readonly keep: (ruleId: string, goal: GoalId | undefined) => boolean;
  /** Waivers that have run out and met a finding, so far. */
  readonly expired: ReadonlySet<Waiver>;
}

/**
 * Prepares waivers for a day. One without reason, author or a date until when is a `UsageError`
 * `cascade/bad-option`: a finding must not vanish for reasons nobody can look up.
 */
export const waive = (waivers: readonly Waiver[], day: number): Waiving => {
  const given: unknown = waivers;
  if (!Array.isArray(given)) throw new UsageError('cascade/bad-option', '`waivers` must be a list');
  const expired = new Set<Waiver>();
  const byPlace = new Map<string, { readonly waiver: Waiver; readonly holds: boolean }[]>();
  for (const waiver of waivers) {
    const until = untilOf(waiver);
    if (until === undefined || isBlank(waiver.ruleId) || isBlank(waiver.reason) || isBlank(waiver.by)) {
      throw new UsageError(
        'cascade/bad-option',
        'a waiver needs `ruleId`, `reason`, `by` and a date `until`',
      );
    }
    const place = placeOf(waiver.ruleId, waiver.goal);
    const others = byPlace.get(place) ?? [];
    others.push({ waiver, holds: day < until });
    byPlace.set(place, others);
  }
  const keep = (ruleId: string, goal: GoalId | undefined): boolean => {
    const found = [
      ...(byPlace.get(placeOf(ruleId, undefined)) ?? []),
      ...(goal === undefined ? [] : (byPlace.get(placeOf(ruleId, goal)) ?? [])),
    ];
    if (found.some(({ holds }) => holds)) return false;
    for (const { waiver } of found) expired.add(waiver);
    return true;
  };
  return { keep, expired };
};

/** The first day it no longer holds; undefined for what is no waiver, because code in JavaScript can pass anything. */
const untilOf = (waiver: unknown): number | undefined => {
  if (typeof waiver !== 'object' || waiver === null) return undefined;
  const { until, goal } = waiver as Partial<Readonly<Record<keyof Waiver, unknown>>>;
  if (goal !== undefined && isBlank(goal)) return undefined;
  return typeof until === 'string' ? dayNumberOf(until) : undefined;
};

/** Ids have no control characters, so the two parts cannot run into each other. */
const placeOf = (ruleId: string, goal: GoalId | undefined): string => `${ruleId}\n${goal ?? '\n'}`;

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
