import type { Span } from "../../language/index.ts";
import { sentencesWithin } from "../sentences.ts";

/** Sentences of an English utterance that are about how the talk goes; handed back as somebody's story they would mock. */
export function ofTheTalkEn(typed: string): readonly Span[] {
  const text = typed.replaceAll("’", "'");
  return sentencesWithin(text).filter(({ start, end }) => aboutTheTalk.test(text.slice(start, end)));
}

const aboutTheTalk =
  /\b(?:i|i've|i have) (?:just |already |only |did |have )?(?:said (?:\w+ )?(?:already|that|it|to you|so|at (?:the )?start|boxes|before|did(?:n't)? i)|said$|(?:told|tellt|telt) (?:you|ya|ye)|answered|asked (?:you|ya))|(?:^|[,;] )i (?:just )?(?:said|did say)[,.!]?\s*$|^i did (?:just )?say\b|,\s*i(?:'ve)? said\b|\btold (?:you|ya)\b|\byou tell me\b|\bwhat you mean\b|\bdo you mean\b|\bfor the \w+ time\b|^(?:the )?(?:first|second|third|fourth|fifth) time\b|\bthat's \w+ times\b|\byou(?:'ve| have|'re| are)? (?:already |just |not |keep |kept )*(?:asked|asking|said that|repeat|repeating|missed|skipped|passed over|went past|forgot|misread|misheard|listen|listening|ignor|took the|took one|took that|gave me that|put (?:that|it|donna|him|her) in)|\byou(?:'re| are) again\b|\byou do (?:ask|say|go on|jump)\b|\byou(?:'ve| have) (?:already |just )?(?:kept|left|used|cut|skipped)\b|\byou left (?:off|out)\b|\bkindly\b|\bin your place\b|\bfind (?:that|this|it) offensive\b|\bthat answers (?:the|my|only|half)\b|\b(?:only |just )?asking you\b|\bthat's not the plan\b|\bmy question\b|\b(?:daft|stupid|odd|silly) (?:ones|question)\b|\byou did (?:like|the same)\b|\byou (?:only )?read (?:only|just)\b|\bmemory of a fish\b|\byou (?:don't|didn't|never) (?:listen|hear|read|get it)\b|\b(?:stop|quit) (?:say|ask|go|call|repeat|quot)\w*\b|\b(?:yell|shout|swear|talk|tell)ing (?:at )?you\b|\bi (?:was|were|am|'m) (?:on|talking|telling you) about\b|\bthat's what i'm on about\b|\b(?:it's|that's|that was|that were|it was) (?:just )?a joke\b|\b(?:take|leave|cut|delete|scrap|strike|scratch) (?:that|this|it|the \w+ one|the last)(?: \w+)? ?(?:off|out|please)?$|^(?:try again|read that back|ask (?:me|us) about|come on then|next(?: question)?)\b/iu;

/** The stretch somebody marks as new or dear by a word after it or in it: "I've not baked since. I've just thought that." */
export function markedByThemselves(typed: string): readonly Span[] {
  const text = typed.replaceAll("’", "'");
  const sentences = sentencesWithin(text);
  return sentences.flatMap((sentence, index) => {
    const said = text.slice(sentence.start, sentence.end);
    const mark = marksIt.exec(said);
    if (!mark) return [];
    const before = sentences[index - 1];
    const isAlone = said.trim().length - mark[0].length < ofItsOwn;
    return isAlone && before ? [before] : [sentence];
  });
}

/** Letters beside the mark from which its sentence tells something of its own. */
const ofItsOwn = 22;

const marksIt =
  /\b(?:i(?:'ve)? never (?:told|said (?:that |it )?to) (?:nobody|anybody|anyone|a soul|no one)(?: that)?|i(?:'d| had) not told (?:anyone|anybody)|(?:i'?ve|i) (?:only )?just (?:thought|realised|realized)(?: of)?(?: that| it)?|i(?:'d| had) forgot(?:ten)?(?: all)?(?: about)? (?:that|it)|(?:that's|it's) what i keep (?:seeing|hearing|thinking)(?: of| about)?|that's (?:summat|something)(?: that's)?|i (?:don't|do not) (?:often|usually|normally) (?:say|tell) (?:that|this|it|people)[^.]{0,20}|i(?:'ve)? never (?:thought|looked) (?:of|about|at) (?:it|that)(?: (?:like that|that way|before))?)\b/iu;
