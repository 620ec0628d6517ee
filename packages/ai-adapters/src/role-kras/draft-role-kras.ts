import { compileGoals, type Kpi, type Kra } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import { draftIds } from '../draft/draft-ids.ts';
import type { RulesContext } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import type { ChosenArea, ChosenKpi } from './chosen-area.ts';
import { chooseKpis } from './choose-kpis.ts';
import { kpiCandidates } from './kpi-candidates.ts';
import { rationaleText } from './rationale-text.ts';
import { guardrailControls } from './guardrail-controls.ts';
import { guardrailNotices, type OpenGuardrail } from './guardrail-notices.ts';
import type { Link, LinkedArea } from './link-areas.ts';
import type { KpiBasis, KraRationale, RoleKras } from './role-kras.ts';
import { checkRange } from './check-range.ts';
import { roleKrasDefaults } from './role-kras-defaults.ts';
import { kpisOfRole } from './metric-history.ts';
import { byMetric, type NumberSources } from './own-numbers.ts';
import type { RoleKrasInput, RoleTarget } from './role-kras-input.ts';
import { planRoleKras } from './role-kras-plan.ts';
import { writeKpi, writeKra } from './write-area.ts';

/** Drafts KRAs and KPIs for a role from a library. */
export const draftRoleKras = (
  input: RoleKrasInput,
  { library, drafter, draftId, createdAt }: RulesContext,
): Proposed<RoleKras> => {
  checkRange('count', input.count);
  checkRange('kpisPerKra', input.kpisPerKra);
  const index = compileGoals(input.goals);
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const plan = planRoleKras(library, index, input, asOf, day);
  if ('code' in plan) return { ok: false, declined: plan };

  const used = new Set<string>(plan.role.id === undefined ? [] : [plan.role.id]);
  const nextId = draftIds((id) => index.numberOf(id) !== undefined);
  const usedTargets = new Set<RoleTarget>();
  const numbers: NumberSources = {
    targets: input.targets ?? [],
    benchmarks: byMetric(input.benchmarks ?? index.document.benchmarks ?? []),
    history: { index, ownKpis: kpisOfRole(index.document, plan.role.id), day, given: input.history ?? [] },
    region: plan.role.region,
    useTarget: (target) => usedTargets.add(target),
  };
  const chosen = plan.areas.map((linked): ChosenArea => {
    const kra = nextId(draftId, linked.area.id);
    const candidates = kpiCandidates(linked, plan.role, numbers);
    const kpis = chooseKpis(candidates, input.kpisPerKra ?? roleKrasDefaults.kpisPerKra).map((candidate) => ({
      id: nextId(draftId, linked.area.id, candidate.template.id),
      candidate,
    }));
    return { linked, kra, kpis };
  });
  const context = {
    index,
    plan,
    origin: { draft: draftId, drafter, aiGenerated: false },
    cycle: input.cycle,
    controlOf: guardrailControls(chosen, plan.keyResults),
    numbers,
    use: (record: string | undefined): void => {
      if (record !== undefined) used.add(record);
    },
  };
  const kras: Kra[] = [];
  const kpis: Kpi[] = [];
  const rationale: KraRationale[] = [];
  const basis: KpiBasis[] = [];
  const notes: Notice[] = [...plan.notices];
  const open: OpenGuardrail[] = [];
  for (const { linked, kra, kpis: wanted } of chosen) {
    kras.push(writeKra(kra, linked, context));
    const links = asChosen(linked, wanted);
    rationale.push({
      kra,
      serves: links.map(({ to, because, metric }) => ({ goal: to.keyResult.id, because, metric })),
      text: rationaleText(linked.area, links),
    });
    for (const one of wanted) {
      const written = writeKpi(one, kra, linked, context);
      kpis.push(written.kpi);
      basis.push(written.basis);
      notes.push(...written.notices);
      if (written.open !== undefined) open.push({ guardrail: written.open, kpi: written.kpi.title });
    }
  }
  notes.push(...guardrailNotices(open));
  for (const target of numbers.targets) {
    if (usedTargets.has(target)) continue;
    notes.push(draftNotice('draft/target-unused', { metric: target.metric }));
  }
  return {
    ok: true,
    proposal: { value: { kras, kpis, rationale, basis }, notes, inputs: [...used] },
  };
};

/** The links as the draft shows them: one by a KPI that was left out is still one by the area. */
const asChosen = ({ links }: LinkedArea, kpis: readonly ChosenKpi[]): readonly Link[] =>
  links.map((link) =>
    link.because === 'same-metric' && !kpis.some(({ candidate }) => candidate.keyResult === link.to.keyResult)
      ? { ...link, because: 'related-metric' }
      : link,
  );
