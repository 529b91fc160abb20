import type { Act, Span } from "../finding.ts";
import { sentencesOf } from "./clauses.ts";
import { compilePattern } from "./rule.ts";

/** An act and the id of the rule that heard it. */
export type ActFound = Span & { readonly rule: string; readonly act: Act };

/** Acts in the order in which one outranks another where several are heard. */
const order: readonly Act[] = [
  "off-topic",
  "asks-advice",
  "greeting",
  "question-to-you",
  "end",
  "refuse",
  "dont-know",
  "nothing",
  "disagree",
  "agree",
];

/** What the utterance mostly does, if it does little else; null where it tells something. */
export function dominantAct(look: ActLook, found: readonly ActFound[]): ActFound | null {
  for (const act of order) {
    const matches = found.filter((one) => one.act === act);
    const first = matches[0];
    if (first && dominates(act, look.flat, look.asks, matches)) return first;
  }
  return byTopic(look, found);
}

export type ActLook = { readonly flat: string; readonly asks: string | null };

/** At the end of a session an answer is a yes, a no or a goodbye, in whatever words. */
function byTopic({ flat, asks }: ActLook, found: readonly ActFound[]): ActFound | null {
  const wanted: readonly Act[] =
    asks === "close.next" ? ["end", "agree"] : asks === "close.read-back" ? ["disagree", "agree"] : [];
  const heard = found.find((one) => wanted.includes(one.act));
  if (heard && (wordsOutside(flat, [heard]) <= mostBeside || heard.act === "disagree")) return heard;
  const rest = { start: 0, end: flat.length };
  if (
    asks !== "close.read-back" ||
    wordCount(flat) === 0 ||
    wordCount(flat) > mostBeside ||
    flat.includes("?")
  )
    return null;
  const isCorrecting =
    /(?<!\w)(?:not|never|wrong|missed?|except|but|isn'?t|wasn'?t|didn'?t|don'?t|change|instead|rather|actually|more like|forgot|add|take out|wouldn'?t|hang on|no)(?!\w)/.test(
      flat,
    );
  return isCorrecting ? null : { ...rest, rule: "asked.close.read-back", act: "agree" };
}

/** Words beside an act up to which the answer still is that act, judged by reading answers aloud. */
const mostBeside = 9;

const filler = compilePattern("{filler}");
const answerOpening =
  /^\W*(?:maybe|probably|perhaps|i (?:guess|suppose|think|reckon|imagine|want|like|can|do|make|check|help)|could be|might be|but|something|being|the|a|an|my|our|to|whoever|people|those|they(?:'d| would)|for|with|\w+ing)(?!\w)/;
const addressed =
  /(?<!\w)(?:you|your|u|this|these|here|i have to|my employer|my boss see|anyone there|real|bot|human|person|type|anonymous|private|shorter|save|stored)(?!\w)/;

function dominates(act: Act, flat: string, asks: string | null, matches: readonly ActFound[]): boolean {
  const rest = wordsOutside(flat, matches);
  // The longest match says most of what the utterance is.
  const first = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!first) return false;
  const tail = flat.slice(first.end);
  const isAlone =
    /^\W*$/.test(tail) || /^\s*[.,;!?-]/.test(tail) || /[.,;!?-]\s*$/.test(flat.slice(0, first.end));
  switch (act) {
    case "off-topic":
      return true;
    case "greeting":
      return rest <= 30;
    case "asks-advice":
      return rest <= 24;
    case "question-to-you":
      return asksTheSoftware(flat, matches, rest);
    case "end":
      return asks === null || asks.startsWith("close") ? rest <= 14 : rest <= 3;
    case "refuse":
      return rest <= 14;
    case "dont-know": {
      if (rest === 0) return true;
      if (isAlone) return rest <= 9 && !answerOpening.test(tail.replace(/^[\s.,;!?-]+/, ""));
      if (rest <= 2) return true;
      return (
        rest <= 12 &&
        /^\s*(?:what|who|how|why|where|when|which|if|whether|about|really|honestly|to be honest|tbh|sorry|yet|ask|mate|lol|haha|at all|exactly|actually)(?!\w)/.test(
          tail,
        )
      );
    }
    case "nothing":
      return (
        isAlone &&
        rest <= 12 &&
        !/(?<!\w)(?:bit of a|except|apart from|but|well maybe|although|since|we went|i just)(?!\w)/.test(tail)
      );
    case "disagree":
      if (
        asks === "close.read-back" &&
        /^\W*(?:yes|yeah|yep|ok|right|that's (?:about )?right|thats (?:about )?right)(?!\w)/.test(flat)
      )
        return false;
      return rest <= 22 && !/^\s{0,20}[,.]?\s{0,20}(?:it's|its|the) [a-z]+ (?:who|that)/.test(tail);
    case "agree":
      return (
        rest <= 3 || ((asks?.startsWith("close") ?? false) && rest <= 24) || (asks === null && rest <= 8)
      );
  }
}

function asksTheSoftware(flat: string, matches: readonly ActFound[], rest: number): boolean {
  if (matches.some((one) => !flat.slice(one.start, one.end).includes("?"))) return rest <= 14;
  const sentences = sentencesOf(flat);
  const questions = matches.filter((one) => flat.slice(one.start, one.end).includes("?"));
  if (questions.length === 0) return false;
  const others = sentences.filter(
    (sentence) => !questions.some((one) => one.start < sentence.end && sentence.start < one.end + 1),
  );
  const isTold = others.some((one) => wordCount(flat.slice(one.start, one.end)) > 2);
  if (!isTold) return rest <= 14;
  return questions.some((one) => addressed.test(flat.slice(one.start, one.end))) && rest <= 12;
}

function wordsOutside(flat: string, matches: readonly Span[]): number {
  let left = flat;
  for (const match of matches) {
    left = left.slice(0, match.start) + " ".repeat(match.end - match.start) + left.slice(match.end);
  }
  return wordCount(left.replaceAll(filler, " "));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0;
}
