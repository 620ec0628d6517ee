import { clamp } from '../numeric/clamp.ts';
import type { PacePolicy } from '../policy/pace-policy.ts';
import type { StatusRule } from '../policy/status-rule.ts';
import { planStatuses } from '../score/status.ts';
import type { PlanStatus } from '../score/status.ts';
import { statusOf } from './status-of.ts';
import type { PlanPlace } from './status-of.ts';

const rankOf = (status: PlanStatus): number => planStatuses.indexOf(status);

/**
 * The status a goal has come to over places on its plan line, oldest first, of which there is at least one. It
 * gets worse as soon as the rule says so, and better only once the rule would say so with `margin` less
 * attained; either only after `dwell` places in a row that all say so, and then no further than each of them
 * says, so that a better last place never gives a worse status. With `waits` false the last place counts by itself.
 */
export const settleStatus = (
  rule: StatusRule,
  { margin, dwell }: PacePolicy['hysteresis'],
  places: readonly PlanPlace[],
  waits = true,
): PlanStatus => {
  let settled = statusOf(rule, places[0]!);
  // The places in a row that want it better, or worse, and the one of what they say that is nearest to the status.
  let nearest = settled;
  let side = 0;
  let times = 0;
  for (let at = 1; at < places.length; at++) {
    const next = nextStatus(rule, margin, places[at]!, settled);
    const way = Math.sign(rankOf(next) - rankOf(settled));
    times = way === side ? times + 1 : 1;
    if (times === 1 || (rankOf(next) - rankOf(nearest)) * way < 0) nearest = next;
    side = way;
    const isLast = !waits && at === places.length - 1;
    if (times < dwell && !isLast) continue;
    settled = isLast ? next : nearest;
    side = 0;
    times = 0;
  }
  return settled;
};

/** What a place says to a goal that has a status. */
const nextStatus = (rule: StatusRule, margin: number, place: PlanPlace, settled: PlanStatus): PlanStatus => {
  const now = statusOf(rule, place);
  if (rankOf(now) >= rankOf(settled)) return now;
  const careful = statusOf(rule, { ...place, attainment: clamp(place.attainment - margin, -1, 1) });
  const better = rankOf(careful) > rankOf(now) ? careful : now;
  return rankOf(better) < rankOf(settled) ? better : settled;
};
