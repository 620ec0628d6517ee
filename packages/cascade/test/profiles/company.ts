import type { Commitment, GoalSet, Objective } from '@throughline/core';
import { acme, kpi, kra, owner } from '../acme.ts';
import { branch, fresh, promised, team, unitResults, wayOf, withParts, worker } from './parts.ts';
import type { Parts, Wanted } from './parts.ts';

/** What tells the company of one profile from those of the others. */
export interface CompanyOptions {
  /** The two objectives of the company, each with three key results, as the article would have them. */
  readonly top: readonly (Pick<Objective, 'title'> & { readonly wanted: readonly Wanted[] })[];
  /** Rhythm of the year and of the quarter. */
  readonly rhythm: string;
  /** How all goals are judged. */
  readonly commitment: Commitment;
  /** Titles of the KRAs of the role `agent`. */
  readonly areas: readonly string[];
}

/**
 * A company on three levels that does all that any of the articles asks for: two objectives on top, three units
 * that take up two of their key results each, two teams below one of them, and a role with KRAs.
 */
export const company = ({ top, rhythm, commitment, areas }: CompanyOptions): GoalSet => {
  const base = acme();
  const skeleton: GoalSet = {
    ...base,
    cycles: base.cycles!.map((cycle) => ({ ...cycle, rhythm })),
    units: [
      { id: 'acme', name: 'Acme', kind: 'company', lead: 'ana' },
      ...units.map((id) => ({
        id,
        name: id,
        kind: 'business-unit' as const,
        parent: 'acme',
        lead: leads[id],
      })),
    ],
    people: [{ id: 'ana', name: 'Ana' }],
    assignments: [{ id: 'at-ana', person: 'ana', unit: 'acme', from: '2020-01-01' }],
    roles: [{ id: 'agent', title: 'Agent', function: 'service', level: 'mid' }],
    objectives: [],
    keyResults: [],
  };
  const tops = top.map(({ title, wanted }, at) =>
    branch(`top-${at + 1}`, wanted, {
      title,
      unit: 'acme',
      commitment,
      owners: [owner('ana')],
    }),
  );
  const takenUp = top.flatMap(({ wanted }, at) =>
    wanted.map(({ measure }, number) => promised(`top-${at + 1}-${number + 1}`, wayOf(measure))),
  );
  const middle = units.flatMap((unit, at) =>
    ['a', 'b'].map((letter, second): Parts => {
      const name = `${unit} ${letter === 'a' ? 'north' : 'south'}`;
      return branch(`${unit}-${letter}`, unitResults(name), {
        title: `Customers of ${name} get an answer on the first day`,
        unit,
        commitment,
        owners: [owner(leads[unit])],
        supports: [takenUp[2 * at + second]!],
        dependsOn: at === 0 ? [] : [`${units[at - 1]!}-a`],
      });
    }),
  );
  const covers = (letter: string): Objective['supports'] =>
    [1, 2, 3].map((number) => promised(`service-${letter}-${number}`));
  const kras = areas.map((title, at) =>
    kra(`area-${at + 1}`, {
      title,
      role: 'agent',
      unit: 'service',
      owners: [owner('ben')],
      expectedOutcomes: [`${title} is in good hands`],
      supports: [takenUp[0]!],
    }),
  );
  const kpis = kras.flatMap(({ id, title }) => [
    kpi(`${id}-number`, id, { title: `Keep the rate of ${title} at or above 5 %`, indicator: 'leading' }),
    kpi(`${id}-judged`, id, {
      title: `Customers call ${title} good: at least 8 of 10`,
      evidence: 'qualitative',
      indicator: 'lagging',
      measure: { kind: 'threshold', comparator: '>=', limit: 8, unit: { kind: 'score' } },
    }),
  ]);
  return withParts(
    skeleton,
    ...units.map((unit) => worker(leads[unit], unit)),
    ...tops,
    ...middle,
    ...team('east', { commitment, supports: covers('a')! }),
    ...team('west', { commitment, supports: covers('b')! }),
    { kras, kpis, checkIns: kpis.map(({ id }) => fresh(id, 9)) },
  );
};

const units = ['service', 'sales', 'product'] as const;
const leads = { service: 'ben', sales: 'cleo', product: 'dora' } as const;
