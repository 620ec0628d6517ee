import { review, rulesDrafter } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { applySuggestion, checkGoals, throughline, toMermaid, type Report } from '@throughline/cascade';
import type {
  CivilDate,
  Finding,
  GoalId,
  GoalIndex,
  Instant,
  Kpi,
  Kra,
  RoleId,
  Suggestion,
} from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import { explain, formatExplanation, scoreGoals, type GoalScore, type ScoreBook } from '@throughline/scoring';
import type { ImportReport } from './import-report.ts';

/** One objective with its key results, as the cascade lists them. */
export interface CascadeRow {
  readonly goal: GoalId;
  readonly title: string;
  readonly unit: string;
  readonly level: number;
  readonly commitment: string;
  readonly score: GoalScore;
  readonly keyResults: readonly {
    readonly goal: GoalId;
    readonly title: string;
    readonly score: GoalScore;
  }[];
}

/** KRAs drafted for a role, taken over by a person, or the reason why not. */
export interface RoleDraft {
  readonly role: RoleId;
  readonly roleTitle: string;
  readonly kras: readonly Kra[];
  readonly kpis: readonly Kpi[];
  readonly notes: readonly string[];
  readonly declined?: string;
  readonly acceptedBy?: string;
  readonly goalsAdded: number;
}

