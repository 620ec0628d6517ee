import {
  checkOptions,
  type Finding,
  type Id,
  millisecondsOf,
  type PersonId,
  UsageError,
} from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { findingFrom } from '../draft/draft-finding.ts';
import type { DraftRecord } from './draft-entry.ts';
import { isDraftRecord } from './is-draft-record.ts';
import { oversightMessages } from './oversight-messages.ts';

/** From when on accepting looks like waving through. Sources: docs/sources.md#draft-log. */
export interface AcceptanceOptions {
  /** Fewer drafts than these say nothing. Absent: 10. */
  readonly drafts?: number;
  /** Part of them, 0 to 1: from here on it is said. Absent: 0.9. */
  readonly share?: number;
  /** Words that somebody who reads fast reads in a minute. Absent: 300. */
  readonly wordsPerMinute?: number;
}

interface Accepted {
  drafts: number;
  unchanged: number;
  timed: number;
  unread: number;
}

/**
 * Warns of drafts that are taken over as they come: many of one reviewer left unchanged, or accepted in less time than
 * it takes to read them (automation bias, Article 14(4)(b) of the AI Act). The time counts only where the host
 * recorded `shownAt`. A warning is for the reviewer and whoever watches over drafting; it is no judgement of anybody.
 * Give the part of the log that is to be looked at. Wrong options are a `UsageError`.
 *
 * @example
 * ```ts
 * import { acceptanceWarnings, appendDraftRecord } from '@throughline/ai-adapters/oversight';
 *
 * const accepted = appendDraftRecord(undefined, {
 *   event: 'decided', at: '2026-05-16T09:00:00Z', draft: 'd1', task: 'role-kras', by: 'ana', outcome: 'accepted', editRatio: 0,
 * });
 * acceptanceWarnings([accepted]); // => []
 * acceptanceWarnings([accepted], { drafts: 1 })[0]?.data; // => { person: 'ana', drafts: 1, unchanged: 1 }
 * ```
 */
export const acceptanceWarnings = (
  records: readonly DraftRecord[],
  options: AcceptanceOptions = {},
): readonly Finding[] =>
  answering('acceptanceWarnings', () => {
    checkOptions(
      'acceptanceWarnings',
      options,
      ['drafts', 'share', 'wordsPerMinute'],
      'ai-adapters/bad-argument',
    );
    const { drafts = 10, share = 0.9, wordsPerMinute = 300 } = options;
    const given: unknown = records;
    if (!(drafts >= 1) || !(share > 0 && share <= 1) || !(wordsPerMinute > 0) || !isDraftRecords(given))
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`records` must be a draft log, `drafts` at least 1, `share` above 0 up to 1, `wordsPerMinute` above 0',
      );
    const words = new Map<Id, number>();
    const people = new Map<PersonId, Accepted>();
    for (const { entry } of records) {
      if (entry.event === 'drafted') words.set(entry.provenance.draft, entry.words);
      if (entry.event !== 'decided' || (entry.outcome !== 'accepted' && entry.outcome !== 'edited')) continue;
      const count = people.get(entry.by) ?? { drafts: 0, unchanged: 0, timed: 0, unread: 0 };
      people.set(entry.by, count);
      count.drafts++;
      if (entry.outcome === 'accepted' || entry.editRatio === 0) count.unchanged++;
      const shown = entry.shownAt === undefined ? undefined : millisecondsOf(entry.shownAt);
      const decided = millisecondsOf(entry.at);
      const length = words.get(entry.draft);
      if (shown === undefined || decided === undefined || length === undefined) continue;
      count.timed++;
      if (decided - shown < (length / wordsPerMinute) * millisecondsOfMinute) count.unread++;
    }
    const findings: Finding[] = [];
    for (const [person, { drafts: all, unchanged, timed, unread }] of people) {
      const path = ['people', person];
      if (all >= drafts && unchanged >= share * all) {
        const data = { person, drafts: all, unchanged };
        findings.push(findingFrom(oversightMessages, 'draft/accepted-unchanged', 'info', path, data));
      }
      if (timed >= drafts && unread >= share * timed) {
        const data = { person, drafts: timed, unread };
        findings.push(findingFrom(oversightMessages, 'draft/accepted-unread', 'warning', path, data));
      }
    }
    return findings;
  });

const isDraftRecords = (given: unknown): boolean =>
  Array.isArray(given) && Array.from(given as readonly unknown[]).every(isDraftRecord);

const millisecondsOfMinute = 60_000;
