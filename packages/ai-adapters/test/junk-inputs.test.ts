import type { Drafter, TaskKind } from '@throughline/ai-adapters';
import { expect, test } from 'vitest';
import { hostile } from '../../../conformance/hostile.ts';
import { holdsOnJunk } from '../../../conformance/junk-calls.ts';
import { calledKinds, calledModel, calledRules } from './called-drafters.ts';
import { goodDraft, goodInputs } from './good-inputs.ts';

type Calls = Readonly<Record<string, (input: unknown, context: unknown) => unknown>>;

/** A function of each task, so that each is spoilt by itself. */
const callsOf = (drafter: Drafter): Calls =>
  Object.fromEntries(
    calledKinds
      .filter((kind) => drafter.supports(kind))
      .map((kind) => [kind, (input, context) => drafter.draft(kind, input as never, context as never)]),
  );

const goodCallsOf = (calls: Calls) =>
  Object.fromEntries(
    Object.keys(calls).map((kind) => [kind, () => [[goodInputs[kind as TaskKind](), goodDraft]]]),
  );

const subpaths = { 'drafts by rules': callsOf(calledRules), 'drafts by a model': callsOf(calledModel) };

holdsOnJunk({
  more: hostile,
  most: 80,
  subpaths,
  goodCalls: Object.fromEntries(Object.entries(subpaths).map(([name, calls]) => [name, goodCallsOf(calls)])),
});

test.each(calledKinds)('what is spoilt of %s was a draft before', async (kind) => {
  expect((await calledRules.draft(kind, goodInputs[kind]() as never, goodDraft)).ok).toBe(true);
});
