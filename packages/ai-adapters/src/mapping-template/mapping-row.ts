import {
  goalAt,
  type GoalIndex,
  goalKinds,
  type Kpi,
  type Kra,
  rhythmOf,
  type Risk,
} from '@throughline/core';
import { throughline } from '@throughline/cascade';
import { formatMeasure, type Locale } from '@throughline/core/wording';
import type { FactList } from '../goal-wording/fact-list.ts';
import type { isOfCompany } from '../goal-wording/is-of-company.ts';
import { oneLine } from '../draft/one-line.ts';
import { everyText } from './every-text.ts';
import { mappingFields } from './mapping-columns.ts';
import type { MappingCell, MappingField, MappingRow } from './mapping-template.ts';

/** What rows are written from. */
export interface MappingSources {
  readonly index: GoalIndex;
  readonly list: FactList;
  readonly language: Locale;
  readonly isTop: ReturnType<typeof isOfCompany>;
  /** Risks by the goal they are about. */
  readonly risks: ReadonlyMap<string, readonly Risk[]>;
}

/** A fact of a cell before it has an id. */
type Said = readonly [record: string, what: string, text: string];

/** The parts of a row that all KPIs of a KRA share. */
export type KraCells = Readonly<Record<'objective' | 'keyResult' | 'role' | 'kra', readonly Said[]>> & {
  /** Rhythms of the cycles that the company's objectives are set for. */
  readonly rhythm: readonly Said[];
};

/** From a KRA up to the company's objectives. */
export const kraCells = ({ index, isTop }: MappingSources, kra: Kra): KraCells => {
  const line = throughline(index, kra.id);
  const objective: Said[] = [];
  const keyResult: Said[] = [];
  const rhythm: Said[] = [];
  for (const id of line.ok ? line.value.goals : []) {
    const number = index.numberOf(id);
    const goal = number === undefined ? undefined : goalAt(index, number);
    if (number === undefined || goal === undefined || !isTop(number)) continue;
    const isObjective = goalKinds[index.kind[number]!] === 'objective';
    (isObjective ? objective : keyResult).push([id, 'title', goal.title]);
    if (isObjective) rhythm.push(...rhythmSaid(index, number));
  }
  const role = (index.document.roles ?? []).find(({ id }) => id === kra.role);
  return {
    objective,
    keyResult,
    role: role === undefined ? [] : [[role.id, 'title', role.title]],
    kra: [[kra.id, 'title', kra.title]],
    rhythm,
  };
};

/** The row of a KPI; of a KRA without one what there is. */
export const mappingRow = (
  sources: MappingSources,
  shared: KraCells,
  kra: Kra,
  kpi: Kpi | undefined,
): MappingRow => {
  const { index, list, language, risks } = sources;
  const { sources: registered = [] } = index.document;
  const role = (index.document.roles ?? []).find(({ id }) => id === kra.role);
  const source = registered.find(({ id }) => id === kpi?.source);
  const refresh = kpi?.refresh ?? source?.refresh;
  const own = kpi === undefined ? undefined : index.numberOf(kpi.id);
  const ownRhythm = own === undefined ? [] : rhythmSaid(index, own);
  const dependsOn = [...new Set([...(kpi?.dependsOn ?? []), ...(kra.dependsOn ?? [])])];
  const said: Readonly<Record<MappingField, readonly Said[]>> = {
    ...shared,
    kpi:
      kpi === undefined
        ? []
        : [
            [kpi.id, 'title', kpi.title],
            [kpi.id, 'target', formatMeasure(kpi.measure, language)],
          ],
    source: source === undefined ? [] : [[source.id, 'name', source.name ?? source.id]],
    rhythm: [
      ...(ownRhythm.length > 0 ? ownRhythm : shared.rhythm),
      ...(refresh === undefined || kpi === undefined
        ? []
        : [[kpi.source ?? kpi.id, 'refresh', everyText(refresh, language)] as const]),
    ],
    dependencies: [
      ...dependsOn.flatMap((id): Said[] => {
        const number = index.numberOf(id);
        const goal = number === undefined ? undefined : goalAt(index, number);
        return goal === undefined ? [] : [[id, 'title', goal.title]];
      }),
      ...(role?.dependencies ?? []).map((words): Said => [role?.id ?? '', 'dependency', words]),
    ],
    risks: [
      ...(kpi?.guardrails ?? []).map(({ title, measure }): Said => {
        const limit = measure === undefined ? '' : `: ${formatMeasure(measure, language)}`;
        return [kpi?.id ?? '', 'guardrail', `${title}${limit}`];
      }),
      ...[...(risks.get(kpi?.id ?? '') ?? []), ...(risks.get(kra.id) ?? [])].map(
        (risk): Said => [risk.id, 'title', risk.title],
      ),
    ],
  };
  const cellOf = (field: MappingField): MappingCell => {
    const facts = said[field].map(([record, what, words]) => {
      const text = oneLine(words);
      return list.idOf({ record, what, value: text, text });
    });
    return { text: said[field].map(([, , words]) => oneLine(words)).join('; '), facts };
  };
  const cells = Object.fromEntries(mappingFields.map((field) => [field, cellOf(field)])) as Record<
    MappingField,
    MappingCell
  >;
  return {
    kra: kra.id,
    ...(kpi === undefined ? {} : { kpi: kpi.id }),
    cells,
    missing: mappingFields.filter((field) => cells[field].text === ''),
  };
};

const rhythmSaid = (index: GoalIndex, number: number): readonly Said[] => {
  const cycle = index.document.cycles?.[index.cycle[number]!];
  const rhythm = cycle && rhythmOf(index, cycle);
  return rhythm === undefined ? [] : [[rhythm.id, 'name', rhythm.name]];
};
