import type { JsonValue } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import { plainText } from '../grounding/plain-text.ts';
import type { Ask, AskRecord, FieldPolicy, FieldTreatment } from '../task/ask.ts';
import type { Fact } from '../task/fact.ts';
import { bucket } from './bucket.ts';
import { type CleanPassage, cleanPassage } from './clean-passage.ts';
import { fieldTreatment } from './field-treatment.ts';
import { foldWord } from './fold-word.ts';
import { nameBook } from './name-book.ts';
import { pseudonyms } from './pseudonyms.ts';
import { restoreFrom } from './restore-from.ts';
import { selectLimits } from './select-limits.ts';
import type { Selected } from './selected.ts';
import { wordsOfAsk } from './words-of-ask.ts';

/**
 * What of an ask leaves. A field leaves only when the task's policy names it, as strictly as the task or the host says.
 * `send`: texts lose names, addresses, phone numbers and sentences about private matters, ids become pseudonyms.
 * `pseudonymise`: every text of the field becomes a pseudonym. `bucket`: numbers become ranges, dates months, other texts
 * go. `drop`: nothing leaves. Records are `R1`, `R2`..., people `P1`..., facts `F1`..., other names `N1`..., other
 * values `V1`...; a pseudonym that stands in the data as a word is not given.
 *
 * Facts are the task's own allow-list of numbers and dates. A fact is treated as the policy says of `fact.<what>`, or of
 * its record's field `<entity>.<what>`; without either numbers and dates leave, and passages do not.
 */
export const selectAsk = (ask: Ask, policy: FieldPolicy, overrides?: FieldPolicy): Selected => {
  const { likePseudonyms: inData, folded } = wordsOfAsk(ask);
  const names = pseudonyms(inData);
  const book = nameBook(ask, folded);
  const people = new Map(ask.people.map(({ id, known }) => [id, known[0] ?? id]));
  const records = new Map(ask.records.map((record) => [record.id, record]));
  let addresses: ReadonlyMap<string, string> | undefined;
  /** Whose address, number or name this is. Read when the first one turns up: most asks hold none. */
  const whose = (text: string): string | undefined => {
    addresses ??= new Map(ask.people.flatMap(({ id, known }) => known.map((mark) => [marks(mark), id])));
    return addresses.get(marks(text));
  };
  const person = (id: string): string => names.of('P', id, plainText(people.get(id) ?? id, 200));
  const record = (id: string): string => names.of('R', id, titleOf(records.get(id), id));
  const passages: CleanPassage[] = [];
  const tally = { redactions: 0, dropped: 0, cut: 0, left: 0 };

  const clean = (text: string): string => {
    if (people.has(text)) return counted(person(text));
    return records.has(text) ? record(text) : cleanText(text);
  };
  const cleanText = (text: string, phones = true): string => {
    const passage = cleanPassage(
      text,
      selectLimits.text,
      {
        book,
        ofNamed: (named, words) =>
          named.kind === 'several'
            ? names.of('N', words, plainText(words, 200))
            : named.kind === 'person'
              ? person(named.id)
              : record(named.id),
        ofAddress: (words) => {
          const id = whose(words);
          return id === undefined ? names.of('N', words, plainText(words, 200)) : person(id);
        },
      },
      phones,
    );
    passages.push(passage);
    tally.redactions += passage.pieces.filter(({ original }) => original !== '').length + passage.dropped;
    tally.dropped += passage.dropped;
    if (passage.cut) tally.cut += 1;
    return passage.text;
  };
  const counted = <Value>(value: Value): Value => {
    tally.redactions += 1;
    return value;
  };
  const treatText = (text: string, treatment: FieldTreatment): string | undefined => {
    if (treatment === 'send') return clean(text);
    if (treatment === 'bucket') return counted(bucket(text));
    if (people.has(text)) return counted(person(text));
    if (records.has(text)) return counted(record(text));
    const id = whose(text);
    return counted(id === undefined ? names.of('V', text, plainText(text, 200)) : person(id));
  };
  /** A field as it leaves; at most so many values, so deep. Bounded, so it may call itself. */
  const treat = (
    value: JsonValue,
    treatment: FieldTreatment,
    left: { values: number },
    depth = 0,
  ): JsonValue | undefined => {
    if (left.values-- <= 0 || depth > selectLimits.depth) return undefined;
    if (typeof value === 'string') return treatText(value, treatment);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return undefined;
      return treatment === 'send'
        ? value + 0
        : counted(treatment === 'bucket' ? bucket(value) : names.of('V', String(value), String(value)));
    }
    if (typeof value !== 'object' || value === null) return treatment === 'send' ? value : undefined;
    if (Array.isArray(value))
      return value.slice(0, selectLimits.values).flatMap((one) => {
        const treated = treat(one as JsonValue, treatment, left, depth + 1);
        return treated === undefined ? [] : [treated];
      });
    const copy = empty();
    for (const [key, inner] of Object.entries(value).slice(0, selectLimits.values)) {
      const treated = treat(inner, treatment, left, depth + 1);
      if (treated !== undefined) copy[clean(key)] = treated;
    }
    return copy;
  };

  const request = treat(ask.request, 'send', { values: selectLimits.values }) ?? empty();
  const sentFields = new Set<string>();
  const outRecords: JsonValue[] = [];
  let length = 0;
  for (const one of ask.records.slice(0, selectLimits.records)) {
    const out = empty();
    out['id'] = record(one.id);
    out['entity'] = one.entity;
    const fields: string[] = [];
    for (const [field, value] of Object.entries(one.fields)) {
      const treatment = fieldTreatment(`${one.entity}.${field}`, policy, overrides);
      if (treatment === undefined || treatment === 'drop') continue;
      const treated = treat(value, treatment, { values: selectLimits.values });
      if (treated === undefined || treated === '') continue;
      out[field] = treated;
      fields.push(`${one.entity}.${field}`);
    }
    length += JSON.stringify(out).length;
    if (length > selectLimits.recordsText) break;
    outRecords.push(out);
    for (const field of fields) sentFields.add(field);
  }
  tally.left += ask.records.length - outRecords.length;

  const facts: Fact[] = [];
  length = 0;
  for (const fact of ask.facts.slice(0, selectLimits.facts)) {
    const sent = sentFact(fact, records.get(fact.record), policy, overrides, cleanText);
    if (sent === undefined) continue;
    length += sent.text.length + sent.what.length + 40;
    if (length > selectLimits.factsText) break;
    facts.push({ ...sent, id: names.of('F', fact.id, plainText(fact.text, 400)) });
    sentFields.add(`fact.${fact.what}`);
  }
  const user = JSON.stringify({
    request,
    records: outRecords,
    facts: facts.map(({ id, record: of, what, text }) =>
      records.has(of) ? { id, record: record(of), what, text } : { id, what, text },
    ),
  });
  return {
    user,
    sentFields: [...sentFields].sort(),
    redactions: tally.redactions,
    notices: noticesOf(tally),
    facts,
    passages: passages.map(({ text }) => text),
    restore: restoreFrom(user, passages, names, inData),
  };
};

