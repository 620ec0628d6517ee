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

/** The messages of a catalogue in which every rule has a next step. */
type Messages<Rule extends string> = MessageCatalogue & {
  readonly [rule in Rule]: { readonly message: string; readonly help: string };
};

/** Puts one note into words. */
export const reviewFinding = <Rule extends string>(
  catalogue: Messages<Rule>,
  page: string,
  { ruleId, severity, path, data: given }: ReviewNote<Rule>,
): Finding => {
  const data = plainFacts(given);
  const { message, help } = catalogue[ruleId];
  return {
    ruleId,
    severity,
    path,
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/scoring/docs/${page}.md#${ruleId.replace('/', '-')}`,
  };
};

/** Puts notes into words; sorted by place, rule and facts, so that the order of the data changes nothing. */
export const reviewFindings = <Rule extends string>(
  catalogue: Messages<Rule>,
  page: string,
  notes: readonly ReviewNote<Rule>[],
): readonly Finding[] =>
  notes
    .map((note) => reviewFinding(catalogue, page, note))
    .map((finding) => ({
      key: `${finding.path.join('\n')}\n${finding.ruleId}\n${JSON.stringify(finding.data)}`,
      finding,
    }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ finding }) => finding);
