import type { Span } from "../finding.ts";
import { brokenGrammar, meForMy, ofMoreThanOne, othersWords, toListener } from "./to-listener.ts";
import { inFullSpelling } from "./spelling.ts";

/** A sentence of an utterance as the listener would say it by itself; `isTheirs` where only the speaker's own words will do, between marks. */
export type HeardSentence = Span & {
  /** Without a capital that is only a sentence's, and without a stop. */
  readonly text: string;
  /** What joined it to the sentence before: "and", "but"; empty where nothing did. */
  readonly joint: string;
  readonly isTheirs: boolean;
};

/**
 * The sentences of an English utterance from the listener's side: without what only leads in, trails off or remarks on itself, with the
 * apostrophes that were left out. What is said to the listener, asked, or sworn is left out.
 */
export function inFull(typed: string): readonly HeardSentence[] {
  const sentences = sentencesOf(typed);
  return sentences.flatMap((span, index) => {
    const next = sentences[index + 1];
    const isTakenBack = next !== undefined && putsRight.test(typed.slice(next.start, next.end));
    return isTakenBack && deniesFirst.test(typed.slice(span.start, span.end)) ? [] : heard(typed, span);
  });
}

/** "Not hollow exactly. More like shouting down a well": what it is not goes before what it is. */
const deniesFirst = /^(?:well,? )?(?:not|no|never|it'?s not|its not)\b.{0,40}$/iu;
const putsRight = /^\s*(?:it'?s )?(?:more|rather)\b/iu;

function sentencesOf(typed: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const mark of typed.matchAll(sentenceEnd)) {
    spans.push({ start, end: mark.index + mark[0].trimEnd().length });
    start = mark.index + mark[0].length;
  }
  return [...spans, { start, end: typed.length }].filter(({ start: from, end }) =>
    /[\p{L}\p{N}]/u.test(typed.slice(from, end)),
  );
}

/** A stop, unless it belongs to "Mr." or a number; a line's end, a dash between spaces. */
const sentenceEnd =
  /(?<!\b(?:Mrs?|Ms|Dr|St|No|e\.g|i\.e|etc|vs|a\.m|p\.m))[.!?…]+["”’']?(?=\s|$)\s*|\n|\s+[–—-]+\s+|;\s+/gu;

function heard(typed: string, whole: Span): readonly HeardSentence[] {
  const span = afterTheQuestion(typed, whole);
  const at = withoutEnds(typed, span);
  const raw = typed.slice(at.start, at.end).replaceAll("’", "'");
  if ((raw.length < shortest && !/\d/u.test(raw)) || !/[\p{L}\p{N}]/u.test(raw)) return [];
  if (asks.test(typed.slice(at.end, span.end)) || asksOutright.test(raw)) return [];
  const plain = withCommas(inFullSpelling(raw.replace(aboutThinking, "").replaceAll(inPassing, "")));
  if (asksOutright.test(plain)) return [];
  if (toTheListener.test(plain) || oaths.test(plain) || /https?|[\p{Extended_Pictographic}{}\n]/u.test(plain))
    return [];
  if (remark.test(plain)) return [];
  const isOwn = ofSelf.test(plain);
  const isTheirs =
    meForMy.test(plain) ||
    brokenGrammar.test(plain) ||
    otherEnglish.test(plain) ||
    belittles.test(plain) ||
    ofMoreThanOne.test(plain) ||
    othersWords.test(plain) ||
    aside.test(plain) ||
    leavesOutWho.test(plain) ||
    // Anybody's "you" would be taken for the one spoken to: "you look proper".
    /\byou\w*\b/iu.test(plain) ||
    (isOwn && flipsWrong.test(plain));
  const text = isTheirs ? raw : withMarks(isOwn ? toListener(plain) : plain);
  const joint = /^\W*(?<joint>and|but|so|then|because|or)\b/iu.exec(typed.slice(span.start, at.start))
    ?.groups?.["joint"];
  return [{ ...at, text, joint: joint?.toLowerCase() ?? "", isTheirs }];
}

/** "What do I work for, our Alfie": the question said over, or what the answer is said to, goes before it. */
function afterTheQuestion(typed: string, { start, end }: Span): Span {
  const said = typed.slice(start, end);
  const over = askedOver.exec(said)?.[0].length ?? announced.exec(said)?.[0].length ?? 0;
  return over > 0 &&
    !asksOutright.test(said.slice(over).replaceAll("’", "'")) &&
    /[\p{L}\p{N}]/u.test(said.slice(over))
    ? { start: start + over, end }
    : { start, end };
}

const askedOver =
  /^(?:(?:well|so|oh|ok|um+|right),? )?(?:what|who|whom|where|when|how|which)(?:'?s|'?d)?\b[^,:;?]{2,40}[,:;]\s+(?!(?:do|does|did|is|are|was|can|will|would|should)\b)/iu;
const announced = /^[^:,.]{0,30}\b(?:line|word|nutshell|short|question|brought up)\b[^:,.]{0,20}:\s+/iu;

const aboutThinking = /,? if you (?:think|ask|look)(?: about| at)?(?: it| me)\b/iu;

const inPassing =
  /,? \bi (?:suppose|guess|reckon|think|mean|dunno)(?=,)|,? i (?:should|would) (?:think|say|imagine)$/giu;

/** "I haul I gut I sleep": doings in a row. */
const withCommas = (text: string) =>
  /^(?:(?:i|we) [a-z]+ ){2,}(?:i|we) [a-z]+$/iu.test(text)
    ? text.replaceAll(/ (?=(?:i|we) )/giu, ", ")
    : text.replace(/^((?:i|we) don't [a-z]+) (?=(?:i|we) [a-z]+$)/iu, "$1, ");

/** Letters from which a sentence says anything; a number may stand alone. */
const shortest = 2;

/** Marks within a sentence, as they are printed. */
function withMarks(text: string): string {
  return text
    .replaceAll(/"([^"]*)"/gu, "“$1”")
    .replaceAll(/(?<=^|\s)'(\S[^']*)'(?=[\s.,]|$)/gu, "“$1”")
    .replaceAll(/…|\.{2,}/gu, ", ")
    .replaceAll(/\s,/gu, ",")
    .replaceAll(/!+/gu, ",")
    .replaceAll(/\s{2,}/gu, " ")
    .replace(/\.(?=”$)/u, "")
    .replace(/,\s*$/u, "");
}

/** The sentence without its opening and closing words, as long as something is left. */
function withoutEnds(typed: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let round = 0; round < roundsOfEnds; round += 1) {
    const text = typed.slice(from, to);
    const lead = leads.exec(text)?.[0].length ?? 0;
    if (lead > 0 && /[\p{L}\p{N}]/u.test(text.slice(lead))) from += lead;
    const tail = tails.exec(typed.slice(from, to))?.[0].length ?? 0;
    if (tail > 0 && /[\p{L}\p{N}]/u.test(typed.slice(from, to - tail))) to -= tail;
    if (lead === 0 && tail === 0) break;
  }
  return { start: from, end: to };
}

/** Opening and closing words in a row that are taken off. */
const roundsOfEnds = 5;

const leads =
  /^(?:[\s,.;:!?…–—-]+|(?:it|that|this)'?s (?:so |a bit |just |really )?(?:stupid|silly|daft|pathetic|ridiculous|embarrassing),\s*(?=i\b)|(?:(?:right|ok(?:ay)?|yeah|well|no) so|no really|literally|first of all|in short|as it happens|like(?=,)|well now|well|yeah|yep|yes|no|nah|nope|so|and|but|oh|ooh|ah|och|um+|uh+|er+m*|hm+|ok(?:ay)?(?: maybe)?|right|gosh|god|honestly|actually|obviously|basically|anyway|then|look|sure|see|haha+|ha|lol|tbh|ngl|plus|maybe|perhaps|thing is|the thing is|to be (?:honest|fair)|if i'?m (?:being )?honest|i mean|i suppose|i guess|i think|i dunno|dunno|funny you(?:'d| should)? (?:ask|say)(?: that)?|good question|let me (?:think|see)|not sure|touch wood|sorry|wait|hang on|hold on|sir|madam|mate|love|boss|oga|abeg)(?:[\s]*[,.:;…!–—-]+\s*|\s+(?=(?:i|i'm|im|i've|ive|we|he|she|they|it|it's|its|the|my|our|a|an|nobody|no one|just|there|there's|theres|that|when|because|cos|cause)\b))|i(?:'?d| would) say[,\s]+|(?:and|but|so|because|cause|cos|cuz|bc|or)\s+(?!of\b|that\b)|(?:i|we) (?:just )?(?:suppose|guess|reckon)(?: that)?\s+(?=(?:i|i'm|we|he|she|they|it|it's|the|my)\b))/iu;

const tails =
  /(?:[\s,.;:!?…–—-]+|,\s*(?:i never thought|who knew)|,?\s+(?:isn'?t|doesn'?t|wasn'?t|don'?t|aren'?t|didn'?t|haven'?t|hasn'?t|won'?t|can'?t) (?:it|they|he|she|we|you|i|there)|,?\s+bless (?:him|her|them)|(?<!\b(?:of|in|with|for|the|my|we|i|to|true|real|and|you|they|a))\s+love|[\s,]+(?:i guess|i suppose|i s['’]?pose|i think|i reckon|i imagine|i know|you know|you know what i mean|really|actually|honestly|obviously|basically|lol|haha+|ha|lmao|tbh|to be (?:honest|fair)|or something|or whatever|or so|anyway|though|tho|i dunno|innit|and so on|and stuff|and that|yeah|no joke|that's (?:all|it)|thats (?:all|it)|if that makes sense|if you must know|if you ask me|of course|po|la|lah|(?<!\b(?:says?|said|saying|a|my|of|no)\s)(?:thanks|thank you|cheers|please)|pls|btw)|(?<!\b(?:think|thought|say|said|says|hope|do|did|tell|told|me|them|him|her))\s+(?:so|but)|,\s*(?:daft|silly|stupid|mad|soft)|,?\s+honestly boss|,\s*(?:mate|darling|hun|pet|luv|bro|sir|madam|ma'?am|boss|love|right|maybe|perhaps|probably|mostly|mainly|sorry|then))$/iu;

const asks = /\?/u;
/** A question without its mark. */
const asksOutright =
  /\?|,\s+(?:what|who|why|how|where) (?:more |else |much |on earth )?(?:do|does|did|is|are|would|could|can|will|am)\b|^(?:what(?:'s| is| are| do| does| did| was)|why|how (?:do|does|did|can|long|many|much|come)|who(?:'s| is| are)|where (?:is|are|do)|when (?:is|are|do|does)|is (?:it|this|that|there)|are (?:you|we|they)|do (?:i|you|we|they)|does (?:it|he|she|that)|did (?:i|you)|can (?:i|we|you|it)|could (?:i|we|you)|should (?:i|we)|shall (?:i|we)|am i|would you|will (?:i|you|it))\b/iu;

/** Said to the listener or about the talk. */
const toTheListener =
  /^(?:(?:please|just|can you|could you|will you|don't) )?(?:let|give|ask|tell|stop|quit|skip|search|beats|excuse|forgive|pardon|trust|believe|mark|remind|call|quote|don't (?:\w+)|stop \w+ing|quit \w+ing)\s+(?:me|us)\b|^(?:quit|stop) \w+ing it\b|^(?:bear with|up to) (?:me|us|you)\b|(?:^|[,.] )let'?s\b|\b(?:please|pls)\b|\byou(?:'ve| have|'re| are)? (?:tell|told|ask|asked|asking|say|said|mean|want|think|thought|know|decide|see|got me|keep|went|just|lost me|already|misheard|mixed|missed)\b|\b(?:your|yours|yourself) (?:question|program|software|patience|screen|turn|job is)|\b(?:you're|you are|you've|you have) (?:a |an |so |very |too )?(?:machine|bot|robot|knack|kind|good at|right|wrong|alright|all right|funny|sweet|annoying|software)\b|\b(?:u|ya)\b|\byou were kinder\b|\b(?:question|thank|thanks|cheers)\b(?!.*\b(?:customer|client|patient|boss|manager|they|he|she|someone|somebody|nobody|anyone)\b)/iu;

const oaths = /\b(?:fuck\w*|shit\w*|crap|cunt\w*|wank\w*)\b/iu;

/** Remarks on what was just said, and what says nothing. */
const remark =
  /\b(?:put|said|thought of|seen|looked at) (?:it|that) (?:like (?:that|this)|(?:that|this) way|in(?:to)? (?:a sentence|words))\b|^(?:i )?(?:said|told (?:ya|you)|did say)$|^(?:well no|no wait|actually no)$|^(?:i know|ye[hp]|ya|no really|really|honestly|seriously|literally|haha+|lol|ha|ok(?:ay)?|right|sure|fine|whatever|anyway|that'?s (?:it|all)|thats (?:it|all)|go on|so yeah|yeah|yes|no|nope|nah|nothing|none|sorry|hm+|well|there you go|it is what it is|not really|i suppose so|i guess so|as in \w+|no offence|go figure|oh well|imagine that|believe it or not|i did say|you'd be (?:surprised|amazed)|you know how it is|i never thought|(?:it |that |this )?sounds? (?:a bit |so |really |kind of |like )?(?:nothing|stupid|daft|silly|soft|sad|weird|odd|corny|mad|pathetic|petty|strange)|stupid|daft|silly|i (?:don'?t|dont|do not) know|idk|dunno|not sure|wait|hang on|hold on|forget it|never ?mind|big word)$/iu;

const ofSelf =
  /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|we'd|we'll|us|our|ours|ourselves)\b/iu;

/** Whether a text is in an English of its own grammar. */
export function isOwnEnglish(typed: string): boolean {
  const said = typed.replaceAll("’", "'");
  return brokenGrammar.test(said) || otherEnglish.test(said);
}

/** What goes wrong when "I" becomes "you". */
const flipsWrong =
  /\b(?:am|was|were|are|do|did|can|could|should|would|have|had) (?:i|we)\b|\bme\b.*\b(?:said|says)\b|\b(?:of|to|for|with|at|by|from|than|like) (?:me|us) (?:i|we)\b|\b(?:the|a|coal|gold|salt|copper) mine\b/iu;

/** "Didnt know id say that": whoever did not know is left out, and turned it would be the listener. */
const leavesOutWho =
  /^(?:didn'?t|don'?t|never|can'?t|couldn'?t|wouldn'?t|won'?t|got|went|had|was|kept|took|thought|knew|tried)\b.*\b(?:i|i'd|i'm|i'll|i've|me|my)\b/iu;

/** "End of line, me": turned, it would point a finger. */
const aside = /,\s*(?:me|myself|us)(?=$|[,.])|^(?:me|myself),/iu;

/** What one may say of oneself and nobody else may. */
const belittles =
  /\b(?:i'm|i am|i was|i'll|i'd|i|me)\b(?:[^,.]{0,12})\b(?:liar|coward|fool|idiot|stupid|useless|lazy|failure|fraud|chicken out|bottle it|mess (?:it|things) up|screw (?:it )?up|nobody|worthless|boring|rubbish|a mess|thick|dumb|weak|pathetic|not good enough|replaceable|a burden|bad at)\b|\b(?:i|we) (?:don'?t|do not|can'?t|never|haven'?t|didn'?t) [^,.]{0,20}\b(?:anything|nothing|much|worth|any good|matter)\b|\bi(?:'?ll| will| would|'?d) (?:be too|never|only|forget|fail|end up|probably|just)\b|\bi'?ll be [^,.]{0,20}\bprobably$|\b(?:i'?m|i am|we'?re|we are) (?:just|only)\b|\breplace me\b|\bwho'?d (?:want|miss|notice|care)\b/iu;

/** Dialects and Englishes of their own grammar, which nobody else says back in theirs. */
const otherEnglish =
  /(?:^|[.,] )(?:boss|chef|cook|waiter|guest|customer|manager|doctor|nurse|driver|teacher|supervisor|client|patient|husband|wife|sister|brother) (?:give|say|take|make|want|need|know|come|go|call|shout|tell|ask|think|put|bring|eat|look|wait|not)\b|\b(?:i am|i'?m|i was|he is|he'?s|he was|she is|she'?s|she was) (?!over\b|under\b|never\b|ever\b|either\b|rather\b|after\b|for\b|or\b|your\b|her\b|their\b|our\b|sober\b|bitter\b|clever\b|eager\b|proper\b|older\b|younger\b)[a-z]{3,}(?<!tt)er\b(?! (?:than|at|with|about|now|to|here))|\bwant (?:be|go|do|see|make|have)\b|\b(?:in|on|at|near|from|for) (?:warehouse|factory|kitchen|office|hotel|airport|restaurant|supermarket|internet)\b|(?:^|[,.] )(?:is|are|was) (?:normal|only|good|little|big|very|not|just|nice)\b|\btell to (?:him|her|me|them|nobody)\b|\b(?:he|she|it|nobody|everybody) (?:have|cut|wait|run|don'?t|do not|bring|pay|clap|put)\b(?! (?:it|him|her)? ?(?:down|away))|\bin (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:have|has) (?:little|big|small) (?:girl|boy|child|kid|house|shop)\b|(?:^|\s)'(?:tis|twas)\b|\b(?:na|dey|wetin|abeg|oga|una|sef|wahala|(?:it|i|he|she|there|that) were|(?:stack|pick|say|do|go|try|work|lift|look|think|driv|mak|tak|gett|sitt|runn|wait|talk|tell|com|be|load|pack|clean|mopp)in|nae|tae|yin|naebody|oot|doon|afore|whit|aboot|naw|gonnae|wisnae|wasny|ower|deid|masel|maself|ma(?= (?!am\b|'am\b)[a-z]+)|wi'|meself|themsen|missen|dinnae|cannae|wasnae|didnae|wouldnae|ken|aye|yous|youse|ain'?t|innit|summat|nowt|owt|wor|mam's|y'all|finna|gonna be like|same to same|i is|i be|they was|we was|i says|(?:is|are|am) (?:knowing|having|seeing|wanting|liking|needing))\b|^(?:my|the|this|that) [a-z]+ (?:is|are|was) (?:surgeon|teacher|doctor|nurse|engineer|manager|driver)\b|\b(?:he|she|it|everybody|nobody|my [a-z]+|the [a-z]*[a-rt-z]) (?:ask|say|tell|give|make|want|need|know|come|go) (?:me|us|the|that|to|my)\b/iu;
