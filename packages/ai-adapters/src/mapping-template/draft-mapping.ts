import { goalAt, type Kpi, type Risk } from '@throughline/core';
import { taskDeclined } from '../task/task-declined.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { taskNotice } from '../task/task-notice.ts';
import { draftStart } from '../goal-wording/draft-start.ts';
import { factList } from '../goal-wording/fact-list.ts';
import { isOfCompany } from '../goal-wording/is-of-company.ts';
import { noticesWithin } from '../goal-wording/notices-within.ts';
import { csvCell } from '../grounding/csv-cell.ts';
import { isOpen } from '../role-kras/company-key-results.ts';
import type { Proposed } from '../task/proposal.ts';
import { mappingColumns } from './mapping-columns.ts';
import { krasOf } from './mapping-holder.ts';
import { kraCells, mappingRow } from './mapping-row.ts';
import type { MappingRow, MappingTemplate, MappingTemplateInput } from './mapping-template.ts';

/** More rows than these are no table somebody reads. */
const mostRows = 500;

/**
 * Fills the nine-field mapping of a role or a person (S0-16): a row for each KPI, from the company's objective down to
 * risks and guardrails. Every word and number in a cell stands in the goal set; what it lacks is told.
 */
export const draftMapping = (
  input: MappingTemplateInput,
  { createdAt }: DraftContext,
): Proposed<MappingTemplate> => {
  const { index, asOf, day, most } = draftStart(input, createdAt);
  const { role, person, language = 'en' } = input;
  if (role === undefined && person === undefined)
    return { ok: false, declined: taskDeclined('draft/no-kras#nobody', {}) };
  if (role !== undefined && index.referenceOf('role', role) === undefined)
    return { ok: false, declined: taskDeclined('draft/role-not-found', { role }) };
  if (person !== undefined && index.referenceOf('person', person) === undefined)
    return { ok: false, declined: taskDeclined('draft/person-not-found', { person }) };
  const kras = krasOf(index, input, day);
  if (kras.length === 0)
    return { ok: false, declined: taskDeclined('draft/no-kras', { holder: role ?? person ?? '', asOf }) };
  const list = factList();
  const risks = new Map<string, Risk[]>();
  for (const risk of index.document.risks ?? []) {
    const known = risks.get(risk.goal);
    if (known === undefined) risks.set(risk.goal, [risk]);
    else known.push(risk);
  }
  const sources = { index, list, language, isTop: isOfCompany(index), risks };
  const rows: MappingRow[] = [];
  for (const { number, kra } of kras.slice(0, most)) {
    const shared = kraCells(sources, kra);
    const { offsets, targets } = index.contained;
    const kpis = Array.from(
      targets.subarray(offsets[number], offsets[number + 1]),
      (at) => goalAt(index, at) as Kpi,
    );
    const open: readonly (Kpi | undefined)[] = kpis.filter(isOpen);
    for (const kpi of open.length === 0 ? [undefined] : open)
      if (rows.length < mostRows) rows.push(mappingRow(sources, shared, kra, kpi));
  }
  const columns = mappingColumns(language);
  const lines = [
    columns.map(({ heading }) => csvCell(heading)),
    ...rows.map(({ cells }) => columns.map(({ field }) => csvCell(cells[field].text))),
  ];
  const notes = columns.flatMap(({ field, heading }) => {
    const count = rows.filter(({ missing }) => missing.includes(field)).length;
    return count === 0 ? [] : [taskNotice('draft/field-missing', { field: heading, rows: count })];
  });
  return {
    ok: true,
    proposal: {
      value: {
        columns,
        rows,
        facts: list.facts,
        csv: `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`,
      },
      notes: noticesWithin(notes, kras.length, most),
      inputs: [
        ...new Set([...(role === undefined ? [] : [role]), ...list.facts.map(({ record }) => record)]),
      ],
    },
  };
};
