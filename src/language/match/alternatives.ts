/** The parts of a pattern between its outermost bars: `a(?:b|c)|d` → `a(?:b|c)` and `d`. */
export function alternativesOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < pattern.length) {
    const here = pattern.charAt(at);
    if (here === "\\") at += 2;
    else if (here === "(") at = closeOf(pattern, at);
    else if (here === "[") at = classEnd(pattern, at);
    else {
      if (here === "|") {
        parts.push(pattern.slice(start, at));
        start = at + 1;
      }
      at += 1;
    }
  }
  parts.push(pattern.slice(start));
  return parts;
}

/** The place after the bracket that closes the one at `at`. */
export function closeOf(pattern: string, at: number): number {
  let depth = 0;
  for (let index = at; index < pattern.length; index += 1) {
    const here = pattern.charAt(index);
    if (here === "\\") index += 1;
    else if (here === "[") index = classEnd(pattern, index) - 1;
    else if (here === "(") depth += 1;
    else if (here === ")") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return pattern.length;
}

/** The place after the end of the character class that opens at `at`. */
export function classEnd(pattern: string, at: number): number {
  for (let index = at + 1; index < pattern.length; index += 1) {
    const here = pattern.charAt(index);
    if (here === "\\") index += 1;
    else if (here === "]") return index + 1;
  }
  return pattern.length;
}
