import type { Lang, Span } from "../../language/index.ts";
import { piecesOf } from "../kept/pieces.ts";
import { namedForLeavingOut } from "./named-for-leaving-out.ts";
import { saysNothing } from "../says-nothing.ts";
import { quotedIn, replacementIn } from "./words-of-request.ts";
import { plain } from "../talk/question.ts";

/** What somebody asks to be done with the talk itself, or with what is kept of it. */
export type RequestType = "leave-out" | "add" | "change" | "asks-if-done" | "asks-to-see" | "asks-who-sees";

/** Where in a session somebody speaks. */
export type Place = "talk" | "close" | "read-back";

export type Request = {
  readonly type: RequestType;
  /** The sentence that asks. */
  readonly span: Span;
  /** Whether nothing but such sentences was said. */
  readonly isAll: boolean;
  /** Whether something was told before it, which it may be about. */
  readonly followsATelling: boolean;
};

/**
 * The request that an utterance makes of the counsellor; null where it makes none. "Make it …" and "add …" are about the record only while
 * it is read back, or at the close where words are named between quotation marks.
 */
export function requestIn(text: string, lang: Lang, place: Place): Request | null {
  const sentences = sentencesIn(text, lang);
  const typed = sentences.map((span) => ({
    span,
    type: typeOf(text.slice(span.start, span.end), lang, place),
  }));
  const first = typed.find(({ type }) => type !== null);
  if (!first?.type) return null;
  const tells = ({ span, type }: (typeof typed)[number]) =>
    type === null &&
    !isRemark[lang].test(plain(text.slice(span.start, span.end))) &&
    !saysNothing(text.slice(span.start, span.end), lang);
  return {
    type: first.type,
    span: first.span,
    isAll: !typed.some(tells),
    followsATelling: typed.slice(0, typed.indexOf(first)).some(tells),
  };
}

/** Each request of an utterance; one that only announces another is left aside. */
export function requestsIn(text: string, lang: Lang, place: Place): readonly Request[] {
  const found = piecesOf(text, lang)
    .flatMap((piece) => partsOf(text, piece, lang))
    .flatMap((span) => {
      const said = text.slice(span.start, span.end);
      const type =
        typeOf(said, lang, place) ?? (namedForLeavingOut(said, lang).length > 0 ? "leave-out" : null);
      return type === null || type.startsWith("asks")
        ? []
        : [{ type, span, isAll: false, followsATelling: false, said }];
    });
  const gives = found.filter(
    ({ type, said }) =>
      type !== "change" || replacementIn(said, lang).to !== undefined || quotedIn(said).length > 0,
  );
  return gives.filter(({ said }) => !announces[lang].test(plain(said)));
}

