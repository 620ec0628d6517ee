import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';
import type { PersonId, UnitId } from './ids.ts';

/** An AI system that goals or initiatives depend on, as far as legal duties need it. */
export interface AiSystem extends Entity {
  /** Its name. */
  readonly name: string;
  /** Risk class under the EU AI Act. */
  readonly riskClass: 'prohibited' | 'high' | 'limited' | 'minimal' | 'unclassified';
  /** Does the organisation make it or use it? Absent: `deployer`. */
  readonly actsAs?: 'provider' | 'deployer';
  /** Day of classification. Should come before any goal that relies on it. */
  readonly classifiedOn?: CivilDate;
  /** Day of first use. */
  readonly deployedOn?: CivilDate;
  /** Does it act by itself, or does a human look at each result? */
  readonly autonomy?: 'autonomous' | 'supervised';
  /** The person who oversees it. */
  readonly overseer?: PersonId;
  /** The unit that uses it. */
  readonly unit?: UnitId;
}
