import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ask } from '../task/ask.ts';
import { selectAsk } from './select-ask.ts';
import { sentencesWithout } from './sentences-without.ts';

const ana = { id: 'u-17', known: ['Ana Pérez', 'ana.perez@acme.test', '+49 170 5550123', 'E-4711'] };
const bo = { id: 'bo', known: ['Bo Pérez-Lund'] };
const policy = {
  'keyResult.title': 'send',
  'keyResult.owner': 'pseudonymise',
  'keyResult.target': 'bucket',
  'keyResult.due': 'bucket',
  'keyResult.secret': 'drop',
  'checkIn.note': 'send',
} as const;
const ask = (note: string, more: Partial<Ask> = {}): Ask => ({
  request: { person: 'u-17', count: 3 },
  records: [
    {
      id: 'kr-1',
      entity: 'keyResult',
      fields: {
        title: 'Grow MRR',
        owner: 'u-17',
        target: 83_000,
        due: '2026-06-30',
        secret: 'hush',
        pay: 95_123,
      },
    },
    { id: 'c1', entity: 'checkIn', fields: { note, goal: 'kr-1' } },
  ],
  facts: [{ id: 'kr-1/score', record: 'kr-1', what: 'score', value: 0.4, text: '40 %' }],
  people: [ana, bo],
  ...more,
});
const noteOf = (note: string): unknown => JSON.parse(selectAsk(ask(note), policy).user).records[1]?.note;

test('only what the policy names leaves, as it says', () => {
  const selected = selectAsk(ask('fine'), policy);
  expect(JSON.parse(selected.user)).toEqual({
    request: { person: 'P1', count: 3 },
    records: [
      {
        id: 'R1',
        entity: 'keyResult',
        title: 'Grow MRR',
        owner: 'P1',
        target: '50000 to 100000',
        due: '2026-06',
      },
      { id: 'R2', entity: 'checkIn', note: 'fine' },
    ],
    facts: [{ id: 'F1', record: 'R1', what: 'score', text: '40 %' }],
  });
  expect(selected.sentFields).toEqual([
    'checkIn.note',
    'fact.score',
    'keyResult.due',
    'keyResult.owner',
    'keyResult.target',
    'keyResult.title',
  ]);
});

test('a host can be stricter, never freer', () => {
  const { user, sentFields } = selectAsk(ask('fine'), policy, {
    'keyResult.title': 'drop',
    'keyResult.secret': 'send',
    'keyResult.pay': 'send',
    'fact.score': 'drop',
  });
  expect(user).not.toMatch(/Grow|hush|95123|40 %/);
  expect(sentFields).not.toContain('keyResult.title');
  expect(selectAsk(ask('x'), policy, { 'checkIn.note': 'nonsense' as never }).user).not.toContain('note');
});

