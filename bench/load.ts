import { setTimeout as wait } from "node:timers/promises";

/** `perSecond`: answers; the times are from when a request was due to the end of its answer. */
export type Load = { readonly perSecond: number; readonly medianMs: number; readonly p95Ms: number };

type Send = (writer: number) => Promise<unknown>;

/**
 * Writers who each send their next request as soon as the last is answered: the most that there is. A time here is mostly the
 * wait for all the others (writers over rate), which nobody who thinks before they answer ever has.
 */
export async function flatOut(writers: number, forMs: number, send: Send): Promise<Load> {
  const times: number[] = [];
  const endsAt = performance.now() + forMs;
  await Promise.all(
    [...Array(writers).keys()].map(async (writer) => {
      while (performance.now() < endsAt) {
        const sent = performance.now();
        await send(writer);
        if (performance.now() < endsAt) times.push(performance.now() - sent);
      }
    }),
  );
  return figuresOf(times, forMs);
}

/**
 * Requests that come by chance at a mean rate (exponential gaps), whether or not those before were answered: people do not wait
 * for each other. Late sending counts: the time is from when a request was due.
 */
export async function paced(
  writers: number,
  { perSecond, forMs }: { readonly perSecond: number; readonly forMs: number },
  send: Send,
): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  const answers: Promise<unknown>[] = [];
  let due = began;
  for (let count = 0; ; count++) {
    due += (-Math.log(1 - Math.random()) * 1_000) / perSecond;
    if (due > began + forMs) break;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    const at = due;
    answers.push(send(count % writers).then(() => times.push(performance.now() - at)));
  }
  await Promise.all(answers);
  return figuresOf(times, Math.max(forMs, performance.now() - began));
}

function figuresOf(times: readonly number[], forMs: number): Load {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { perSecond: times.length / (forMs / 1_000), medianMs: at(0.5), p95Ms: at(0.95) };
}
