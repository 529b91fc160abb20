import type { Span } from "../finding.ts";
import { trim } from "./clauses.ts";
import type { Token } from "./tag.ts";

/** Characters a rib's label may have on the fan before it no longer fits one line. */
const longestName = 34;

const subjects =
  /^(?:(?:i|we)(?:'?m|'?re|'?ve)?|my (?:job|work|role|task|part|bit)(?:'s| is)?|it'?s|all (?:i|we) do(?: all day)? is|what i do is|at the moment|officially|mostly|mainly|basically|in practice|usually|always|also|then|still|just|only|simply|really|literally|are|am|is|the one who|the person who|to|in charge of|responsible for|do the|do|a|an|the|say|got to|have to|spend (?:my|most of my|all|half my) (?:day|days|time)|work as|work in|work on)[\s,:]+/;

/** A short label for a task, cut from the person's own words: "I weld brackets for tractors" → "weld brackets for tractors". */
export function taskName(flat: string, typed: string, span: Span, tokens: readonly Token[]): string {
  let { start, end } = trim(flat, span);
  for (let round = 0; round < 5; round += 1) {
    const lead = subjects.exec(flat.slice(start, end));
    if (!lead || start + lead[0].length >= end - 2) break;
    start += lead[0].length;
  }
  const stop =
    /[!?;(\n]|[.,:](?!\d)|\s(?:and|but|so|because|cos|which|that|who|until|till|when|while|where|if|then)\s|\s-\s/.exec(
      flat.slice(start + 3, end),
    );
  if (stop) end = start + 3 + stop.index;
  if (end - start > longestName) {
    const fitting = tokens.filter((token) => token.start >= start && token.end <= start + longestName);
    const kept = fitting.slice(0, fitting.findLastIndex((token) => !dangling.has(token.plain)) + 1);
    end = kept.at(-1)?.end ?? Math.min(end, start + longestName);
  }
  const cut = trim(flat, { start, end });
  return (
    typed.slice(cut.start, cut.end) || typed.slice(span.start, Math.min(span.end, span.start + longestName))
  );
}

/** Words that may not end a label. */
const dangling: ReadonlySet<string> = new Set(
  "the,a,an,my,our,your,their,his,her,of,in,on,at,to,for,with,from,by,into,and,or,that,which,who,is,are,was,all,every,each,some,any,this,these,those,it's,its,as,about,not,no,i,we,they,up to".split(
    ",",
  ),
);
