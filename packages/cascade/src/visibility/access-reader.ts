import { readingGoals } from '@throughline/core';
import type { GoalId, GoalIndex, Id, PersonId, Visibility } from '@throughline/core';
import { accessText } from './access-explanation.ts';
import type { AccessExplanation, Decision } from './access-explanation.ts';
import type { AccessPolicy, AccessRight, AccessRule } from './access-policy.ts';
import type { ActorTies } from './actor-ties.ts';
import { addOwnTies, addPartTies, isPartnerOf, visibilityAt } from './goal-ties.ts';
import type { GoalTies, TiesContext } from './goal-ties.ts';
import { partiesOf } from './parties-of.ts';
import { checkRight } from './check-right.ts';

/** What one person may do with goals on a day. */
export interface AccessReader {
  /** The person. */
  readonly actor: PersonId;
  /** Is the person there on the day? Who is not sees nothing, not even who works where. */
  readonly isThere: boolean;
  /** May the goal be seen? False for an id that is not there. */
  readonly canSee: (goal: GoalId) => boolean;
  /** May the goal be changed? False for an id that is not there. */
  readonly canChange: (goal: GoalId) => boolean;
  /** Which grant or denial decides; undefined for an id that is not there. For administrators: it tells of hidden goals. */
  readonly explain: (goal: GoalId, right?: AccessRight) => AccessExplanation | undefined;
  /**
   * May facts about the work of a person be read, such as the days of their one-to-one talks? One's own, those of
   * people below, and those of people in units one is the HR partner of, whatever the policy says.
   */
  readonly oversees: (person: PersonId) => boolean;
  /** May the goal with this number of the index be seen? Worked out once per goal. */
  readonly sees: (number: number) => boolean;
}

/**
 * State codes of goals that were published for sure, published and closed. A goal that was set aside may have been a
 * draft until then, and would be shown to everyone by being cancelled.
 */
const published: readonly unknown[] = [3, 4];

const dataOf = (who: { readonly person: Id } | { readonly role: Id } | { readonly unit: Id }): string =>
  'person' in who ? who.person : 'role' in who ? who.role : who.unit;

/** Reads goals for one person by a checked policy. */
export const accessReader = (policy: AccessPolicy, context: TiesContext, actor: ActorTies): AccessReader => {
  const { index } = context;
  const { denials = [], grants } = policy;
  // 0 not asked yet, 1 hidden, 2 seen.
  const known = new Uint8Array(index.size);

  const decide = (goal: number, right: AccessRight): Decision => readingGoals(() => decided(goal, right));

  const decided = (goal: number, right: AccessRight): Decision => {
    if (actor.absence !== undefined) return no('absence', { absence: actor.absence });
    const whole = index.container[goal]!;
    if (whole >= 0 && !sees(whole)) return no('whole', { whole: index.ids[whole]! });
    return byRules(goal, right, tiesTo(goal));
  };

  const byRules = (goal: number, right: AccessRight, ties: GoalTies): Decision => {
    const place = placeOf(policy, index, actor, goal, ties);
    for (const rule of denials) {
      const data = (rule.may ?? 'see') === 'see' || right === 'change' ? fits(place, rule) : undefined;
      if (data !== undefined) return { allowed: false, by: 'denial', rule: rule.id, data };
    }
    for (const rule of grants) {
      const data = right === 'see' || rule.may === 'change' ? fits(place, rule) : undefined;
      if (data !== undefined) return { allowed: true, by: 'grant', rule: rule.id, data };
    }
    return no('nothing', {});
  };

  const tiesTo = (goal: number): GoalTies => {
    const ties = tiesWithout(goal);
    const { offsets, targets } = index.contained;
    for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
      if (isOpen(targets[at]!)) addPartTies(context, actor, targets[at]!, ties);
    return ties;
  };

  /** Ties to a goal that its parts have no say in. */
  const tiesWithout = (goal: number): GoalTies => {
    const ties: GoalTies = {};
    addOwnTies(context, actor, goal, ties);
    if (index.container[goal]! >= 0) addOwnTies(context, actor, index.container[goal]!, ties);
    return ties;
  };

  /** May a part be seen once its whole is? One that stays hidden must not open the whole: that would tell of it. */
  const isOpen = (part: number): boolean =>
    partiesOf(index, part).length > 0 && byRules(part, 'see', tiesWithout(part)).allowed;

  /** An id that several goals share is as closed as the most closed of them. */
  const decideAll = (goal: number, right: AccessRight): Decision => {
    const decisions = (context.twins.get(index.ids[goal]!) ?? [goal]).map((twin) => decide(twin, right));
    return decisions.find(({ allowed }) => !allowed) ?? decisions[0] ?? no('nothing', {});
  };

  const sees = (goal: number): boolean => {
    // A goal that is none is hidden.
    if (typeof (goal as unknown) !== 'number') return false;
    if (known[goal] === 0) {
      // A part may share the id of its whole and so ask for itself: hidden until it is decided.
      known[goal] = 1;
      const seen = decideAll(goal, 'see').allowed ? 2 : 1;
      for (const twin of context.twins.get(index.ids[goal]!) ?? [goal]) known[twin] = seen;
    }
    return known[goal] === 2;
  };

  const numberOf = (goal: GoalId): number | undefined =>
    typeof goal === 'string' ? index.numberOf(goal) : undefined;

  return {
    actor: actor.actor,
    isThere: actor.absence === undefined,
    sees,
    oversees: (person) =>
      actor.absence === undefined &&
      (person === actor.actor || actor.reports.has(person) || isPartnerOf(context, actor, person)),
    canSee: (goal) => {
      const number = numberOf(goal);
      return number !== undefined && sees(number);
    },
    canChange: (goal) => {
      const number = numberOf(goal);
      return number !== undefined && decideAll(number, 'change').allowed;
    },
    explain: (goal, right = 'see') => {
      const number = numberOf(goal);
      if (number === undefined) return undefined;
      checkRight(right);
      const decision = decideAll(number, right);
      return {
        goal,
        actor: actor.actor,
        right,
        ...decision,
        text: accessText(decision, actor.actor, goal, right),
      };
    },
  };
};

