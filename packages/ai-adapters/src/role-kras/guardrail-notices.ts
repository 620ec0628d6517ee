import type { Notice } from '../draft/draft.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import type { GuardrailTemplate } from '../role-library/kpi-template.ts';

/** A guardrail that no goal controls, and the title of a KPI that has it. */
export interface OpenGuardrail {
  readonly guardrail: GuardrailTemplate;
  readonly kpi: string;
}

/** One notice for each guardrail without a limit, however many KPIs have it. */
export const guardrailNotices = (open: readonly OpenGuardrail[]): readonly Notice[] => {
  const byTitle = new Map<string, { readonly metric: string; readonly kpis: string[] }>();
  for (const { guardrail, kpi } of open) {
    const known = byTitle.get(guardrail.title) ?? { metric: guardrail.metric, kpis: [] };
    known.kpis.push(kpi);
    byTitle.set(guardrail.title, known);
  }
  return [...byTitle].map(([guardrail, facts]) =>
    draftNotice('draft/guardrail-limit-needed', { guardrail, ...facts }),
  );
};