describe('names, addresses and numbers in texts', () => {
  test.each([
    ['Ana Pérez did it', 'P1 did it'],
    ['ANA PEREZ, ana perez', 'P1, P1'],
    ["Ana's plan and Anas Plan", "P1's plan and P1 Plan"],
    ['ask Bo Pérez-Lund or bo', 'ask P2 or P2'],
    ['Pérez was there', 'N1 was there'],
    ['mail ana.perez@acme.test or who@else.test.', 'mail P1 or N1.'],
    ['call +49 (170) 5550123 or 0151 234 5678', 'call P1 or N1'],
    ['E-4711 and e4711, KR-1', 'P1 and P1, R1'],
    ['u-17 banana anatomy', 'P1 banana anatomy'],
    ['on 01.04.2026, 1 200 000 and 0.0000001', 'on 01.04.2026, 1 200 000 and 0.0000001'],
    ['P1 incident', 'P1 incident'],
    ['a\u202eb\n<b>', 'ab <b>'],
  ])('%s', (note, sent) => {
    // Where the note itself says P1, Ana is P2.
    expect(noteOf(note)).toBe(sent);
  });

  const of = (known: readonly string[], note: string, id = 'u1'): readonly [sent: string, back: string] => {
    const people = [
      { id, known },
      { id: 'u2', known: ['Zoe Quux', 'zoe.quux@acme.test', 'HR-18'] },
    ];
    const { user, restore } = selectAsk(ask(note, { request: {}, people }), policy);
    const sent: string = JSON.parse(user).records[1].note;
    return [sent, restore.text(sent)];
  };

  test.each<[known: string[], note: string, sent: string]>([
    [['Jürgen Müller'], 'Juergen or Mueller or MUELLERS', 'P1 or P1 or P1'],
    [['Juergen Mueller'], 'Jürgen and Müller', 'P1 and P1'],
    [['Åsa Øst'], 'Aasa Oest, Asa Ost', 'P1, P1'],
    [['Ana Pérez'], '@anaperez, AnaPerez, aperez, x_ana_y', '@P1, P1, P1, x_ P1 _y'],
    [['Ana-Lena O’Brien'], "Analena, Ana Lena, OBrien's, o'brien", "P1, P1, P1's, P1"],
    [['Ana O’Brien', "o'brien@acme.test"], "to o'brien@acme.test", 'to P1'],
    [['王伟'], '王伟完成了目标', 'P1 完成了目标'],
    [['山田 太郎'], '山田太郎と太郎', 'P1 と P1'],
    [['김민수'], '김민수가 민수와', 'P1 가 P1 와'],
    [['Ana', '4711'], 'Ana (4711), +4711', 'P1 (P1), +P1'],
    [
      ['Max Graf von und zu Hohenlohe Waldenburg Schillingsfürst Öhringen'],
      'Max Graf von und zu Hohenlohe Waldenburg Schillingsfürst Öhringen left',
      'P1 left',
    ],
  ])('%j in %s', (known, note, sent) => {
    expect(of(known, note)[0]).toBe(sent);
  });

  test.each<[id: string, known: string[], note: string]>([
    ['u1', ['Ana', 'ana@acme.test'], 'Acme grew; tests of the HR team'],
    ['u1', ['Ana', 'HR-2026-17'], 'HR grew by 17 in 2026'],
    ['30', ['Ana', '2026'], 'grow 30 % in 2026'],
  ])('words and numbers of anybody stay: %s %j', (id, known, note) => {
    expect(of(known, note, id)).toEqual([note, note]);
  });

  test('a name of three people is nobody in particular', () => {
    const people = ['Ana', 'Bo', 'Cy'].map((given, at) => ({
      id: `u${String(at)}`,
      known: [`${given} Lund`],
    }));
    const { user } = selectAsk(ask('Lund spoke', { request: {}, people }), policy);
    expect(JSON.parse(user).records[1].note).toBe('N1 spoke');
  });

  test('the number of a fact is never an id', () => {
    const people = [{ id: 'u1', known: ['Ana', '4711'] }];
    const facts = [{ id: 'f', record: 'kr-1', what: 'score', value: 4711, text: '4711 of Ana' }];
    expect(selectAsk(ask('', { people, facts }), policy).facts).toMatchObject([{ text: '4711 of P1' }]);
  });

  test('a quote of a script without spaces comes back', () => {
    const { restore } = selectAsk(ask('昨日王伟完成', { people: [{ id: 'wei', known: ['王伟'] }] }), policy);
    for (const [sent, data] of [
      ['昨日 P1 完成', '昨日王伟完成'],
      ['P1', '王伟'],
      ['P1 完成', '王伟完成'],
    ] as const)
      expect(restore.quote(sent)).toBe(data);
  });

  test('a pseudonym that the data uses as a word is not given', () => {
    const { user, restore } = selectAsk(ask('P1 incident of Ana'), policy);
    expect(JSON.parse(user).records[1].note).toBe('P1 incident of P2');
    expect(restore.text('P1 incident, P2')).toBe('P1 incident, Ana Pérez');
    expect([
      restore.id('person-id', 'P2'),
      restore.id('person-id', 'P1'),
      restore.id('record-id', 'P2'),
    ]).toEqual(['u-17', undefined, undefined]);
    expect([
      restore.namesUnknown('P1 and P2'),
      restore.namesUnknown('P3'),
      restore.namesUnknown('AP3'),
    ]).toEqual([false, true, false]);
  });
});

test('sentences about private matters stay, with a notice', () => {
  const { user, notices, redactions } = selectAsk(
    ask('Shipped on time. Was on sick leave in May! Customer health score rose.'),
    policy,
  );
  expect(JSON.parse(user).records[1].note).toBe('Shipped on time. Customer health score rose.');
  expect(notices.map(({ code, data }) => [code, data])).toEqual([['private-left-out', { sentences: 1 }]]);
  expect(redactions).toBeGreaterThan(0);
  for (const text of [
    'She is pregnant',
    'seit der Scheidung',
    'Gewerkschaftsmitglied',
    'his depression',
    'SCHWERBEHINDERUNG',
    'he is gay',
  ])
    expect(sentencesWithout(text), text).toEqual({ text: '', dropped: 1 });
  expect(sentencesWithout('European Union families of metrics').dropped).toBe(0);
});