const no = (by: Decision['by'], data: Decision['data']): Decision => ({ allowed: false, by, data });

/** All a rule can ask about a person and a goal. */
interface Place {
  readonly actor: ActorTies;
  readonly ties: GoalTies;
  readonly to: Visibility['to'];
  readonly list: Id | undefined;
  readonly isPublished: boolean;
}

const placeOf = (
  { absentVisibility }: AccessPolicy,
  index: GoalIndex,
  actor: ActorTies,
  goal: number,
  ties: GoalTies,
): Place => {
  const { to = absentVisibility, list } = visibilityAt(index, goal);
  const whole = index.container[goal]!;
  const isPublished = [goal, whole].every((at) => at < 0 || published.includes(index.state[at]));
  return { actor, ties, to: to as Visibility['to'], list, isPublished };
};

/** The facts by which a rule fits; undefined: it does not. */
const fits = (place: Place, rule: AccessRule): Decision['data'] | undefined => {
  if (rule.visibility?.includes(place.to) === false) return undefined;
  if (rule.goals !== undefined && (rule.goals === 'published') !== place.isPublished) return undefined;
  const data = tieData(place, rule);
  return data === undefined ? undefined : { relation: rule.who, ...data };
};

const tieData = ({ actor, ties, to, list }: Place, rule: AccessRule): Decision['data'] | undefined => {
  const { levels: most = Number.POSITIVE_INFINITY } = rule;
  switch (rule.who) {
    case 'anyone':
      return {};
    case 'accountable':
    case 'contributor':
    case 'reviewer': {
      const who = ties[rule.who];
      return who && { through: dataOf(who) };
    }
    case 'manager':
    case 'unit-lead': {
      const tie = rule.who === 'manager' ? ties.manager : ties.lead;
      return tie && tie.levels <= most ? { through: tie.of, levels: tie.levels } : undefined;
    }
    case 'unit-member':
      return ties.member === undefined ? undefined : { through: ties.member };
    case 'hr-partner':
      return ties.partner === undefined ? undefined : { through: ties.partner };
    case 'named':
      return to === 'list' && list !== undefined && actor.lists.has(list) ? { through: list } : undefined;
    case 'list-member': {
      const found = rule.lists?.find((id) => actor.lists.has(id));
      return found === undefined ? undefined : { through: found };
    }
  }
};
