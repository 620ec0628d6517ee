import { describe, expect, it } from 'vitest';
import { answerQuery, readQuestion } from '@throughline/ai-adapters/queries';
import { ask, codeOf, context, goals, linesOf } from './asking.ts';

const queryOf = (text: string): unknown => {
  const read = readQuestion(goals, text, context);
  return read.ok ? read.query : read.declined.messageId;
};

describe('what could be meant otherwise', () => {
  it.each([
    // a sign changes the number
    ['goals above -5%', 'words'],
    ['goals above \u22125 %', 'words'],
    ['goals below ~40%', 'words'],
    ['goals !off track', 'words'],
    // one of the two groupings would be lost
    ['lowest 3 teams by progress per department', 'together'],
    // of goals on track, or of committed ones
    ['what share of goals on track is committed', 'together'],
    // goals, not teams
    ['goals of the best team', 'together'],
    ['objectives of the worst team', 'together'],
    // what is the team's is not mine
    ['my team goals', 'together'],
    ["my team's off track goals", 'together'],
    ["Bo Lind's team goals", 'together'],
    // not the key results
    ['goals with key results', 'together'],
    // yes or no
    ['Are all goals on track?', 'together'],
    ['Is everything on track?', 'together'],
    ['who owns everything', 'together'],
    ['is Sales East on track', 'together'],
    ['is the Sales East team at risk', 'together'],
    ['are we on track', 'together'],
    // what is to come nobody knows
    ['key results with no check-in in the next two weeks', 'together'],
    ['goals updated in the next two weeks', 'together'],
    ['goals updated next week', 'together'],
    ['which managers held no 1:1s in the next two weeks', 'together'],
    // nothing is asked
    ['what is there', 'together'],
    ['they', 'together'],
    // overdue, or behind plan
    ['late goals', 'together'],
    // half a phrase
    ['how is Sales East', 'together'],
    ['Sales East is doing', 'together'],
    // words that turn it around, whatever they stand before
    ['goals never at risk', 'together'],
    ['goals that arent at risk', 'together'],
    ['how is Sales East not doing', 'together'],
    ['which managers never held 1:1s', 'together'],
    // of the objectives, or of their key results
    ['objectives with no key results at risk', 'together'],
    ['which objectives have no key results below 50 %', 'together'],
    ['which objectives have no key results due this month', 'together'],
    ['which objectives have no key results owned by Bo Lind', 'together'],
    ['objectives with no key results updated this week', 'together'],
    ['which KRAs have no KPIs that are behind', 'together'],
    ['objectives with no initiatives at risk', 'together'],
    ['objectives with fewer than two key results below 50 %', 'together'],
    ['which managers have reports with no goals', 'together'],
    ['managers with more than 3 direct reports without goals', 'together'],
    ['which managers have people with no goals', 'together'],
    // upward
    ['what does "Help customers" support', 'together'],
    ['what is "Help customers" aligned to', 'together'],
    ['which goal does "Help customers" contribute to', 'together'],
    ['which teams does "Help customers" depend on', 'together'],
    ['which goals does Sales East depend on', 'together'],
    // teams, also those without goals
    ['which teams belong to Support', 'together'],
    // a grade of the score, or a place against the plan line
    ['which key results are red', 'words'],
    ['how many objectives are green', 'words'],
    // two words of one list stand side by side only where each is a single group
    ['goals on track vs off track', 'together'],
    ['share of committed vs aspirational goals', 'together'],
  ])('is declined: %s', (text, why) => {
    expect(codeOf(ask(text))).toBe(`question-not-understood#${why}`);
  });

  it('a team before its goals says whose goals, not how they are grouped', () => {
    expect(queryOf('Which team objectives are off track?')).toEqual({
      of: 'objective',
      where: [
        { field: 'state', op: 'is', value: ['published'] },
        { field: 'phase', op: 'is', value: 'running' },
        { field: 'level', op: 'is', value: ['team'] },
        { field: 'status', op: 'is', value: ['behind', 'at-risk'] },
      ],
      select: ['title', 'status'],
    });
  });

  it('what is said before the parts, or after `and`, is said of the whole', () => {
    const of = (text: string) => (queryOf(text) as { where: readonly { field: string }[] }).where;
    for (const text of [
      'at risk objectives without key results',
      'objectives at risk without key results',
      'which objectives are at risk and have no key results',
    ])
      expect(
        of(text).map(({ field }) => field),
        text,
      ).toEqual(['state', 'phase', 'status', 'parts']);
    expect(linesOf(ask('which goals support "Grow"'))).toEqual(['Help customers', 'Sell more', 'NPS', 'ARR']);
  });

  it('furthest behind plan is what has the least of what is expected', () => {
    expect(linesOf(ask('which key results are furthest behind plan'))).toEqual([
      'ARR: gap to plan 55.93 %',
      'NPS: gap to plan -24.07 %',
    ]);
    const first = (text: string): string | undefined => linesOf(ask(text))[0]?.split(':')[0];
    expect(first('worst key results by gap')).toBe('ARR');
    expect(first('key results by gap, worst first')).toBe('ARR');
    expect(first('best key results by gap')).toBe('NPS');
    expect(first('key results with the smallest gap to plan')).toBe('NPS');
    expect(first('worst key results by attainment')).toBe('ARR');
    expect(first('best key results by attainment')).toBe('NPS');
  });

  it('silent are those that have check-ins', () => {
    expect(linesOf(ask('which goals have been silent the longest'))).toEqual([
      'NPS: 21 days without a check-in',
      'ARR: 11 days without a check-in',
    ]);
    expect(linesOf(ask('which team has been silent the longest'))[0]).toBe('Support: 21 (out of 1)');
    expect(codeOf(ask('which objectives have been silent the longest'))).toBe(
      'question-not-understood#together',
    );
  });

  it('a team without the number is neither the lowest nor the highest', () => {
    expect(linesOf(ask('which team has the lowest confidence'))).toEqual(['nothing you may see fits']);
    const checkIns = goals.checkIns!.map((each) =>
      each.goal === 'nps' ? { ...each, confidence: 0.4 } : each,
    );
    const told = answerQuery({ ...goals, checkIns }, 'lowest 3 teams by confidence', context);
    expect(linesOf(told)).toEqual(['Support: 40 % (out of 1)']);
  });

  it('the words that are in the way are named', () => {
    const words = (text: string): unknown => {
      const read = readQuestion(goals, text, context);
      return read.ok ? read.query : read.declined.data['words'];
    };
    expect(words('goals that are not at risk')).toEqual(['not']);
    expect(words('goals of the best team')).toEqual(['goals', 'best', 'team']);
  });

  it('whose manager somebody is are those who report to them', () => {
    expect(linesOf(ask('whose manager is Ana Reis'))).toEqual(['Bo Lind', 'Cy Lind']);
    expect(linesOf(ask("who is Bo Lind's manager"))).toEqual(['Bo Lind: manager Ana Reis']);
  });

  it('check-ins of teams are those of teams alone', () => {
    const company = {
      ...goals,
      units: goals.units!.map((unit) =>
        unit.id === 'east' ? { ...unit, kind: 'department' as const } : unit,
      ),
    };
    const lines = (text: string) => linesOf(answerQuery(company, text, context));
    expect(lines('check-ins by unit')).toEqual(['Sales East: 1', 'Support: 1']);
    expect(lines('check-ins by team')).toEqual(['Support: 1']);
    expect(lines('which team has the most check-ins')).toEqual(['Support: 1']);
    expect(lines('which departments have the most check-ins')).toEqual(['Sales East: 1']);
  });

  it('a share is of what is said behind the goals', () => {
    const shareOf = (text: string): unknown => {
      const query = queryOf(text) as { aggregates?: readonly { field?: string }[] };
      return query.aggregates?.[0]?.field;
    };
    expect(shareOf('what share of committed goals is on track')).toBe('status');
    expect(shareOf('what share of on track goals are committed')).toBe('commitment');
    expect(shareOf('share of goals on track')).toBe('status');
  });

  it('short forms mean the same with and without apostrophe', () => {
    const long = queryOf('Who has not checked in for 2 weeks?');
    expect(long).toHaveProperty('groupBy', 'owner');
    for (const text of ["who hasn't checked in for 2 weeks", 'who hasnt checked in for 2 weeks pls'])
      expect(queryOf(text)).toEqual(long);
    expect(queryOf('whats off track')).toEqual(queryOf("what's off track"));
    expect(queryOf('goals w/o an owner')).toEqual(queryOf('goals without an owner'));
  });

  it('a stretch that ended yesterday is over, and the newest check-in does not tell of it', () => {
    // 1 June 2026 is a Monday.
    for (const asOf of ['2026-06-01', '2026-06-02'])
      for (const text of ['goals updated last week', 'key results with no check-in last week'])
        expect(codeOf(ask(text, { asOf })), text).toBe('question-not-understood#together');
    expect(codeOf(ask('goals updated this week', { asOf: '2026-06-01' }))).toBe('answered');
  });

  it('counts of people speak of the goals the one who asks may see', () => {
    const lines = (actor: string): readonly string[] => linesOf(ask('Who has the most goals?', { actor }));
    expect(lines('cy')).toContain('Cy Lind: goals: 3');
    expect(lines('bo')).toContain('Cy Lind: goals: 2');
  });

  it('all are ranked where somebody says rank', () => {
    expect(queryOf('rank the teams by progress')).not.toHaveProperty('limit');
    expect(queryOf('best teams by progress')).toHaveProperty('limit', 5);
  });

  it('what is due in a cycle falls on its days, whatever cycle the goal is in', () => {
    expect(queryOf('what is due this quarter')).toEqual(queryOf('what is due in "Q2 2026"'));
    expect(queryOf('what is due this quarter')).toHaveProperty('where', [
      { field: 'state', op: 'is', value: ['published'] },
      { field: 'due', op: 'since', value: '2026-04-01' },
      { field: 'due', op: 'before', value: '2026-07-01' },
    ]);
  });

  it('overdue is what was due before the day', () => {
    expect(linesOf(ask('Which objectives are overdue?', { asOf: '2026-06-30' }))).toEqual([
      'Sell more: due 2026-03-31',
    ]);
    expect(linesOf(ask('Which objectives are past their due date?', { asOf: '2026-07-01' }))).toEqual([
      'Grow: due 2026-06-30',
      'Help customers: due 2026-06-30',
      'Sell more: due 2026-06-30',
      'Sell more: due 2026-03-31',
    ]);
  });

  it('a unit does as its objectives do, a person is not judged, and one asks about oneself', () => {
    const [mean, ...counts] = linesOf(ask('How is Sales East doing?'));
    expect([mean]).toEqual(linesOf(ask('average progress in Sales East')));
    expect(counts).toEqual(['all together, on track: 0', 'all together, off track: 1']);
    expect(codeOf(ask('How is Bo Lind doing?'))).toMatch(/^question-about-a-person/);
    expect(codeOf(ask('How are my goals going?'))).toBe('answered');
  });

  it('what is off track in a unit is a list, with or without the word goals', () => {
    expect(queryOf("what's at risk in Sales East")).toEqual(queryOf('which goals in Sales East are at risk'));
    expect(queryOf('Sales East goals at risk')).toEqual(queryOf('which goals in Sales East are at risk'));
  });

  it('confidence is that of key results, since it does not roll up', () => {
    expect(queryOf('average confidence by status')).toHaveProperty('of', 'keyResult');
    expect(queryOf('average score by status')).toHaveProperty('of', 'objective');
  });

  it('two commitments stand side by side', () => {
    expect(queryOf('how many objectives are committed vs aspirational')).toMatchObject({
      groupBy: 'commitment',
      aggregates: [{ of: 'count' }],
    });
  });

  it('never is not lately', () => {
    expect(queryOf('key results that never got a single check-in')).toHaveProperty('where', [
      { field: 'state', op: 'is', value: ['published'] },
      { field: 'phase', op: 'is', value: 'running' },
      { field: 'lastCheckIn', op: 'known', value: false },
    ]);
    expect(queryOf('key results never updated')).toEqual(
      queryOf('key results that never got a single check-in'),
    );
  });
});
