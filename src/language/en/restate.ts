import type { Restated } from "../finding.ts";
import type { Clause } from "./clauses.ts";
import {
  brokenGrammar,
  meForMy,
  ofMoreThanOne,
  othersWords,
  toListener,
  withApostrophes,
} from "./to-listener.ts";

/** Characters of a clause that can still be said back in one breath, and those under which nothing is said. */
const longest = 84;
const shortest = 12;

/** Says the clauses of an utterance from the listener's side. A clause that would be wrong or unclear so is left out. */
export function restate(typed: string, clauses: readonly Clause[]): readonly Restated[] {
  return clauses.flatMap(({ start, end, sentence }, index) => {
    const opens = clauses[index - 1]?.sentence !== sentence;
    if (hanging.test(typed.slice(end))) return [];
    if (!opens && leaning.test(typed.slice(Math.max(0, start - leaningReach), start))) return [];
    if (!opens && /^\s*(?:because|cos|cause)\b/i.test(typed.slice(start, end))) return [];
    const text = restateClause(typed.slice(start, end), opens);
    return text === null ? [] : [{ start, end, text }];
  });
}

/** What follows a clause and turns it: "nobody would know … unless the bins overflowed", "I used to love it but …". */
const hanging = /^[\s,]*(?:unless|except|if|but|until|till|though|although)\b/i;

/** What stands before a clause and makes it the reason or condition of another, which is lost when it is said alone. */
const leaning = /\b(?:because|cos|cause|whether|if|unless|until|till|so that|in case)\s*$/i;

/** Characters in which such a word ends, with the space after it. */
const leaningReach = 40;

