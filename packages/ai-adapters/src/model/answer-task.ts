import type { AttemptRecord } from '../draft/attempt-record.ts';
import { declinedBecause } from '../draft/declined-because.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { DraftEvent } from '../draft/draft-event.ts';
import type { DraftResult } from '../draft/draft-result.ts';
import { personOf } from '../draft/person-of.ts';
import type { Provenance, TaskKind } from '../draft/draft.ts';
import type { FailureCode } from '../draft/failure-code.ts';
import type { TaskInput, TaskOutput } from '../draft/task-input.ts';
import type { Selected } from '../privacy/selected.ts';
import type { Ask } from '../task/ask.ts';
import type { DraftTask, ModelTask } from '../task/draft-task.ts';
import type { Violation } from '../task/violation.ts';
import { addUsage } from './add-usage.ts';
import { callPort } from './call-port.ts';
import { answerChecker } from './check-answer.ts';
import type { SettledBounds } from './check-drafter-options.ts';
import type { ModelDrafterOptions } from './model-drafter-options.ts';
import type { ModelPort } from './model-port.ts';
import type { ModelReply, TokenUsage } from './model-reply.ts';
import type { ModelMessage, ModelRequest } from './model-request.ts';
import { openOperation } from './open-operation.ts';
import { repairText } from './repair-text.ts';
import { retrying } from './retrying.ts';
import { schemaForPort } from './schema-for-port.ts';

/** All that one draft by a model needs. */
export interface AnswerTask<Kind extends TaskKind> {
  readonly task: DraftTask<Kind>;
  readonly model: ModelTask<Kind>;
  readonly ask: Ask;
  readonly selected: Selected;
  readonly port: ModelPort;
  readonly options: ModelDrafterOptions;
  readonly bounds: SettledBounds;
  readonly drafter: string;
  readonly input: TaskInput<Kind>;
  readonly context: DraftContext;
}

/** An answer longer than this is not shown to the model again when it has to mend it. UTF-16 units; our choice. */
const longestEcho = 20_000;

/** UTF-16 units that count as one token where nobody tells. The usual rule of thumb for English. */
const unitsPerToken = 4;

