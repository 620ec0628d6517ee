import type { FinishReason, ModelReply, TokenUsage } from './model-reply.ts';

const reasons: ReadonlySet<unknown> = new Set<FinishReason>([
  'stop',
  'length',
  'refusal',
  'filtered',
  'other',
]);
const counts = ['input', 'output', 'cachedInput', 'reasoning'] as const;

/** Longest name of a model or id of an answer that is kept. Our choice. */
const longestName = 200;

/**
 * What a port returned, as a reply of our own: read once, copied, with nothing in it that the contract does not name.
 * `undefined` for whatever is no reply. Never throws, whatever getters and proxies do.
 */
export const readReply = (given: unknown): ModelReply | undefined => {
  try {
    if (typeof given !== 'object' || given === null) return undefined;
    const { text, finish, refusal, usage, servedModel, responseId } = given as Partial<ModelReply>;
    if (typeof text !== 'string' || !reasons.has(finish)) return undefined;
    return {
      text,
      finish: finish as FinishReason,
      ...(typeof refusal === 'string' && refusal !== '' ? { refusal } : {}),
      usage: readUsage(usage),
      ...named('servedModel', servedModel),
      ...named('responseId', responseId),
    };
  } catch {
    return undefined;
  }
};

const named = <Name extends string>(name: Name, value: unknown): { readonly [Key in Name]?: string } =>
  typeof value === 'string' && value !== '' && value.length <= longestName && /^[\x21-\x7e]+$/.test(value)
    ? ({ [name]: value } as { readonly [Key in Name]?: string })
    : {};

/** Whole numbers of tokens; what is none is left out. */
const readUsage = (usage: unknown): TokenUsage => {
  const read: { [Name in (typeof counts)[number]]?: number } = {};
  if (typeof usage !== 'object' || usage === null) return read;
  for (const name of counts) {
    const value = (usage as TokenUsage)[name];
    if (Number.isSafeInteger(value) && (value ?? -1) >= 0) read[name] = (value ?? 0) + 0;
  }
  return read;
};
