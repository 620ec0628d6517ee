import { goodDraftCalls } from './good-draft-calls.ts';
import { goodOtherCalls } from './good-other-calls.ts';
import * as root from '@throughline/ai-adapters';
import * as aiSdk from '@throughline/ai-adapters/ai-sdk';
import * as anthropic from '@throughline/ai-adapters/anthropic';
import * as gemini from '@throughline/ai-adapters/gemini';
import * as german from '@throughline/ai-adapters/german';
import * as http from '@throughline/ai-adapters/http';
import * as model from '@throughline/ai-adapters/model';
import * as nudges from '@throughline/ai-adapters/nudges';
import * as ollama from '@throughline/ai-adapters/ollama';
import * as openai from '@throughline/ai-adapters/openai';
import * as oversight from '@throughline/ai-adapters/oversight';
import * as people from '@throughline/ai-adapters/people';
import * as queries from '@throughline/ai-adapters/queries';
import * as library from '@throughline/ai-adapters/role-library';
import * as tasks from '@throughline/ai-adapters/tasks';
import * as testKit from '@throughline/ai-adapters/test-kit';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';
import { calledModel, calledRules } from './called-drafters.ts';

/** Everything a caller can import, by subpath, and what a drafter and a port can do. */
export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  root,
  // What it gives back may be what it was given: in a list, so that awaiting it does not look at it.
  model: {
    ...model,
    undoNullWidening: (...args: Parameters<typeof model.undoNullWidening>) => [
      model.undoNullWidening(...args),
    ],
  },
  tasks,
  german,
  nudges,
  queries,
  'role-library': library,
  oversight,
  people,
  openai,
  http,
  anthropic,
  gemini,
  ollama,
  'ai-sdk': aiSdk,
  'test-kit': testKit,
  'a drafter by rules': { draft: calledRules.draft, supports: calledRules.supports },
  'a drafter by a model': {
    draft: calledModel.draft,
    supports: calledModel.supports,
    preview: calledModel.preview,
  },
  'the first valid drafter': { ...root.firstValid(calledModel, calledRules), id: '' },
};

/** For every function of every subpath at least one call that answers. */
export const goodCalls: Readonly<Record<string, GoodCalls>> = { ...goodDraftCalls, ...goodOtherCalls };
