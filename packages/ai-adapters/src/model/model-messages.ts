import type { MessageCatalogue } from '@throughline/core';

/** What is said when a model gives no draft. No word of an answer or of the data stands in it. */
export const modelMessages = {
  'draft/aborted': {
    message: 'the draft was given up before `{drafter}` had answered',
    help: 'ask again',
  },
  'draft/timeout': {
    message: '`{drafter}` gave no usable answer in time',
    help: 'ask again, give it more time with `timeoutMs`, or draft by rules',
  },
  'draft/auth': {
    message: 'the provider behind `{drafter}` refused the key',
    help: 'look at the key and what it is allowed to do',
  },
  'draft/rate-limited': {
    message: 'the provider behind `{drafter}` takes no more requests for now',
    help: 'wait as long as `retryAfterMs` says, then ask again',
  },
  'draft/provider-unavailable': {
    message: 'the provider behind `{drafter}` cannot be reached',
    help: 'ask again later, or draft by rules',
  },
  'draft/bad-request': {
    message: 'the provider behind `{drafter}` did not take the request',
    help: 'look at model name and dialect of the port',
  },
  'draft/refused': {
    message: 'the model behind `{drafter}` refused to answer',
    help: 'look at what is asked, or draft by rules',
  },
  'draft/truncated': {
    message: 'the answer of `{drafter}` ended before it was whole',
    help: 'allow more with `maxOutputTokens`, or ask for less',
  },
  'draft/empty': {
    message: '`{drafter}` answered nothing',
    help: 'look at the model and its settings',
  },
  'draft/not-json': {
    message: 'no answer of `{drafter}` in {attempts} attempts could be read',
    help: 'try a model that keeps to a shape, or draft by rules',
  },
  'draft/schema': {
    message: 'no answer of `{drafter}` in {attempts} attempts had the right shape',
    help: 'try a model that keeps to a shape, or draft by rules',
  },
  'draft/domain': {
    message: 'no answer of `{drafter}` in {attempts} attempts kept the rules',
    help: 'look at the violations, or draft by rules',
  },
  'draft/grounding': {
    message: 'every answer of `{drafter}` in {attempts} attempts stated what is not in the data',
    help: 'look at the violations, or draft by rules',
  },
  'draft/policy': {
    message: 'every answer of `{drafter}` in {attempts} attempts judged a person',
    help: 'write this text yourself',
  },
  'draft/budget': {
    message: 'the token budget of {tokenBudget} is spent',
    help: 'allow more with `tokenBudget`, or ask for less',
  },
  'draft/adapter-bug': {
    message: 'the port of `{drafter}` broke its contract',
    help: 'report it to whoever wrote the port; `portContract` shows what is wrong',
  },
  'draft/declined-before': {
    message: '`{drafter}` proposed nothing: {reason}',
    help: 'check that the draft of another drafter is what you wanted',
  },
} as const satisfies MessageCatalogue;
