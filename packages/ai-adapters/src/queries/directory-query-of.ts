import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import type { AskedBy, Parts } from './parts.ts';
import { levelIs } from './level-is.ts';
import { placeOf } from './place-of.ts';

/** Questions about who leads what, who reports to whom, and who works where. */
export const directoryQueryOf = (parts: Parts, { actor }: AskedBy): GoalQuery | undefined => {
  if (parts.about('talk', 'checkIn', 'goal', 'objective', 'keyResult', 'kra', 'kpi', 'initiative'))
    return undefined;
  if ((['lack', 'tally', 'rank', 'limits', 'words', 'measure'] as const).some((part) => parts.has(part)))
    return undefined;
  return leadOf(parts) ?? reportsOf(parts, actor) ?? managerOf(parts, actor) ?? placeOfPerson(parts);
};

/** Who leads a unit, what somebody leads, and who leads each of several. */
const leadOf = (parts: Parts): GoalQuery | undefined => {
  const verb = parts.peek('verb');
  const isVerb = verb === 'lead' || verb === 'manage';
  if (verb !== undefined && !isVerb) return undefined;
  if (parts.has('person') || parts.has('me')) return undefined;
  const noun =
    parts.noun('hrPartner', 'lead') ??
    (parts.has('unit') && parts.has('one') ? parts.noun('manager') : undefined);
  if (noun === undefined && !isVerb) return undefined;
  const field = noun === 'hrPartner' ? 'hrPartner' : 'lead';
  const select = ['name', field];
  if (parts.has('unit')) {
    parts.take('who');
    parts.take('verb');
    parts.noun('unit');
    parts.take('level');
    const units = [parts.take('unit') ?? [], parts.take('units') ?? []].flat().map(({ id }) => id);
    parts.take('bareUnit');
    return { of: 'unit', where: [{ field: 'id', op: 'is', value: units }], select };
  }
  // `who leads each team`, `list the teams with their leads`
  const level = parts.take('per')?.level ?? parts.take('level');
  parts.take('who');
  parts.take('verb');
  parts.noun('unit');
  return { of: 'unit', where: levelIs(level), select };
};

/** Who reports to somebody; what units somebody leads. */
const reportsOf = (parts: Parts, actor: string): GoalQuery | undefined => {
  const verb = parts.peek('verb');
  const isAfter = parts.has('afterVerb');
  const isReports =
    parts.about('report') || (verb === 'report-to' && isAfter) || (verb === 'manage' && !isAfter);
  const isLed = verb === 'lead';
  if (!isReports && !isLed) return undefined;
  const person = personIn(parts, actor);
  if (person === undefined) return undefined;
  parts.noun('report');
  parts.take('verb');
  parts.take('who');
  if (isLed || parts.about('unit')) {
    parts.noun('unit');
    return {
      of: 'unit',
      where: [{ field: 'lead', op: 'is', value: person }, ...levelIs(parts.take('level'))],
      select: ['name'],
    };
  }
  parts.noun('person');
  const where: readonly QueryCondition[] = [{ field: 'manager', op: 'is', value: person }, ...placeOf(parts)];
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  return ask === 'count'
    ? { of: 'person', where, aggregates: [{ of: 'count' }] }
    : { of: 'person', where, select: ['name'] };
};

/** The manager of somebody. */
const managerOf = (parts: Parts, actor: string): GoalQuery | undefined => {
  const verb = parts.peek('verb');
  if (!parts.about('manager') && verb !== 'manage' && verb !== 'report-to') return undefined;
  const person = personIn(parts, actor);
  if (person === undefined) return undefined;
  parts.noun('manager');
  parts.noun('person');
  parts.take('verb');
  parts.take('who');
  return { of: 'person', where: [{ field: 'id', op: 'is', value: person }], select: ['name', 'manager'] };
};

/** Where somebody works. */
const placeOfPerson = (parts: Parts): GoalQuery | undefined => {
  if (parts.subject !== 'unit' || !parts.has('person') || parts.peek('verb') === 'own') return undefined;
  const verb = parts.take('verb');
  const person = parts.take('person');
  if ((verb !== undefined && verb !== 'work-in') || person === undefined) return undefined;
  parts.noun('unit');
  parts.take('level');
  parts.take('afterVerb');
  return { of: 'person', where: [{ field: 'id', op: 'is', value: person.id }], select: ['name', 'unit'] };
};

const personIn = (parts: Parts, actor: string): string | undefined => {
  parts.take('afterVerb');
  parts.take('ofPerson');
  return parts.take('me') === true ? actor : parts.take('person')?.id;
};
