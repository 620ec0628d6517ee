import type { QueryEntity } from '@throughline/cascade';
import type { Noun } from './mark.ts';

/** Kinds of goals that can have what is not there. */
export const kindsWith: { readonly [Of in Noun]?: readonly QueryEntity[] } = {
  owner: ['objective', 'keyResult', 'kra', 'kpi', 'initiative'],
  source: ['keyResult', 'kpi'],
  checkIn: ['keyResult', 'kpi'],
  confidence: ['keyResult', 'kpi'],
  alignment: ['objective', 'kra', 'initiative'],
  dueDate: ['objective', 'keyResult', 'kpi', 'initiative'],
  weight: ['objective', 'keyResult', 'kra', 'kpi'],
  keyResult: ['objective'],
  kpi: ['kra'],
  initiative: ['objective', 'keyResult'],
  dependency: ['objective', 'keyResult', 'initiative'],
};

/** Fields that count what belongs to a goal, by what is counted. */
export const countsOf: { readonly [Of in Noun]?: string } = {
  keyResult: 'parts',
  kpi: 'parts',
  initiative: 'initiatives',
  checkIn: 'checkIns',
};

/** Can goals of this kind have such parts? */
export const canHave = (of: QueryEntity, noun: Noun): boolean => kindsWith[noun]?.includes(of) === true;