test('a quote comes back as it stands in the data', () => {
  const { restore } = selectAsk(ask('Then Ana   Pérez said: PEREZ is late.'), policy);
  expect(restore.quote('P1 said')).toBe('Ana Pérez said');
  expect(restore.quote('said: N1 is late.')).toBe('said: PEREZ is late.');
  expect(restore.quote('P1 lied')).toBeUndefined();
});

test('what was not sent means nothing in a reply, and states something', () => {
  const long = 'word '.repeat(400);
  const records = Array.from({ length: 60 }, (_, at) => ({
    id: `c${String(at)}`,
    entity: 'checkIn',
    fields: { note: long },
  }));
  const { user, restore } = selectAsk(ask('', { records }), policy);
  const sent = (JSON.parse(user) as { readonly records: readonly unknown[] }).records.length;
  expect(sent).toBeLessThan(60);
  for (const [name, id] of [
    [`R${String(sent)}`, `c${String(sent - 1)}`],
    [`R${String(sent + 1)}`, undefined],
  ] as const) {
    expect(restore.id('record-id', name)).toBe(id);
    expect(restore.namesUnknown(`as ${name} says`)).toBe(id === undefined);
    expect(restore.bare(`as ${name} says`)).toBe(id === undefined ? `as ${name} says` : 'as _ says');
  }
});

test('a passage among the facts leaves only when the policy names it', () => {
  const fact = { id: 'f', record: 'c1', what: 'reason', value: 'hushed words', text: 'hushed words' };
  expect(selectAsk(ask('', { facts: [fact] }), policy).user).not.toContain('hushed');
  expect(selectAsk(ask('', { facts: [fact] }), { ...policy, 'fact.reason': 'send' }).user).toContain(
    'hushed',
  );
});

test('no denied value and no name occurs in what leaves, and what leaves comes back', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,8}$/).map((text) => `Q${text}q`);
  const secret = fc.stringMatching(/^[a-z]{8}$/).map((text) => `zz${text}zz`);
  const glue = fc.constantFrom(' ', ', ', "'s ", ' (', ') ', '/', '. ', ' - ', '\n', '"');
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: (text) => text.toLowerCase() }),
      fc.array(fc.tuple(fc.nat(20), glue), { maxLength: 12 }),
      secret,
      (names, words, hidden) => {
        const people = names.map((known, at) => ({ id: `person-${String(at)}`, known: [known] }));
        const note = words.map(([at, between]) => `${names[at] ?? 'word'}${between}`).join('');
        const of = ask(note, { people });
        const selected = selectAsk(
          {
            ...of,
            records: of.records.map((one) => ({ ...one, fields: { ...one.fields, secret: hidden } })),
          },
          policy,
        );
        for (const denied of [...names, hidden, '95123'])
          expect(selected.user.toLowerCase().includes(denied.toLowerCase())).toBe(false);
        for (const passage of selected.passages)
          if (passage.length > 0 && passage.length < 900)
            expect(selected.restore.quote(passage)).toBeDefined();
        const sent = JSON.parse(selected.user).records[1]?.note ?? '';
        expect(selected.restore.text(sent)).toBe(note.replace(/\s+/g, ' ').trim());
      },
    ),
    { numRuns: 150 },
  );
});

test('a request is bounded whatever the data holds', () => {
  const long = 'word '.repeat(250_000);
  const records = Array.from({ length: 1000 }, (_, at) => ({
    id: `c${String(at)}`,
    entity: 'checkIn',
    fields: { note: long },
  }));
  const selected = selectAsk(ask('', { records }), policy);
  expect(selected.user.length).toBeLessThan(60_000);
  expect(selected.notices.map(({ code }) => code)).toEqual(['text-cut', 'records-left-out']);
  const deep = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`);
  expect(
    selectAsk(ask('', { records: [{ id: 'x', entity: 'checkIn', fields: { note: deep } }] }), policy).user,
  ).toContain('"note":[[');
  const polluted = JSON.parse('{"__proto__":{"polluted":1}}');
  selectAsk(ask('', { records: [{ id: 'x', entity: 'checkIn', fields: { note: polluted } }] }), policy);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
