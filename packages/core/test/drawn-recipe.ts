import type { GoalSetDraft } from '../src/draft/draft-changes.ts';

/** One of the items by a draw; `undefined` when there are none. */
const pick = <Item>(items: Item[] | undefined, draw: number): Item | undefined =>
  items?.[draw % items.length];

/** What one draw does to a draft. Reads nothing but the draft and the draw, so that it can be repeated. */
const edits: readonly ((draft: GoalSetDraft, a: number, b: number) => void)[] = [
  (draft, a, b) => {
    const goal = pick(draft.keyResults, a);
    if (goal !== undefined) goal.weight = b % 100;
  },
  (draft, a, b) => {
    const goal = pick(draft.keyResults, a);
    if (goal !== undefined && b % 3 === 0) delete goal.weight;
    else if (goal !== undefined) goal.title = `Title ${String(b % 50)}`;
  },
  (draft, a, b) => {
    const goal = pick(draft.objectives, a);
    if (goal !== undefined) goal.labels = [`label ${String(b % 9)}`];
    if (goal !== undefined && b % 4 === 0) delete goal.labels;
  },
  (draft, a, b) => {
    const goal = pick(draft.keyResults, a);
    if (goal !== undefined) goal.measure = { kind: 'change', from: b % 10, to: 10 + (b % 90) };
  },
  (draft, a, b) => {
    const measure = pick(draft.keyResults, a)?.measure;
    if (measure?.kind === 'change') measure.to = 1000 + b;
  },
  (draft, a, b) => {
    const linked = draft.objectives?.filter(({ supports }) => (supports?.length ?? 0) > 0);
    const support = pick(pick(linked, a)?.supports, b);
    if (support !== undefined) support.weight = b % 77;
  },
  (draft, a, b) => {
    const goal = pick(draft.objectives, a);
    if (goal === undefined) return;
    if (b % 3 === 0) delete goal.supports;
    else goal.supports?.splice(b % goal.supports.length, 1);
  },
  (draft, a, b) => {
    const goal = pick(draft.keyResults, a);
    const other = pick(draft.objectives, b);
    if (goal !== undefined && other !== undefined) goal.objective = other.id;
  },
  (draft, a, b) => {
    const goal = pick(draft.objectives, a);
    const person = pick(draft.people, b);
    if (goal !== undefined && person !== undefined)
      goal.owners = [{ who: { person: person.id }, as: 'accountable' }];
  },
  (draft, a, b) => {
    const goal = pick(draft.keyResults, a);
    if (goal !== undefined) goal.state = (['closed', 'cancelled', 'postponed', 'archived'] as const)[b % 4]!;
  },
  (draft, a, b) => {
    const objective = pick(draft.objectives, a);
    if (objective === undefined) return;
    const [id, measure] = [`drawn-${String(b)}`, { kind: 'binary' } as const];
    if (draft.keyResults?.some((one) => one.id === id) === true) return;
    (draft.keyResults ??= []).unshift({ id, objective: objective.id, title: 'Drawn', measure });
  },
  (draft, a, b) => {
    const id = `drawn-person-${String(b)}`;
    if (draft.people?.some((one) => one.id === id) === true) return;
    (draft.people ??= []).push({ id, name: `Person ${String(a)}` });
  },
  (draft, a, b) => {
    const unit = pick(draft.units, a);
    if (unit !== undefined) unit.name = `Unit ${String(b)}`;
  },
  (draft, a, b) => {
    const measured = draft.keyResults?.filter(({ measure }) => measure.kind === 'change');
    const goal = pick(measured, a)?.id;
    const key = `drawn/${String(b)}`;
    if (goal === undefined || draft.checkIns?.some((one) => one.key === key) === true) return;
    (draft.checkIns ??= []).push({ key, goal, on: '2026-05-10', at: '2026-05-10T10:00:00Z', value: b });
  },
  (draft, a) => {
    if (a % 2 === 0) draft.objectives?.reverse();
    else draft.checkIns?.sort((one, other) => (one.key < other.key ? -1 : 1));
  },
  // Now and then something that no change expresses.
  (draft, a, b) => {
    if (a % 5 === 0) draft.keyResults?.splice(b % draft.keyResults.length, 1);
  },
];

/** A recipe that does what the draws say, one after the other. */
export const drawnRecipe =
  (draws: readonly (readonly number[])[]): ((draft: GoalSetDraft) => void) =>
  (draft) => {
    for (const [which = 0, a = 0, b = 0] of draws) edits[which % edits.length]!(draft, a, b);
  };
