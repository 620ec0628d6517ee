import { UsageError } from '@throughline/core';
import type { TaskKind } from '../draft/draft.ts';
import type { TaskOutput } from '../draft/task-input.ts';
import { knownClaims } from '../grounding/known-claims.ts';
import { plainText } from '../grounding/plain-text.ts';
import { judgesPerson } from '../grounding/rating-language.ts';
import { unknownClaims } from '../grounding/ungrounded.ts';
import type { Selected } from '../privacy/selected.ts';
import type { DraftTask, ModelTask, WriteContext } from '../task/draft-task.ts';
import type { Proposal } from '../task/proposal.ts';
import type { Violation } from '../task/violation.ts';
import { checkReply } from './check-reply.ts';
import type { SchemaDialect } from './model-port.ts';
import { parseReply } from './parse-reply.ts';
import { undoNullWidening } from './undo-null-widening.ts';

/** An answer that became a proposal, or what is wrong with it. */
export type CheckedAnswer<Value> =
  | { readonly ok: true; readonly proposal: Proposal<Value> }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Checks answers to one request, in the order: JSON, shape, ids, quotes, wording, rules of the cascade, numbers. */
export const answerChecker = <Kind extends TaskKind>(
  task: DraftTask<Kind>,
  model: ModelTask<Kind>,
  { restore, facts, passages }: Selected,
  dialect: SchemaDialect,
  context: WriteContext<Kind>,
): ((text: string) => CheckedAnswer<TaskOutput<Kind>>) => {
  const known = knownClaims(facts, passages);
  return (text) => {
    const parsed = parseReply(text);
    if (!parsed.ok) return { ok: false, violations: [parsed.violation] };
    const widened = dialect === 'openai-strict';
    const value = widened ? undoNullWidening(model.reply, parsed.value) : parsed.value;
    const said = new Map<string, Violation>();
    const say = (code: string, path: string, message: string, source: Violation['source']): void => {
      said.set(`${code} ${path}`, { code, path, message, source });
    };
    const shape = (code: string, path: string, message: string): Violation => ({
      code,
      path,
      message,
      source: 'schema',
    });
    const checked = checkReply(model.reply, value, (found, format, path) => {
      if (format === 'record-id' || format === 'fact-id' || format === 'person-id')
        return (
          restore.id(format, found) ??
          shape('unknown-id', path, `must be the ${format.replace('-id', '')} id of the request`)
        );
      if (format === 'quote') {
        const quote = restore.quote(found);
        if (quote === undefined)
          say('not-a-quote', path, 'must stand word for word in a text of the request', 'grounding');
        return quote ?? '';
      }
      const plain = plainText(found);
      if (plain === '' && found !== '')
        return shape('no-words', path, 'must hold words, not only markup, addresses or what cannot be seen');
      if (restore.namesUnknown(plain))
        return shape('unknown-name', path, 'names a record or person that was not in the request');
      if (unknownClaims(restore.bare(plain), known).length > 0)
        say('number-not-a-fact', path, 'states a number or date that is no fact of the request', 'grounding');
      if (task.risk === 'about-a-person' && judgesPerson(plain))
        say(
          'judges-a-person',
          path,
          'must not rate a person, or speak of promotion, pay or dismissal',
          'policy',
        );
      // Words that come back may become an address together with what stands beside them.
      return plainText(restore.text(plain));
    });
    if (!checked.ok) return { ok: false, violations: [...checked.violations, ...said.values()] };
    const written = writeWith(model, checked.value, context);
    if (!written.ok)
      return { ok: false, violations: [...written.violations.slice(0, mostViolations), ...said.values()] };
    return said.size === 0 ? written : { ok: false, violations: [...said.values()] };
  };
};

/** Most violations of a task that are listed. Our choice. */
const mostViolations = 20;

/** Lets the task write. What it throws over a reply of the right shape is a violation, but for wrong calling code. */
const writeWith = <Kind extends TaskKind>(
  model: ModelTask<Kind>,
  reply: unknown,
  context: WriteContext<Kind>,
): CheckedAnswer<TaskOutput<Kind>> => {
  try {
    return model.write(reply, context);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return {
      ok: false,
      violations: [{ code: 'unusable', path: '', message: 'cannot be made a proposal', source: 'domain' }],
    };
  }
};
