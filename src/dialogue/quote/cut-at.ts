import type { Span } from "../../language/index.ts";

/** A stretch in the parts between marks, none of which lies within words somebody spoke. */
export function cutAt(text: string, within: Span, marks: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let { start } = within;
  const spoken = spokenIn(text);
  for (const mark of text.slice(within.start, within.end).matchAll(marks)) {
    const end = within.start + mark.index;
    if (spoken.some((words) => words.start < end && end < words.end)) continue;
    if (end > start) spans.push({ start, end });
    start = end + mark[0].length;
  }
  if (start < within.end) spans.push({ start, end: within.end });
  return spans;
}

/** What stands between marks, 'call her, she picks up': it is one thing somebody said. */
function spokenIn(text: string): readonly Span[] {
  return /["“'‘「]/u.test(text)
    ? Array.from(text.matchAll(spokenWords), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }))
    : [];
}

const spokenWords =
  /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])(?:[^'’\n]|['’](?=\p{L}))*['’](?!\p{L})|"[^"\n]*"|“[^”\n]*”|「[^「」\n]*」/gu;
