/** How far work may run ahead of what was taken out: so many items, and so much weight. One item always may. */
export interface Window<T> {
  readonly items: number;
  readonly weight: number;
  readonly weightOf: (item: T) => number;
}

interface Started<R> {
  readonly result: Promise<R>;
  readonly weight: number;
}

/** A failure met when the promise's turn comes; until then it is no unhandled rejection. */
const toldLater = (promise: Promise<unknown>): void => {
  promise.catch(() => {});
};

/**
 * Does `work` on each item, several at a time, and gives the results in the order of the items, each as soon as it and
 * all before it are there. Nothing is drawn from the source beyond the window, and nothing at all while the consumer
 * takes nothing: neither a fast source nor a slow consumer makes it hold more. A failing source or work ends it.
 */
export async function* mapInOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  window: Window<T>,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const started: Started<R>[] = [];
  let held = 0;
  let next: Promise<IteratorResult<T>> | null = null;
  let ended = false;

  const start = (item: T): void => {
    const result = work(item);
    toldLater(result);
    const weight = window.weightOf(item);
    held += weight;
    started.push({ result, weight });
  };

  try {
    for (;;) {
      const head = started[0];
      const room = !head || (started.length < window.items && held < window.weight);
      if (!ended && room && !next) {
        next = items.next();
        toldLater(next);
      }
      if (!head) {
        if (!next) return;
        const drawn: IteratorResult<T> = await next;
        next = null;
        if (drawn.done) ended = true;
        else start(drawn.value);
        continue;
      }
      const drawn: IteratorResult<T> | null = next
        ? await Promise.race([next, head.result.then(() => null)])
        : null;
      if (drawn) {
        next = null;
        if (drawn.done) ended = true;
        else start(drawn.value);
        continue;
      }
      const result = await head.result;
      started.shift();
      held -= head.weight;
      yield result;
    }
  } finally {
    // Not waited for: a source that waits for input ends when that comes, or with the process.
    const closed = items.return?.();
    if (closed) toldLater(closed);
  }
}