/** What one accepted suggestion changed. */
export interface Effect {
  readonly finding: Finding;
  readonly suggestion: string;
  readonly before: Report['counts'];
  readonly after: Report['counts'];
  readonly scores: readonly {
    readonly goal: GoalId;
    readonly title: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Everything the demo shows, as data. */
export interface Answers {
  readonly organization: string;
  readonly asOf: CivilDate;
  readonly imports: readonly ImportReport[];
  readonly counts: Readonly<Record<string, number>>;
  readonly total: string;
  readonly cascade: readonly CascadeRow[];
  readonly explained: { readonly goal: GoalId; readonly title: string; readonly text: string };
  readonly line: readonly string[];
  readonly report: Report;
  readonly draft?: RoleDraft;
  readonly effect?: Effect;
  readonly mermaid: string;
}

/** What to ask. */
export interface Questions {
  readonly asOf: CivilDate;
  readonly at: Instant;
  /** The number to explain. */
  readonly explain?: GoalId;
  /** The goal to follow up to strategy. */
  readonly follow?: GoalId;
  /** The role to draft for. */
  readonly role?: RoleId;
  /** The person who reviews the draft. */
  readonly reviewer?: string;
}

const shown = (score: GoalScore | undefined): string =>
  score === undefined ? 'absent' : score.scored ? `${(score.attainment * 100).toFixed(1)} %` : score.reason;

const titleOf = (index: GoalIndex, goal: GoalId): string => {
  const number = index.numberOf(goal);
  if (number === undefined) return goal;
  const { document } = index;
  const kinds = [
    document.objectives,
    document.keyResults,
    document.kras,
    document.kpis,
    document.initiatives,
  ];
  return kinds[index.kind[number] ?? 0]?.[index.position[number] ?? 0]?.title ?? goal;
};

const cascadeOf = (index: GoalIndex, scores: ScoreBook): readonly CascadeRow[] => {
  const units = index.document.units ?? [];
  const rows: CascadeRow[] = [];
  for (const objective of index.document.objectives ?? []) {
    const number = index.numberOf(objective.id);
    const score = scores.get(objective.id);
    if (number === undefined || score === undefined) continue;
    const unit = index.unit[number] ?? -1;
    const keyResults = (index.document.keyResults ?? [])
      .filter((keyResult) => keyResult.objective === objective.id)
      .flatMap(({ id, title }) => {
        const own = scores.get(id);
        return own === undefined ? [] : [{ goal: id, title, score: own }];
      });
    rows.push({
      goal: objective.id,
      title: objective.title,
      unit: units[unit]?.name ?? '',
      level: index.unitLevel[unit] ?? 0,
      commitment: objective.commitment,
      score,
      keyResults,
    });
  }
  return rows.sort((a, b) => a.level - b.level);
};

const effectOf = (
  index: GoalIndex,
  report: Report,
  scores: ScoreBook,
  { asOf, at }: Questions,
): Effect | undefined => {
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const candidates = report.findings
    .filter((finding) => finding.suggestions !== undefined)
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
  // The first suggestion that moves a score tells most; if none does, the first of all.
  let first: Effect | undefined;
  for (const finding of candidates.slice(0, 20)) {
    const suggestion = finding.suggestions?.[0] as Suggestion;
    const applied = applySuggestion(index, suggestion, {
      actor: { kind: 'human', id: 'nora-lind' },
      at,
      reason: suggestion.title,
    });
    if (!applied.ok) continue;
    const after = scoreGoals(applied.value.goals, { asOf });
    const moved: { goal: GoalId; title: string; from: string; to: string }[] = [];
    for (const score of scores) {
      const from = shown(score);
      const to = shown(after.get(score.goal));
      if (from !== to) moved.push({ goal: score.goal, title: titleOf(index, score.goal), from, to });
    }
    const effect: Effect = {
      finding,
      suggestion: suggestion.title,
      before: report.counts,
      after: checkGoals(applied.value.goals, { asOf, scores: after }).counts,
      scores: moved,
    };
    if (moved.length > 0) return effect;
    first ??= effect;
  }
  return first;
};

const draftFor = async (
  index: GoalIndex,
  role: RoleId,
  reviewer: string,
  { asOf, at }: Questions,
): Promise<RoleDraft> => {
  const roleTitle = (index.document.roles ?? []).find((candidate) => candidate.id === role)?.title ?? role;
  const none = { role, roleTitle, kras: [], kpis: [], notes: [], goalsAdded: 0 };
  const result = await rulesDrafter(roleLibrary, goalTextTasks).draft(
    'role-kras',
    { goals: index, role, asOf },
    { draftId: `draft-${role}`, createdAt: at },
  );
  if (!result.ok) return { ...none, declined: `${result.declined.message}; ${result.declined.help}` };
  const { draft } = result;
  const decided = review(
    draft,
    { by: { kind: 'human', id: reviewer }, outcome: 'accepted', at },
    { goals: index, asOf },
  );
  const { kras, kpis } = draft.value;
  const notes = draft.notes.map((note) => note.message);
  if (!decided.ok)
    return { ...none, kras, kpis, notes, declined: decided.findings[0]?.message ?? decided.outcome };
  const applied = applyChange(index, decided.change, { actor: { kind: 'human', id: reviewer }, at });
  return {
    role,
    roleTitle,
    kras,
    kpis,
    notes,
    acceptedBy: reviewer,
    goalsAdded: applied.ok ? decided.change.goals.length : 0,
  };
};

/** Asks everything about a company and gives the answers as data, so that text, page and `--json` say the same. */
export const answer = async (
  company: { readonly index: GoalIndex; readonly imports: readonly ImportReport[] },
  questions: Questions,
): Promise<Answers> => {
  const { index, imports } = company;
  const { asOf } = questions;
  const scores = scoreGoals(index, { asOf });
  const report = checkGoals(index, { asOf, scores });
  const total = scores.total();
  const explained = questions.explain ?? index.document.objectives?.[0]?.id ?? '';
  const explanation = explain(scores, explained);
  const line = throughline(index, questions.follow ?? index.document.keyResults?.at(-1)?.id ?? '');
  const effect = effectOf(index, report, scores, questions);
  const draft =
    questions.role === undefined || questions.reviewer === undefined
      ? undefined
      : await draftFor(index, questions.role, questions.reviewer, questions);
  const { document } = index;
  return {
    organization: document.organization.name,
    asOf,
    imports,
    counts: {
      people: document.people?.length ?? 0,
      units: document.units?.length ?? 0,
      objectives: document.objectives?.length ?? 0,
      'key results': document.keyResults?.length ?? 0,
      KRAs: document.kras?.length ?? 0,
      KPIs: document.kpis?.length ?? 0,
      'check-ins': index.checkIns.size,
    },
    total: total.scored
      ? `${(total.attainment * 100).toFixed(1)} % over ${String(total.counted)} objectives, ${String(total.missing)} without a number`
      : total.reason,
    cascade: cascadeOf(index, scores),
    explained: {
      goal: explained,
      title: titleOf(index, explained),
      text: explanation === undefined ? '' : formatExplanation(explanation),
    },
    line: line.ok ? (line.value.paths(1)[0] ?? []).map((goal) => titleOf(index, goal)) : [],
    report,
    ...(draft === undefined ? {} : { draft }),
    ...(effect === undefined ? {} : { effect }),
    mermaid: toMermaid(index, { scores }),
  };
};
