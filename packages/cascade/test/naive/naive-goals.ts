import type { Cycle, Goal, GoalSet, Guardrail, Measure, Owner, Support } from '@throughline/core';

/** The day everything is checked for. */
export const today = Date.UTC(2026, 4, 15) / 86_400_000;

/** A goal with every field that any kind has: the naive model asks for what may be there. */
export interface AnyGoal extends Goal {
  readonly cycle?: string;
  readonly unit?: string;
  readonly objective?: string;
  readonly kra?: string;
  readonly role?: string;
  readonly person?: string;
  readonly plannedMetric?: string;
  readonly aiSystems?: readonly string[];
  readonly guardrails?: readonly Guardrail[];
  readonly weight?: number;
  readonly measure?: Measure;
  readonly source?: string;
  readonly refresh?: object;
  readonly driver?: string;
  readonly start?: string;
  readonly deadline?: string;
  readonly from?: string;
  readonly to?: string;
}

export type Kind = 'objective' | 'keyResult' | 'kra' | 'kpi' | 'initiative';

/** A goal and where it stands. */
export interface Placed {
  readonly kind: Kind;
  readonly array: string;
  readonly goal: AnyGoal;
}

/** First day and first day after, where they are known. */
export interface Days {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** A goal set read without columns: nearly every question goes through the lists again. */
export class NaiveGoals {
  readonly document: GoalSet;
  readonly all: readonly Placed[];
  readonly #first = new Map<string, Placed>();
  readonly #holders = new Map<Placed, Placed | undefined>();

  constructor(document: GoalSet) {
    this.document = document;
    const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
    const placed = (kind: Kind, array: string, goals: readonly object[]): Placed[] =>
      goals.map((goal) => ({ kind, array, goal: goal as AnyGoal }));
    this.all = [
      ...placed('objective', 'objectives', objectives),
      ...placed('keyResult', 'keyResults', keyResults),
      ...placed('kra', 'kras', kras),
      ...placed('kpi', 'kpis', kpis),
      ...placed('initiative', 'initiatives', initiatives),
    ];
    // Asked for so often that a soak would take hours; all else is looked up anew each time.
    for (const each of this.all) if (!this.#first.has(each.goal.id)) this.#first.set(each.goal.id, each);
    for (const each of this.all) this.#holders.set(each, this.#lookForHolder(each));
  }

  find(id: string): Placed | undefined {
    return this.#first.get(id);
  }

  /** The objective of a key result or the KRA of a KPI; one of another kind does not count. */
  holderOf(placed: Placed): Placed | undefined {
    return this.#holders.get(placed);
  }

  #lookForHolder({ kind, goal }: Placed): Placed | undefined {
    const id = kind === 'keyResult' ? goal.objective : kind === 'kpi' ? goal.kra : undefined;
    const found = id === undefined ? undefined : this.find(id);
    return found?.kind === (kind === 'keyResult' ? 'objective' : 'kra') ? found : undefined;
  }

  heldBy(holder: Placed): readonly Placed[] {
    return this.all.filter((each) => this.holderOf(each) === holder);
  }

  /** Links up, those that lead somewhere. */
  linksOf({ goal }: Placed): readonly { readonly link: Support; readonly parent: Placed }[] {
    return (goal.supports ?? []).flatMap((link) => {
      const parent = this.find(link.goal);
      return parent === undefined ? [] : [{ link, parent }];
    });
  }

  /** Everything one step up. */
  stepsUp(placed: Placed): readonly Placed[] {
    const holder = this.holderOf(placed);
    return [...(holder === undefined ? [] : [holder]), ...this.linksOf(placed).map(({ parent }) => parent)];
  }

  above(placed: Placed): ReadonlySet<Placed> {
    const above = new Set(this.stepsUp(placed));
    for (const each of above) for (const next of this.stepsUp(each)) above.add(next);
    return above;
  }

  cycleOf(placed: Placed): Cycle | undefined {
    const { kind, goal } = placed;
    const holder = this.holderOf(placed);
    const inherits = kind === 'keyResult' || (kind === 'kpi' && goal.cycle === undefined);
    if (inherits) return holder === undefined ? undefined : this.cycleOf(holder);
    return this.document.cycles?.find(({ id }) => id === goal.cycle);
  }

  unitOf(placed: Placed): string | undefined {
    const { kind, goal } = placed;
    if (kind === 'keyResult' || kind === 'kpi') {
      const holder = this.holderOf(placed);
      return holder === undefined ? undefined : this.unitOf(holder);
    }
    return this.document.units?.some(({ id }) => id === goal.unit) === true ? goal.unit : undefined;
  }

  daysOf(placed: Placed): Days {
    const { kind, goal } = placed;
    const holder = this.holderOf(placed);
    const cycle = this.cycleOf(placed);
    const inherited: Days =
      kind === 'keyResult'
        ? holder === undefined
          ? { start: undefined, end: undefined }
          : this.daysOf(holder)
        : {
            start: cycle === undefined ? undefined : dayOf(cycle.start),
            end: cycle === undefined ? undefined : dayOf(cycle.end),
          };
    const start =
      kind === 'kra' ? goal.from : kind === 'objective' || kind === 'kpi' ? undefined : goal.start;
    const last = kind === 'kra' || kind === 'objective' ? undefined : goal.deadline;
    const over = kind === 'kra' ? goal.to : undefined;
    return {
      start: start === undefined ? inherited.start : dayOf(start),
      end: last !== undefined ? dayOf(last) + 1 : over !== undefined ? dayOf(over) : inherited.end,
    };
  }

  isSetAside({ goal }: Placed): boolean {
    return ['postponed', 'cancelled', 'archived'].includes(goal.state ?? 'published');
  }

  isSettled(placed: Placed): boolean {
    return (
      this.isSetAside(placed) ||
      placed.goal.state === 'closed' ||
      this.cycleOf(placed)?.state === 'closed' ||
      this.holderOf(placed)?.goal.state === 'closed'
    );
  }

  isOpen(placed: Placed): boolean {
    const { end } = this.daysOf(placed);
    return placed.goal.state !== 'closed' && !this.isSetAside(placed) && (end === undefined || end > today);
  }

  isUnderWay(placed: Placed): boolean {
    return this.isOpen(placed) && (this.daysOf(placed).start ?? today) <= today;
  }

  isAgreed({ goal }: Placed): boolean {
    return ['signed-off', 'published'].includes(goal.state ?? 'published');
  }

  /** Objectives of a company; without one, of units with nothing above; or without a unit and without a link. */
  isTop(placed: Placed): boolean {
    if (placed.kind !== 'objective') return false;
    const id = this.unitOf(placed);
    const units = this.document.units ?? [];
    if (id === undefined) return (placed.goal.supports ?? []).length === 0;
    const unit = units.find((each) => each.id === id);
    if (units.some(({ kind }) => kind === 'company')) return unit?.kind === 'company';
    return unit?.parent === undefined || !units.some((each) => each.id === unit.parent);
  }

  ownersOf({ goal }: Placed): readonly Owner[] {
    return goal.owners ?? [];
  }
}

/** One thing found: rule, message, place. */
export const code = (rule: string, message: string, ...path: readonly (string | number)[]): string =>
  `${rule}#${message} ${path.join('/')}`;

export const placeOf = ({ array, goal }: Placed): readonly [string, string] => [array, goal.id];