/** `opens`: it begins a sentence, where a capital says nothing of the word. */
function restateClause(said: string, opens: boolean): string | null {
  if (/[?"“”\n:;()]|(?:^|\s)['‘]\w|https?|\p{Extended_Pictographic}/u.test(said)) return null;
  const bare = said
    .trim()
    .replace(/[’]/g, "'")
    .replace(opening, "")
    .replace(closing, "")
    .replace(/[\s.,!-]+$/, "");
  if (bare.length < shortest || bare.length > longest) return null;
  if ([meForMy, brokenGrammar, ofMoreThanOne, othersWords].some((one) => one.test(bare))) return null;
  if (pointing.test(bare) || unsure.test(bare) || /\bUS\b/.test(bare)) return null;
  if (described.test(bare) || pointsBack.test(bare) || cutShort.test(bare) || named.test(bare)) return null;
  if (
    !ownSubject.test(bare) &&
    !(otherSubject.test(bare) && (finite.test(bare) || acts.test(bare) || isNamed(bare)))
  )
    return null;
  const whole = withApostrophes(bare);
  const turned = toListener(whole);
  // At the front of a sentence nothing tells a name from any other word with a capital.
  if (opens && /^[A-Z]/.test(whole) && !everyday.test(whole) && !isNamed(whole)) return null;
  return (opens && !isNamed(whole)) || everyday.test(whole)
    ? turned.charAt(0).toLowerCase() + turned.slice(1)
    : turned;
}

/** Whether it begins with somebody's name: one capitalised word that does what one person does ("Priya can't", "Aisha covers"). */
function isNamed(clause: string): boolean {
  const first =
    /^([A-Z][a-z]{2,}) (?:\w+ly |always |never |only |just )?(?:can't|can|could|won't|will|would|has|had|is|was|does|did|said|says|told|covers|waits|rings|comes|goes|gets|takes|keeps|needs|knows|asks|sends|tells|gives|makes|looks|runs|checks|uses|relies|reads|works|calls|brings|leaves|wants|thinks|picks|signs|starts|stops|helps|puts|sees|remembers|trusts|gave|came|went|got|took|made|sent|rang|[a-z]{3,}ed)\b/.exec(
      clause,
    )?.[1];
  return first !== undefined && !everyday.test(clause) && !commonNoun.test(first);
}
/** Things said without an article, which are nobody's name. */
const commonNoun =
  /(?:ment|tion|sion|ness|ity|ing|ly|body|thing|one|[^i]s)$|^(?:Results?|Release|Order|Work|Stock|Mail|Post|Food|Bread|Money|Stuff|Staff|Legal|Finance|Payroll|Transport|Support|Security|Pay|Time|Today|Yesterday|Tomorrow|Last|Next|More|Less|Many|Few|Each|Both|Doctor|Nurse|Boss|Management|Head|Even|Now|Here|Still|Once|Maybe)$/;

const everyday =
  /^(?:the|they|he|she|there|there's|nobody|nothing|no|every\w*|people|an?|one|some\w*|most|all|my|we|our|i|i'm|im|i've|i'd|i'll|we're|we've|we'd|we'll|it)\b/i;

const opening =
  /^(?:(?:well|yeah|yes|no|so|and|but|because|cos|cause|um+|er+|oh|ok|okay|like|honestly|to be honest|tbh|i mean|i suppose|i guess|i think|i reckon|maybe|actually|basically|anyway|then|plus|also|look|sure|right)\b[\s,.]*)+/i;
const closing =
  /(?:[\s,]{1,20}(?:i suppose|i guess|i think|i reckon|you know|really|to be honest|tbh|innit|though|anyway|lol|haha|or something|or whatever|and that|and stuff|yeah|so|and|but|or|because))+[\s.!]{0,20}$/i;
/** Speaks of something outside itself, or hangs on what came before. */
const pointing =
  /^(?:this|that|these|those|it's|its|it is|it was|which|who|whom|whose|what|where|when|while|if|unless|until|than|or|to|for|with|from|of|in|on|at|by|as|not|never|ever|just|only)\b/i;
/** Turned to the counsellor, a wish, an order, or a word that a flip would make wrong. */
const unsure =
  /\b(?:you|your|yours|yourself|please|thanks|thank|sorry|let's|lets|hello|hi|fuck\w*|shit\w*)\b|\b(?:was|were|am|are) i\b|\bme\b.*\b(?:said|says)\b/i;
/** A thing and what is said of it, with no statement: "a number they could text photos to". */
const described =
  /^(?:an?|the|my|our|some|one|people|someone|somebody)\s+(?:[\w'-]+\s+){0,3}(?<!\bof\s)(?:i|he|she|they|we|it|that|who|which)\b/i;
/** Ends in a word for what stood before it, which a listener would leave in the air: "I never thought of it like that". */
const pointsBack =
  /\b(?:think|thought|know|knew|mean|meant|say|said|feel|felt|see|saw|do|did)\b.*\b(?:this|that|so|like that|that way)$/i;
/** Stops at a verb that leans on the clause before: "the auditors do". */
const cutShort =
  /\b(?:do|does|did|don't|doesn't|didn't|can|can't|is|are|was|were|will|won't|would|have|has|had)$/i;
/** Ends in a word that is as often a thing as a deed: "a phone call". */
const named =
  /^(?:an?|the|my|our|one|some|all|most)(?:\s+[\w'-]+){1,4}\b(?<=\s(?:calls?|work|uses?|looks?|starts?|stops?|needs?|trust|wait|rings?))$/i;
const ownSubject = /^(?:i|i'm|im|i've|i'd|i'll|we|we're|we've|we'd|we'll)\b/i;
const otherSubject =
  /^(?:my|our|he|she|they|it|there|there's|nobody|no one|nothing|everything|everybody|everyone|somebody|someone|people|one|some|most|all|the|a|an|(?-i:[A-Z][a-z]+))\b/i;
/** A pronoun and, right after it, what it does: "nobody covers", "they park". */
const acts =
  /^(?:(?:he|she|it|nobody|no one|nothing|everybody|everyone|everything|somebody|someone)\s+(?:(?:never|always|only|just|still|also|\w+ly)\s+)?[a-z]{2,}(?:[^s\W]s|ed)|they\s+(?!all|both|of|in|on|at|to|and|or|with)(?!\w+ing\b)[a-z]{3,})\b/i;
/** A verb that says something of the subject before it. */
const finite =
  /\b(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't|do|does|doesn't|did|didn't|can|can't|cannot|could|couldn't|will|won't|would|wouldn't|might|must|go|goes|went|get|gets|got|come|comes|came|take|takes|took|say|says|said|tell|tells|told|know|knows|knew|see|sees|saw|keep|keeps|kept|give|gives|gave|make|makes|made|need|needs|want|wants|think|thinks|thought|ring|rings|rang|call|calls|sit|sits|sat|wait|waits|start|starts|stop|stops|use|uses|rely|relies|wrote|writes|brought|brings|left|leaves|paid|pays|met|found|finds|felt|feels|heard|hears|put|puts|ran|runs|broke|lost|loses|spoke|taught|bought|helps|depends|picks|checks|reads|notices|remembers|shouts|lives|trust|trusts|ask|asks|send|sends|sent|look|looks|work|works|[a-z]{3,}ed)\b|[a-z]'(?:s|re|ve|d|ll)\b/i;
