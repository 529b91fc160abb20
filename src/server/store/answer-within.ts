/** Longer than any write takes on a slow disk; after it, whoever waits is told that nothing was acknowledged. */
export const usualAnswerWithinMs = (): number => 30_000;

/** A database that does not answer must not keep a person waiting for ever. What it still does meets their retry's key. */
export async function answerWithin<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    const error = Object.assign(new Error("the database did not answer in time"), { code: "ETIMEDOUT" });
    timer = setTimeout(() => reject(error), ms);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
