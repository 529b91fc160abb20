/**
 * The matches of a global expression that hold something, at most `most`. `String.matchAll` makes a copy of the expression each time, which
 * costs more than looking through a short text; this one is wound back instead.
 */
export function matchesOf(pattern: RegExp, text: string, most = Infinity): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === "") {
      pattern.lastIndex = after(pattern, text);
      continue;
    }
    found.push(match);
    if (found.length >= most) break;
  }
  pattern.lastIndex = 0;
  return found;
}

/** After an empty match one goes on behind the next character, which may be two units long. */
function after({ unicode, lastIndex }: RegExp, text: string): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
