/** The part of the platform's `AbortSignal` that a model port needs; any `AbortSignal` fits. */
export interface CancelSignal {
  /** True once the caller has given up. */
  readonly aborted: boolean;
  /** Calls the listener when the caller gives up. */
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  /** Takes the listener off again. */
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}