const empty = (): Record<string, JsonValue> => Object.create(null) as Record<string, JsonValue>;

/** Letters and digits of an address or number, so that spaces and brackets do not matter. */
const marks = (text: string): string => foldWord(text.slice(0, 400)).replace(/[^\p{L}\p{N}]/gu, '');

const titleOf = (record: AskRecord | undefined, id: string): string => {
  const title = record?.words ?? record?.fields['title'] ?? record?.fields['name'];
  return plainText(typeof title === 'string' ? title : id, 200);
};

/** A fact as it leaves, with its own id still. */
const sentFact = (
  fact: Fact,
  record: AskRecord | undefined,
  policy: FieldPolicy,
  overrides: FieldPolicy | undefined,
  clean: (text: string, phones: boolean) => string,
): Fact | undefined => {
  const isPassage = typeof fact.value === 'string' && bucket(fact.value) === undefined;
  const treatment =
    fieldTreatment(`fact.${fact.what}`, policy, overrides) ??
    (record === undefined ? undefined : fieldTreatment(`${record.entity}.${fact.what}`, policy, overrides)) ??
    (isPassage ? 'drop' : 'send');
  if (treatment === 'drop' || treatment === 'pseudonymise') return undefined;
  if (treatment === 'bucket') {
    const text = bucket(fact.value);
    return text === undefined ? undefined : { ...fact, value: text, text };
  }
  const text = clean(fact.text, isPassage);
  return isPassage ? { ...fact, value: text, text } : { ...fact, text };
};

const noticesOf = ({
  dropped,
  cut,
  left,
}: {
  dropped: number;
  cut: number;
  left: number;
}): readonly Notice[] => [
  ...(dropped > 0 ? [draftNotice('draft/private-left-out', { sentences: dropped })] : []),
  ...(cut > 0 ? [draftNotice('draft/text-cut', { texts: cut, longest: selectLimits.text })] : []),
  ...(left > 0 ? [draftNotice('draft/records-left-out', { records: left })] : []),
];
