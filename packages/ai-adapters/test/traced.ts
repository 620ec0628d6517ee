import type { DraftedText } from '@throughline/ai-adapters';
import type { CivilDate, Goal, GoalSet, Measure } from '@throughline/core';
import { formatMeasure } from '@throughline/core/wording';
import { scoreGoals } from '@throughline/scoring';

/** Digits of a text that no fact of the line accounts for, read naively: facts are cut out, longest first. */
export const untraced = (text: DraftedText): readonly string[] => {
  const facts = new Map(text.facts.map((fact) => [fact.id, fact]));
  const left: string[] = [];
  const look = (said: string, ids: readonly string[]): void => {
    const shown = ids
      .map((id) => facts.get(id)?.text ?? '')
      .filter((one) => one !== '')
      .sort((one, other) => other.length - one.length);
    let rest = said;
    for (const one of shown) rest = rest.split(one).join(' ');
    if (/\p{N}/u.test(rest)) left.push(`${said} -> ${rest}`);
  };
  look(text.title, []);
  for (const { heading, lines } of text.sections) {
    look(heading, []);
    for (const line of lines) look(line.text, line.facts);
  }
  return left;
};

/** Facts that no line names, lines that name facts there are not, and facts that stand there twice. */
export const looseFacts = (text: DraftedText): readonly string[] => {
  const named = text.sections.flatMap(({ lines }) => lines.flatMap(({ facts }) => facts));
  const ids = text.facts.map(({ id }) => id);
  return [
    ...ids.filter((id) => !named.includes(id)),
    ...named.filter((id) => !ids.includes(id)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at),
  ];
};

/** Facts whose value is not what the goal set and a fresh scoring say, worked out apart from the drafter. */
export const wrongFacts = (goals: GoalSet, asOf: CivilDate, text: DraftedText): readonly string[] => {
  const all: readonly (Goal & { readonly measure?: Measure })[] = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  const goalOf = new Map(all.map((goal) => [goal.id, goal]));
  const books = new Map<string, ReturnType<typeof scoreGoals>>();
  const bookOn = (on: string): ReturnType<typeof scoreGoals> => {
    const known = books.get(on) ?? scoreGoals(goals, { asOf: on });
    books.set(on, known);
    return known;
  };
  const percent = (fraction: number | undefined): number | undefined =>
    fraction === undefined ? undefined : Number((fraction * 100).toFixed(9));
  const expected = (record: string, what: string): unknown => {
    const [name = what, on = asOf] = what.split('-on-');
    const score = bookOn(on).get(record);
    const goal = goalOf.get(record);
    const measure = goal?.measure;
    const total = bookOn(on).total({ cycle: record });
    const cycle = goals.cycles?.find(({ id }) => id === record);
    switch (name) {
      case 'title':
        return goal?.title;
      case 'attainment':
        return percent(score?.scored === true ? score.attainment : undefined);
      case 'expected':
        return percent(score?.scored === true ? score.pace?.expected : undefined);
      case 'confidence':
        return percent(score?.confidence);
      case 'silent-days':
        return score?.staleness?.days;
      case 'reason':
        return score?.scored === false ? score.reason : undefined;
      case 'target':
        return measure === undefined ? undefined : formatMeasure(measure);
      case 'total':
        return percent(total.scored ? total.attainment : undefined);
      case 'objectives-counted':
        return total.scored ? total.counted : undefined;
      case 'start':
        return cycle?.start;
      case 'last-day':
        // Apart from the drafter: the day before the first one after it.
        return cycle === undefined
          ? undefined
          : new Date(Date.parse(cycle.end) - 86_400_000).toISOString().slice(0, 10);
      default:
        return undefined;
    }
  };
  const known =
    /^(title|attainment|expected|confidence|silent-days|reason|target|start|last-day|total|objectives-counted)(-on-|$)/;
  return text.facts
    .filter(({ what }) => known.test(what))
    .filter(({ record, what, value }) => {
      const wanted = expected(record, what);
      return typeof wanted === 'number' && typeof value === 'number'
        ? Math.abs(wanted - value) > 1e-8
        : wanted !== value;
    })
    .map(
      (fact) =>
        `${fact.record} ${fact.what}: ${String(fact.value)}, not ${String(expected(fact.record, fact.what))}`,
    );
};
