import { afterEach, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';

/** Everything a pure library must not touch. Each is replaced by something that reports the touch. */
const forbidden = [
  'Date',
  'Intl',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'performance',
  'crypto',
  'structuredClone',
  'console',
  'require',
  'XMLHttpRequest',
  'WebSocket',
  'navigator',
  'window',
  'document',
] as const;

const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

const poison = (touched: string[]): void => {
  // All are looked up first: some runtimes load a global when it is looked up, and loading one touches others.
  const found = forbidden.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, before] of found) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        return before?.get?.call(globalThis) ?? (before?.value as unknown);
      },
    });
    restore.push(() => {
      if (before === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, before);
    });
  }
  const random = Math.random;
  Math.random = () => {
    touched.push('Math.random');
    return random();
  };
  restore.push(() => {
    Math.random = random;
  });
};

it('law 76: the whole job touches no clock, randomness, network, environment or files', async () => {
  const company = readFileSync(
    new URL('../examples/quickstart/data/company.goals.json', import.meta.url),
    'utf8',
  );
  const core = await import('@throughline/core');
  const change = await import('@throughline/core/change');
  const wording = await import('@throughline/core/wording');
  const calendar = await import('@throughline/core/calendar');
  const scoring = await import('@throughline/scoring');
  const cascade = await import('@throughline/cascade');
  const ai = await import('@throughline/ai-adapters');
  const { roleLibrary } = await import('@throughline/ai-adapters/role-library');
  const { goalTextTasks } = await import('@throughline/ai-adapters/tasks');

  const touched: string[] = [];
  poison(touched);
  const asOf = '2026-06-15';
  const at = '2026-06-15T18:00:00Z';
  const parsed = core.parseGoalSetJson(company);
  const index = parsed.ok ? core.compileGoals(parsed.value) : undefined;
  let drafted: unknown;
  const seenGoals: string[] = [];
  if (index !== undefined) {
    core.encodeGoalSet(index);
    const scores = scoring.scoreGoals(index, { asOf });
    for (const { goal } of scores) seenGoals.push(goal);
    const explanation = scoring.explain(scores, 'mid-market');
    if (explanation !== undefined) scoring.formatExplanation(explanation);
    cascade.checkGoals(index, { asOf, scores });
    cascade.throughline(index, 'arr');
    cascade.toMermaid(index, { scores });
    wording.formatMeasure({ kind: 'change', from: 1, to: 2 });
    wording.parseKeyResult('Reach 40 clinics by June');
    wording.parseObjective('Be the first choice of clinics');
    calendar.checkCalendar(index);
    const cycles = calendar.cyclesOfYear(2026, { calendar: calendar.retailYears });
    const events = cycles.map(({ id, name, start }) => ({ id, title: name, on: start }));
    calendar.toICalendar(events, { stamp: at, domain: 'acme.example' });
    calendar.weeksOf({ start: '2026-04-01', end: '2026-07-01' }, 'iso');
    calendar.businessDays().add(asOf, 250);
    core.instantOfWallTime({ offsetAt: () => 60 }, 'Europe/Berlin', asOf, '09:00');
    change.applyChange(
      index,
      { kind: 'setWeight', goal: 'arr', weight: 10 },
      { actor: { kind: 'human', id: 'nora-lind' }, at },
    );
    // Only microtasks run before this resolves, so nothing of the test runner can come between.
    drafted = await ai
      .rulesDrafter(roleLibrary, goalTextTasks)
      .draft('role-kras', { goals: index, role: 'onboarding-lead', asOf }, { draftId: 'd', createdAt: at });
  }
  const seen = [...touched];
  for (const undo of restore.splice(0)) undo();

  expect(parsed.ok).toBe(true);
  expect(drafted).toBeDefined();
  expect(seenGoals.length).toBeGreaterThan(50);
  expect(seen).toEqual([]);
});

it('the poison itself is noticed', () => {
  const touched: string[] = [];
  poison(touched);
  void Date.now();
  void Math.random();
  const seen = [...touched];
  for (const undo of restore.splice(0)) undo();
  expect(seen).toEqual(['Date', 'Math.random']);
});
