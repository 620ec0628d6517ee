/** One step of reading a stream of the platform. */
interface Read {
  readonly done?: boolean;
  readonly value?: unknown;
}

/** Pieces of a `ReadableStream`, also where the platform cannot iterate over one. Leaving early cancels it. */
export async function* readBody(body: unknown): AsyncGenerator<unknown, void> {
  const reader = (
    body as { getReader(): { read(): PromiseLike<Read>; cancel(): PromiseLike<unknown> } }
  ).getReader();
  let open = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done === true) {
        open = false;
        return;
      }
      yield value;
    }
  } catch (thrown) {
    open = false;
    throw thrown;
  } finally {
    // Nobody reads what cancelling says; a connection that is gone already may refuse it.
    if (open) await reader.cancel().then(undefined, () => undefined);
  }
}

/** Gives up a body that nobody reads, so that its connection is free again. Never fails. */
export const cancelBody = async (body: unknown): Promise<void> => {
  try {
    await (body as { cancel(): PromiseLike<unknown> } | null)?.cancel();
  } catch {
    // Nothing to free.
  }
};
