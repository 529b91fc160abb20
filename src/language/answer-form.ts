import { workVerbs } from "./en/words/work-verbs.ts";

/** What an English answer is, as a part of a sentence: a name of something, a clause, or a bare doing ("check the seal"). */
export type AnswerForm = "noun" | "clause" | "act";

/** The form of an answer; null where it fits no sentence by itself. */
export function answerForm(text: string): AnswerForm | null {
  if (subjectFirst.test(text) || tellsOfSomething(text)) return "clause";
  const [first = "", second] = text.toLowerCase().split(" ");
  if (second !== undefined && doings.has(first) && !isThing.test(second)) return "act";
  if (
    /^(?:so|not|no|never|just|only|to|in|on|at|by|with|from|for|of|as|like|even|less than|yes|and|or|but)\b/iu.test(
      text,
    )
  )
    return null;
  if (nameDoes.test(text) || /\b(?:when|if|because|unless|until)\b/iu.test(text)) return null;
  if (nounFirst.test(text) || gerund.test(text) || properFirst.test(text) || plural.test(text)) return "noun";
  return null;
}

/** A name with a verb after it: "the app dies there", "buyers tell you", "your sister's a midwife". */
function tellsOfSomething(text: string): boolean {
  const plain = withoutRelative(text);
  return (
    ((nounFirst.test(text) || properFirst.test(text) || /^[a-z]+s\b/iu.test(text)) &&
      saysSomething.test(plain)) ||
    /^[\p{L}' ]{2,30}['’]s (?:an?|the|in|at|on|not|always|got|been|never|gone)\b/u.test(plain) ||
    pluralDoes.test(plain) ||
    ownerDoes.test(plain)
  );
}

/** "Your friend Rosa take your rooms": a name and what it does, with no ending to tell it by. */
const nameDoes =
  /\p{Ll} \p{Lu}\p{Ll}+ (?!(?:in|at|from|on|of|and|or|who|with|for|next|down|over|up|by|near|too)\b)\p{Ll}+\b/u;
const pluralDoes =
  /^(?:[\p{L}]+ ){0,3}\p{L}+s (?:tell|get|have|do|go|come|see|know|want|need|make|take|pay|say|ask|use|send|wait|work|call|ring|pass|order|think|look|hear|read|keep|give|put|leave|start|stop|help|notice|rely|trust|die|live|sit|stand|run)\b/u;
const ownerDoes =
  /^(?:your|his|her|their|the|a|an|some|every|each|one) (?:[a-z]+ ){1,2}[a-z]{2,}(?:s|ed)\b (?!(?:of|in|on|at|for|with|from|and|to|or|near|behind|who|that)\b)\S/iu;

const subjectFirst =
  /^(?:you|they|he|she|it|we|i|there|nobody|no one|nothing|someone|somebody|everyone|everybody|everything|people)(?:['’](?:s|re|ve|d|ll|m))?\s+(?!who\b|that\b|of\b|in\b|at\b)\S/iu;
const nounFirst =
  /^(?:the|a|an|your|his|her|their|its|this|that|these|those|some|all|any|every|each|most|many|more|fewer|less|other|another|one|two|three|four|five|six|\d+|people|whoever|somebody|someone|anybody|anyone|everybody|everyone|both)\b/iu;
const properFirst = /^\p{Lu}\p{Ll}+(?:['’]s)?(?: \p{L}+){0,5}$/u;
const gerund = /^[a-z]{2,}ing\b(?! (?:is|was|to me)\b)/iu;
const plural = /^(?:[a-z]+ ){0,2}[a-z]{3,}s$/iu;
const saysSomething =
  /\b(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|do|does|doesn't|don't|did|didn't|can|can't|could|couldn't|will|won't|would|wouldn't|goes|go|comes|come|came|gets|get|got|takes|says|say|said|told|knows|sees|keeps|gives|gave|makes|needs|wants|rings|rang|calls|starts|stops|works|looks|puts|pays|hears|reads|waits|dies|tells|asks|thinks|talks|feels|finds|helps|pulls|picks|sits|stands|runs|left|sent|sends|wrote|stuck)\b/iu;
/** "People who forgot": the verb belongs to the name. */
const withoutRelative = (text: string) =>
  text.replace(/(?<=\s)(?:who|that|which|whose|with|i|you|we|they|people|he|she|anyone|everyone)\b.*$/iu, "");
const isThing = /^(?:of|list|sheet|book|room|desk|day|time|side|work)$/u;

const doings: ReadonlySet<string> = new Set([
  ...workVerbs.filter((verb) => !verb.includes(" ")),
  ..."ask,go,get,tell,talk,say,text,email,message,ring,visit,take,bring,show,let,give,start,keep,try,see,meet,set,sit,stay,walk,wait,learn,listen,note,find,look,phone,knock,speak,help,offer,leave,remember,think,stop,swap,share,explain,invite,drop,pop".split(
    ",",
  ),
]);

/** The first letter small, as in the midst of a sentence, unless it is "I" or the word has capitals of its own. */
export function inMidSentence(text: string): string {
  if (pluralDoes.test(text)) return text.charAt(0).toLowerCase() + text.slice(1);
  return /^(?:I\b|\p{Lu}\p{Lu})/u.test(text) ||
    (isName(text) && !nounFirst.test(text) && !plural.test(text) && !gerund.test(text))
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A capital at the front says nothing of a pronoun or of a verb. */
function isName(text: string): boolean {
  const [first = ""] = text.split(" ");
  return (
    /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(first) &&
    !subjectFirst.test(`${first} x`) &&
    !doings.has(first.toLowerCase())
  );
}
