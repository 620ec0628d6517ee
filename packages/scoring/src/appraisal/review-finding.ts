import { renderMessage } from '@throughline/core';
import type { Finding, FindingData, MessageCatalogue, Severity } from '@throughline/core';
import { plainFacts } from '../explain/plain-facts.ts';

/** Something a review book lacks, before it is put into words. */
export interface ReviewNote<Rule extends string> {
  readonly ruleId: Rule;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly data: FindingData;
}

/** Puts notes into words; sorted by place, rule and facts, so that the order of the data changes nothing. */
export const reviewFindings = <Rule extends string>(
  catalogue: MessageCatalogue & {
    readonly [rule in Rule]: { readonly message: string; readonly help: string };
  },
  page: string,
  notes: readonly ReviewNote<Rule>[],
): readonly Finding[] =>
  notes
    .map((note) => ({ note, data: plainFacts(note.data) }))
    .map(({ note, data }) => ({
      key: `${note.path.join('\n')}\n${note.ruleId}\n${JSON.stringify(data)}`,
      finding: {
        ruleId: note.ruleId,
        severity: note.severity,
        path: note.path,
        data,
        message: renderMessage(catalogue[note.ruleId].message, data),
        help: renderMessage(catalogue[note.ruleId].help, data),
        url: `@throughline/scoring/docs/${page}.md#${note.ruleId.replace('/', '-')}`,
      },
    }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ finding }) => finding);
