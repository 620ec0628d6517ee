import type { KeyResult } from '../model/key-result.ts';
import type { Owner } from '../model/owner.ts';
import type { Measure } from '../measure/measure.ts';
import { addNew, breakOne, without } from './break-one.ts';
import type { Breakage } from './breakage.ts';

const accountable = ({ as }: Owner): boolean => as === 'accountable';
const isOf = (owner: Owner, person: string): boolean => 'person' in owner.who && owner.who.person === person;

/** Changes the measure of one key result, where `change` can. */
const measureOf = (change: (measure: Measure) => Measure | undefined): Breakage['apply'] =>
  breakOne('keyResults', (keyResult) => {
    const measure = change(keyResult.measure);
    return measure === undefined ? undefined : { ...keyResult, measure };
  });

/** Copies of a key result, under new ids and titles. */
const copiesOf = (keyResult: KeyResult, count: number): readonly KeyResult[] =>
  Array.from({ length: count }, (_, at) => ({
    ...keyResult,
    id: `${keyResult.id}/more${at}`,
    title: `${keyResult.title} ${'again '.repeat(at + 1)}`,
  }));

/** Breaks ownership, counts, measures and drafts. */
export const goalBreakages: readonly Breakage[] = [
  {
    name: 'drop-accountable-owner',
    ruleIds: ['ownership/one-accountable-owner'],
    apply: breakOne('keyResults', (each) =>
      each.owners?.some(accountable) === true
        ? { ...each, owners: each.owners.filter((owner) => !accountable(owner)) }
        : undefined,
    ),
  },
  {
    name: 'drop-accountable-owner-of-objective',
    ruleIds: ['ownership/one-accountable-owner'],
    apply: breakOne('objectives', (each) =>
      each.owners?.some(accountable) === true
        ? { ...each, owners: each.owners.filter((owner) => !accountable(owner)) }
        : undefined,
    ),
  },
  {
    name: 'second-accountable-owner',
    ruleIds: ['ownership/one-accountable-owner'],
    apply: breakOne('objectives', (each, goals) => {
      const other = goals.people?.find(({ id }) => each.owners?.every((owner) => !isOf(owner, id)));
      return other === undefined
        ? undefined
        : { ...each, owners: [...(each.owners ?? []), { who: { person: other.id }, as: 'accountable' }] };
    }),
  },
  {
    // Ends the assignment of an owner before the cycle starts.
    name: 'owner-left',
    ruleIds: ['ownership/owner-assigned'],
    apply: breakOne('assignments', (each, goals) =>
      goals.keyResults?.some((keyResult) =>
        keyResult.owners?.some((owner) => accountable(owner) && isOf(owner, each.person)),
      ) === true
        ? { ...each, from: '2015-01-01', to: '2016-01-01' }
        : undefined,
    ),
  },
  {
    name: 'too-many-key-results',
    ruleIds: ['counts/key-results-per-objective'],
    apply: addNew('keyResults', (each) => copiesOf(each, 8)),
  },
  {
    name: 'objective-without-key-results',
    ruleIds: ['counts/key-results-per-objective'],
    apply: addNew('objectives', (each) => [
      // With children as its driver it would need none.
      { ...without(each, 'driver'), id: `${each.id}/empty`, title: `${each.title} without numbers` },
    ]),
  },
  {
    name: 'too-many-objectives',
    ruleIds: ['counts/objectives-per-level'],
    apply: addNew('objectives', (each) =>
      each.unit === undefined
        ? []
        : Array.from({ length: 12 }, (_, at) => ({
            ...each,
            id: `${each.id}/more${at}`,
            title: `${each.title} ${'again '.repeat(at + 1)}`,
          })),
    ),
  },
  {
    name: 'too-many-kras',
    ruleIds: ['counts/kras-per-role'],
    apply: addNew('kras', (each) =>
      each.role === undefined
        ? []
        : Array.from({ length: 10 }, (_, at) => ({
            ...each,
            id: `${each.id}/more${at}`,
            title: `${each.title} ${'again '.repeat(at + 1)}`,
          })),
    ),
  },
  {
    name: 'too-many-kpis',
    ruleIds: ['counts/kpis-per-kra'],
    apply: addNew('kpis', (each) =>
      Array.from({ length: 9 }, (_, at) => ({
        ...each,
        id: `${each.id}/more${at}`,
        title: `${each.title} ${'again '.repeat(at + 1)}`,
      })),
    ),
  },
  {
    name: 'missing-target',
    ruleIds: ['measures/target-present'],
    apply: measureOf((measure) =>
      measure.kind === 'change' && measure.to !== undefined ? without(measure, 'to') : undefined,
    ),
  },
  {
    name: 'missing-limit',
    ruleIds: ['measures/target-present'],
    apply: measureOf((measure) =>
      measure.kind === 'threshold' && measure.limit !== undefined ? without(measure, 'limit') : undefined,
    ),
  },
  {
    name: 'missing-baseline',
    ruleIds: ['measures/baseline-present'],
    apply: measureOf((measure) =>
      measure.kind === 'change' && measure.from !== undefined ? without(measure, 'from') : undefined,
    ),
  },
  {
    name: 'missing-unit',
    ruleIds: ['measures/unit-present'],
    apply: measureOf((measure) =>
      measure.kind === 'change' && measure.unit !== undefined ? without(measure, 'unit') : undefined,
    ),
  },
  {
    name: 'missing-source',
    ruleIds: ['measures/source-assigned'],
    apply: breakOne('keyResults', (each) =>
      each.source === undefined ? undefined : without(each, 'source'),
    ),
  },
  {
    name: 'negative-weight',
    ruleIds: ['measures/weights-valid'],
    apply: breakOne('keyResults', (each) => ({ ...each, weight: -1 })),
  },
  {
    name: 'weight-above-limit',
    ruleIds: ['measures/weights-valid'],
    apply: breakOne('keyResults', (each) => ({ ...each, weight: 10001 })),
  },
  {
    name: 'negative-support-weight',
    ruleIds: ['measures/weights-valid'],
    apply: breakOne('objectives', (each) => {
      const [first, ...rest] = each.supports ?? [];
      return first === undefined ? undefined : { ...each, supports: [{ ...first, weight: -1 }, ...rest] };
    }),
  },
  {
    name: 'draft-without-review',
    ruleIds: ['governance/drafts-reviewed'],
    apply: breakOne('keyResults', (each) => ({
      ...each,
      origin: { draft: 'draft-1', drafter: 'some-model', aiGenerated: true },
    })),
  },
];
