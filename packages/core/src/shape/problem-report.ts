import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import type { Severity } from '../finding/severity.ts';
import { shapeMessages } from '../messages/shape-messages.ts';
import type { GoalId } from '../model/ids.ts';
import type { ShapeRuleId } from './shape-rule-id.ts';
import { pathKey, shownText } from './shown-text.ts';

/** Problems found so far, and where the search stands. */
export interface ProblemReport {
  /** Keys and positions from the root to the value looked at now; grows and shrinks with the search. */
  readonly path: (string | number)[];
  /** The goal the value belongs to, as far as known. */
  goal: GoalId | undefined;
  /** Those that are described. */
  readonly problems: Finding[];
  /** How many problems there were beyond these. */
  more: number;
  /** How many are described at most. */
  readonly most: number;
}

/** A problem as the search finds it. What it takes time to say is asked for only if it is going to be said. */
export interface FoundProblem {
  readonly ruleId: ShapeRuleId;
  readonly describe?: () => ProblemDescription;
}

/** Which of the rule's messages, and the facts for it beside the name of the field. */
export interface ProblemDescription {
  readonly messageId?: string | undefined;
  readonly data?: FindingData;
}

/** Starts an empty report. */
export const startReport = (most: number): ProblemReport => ({
  path: [],
  goal: undefined,
  problems: [],
  more: 0,
  most,
});

/** Notes a problem of the value looked at now, or of one of its fields. Over the limit it is only counted. */
export const report = (to: ProblemReport, problem: FoundProblem, key?: string | number): void => {
  if (to.problems.length >= to.most) {
    to.more += 1;
    return;
  }
  const path = key === undefined ? [...to.path] : [...to.path, key];
  to.problems.push(shapeFinding(problem, path, to.goal));
};

/** A finding about the shape of a document, with its English words. */
export const shapeFinding = (
  { ruleId, describe }: FoundProblem,
  path: readonly (string | number)[],
  goal?: GoalId,
  severity: Severity = 'error',
): Finding => {
  const { messageId, data: facts } = describe?.() ?? {};
  const data = { field: fieldName(path), ...facts };
  const key = (messageId === undefined ? ruleId : `${ruleId}#${messageId}`) as keyof typeof shapeMessages;
  const { message, help } = shapeMessages[key];
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    ...(goal === undefined ? {} : { goal }),
    path: path.map((step) => (typeof step === 'string' ? pathKey(step) : step)),
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings.md#${ruleId.replace('/', '-')}`,
  };
};

/** What a reader calls the place: `title`, `owners[2]`; `document` at the root. */
const fieldName = (path: readonly (string | number)[]): string => {
  const last = path.at(-1);
  if (last === undefined) return 'document';
  if (typeof last === 'string') return shownText(last);
  return `${shownText(String(path.at(-2) ?? 'entry'))}[${String(last)}]`;
};
