/** Puts a list into another order at each call; the same orders, one after the other, on every machine. */
export function shuffler(order: number[]): () => void {
  const next = generator();
  return () => {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = next() % (index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
  };
}

/** A linear congruential generator. */
function generator(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