/** A sentence that asks for two things is two: "Take that out and put …", 「…は外して、…を…に直して」. */
function partsOf(text: string, { start, end }: Span, lang: Lang): readonly Span[] {
  const said = text.slice(start, end);
  const cuts = [...said.matchAll(betweenRequests[lang])];
  const starts = [start, ...cuts.map(({ index, 0: mark }) => start + index + mark.length)];
  const ends = [...cuts.map(({ index }) => start + index), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

const betweenRequests: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<=(?:消し|外し|削除し|取っ|抜い|直し|変え|入れ|足し|加え)て)、(?=[^。]*(?:て|で)(?:ください|下さい|くれ|ほしい|欲しい|おいて|もら|$))/gu,
  en: /[,;]? (?:and|but|then) (?=(?:then |please |also )*(?:put|add|write|include|change|make (?:it|that)|delete|remove|take (?:out|off|the|my|that)|leave (?:out|the|my|that)|drop|do ?n['’]?t (?:include|write|put|keep|mention))\b)/giu,
};

/** "I would change it.": what, and to what, is said in the next sentence. */
const announces: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:はい|ええ|いや)?[、\s]*(?:直し|変え)たい(?:です|ところがあります)[。\s]*$/u,
  en: /^(?:yes,? |no,? )?(?:i(?:'d| would| want to| need to)|please)? ?(?:like to )?change (?:it|that|this|something|a line|one line)(?: \w{1,6})?[.!\s]*$/u,
};

function typeOf(sentence: string, lang: Lang, place: Place): RequestType | null {
  const said = plain(sentence);
  if (said.replaceAll(quotation, "").length > longest[lang]) return null;
  const isOfTheRecord =
    place === "read-back" || (place === "close" && (said.search(quotation) >= 0 || bids[lang].test(said)));
  const possible = isOfTheRecord ? [...anywhere, ...atReadBack] : anywhere;
  return possible.find((type) => requests[lang][type].test(said)) ?? null;
}

/** Characters of a sentence that asks for something; a longer one tells of something. */
const longest: Readonly<Record<Lang, number>> = { ja: 48, en: 110 };

const quotation = /[「『“"][^」』”"]{2,}[」』”"]/gu;

/** Bids that something be changed or added, in words that at the close are about nothing but the record. */
const bids: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:直し|訂正し|書き直し|書き換え|足し|書き足し|加え|付け足し)(?:て|と(?:い)?て)(?:ください|下さい|くれ|ほしい|欲しい|おいて|もら|や|ね|$|[。！!])/u,
  en: /^(?:(?:oh|and|also|please|no|wait|sorry|can you|could you|would you)[,\s]+)*(?:add|change)[:\s]|["“'][^"”]{2,}["”'] (?:goes|should go|belongs|must go) in\b/u,
};

const anywhere: readonly RequestType[] = ["asks-to-see", "asks-if-done", "asks-who-sees", "leave-out"];
const atReadBack: readonly RequestType[] = ["change", "add"];

function sentencesIn(text: string, lang: Lang): readonly Span[] {
  return [...text.matchAll(sentenceShape[lang])].flatMap((found) =>
    /[\p{L}\p{N}]/u.test(found[0]) ? [{ start: found.index, end: found.index + found[0].length }] : [],
  );
}

const sentenceShape: Readonly<Record<Lang, RegExp>> = {
  ja: /[^。！!?？\n…]+[。！!?？…]*/gu,
  en: /[^.!?\n…]+[.!?…]*["”']?/gu,
};

/** What is said to the counsellor beside a request, and tells nothing. */
const isRemark: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:いや|いいえ|はい|うん|ええ|あの|えっと|あ|すみません|ごめん(?:なさい)?|お願い(?:します)?|頼(?:む|みます)|ありがとう(?:ございま(?:す|した))?|(?:さっき|だから|せやから|もう)?[^。]{0,12}(?:って|て|と)(?:言|い|頼)[^。]{0,8}(?:た|やん|よ|ね|けど|のに)[^。]{0,4})[、。!?？\s]*$/u,
  en: /^(?:no|yes|yeah|ok(?:ay)?|well|sorry|please|thanks?(?: you)?|right|look|anyway|(?:and )?i (?:said|asked|told you)(?: \w+){0,4}|yes or no)[\s,.!?]*$/u,
};

const requests: Readonly<Record<Lang, Readonly<Record<RequestType, RegExp>>>> = {
  ja: {
    "leave-out":
      /(?:書か|残さ|記録し|載せ|メモし|(?:記録|そこ)に(?:は)?入れ)ない(?:で(?!す)(?:ほしい|欲しい|くださ|くれ|な|ね|よ|[、。!\s]|$)|でおいて)|^(?:いや|あ|やっぱり?|すみません|ごめん)?[、\s]*(?:(?:今|いま|さっき|前)の(?:話|ところ|言葉|行|部分)?|それ|これ|その(?:話|こと|行|ところ|部分|言葉)|[「『][^」』]{1,30}[」』](?:という(?:の|行|ところ))?|[^。]{1,16}(?:の行|のところ|のくだり|の話|のこと))(?:だけ)?(?:は|を|、)?(?:もう)?(?:消し|外し|削除し|削っ|取り消し|省い|忘れ)(?:て|と(?:い)?て)(?:くださ|下さ|くれ|ほしい|欲しい|もら|おいて|おい|ね|な|や|よ|[、。!\s]|$)|[「『][^」』]{1,40}[」』][^。「」]{0,18}(?:消し|外し|削除し|取り消し)て(?:くださ|下さ|くれ|ほしい|欲しい|もら|いただ)|(?:箇所|行|ところ|部分|言葉|記録)[^。]{0,8}(?:削除|消去|消し|外し|取り消し)(?:したい|たい|(?:て|を)?(?:いただ|頂|お願い|願い))|(?:削除|消去|消し|外し|取り消し)(?:し)?たい(?:箇所|行|ところ|部分|言葉)|なかったことに(?:して|しと)|^(?:いや|あ|まあ)?[、\s]*(?:これ|それ|今の|その話|この話)(?:は|、)?[、\s]*(?:(?:もう)?(?:ええわ|ええて|ええねん|いいや)|(?<=この話は|その話は|今の話は)(?:もう)?いいです|なし(?:で|に|や|だ|です)|関係(?:が|は)?(?:ない|ありません)|やめ(?:とく|ときます|ておきます|ます)|忘れて|内緒)|^(?:その|この)(?:話|こと)は(?:せえへん|しません|しない|したくない|したくありません|触れないで|もう(?:せえへん|しない|したくない))|^(?:せやから|だから|もう)[、\s]*(?:それ|その話|この話)は(?:もう)?(?:ええ|いい|せえへん|しない|したくない|やめ)|(?:ここ|この場)だけの話(?:に|で|や|です|だから)|^(?:いや|あ|え|[、\s])*(?:それ|これ|そこ|その行)(?:は|って|も)?[、\s]*(?:あんた|あなた|そっち|おたく|機械)(?:へ|に(?:言うた|言った|対する)?)の?(?:文句|苦情|愚痴|冗談|注文)(?:です|や|たい|ばい|だ|じゃ|やけん|だから|ね|よ|わ)*[。!\s]*$/u,
    "asks-if-done":
      /[^。]{0,14}(?:直|消|入|変わ|外)(?:り|え|って|っ)?(?:ました|た|て(?:い)?ます)(?:ん|の)?(?:です)?か[?。…\s]*$|(?:ほんま(?:に)?|本当(?:に)?|ちゃんと|もう|いま|今の)?[^。]{0,14}(?:書|消し|直し|入れ|外し|削除し|残し)(?:い|き)?(?:て)?(?:くれ(?:た|ました)|もらえ(?:た|ました)|(?<=し|い|き|れ)(?:た|ました))(?:ん|の)?(?:です)?か(?:[?。…\s]*$|、)/u,
    "asks-who-sees":
      /^(?!.*(?:仕事|作業|製品|書類を|見ても|じゃない(?:です)?か))[^。]{0,20}(?:(?:誰|だれ|どなた|担当者|管理者?(?:し(?:て(?:い)?る)?(?:方|人))?|管理(?:し|する)[^。]{0,6}(?:方|人)|会社|上司|人事|社長|ほかの人|他の人|第三者|外|外部|どこか?|よそ|サーバー?|ネット|クラウド)(?:か)?(?:に|が|へ|は|も|には|にも|からも)(?:も)?[^。]{0,12}(?:見(?:る|ら|え|て)|読(?:む|ま|め)|送(?:る|ら|り|っ|信)|漏れ|もれ|伝わ|知られ|渡|届|残る|保存)|(?:ログ|記録|内容|データ|会話|この話|書いたこと|ここに書いた)[^。]{0,16}(?:送|漏れ|もれ|保存|残|見られ|誰|どこ|共有|秘密|消せ|伝わ|知られ|バレ|ばれ))[^。]{0,10}(?:か(?:ね|な)?(?:、?です)?|の|(?=[?]))[?。、\s]*$|(?:秘密|プライバシー)(?:は|って)?(?:守|大丈夫)[^。]{0,8}(?:か|の)?[?。\s]*$/u,
    "asks-to-see":
      /^(?:もう(?:一|い)(?:回|度|っぺん)|一度|もっぺん)?[、\s]*(?:読み上げて|読み返して|読んで)(?:みて)?(?:ください|下さい|くれ|もら|ほしい|$|[。？?])[^。]{0,12}$|^(?![^。]*(?:誰|だれ|どなた|会社|上司|人事|社長))[^。]{0,6}(?:いまの|今の)?記録[^。]{0,6}見(?:られます|れます|られる|れる|せてもら)[^。]{0,6}$|(?:記録|いまの形|今の形|直したの|直ったの|書いたもの)(?:を|は|が|って)?[^。]{0,10}(?:見せて|読み上げて|読んで(?:くれ|くださ|もら)|見たい|確かめたい|どうなって(?:い)?(?:ます|る))|^(?:いま|今)(?:は|の)?[、\s]*(?:どう(?:なって(?:い)?(?:ます|る)|書いて)|何て書いて|なんて書いて)|(?:何|なん|どう)(?:て|と)書いて(?:あ(?:る|ります)|い?ます)/u,
    change:
      /^[^。]{1,20}(?:要ら|いら)(?:ん|ない|へん|なか|ねえ)[。、\s]+[^。、]{1,20}だけ(?:で(?:いい|ええ|よか)[^。]{0,4})?[。\s]*$|^(?:いや|あ|えっと)?[、\s]*(?:そこ|それ|そっち|ここ|その行)(?:は|が)?、?[「『][^」』]+[」』](?:です|だ|や|なん|っす)|(?:行|ところ|記録|書き方|そこ|言い方)(?:は|が|も)?[^。「」]{0,8}(?:おかし|違(?:う|い|って)|ちが(?:う|い|って)|ちゃう|間違)|(?:直し|訂正し|書き直し|書き換え)て(?:ください|下さい|くれ(?!て|た)|ほしい|欲しい|もらえ(?!て|た))|[「『][^」』]+[」』](?:って|と)?(?:に|で|へ|と)(?:お)?(?:して|直し|変え|書き(?:直|換|替)|しとい|お願い)|(?:に|へ)(?:直し|変え|書き直し|書き換え|訂正し)て(?:ください|くれ|ほしい|おいて|もら)?|(?:では|じゃ|や)な(?:く|くて)[、\s]*[「『]?[^。]{2,}[。!\s]*$|(?:が|の方が|のほうが)(?:正しい|本当|近い)/u,
    add: /^(?!.*(?:そのまま|このまま))[^。]*(?:書い|書き足し|入れ|足し|加え|残し|記録し|戻し)(?:といて|とい(?:て|てや)|ておいて|ておいてください|てください|て(?:ほしい|欲しい|くれ)|てもらえ)/u,
  },
  en: {
    "leave-out":
      /(?<!\b(?:i|we|they|he|she|people|customers|nurses|drivers|staff|who) )\b(?:do ?n'?t|do not|rather you did ?n'?t|asked you not to) (?:you )?(?:write|put|note|keep|record|save|include|quote)\b[^.]{0,24}(?:that|this|it|any of|down|in)|^(?:(?:no|yes|please|just|so|and|ok|okay|actually|look|i said|i'd like you to|can you|could you|would you)[,\s]+)*(?:(?:take|leave|keep)\b(?! (?:me|a|an|one|your|my|pride|care|them|those|the (?:numbers|scales))\b)[^.]{0,40}\b(?:out|off)\b|(?:scrap|strike|delete|remove|erase|drop|scratch|forget(?! it\b))\s+(?:that|this|it|the (?:\w+ ){0,2}(?:line|bit|part|one|sentence|thing))\b[^.]{0,30})|\b(?:off the record|between (?:you and me|ourselves)|(?:just|only|keep (?:this|that|it)) between us)\b|(?<!\b(?:i|we|they|he|she|to|you|and|then|must|can) )\b(?:delete|strike|remove) (?:it|that)\b|^take it out\b|\b(?:want|like|prefer) (?:it|that|this) (?:left out|out|gone|removed|taken out|deleted)\b|\bi do ?n'?t (?:be )?tell(?:ing)? (?:people|anyone|anybody) that\b|^(?:i )?(?:shouldn'?t|should not) have (?:said|told you|written) (?:that|this|it)|^(?:(?:no|nah|eh|oh|but)[,.\s]+)*that(?:'s| is| was| were)? (?:just |only )?(?:me )?(?:(?:moaning|complaining|grumbling|having a go|talking) (?:at|about|to) (?:you|your)|(?:a |my )?(?:moan|complaint|gripe|grumble|joke) (?:at|to|about) (?:you|your)|meant for you|said to you)\b/u,
    "asks-if-done":
      /\b(?:did|have|were) you (?:really |actually |even )?(?:delete|deleted|remove|removed|take|taken|took|write|written|wrote|change|changed|put|add|added|save|saved|able to (?:delete|change|write))\b[^.]*\?*$|^(?:is (?:it|that) (?:gone|deleted|out|changed|in(?: there)?(?: now)?)|yes or no)[?.\s]*$/u,
    "asks-who-sees":
      /(?:^|\b(?:said|tell me|ask|wonder|and|but|so|start|first|sorry|ok|okay|wait),? )who(?: else)?(?:'s| is| will| can| could| gets to| would)? (?:going to |be able to |be )?(?:sees?|reads?|reading|seeing|looking at|have access to|has access to|access) (?:this|that|it|these|them|what i (?:write|say|type)|my (?:answers|words))|\b(?:is|are|will) (?:this|it|that|these|what i (?:write|say|type)|my (?:answers|words))(?: all)? (?:be |being |getting |get )?(?:sent|shared|stored|saved|logged|private|confidential|anonymous|recorded|seen|going (?:to|back)|kept)\b|\bwhere (?:does|do|will|is) (?:this|it|that|these|all this|my (?:data|words|answers)|what i (?:write|say|type))(?: all)? (?:go|end up|going|get stored|get kept|stored|kept|live)|\b(?:can|could|will|does|do) (?:my |the )?(?:boss|manager|company|employer|hr|anyone|anybody|they|work)(?: else)? (?:ever |get to )?(?:see|read|hear|find|get|know about|access)\b[^.]{0,20}\b(?:this|that|it|these|here|what i)|\bdo ?n'?t (?:save|store|share|send|pass)\b[^.]{0,24}\b(?:anywhere|anyone|anybody|to (?:my|the))\b/u,
    "asks-to-see":
      /\blet me (?:see|read|look at|check|hear) (?:it|that|them|the (?:record|lines?|whole thing)|my record)\b|\bhow (?:does|do) (?:it|that|the record|they) (?:look|sound|read|stand)(?: now| like)?\b|\b(?:show|read|tell|let) (?:it |me |that )*(?:back |see |again )*(?:to me )?(?:how|what|the record|my record|it|the lines?)\b[^.?]{0,12}\b(?:reads?|says?|looks?|stands?|record|back|now|lines?|have)\b|\b(?:how|what) does (?:it|the record|that line|my record) (?:read|say|look like)(?: now)?\b|\b(?:can|could|may) i (?:see|read|check) (?:it|the record|my record|how it reads|what it says)\b|\bread (?:it|that|them|the record) (?:back|out)\b|\bshow me (?:it|the record|my record)\b/u,
    change:
      /\b(?:line|bit|part|record|one|sentence)\b[^.]{0,30}\b(?:is|was|isn'?t|wasn'?t|doesn'?t|sounds?|reads?)\b[^.]{0,20}\b(?:wrong|right|true|what i (?:said|meant)|like me|me)\b|^(?:no,? |but )?(?:that|it)(?:'s| is) (?:wrong|not right|not true|not what i (?:said|meant))\b|^(?:no,? |but )?i never (?:said|meant)\b|["“][^"”]+["”] (?:(?:is|was|are) not|(?:is|was|are)n'?t)\b|\b(?:change|replace|correct) ["“'][^"”']+["”'] (?:to|with|into)\b|(?<!\b(?:wouldn'?t|won'?t|not|never|don'?t|can'?t|couldn'?t|nothing|didn'?t) (?:want to |need to )?)\b(?:change|make|turn|correct) (?:it|that|this|the \w+(?: line)?)(?: to| into| say| read)?\b|\bshould (?:say|read|be)\b|\b(?:put|write|say) ["“'][^"”]+["”'](?: instead)?|\binstead of\b|^(?:no,? )?it'?s [^.]+, not\b/u,
    add: /^(?:(?:no|nah|yes|and|also|please|so|just|then|well|can you|could you|would you|you can)[,\s]+)*(?:put|have|get|keep|leave) (?!out\b|it\b|that\b|this\b|me\b)[\p{L}\d' -]{2,60}? (?:in|back|back in|in there|in it|on it|in the record|at the top|first)(?: too| as well| instead| please| then| for me)*[.!\s]*$|^(?:(?:and|also|please|so|just|can you|could you|would you|you can)[,\s]+)*(?:(?:add|include)[:,]? (?!me\b|up\b|nothing\b)\w|(?:keep|use) ["“']|(?:write|put|note) (?:that|this|it|the|in|down|["“'])|(?:add|include) ["“'])|^(?:no[,.]? |and )?["“'][^"”]{2,}["”'] (?:goes|should go|must go|needs to go|has to go|belongs|should be|needs to be) in\b/u,
  },
};
