import type { FailureCode } from './failure-code.ts';
import type { TaskKind } from './draft.ts';
import type { TokenUsage } from '../model/model-reply.ts';

/**
 * What happens while a model drafts, for telemetry: codes, counts and hashes, never a word of a prompt or an answer.
 * `call`: a request leaves. `reply`: an answer came. `retry`: the provider failed and is asked again after `waitMs`.
 * `checked`: an answer was checked. `end`: the draft is there, or not.
 */
export type DraftEvent =
  | {
      readonly type: 'call';
      readonly draft: string;
      readonly task: TaskKind;
      readonly attempt: number;
      readonly promptHash: string;
    }
  | {
      readonly type: 'reply';
      readonly draft: string;
      readonly attempt: number;
      readonly finish: string;
      readonly characters: number;
      readonly usage: TokenUsage;
    }
  | {
      readonly type: 'retry';
      readonly draft: string;
      readonly attempt: number;
      readonly code: FailureCode;
      readonly waitMs: number;
    }
  | {
      readonly type: 'checked';
      readonly draft: string;
      readonly attempt: number;
      readonly outcome: 'ok' | FailureCode;
      readonly violations: readonly string[];
    }
  | {
      readonly type: 'end';
      readonly draft: string;
      readonly outcome: 'ok' | FailureCode;
      readonly calls: number;
      readonly attempts: number;
    };

/** Text of an answer that is still coming: for display only. It is unchecked and may never become a draft. */
export interface DraftPartial {
  /** Which attempt it belongs to. */
  readonly attempt: number;
  /** All of it so far, without markup. */
  readonly text: string;
}