/** Asks, checks, lets mend, and ends in a draft or a decline. */
export const answerTask = async <Kind extends TaskKind>(
  run: AnswerTask<Kind>,
): Promise<DraftResult<TaskOutput<Kind>>> => {
  const { task, model, ask, selected, port, options, bounds, drafter, input, context } = run;
  const { deps, temperature, seed } = options;
  const { draftId, createdAt, onPartial } = context;
  const emit = (event: DraftEvent): void => {
    try {
      context.onEvent?.(event);
    } catch {
      // Listening is the host's business and ends no draft.
    }
  };
  const attempts: AttemptRecord[] = [];
  const replies: ModelReply[] = [];
  let calls = 0;
  let usage: TokenUsage = {};
  let spent = 0;
  let violations: readonly Violation[] = [];
  const fail = (code: FailureCode, retryAfterMs?: number): DraftResult<TaskOutput<Kind>> => {
    emit({ type: 'end', draft: draftId, outcome: code, calls, attempts: attempts.length });
    const data = { drafter, attempts: attempts.length, tokenBudget: bounds.tokenBudget };
    const declined = declinedBecause(`draft/${code}`, data);
    return {
      ok: false,
      declined: {
        ...declined,
        attempts,
        ...(violations.length === 0 ? {} : { violations }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      },
    };
  };
  const checkAnswer = answerChecker(task, model, selected, port.dialect, { ...context, drafter, input, ask });
  const first: ModelMessage = { role: 'user', text: selected.user };
  const promptHash = deps.hash([model.system, selected.user]);
  const schema = schemaForPort(model.reply);
  let messages: readonly ModelMessage[] = [first];
  const operation = openOperation(context.signal, bounds.timeoutMs, deps);
  const plan = {
    left: bounds.maxTransportRetries,
    done: 0,
    maxRetryAfterMs: bounds.maxRetryAfterMs,
    random: deps.random,
    sleep: (waitMs: number) => deps.sleep(waitMs, operation.signal),
    onRetry: (code: FailureCode, waitMs: number) => {
      emit({ type: 'retry', draft: draftId, attempt: attempts.length + 1, code, waitMs });
    },
  };
  try {
    for (let attempt = 1; attempt <= bounds.maxAttempts; attempt++) {
      const request: ModelRequest = {
        system: model.system,
        messages,
        output: { name: model.name, schema },
        maxOutputTokens: bounds.maxOutputTokens,
        ...(temperature === undefined ? {} : { temperature }),
        ...(seed === undefined ? {} : { seed }),
      };
      const units = messages.reduce((sum, { text }) => sum + text.length, model.system.length);
      if (spent + Math.ceil(units / unitsPerToken) + bounds.maxOutputTokens > bounds.tokenBudget)
        return fail('budget');
      const show = (text: string): void => onPartial?.({ attempt, text });
      const called = await retrying(
        () => {
          calls += 1;
          emit({ type: 'call', draft: draftId, task: task.kind, attempt, promptHash });
          return callPort(port, request, attempt, operation, onPartial === undefined ? undefined : show);
        },
        operation,
        plan,
      );
      if (!called.ok) return fail(called.failure.code, called.failure.retryAfterMs);
      const { reply } = called;
      replies.push(reply);
      usage = addUsage(usage, reply.usage);
      spent += reply.usage.input ?? Math.ceil(units / unitsPerToken);
      spent += reply.usage.output ?? Math.ceil(reply.text.length / unitsPerToken);
      emit({
        type: 'reply',
        draft: draftId,
        attempt,
        finish: reply.finish,
        characters: reply.text.length,
        usage: reply.usage,
      });
      const record = (outcome: 'ok' | FailureCode, found: readonly Violation[]): void => {
        attempts.push({ attempt, outcome, violations: found.length, usage: reply.usage });
        const codes = found.map(({ code }) => code);
        emit({ type: 'checked', draft: draftId, attempt, outcome, violations: codes });
      };
      const ending = endingOf(reply);
      if (ending !== undefined) {
        violations = [];
        record(ending, []);
        return fail(ending);
      }
      const answer = checkAnswer(reply.text);
      if (answer.ok) {
        record('ok', []);
        const { value, notes, inputs } = answer.proposal;
        const { servedModel } = reply;
        const provenance: Provenance = {
          draft: draftId,
          task: task.kind,
          taskVersion: task.version,
          drafter,
          inputs,
          createdAt,
          ...personOf(task, input),
          ...(servedModel === undefined ? {} : { servedModel }),
          responseIds: replies.flatMap(({ responseId }) => responseId ?? []),
          promptHash,
          schemaHash: deps.hash(model.reply),
          outputHash: deps.hash(value),
          sentFields: selected.sentFields,
          redactions: selected.redactions,
          attempts,
          usage,
          ...(seed === undefined ? {} : { seed }),
        };
        emit({ type: 'end', draft: draftId, outcome: 'ok', calls, attempts: attempts.length });
        return {
          ok: true,
          draft: {
            status: 'proposed',
            aiGenerated: true,
            value,
            notes: [...selected.notices, ...notes],
            provenance,
          },
        };
      }
      ({ violations } = answer);
      record(codeOf(violations), violations);
      const mend: ModelMessage = { role: 'user', text: repairText(violations) };
      const echo: ModelMessage = { role: 'assistant', text: reply.text };
      messages = reply.text.length > longestEcho ? [first, mend] : [first, echo, mend];
    }
    return fail(codeOf(violations));
  } finally {
    operation.end();
  }
};

/** What ends a draft whatever the text says: it is read before the text. */
const endingOf = ({ finish, refusal, text }: ModelReply): FailureCode | undefined => {
  if (finish === 'refusal' || finish === 'filtered' || refusal !== undefined) return 'refused';
  if (finish === 'length') return 'truncated';
  return text.trim() === '' ? 'empty' : undefined;
};

/** The first kind of fault that there is. */
const codeOf = (violations: readonly Violation[]): FailureCode => {
  const sources = new Set(violations.map(({ source }) => source));
  if (sources.has('json')) return 'not-json';
  for (const source of ['policy', 'schema', 'domain', 'grounding'] as const)
    if (sources.has(source)) return source;
  return 'domain';
};
