/**
 * A function of what it is given alone, asked the same many times a turn, that works it out once. What was found is kept by its arguments until
 * the turn is over and never longer, since they hold a person's words; outside a turn nothing is kept.
 */
export function onceATurn<Args extends readonly unknown[], T>(
  compute: (...args: Args) => T,
): (...args: Args) => T {
  const found: Node<T> = { next: null, value: null };
  forget.push(() => (found.next = null));
  return (...args) => {
    if (turns === 0) return compute(...args);
    let node = found;
    for (const arg of args) {
      node.next ??= new Map();
      let next = node.next.get(arg);
      if (!next) {
        next = { next: null, value: null };
        node.next.set(arg, next);
      }
      node = next;
    }
    node.value ??= { of: compute(...args) };
    return node.value.of;
  };
}

/** Runs a turn: what is worked out in it is forgotten when it ends, however it ends. */
export function duringATurn<T>(run: () => T): T {
  turns += 1;
  try {
    return run();
  } finally {
    turns -= 1;
    if (turns === 0) for (const clear of forget) clear();
  }
}

/** What is known of arguments that begin alike. */
type Node<T> = { next: Map<unknown, Node<T>> | null; value: { readonly of: T } | null };

/** Turns under way, one within another. */
let turns = 0;

const forget: (() => void)[] = [];
