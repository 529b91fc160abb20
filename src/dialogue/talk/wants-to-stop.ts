import type { Lang } from "../../language/index.ts";
import { piecesOf } from "../kept/pieces.ts";
import { onceATurn } from "../once-a-turn.ts";
import { asksToEnd } from "./asks-to-end.ts";

/**
 * Whether an utterance asks for the end of the talk. `stops`: in plain words, or for a reason that leaves no choice (sleep, a bus, the end
 * of a break). `unsure`: nothing but words that mean other things as often ("night", "I'm done"); then it is asked. `told`: that a tale, or an
 * answer, ends here. Null where it tells something.
 */
export function wantsToStop(text: string, lang: Lang): "stops" | "unsure" | "told" | null {
  const pieces = piecesOf(text, lang).map(({ start, end }) => plain(text.slice(start, end)));
  // Leave is taken at the end of what is said; a word that is no more than that ("night. not day") at its very end.
  const takesLeave = (said: string, index: number) =>
    isStop(said, lang) &&
    (!isAmbiguous(said, lang) || pieces.slice(index + 1).every((after) => nods[lang].test(after)));
  const leave = pieces.findLast(
    (said, index) => index >= pieces.length - lastWords && takesLeave(said, index),
  );
  if (leave !== undefined && !isAmbiguous(leave, lang)) return "stops";
  if (asksToEnd(text, lang) !== null) return "stops";
  if (leave !== undefined) return "unsure";
  const rest = pieces.filter((said) => !nods[lang].test(said));
  const [only] = rest;
  if (only === undefined || rest.length > 1) return null;
  return endsATale[lang].test(only) ? "told" : mayEnd[lang].test(only) ? "unsure" : null;
}

/** Whether somebody has to be off, or says goodbye: nothing is asked of them any more. */
export function isInHaste(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'").toLowerCase();
  return hasty[lang].test(said) && !inAWhile[lang].test(said);
}

/** There is a minute yet. */
const inAWhile: Readonly<Record<Lang, RegExp>> = {
  ja: /そろそろ|もうすぐ|あと[^。]{0,6}で/u,
  en: /\b(?:soon|in a (?:bit|minute|while|sec))\b/u,
};

const hasty: Readonly<Record<Lang, RegExp>> = {
  ja: /寝|眠|おやすみ|休(?:み|ませ)|横に|時間|休憩|昼休み|バス|電車|船|タクシー|迎え|戻|呼ば|来客|客|行か|行き|行く|出ない|帰|充電|電池|子ども|子供|赤ちゃん|疲れ|しんど|勘弁|結構|さよなら|さようなら|バイバイ|またね|また今度|失礼/u,
  en: /\b(?:bye|goodbye|night|bed|sleep|tired|knackered|kip|go|going|off|bus|train|tram|ferry|taxi|cab|lift|ride|boat|flight|break|lunch|shift|class|door|calling|dash|run|shoot|later|laters|enough|no more|see (?:ya|you|u)|ta[ -]?ra)\b/u,
};

/** Sentences at the end in which leave is taken: the wish and a word of thanks or regret. */
const lastWords = 2;

/** Whether an utterance tells something beside words that may end it, and takes no leave. */
export function tellsOn(text: string, lang: Lang): boolean {
  const pieces = piecesOf(text, lang).map(({ start, end }) => plain(text.slice(start, end)));
  const rest = pieces.filter(
    (said) => !nods[lang].test(said) && !mayEnd[lang].test(said) && !endsATale[lang].test(said),
  );
  return wantsToStop(text, lang) === null && pieces.length > 1 && rest.length > 0;
}

/** Whether a sentence asks for nothing but the end: it is no part of an answer. */
export const isStop = onceATurn((sentence: string, lang: Lang): boolean => {
  const said = plain(sentence);
  if (said.length > longestStop[lang]) return false;
  const is = (part: string) => {
    const bare = plain(part);
    return stops[lang].some((shape) => shape.test(bare));
  };
  // Leave is often taken in half a sentence: "my bus is here, bye"; a bare "stop" there is part of what is told.
  const parts = said.split(/[,、]\s*/u);
  const half = [parts[0], parts.at(-1)].filter((part = "") => part.length >= shortestHalf[lang]);
  const isPlain = (part: string) => is(part) && !bareWord[lang].test(part) && !isAmbiguous(part, lang);
  return is(said) || (parts.length > 1 && half.some((part = "") => isPlain(part)));
});

/** Characters from which half a sentence may take leave by itself. */
const shortestHalf: Readonly<Record<Lang, number>> = { ja: 4, en: 3 };

/** Said of many things: a machine that stops, a queue that ends. */
const bareWord: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:終わり|終了|おしまい|これで|ここまで)(?:です|や|だ)?$/u,
  en: /^(?:stop|finish|end|quit|close|leave (?:it|this|things)|call it|later|laters)$/u,
};

/** Whether a word of leave is said of other things as often, where nothing beside it shows to whom it is said: "night", 「バス来た」. */
function isAmbiguous(said: string, lang: Lang): boolean {
  return bareLeave[lang].test(plain(said));
}

const bareLeave: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:ここまで|これまで|ここまで(?:です|や|だ)|時間(?:が来た|になった)|(?:休憩|昼休み|昼|休み時間)(?:が|も|は)?(?:終わ(?:る|り|った|りました)|明け)|(?:バス|電車|船|フェリー|タクシー|迎え|送迎)(?:が|も)?(?:来た|着いた|来ました|着きました|来る|来ます)|呼ばれ(?:た|ました)|呼び出された|お?客(?:さん|様)?(?:が)?(?:来た|来ました))$/u,
  en: /^(?:night|laters?|finish(?: up)?|end|close|quit|end (?:it|this|here)|leave (?:it|this|things)|call it|another (?:time|day)|(?:the |my |our )?(?:bus|train|tram|ferry|taxi|cab|lift|ride|boat|minibus|uber)(?:'s| is|s)? (?:here|in|coming|leaving|waiting|outside|due)|(?:my |the |our )?(?:lunch(?: ?break)?|tea ?break|break|dinner ?break)(?:'s| is|s)? (?:over|up|finished|done)|bed ?time|someone'?s (?:here|at the door))$/u,
};

/** Whether leave is taken for the night. */
export function isGoodNight(text: string, lang: Lang): boolean {
  return night[lang].test(text.toLowerCase());
}

const night: Readonly<Record<Lang, RegExp>> = {
  ja: /おやすみ|寝(?:ます|る|るわ|ない)/u,
  en: /\b(?:good ?night|night night|(?:to|must|gotta|need to) (?:sleep|bed)|night)\b[.! ]*$|\b(?:to bed|(?:must|need to|have to|gotta) sleep)\b/u,
};

const plain = onceATurn((said: string): string =>
  said
    .normalize("NFKC")
    .replaceAll("’", "'")
    .toLowerCase()
    .replace(/(?:[\s。.!！?？…、,ｗ\p{Extended_Pictographic}]|(?<![a-z])w+(?![a-z]))+$|^[\s…、,]+/gu, "")
    .replace(/[\s(（]*(?:笑[)）]?|haha|lol|:\)|x+)$/u, ""),
);

/** Characters of a sentence that takes leave; a longer one tells of something. */
const longestStop: Readonly<Record<Lang, number>> = { ja: 40, en: 70 };

const jaBefore =
  "^(?:(?:もう|はい|じゃあ?|ほな|ほんなら|では|で|次で|これで|ここで|ここらで|この辺で|このへんで|はよ|早く|そろそろ|今日は|今日のところは|今夜は|本日は|いったん|一旦|一回|すみません(?:が)?|すいません|ごめん(?:なさい|ね)?|申し訳(?:ない|ありません)(?:が|けど|です)?|悪い(?:けど|んだけど)|あの|あ|だから|やけん|よか|ええ|いい|[、\\s])*)";

/** Shapes of a sentence that takes leave, by what it says. */
const stops: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    // Asks for the end, in any region's words.
    new RegExp(
      `${jaBefore}(?:(?:終わり|おわり|終い|しまい|おしまい|終了|お開き)(?:に(?:し|さ)[^。]{1,12}|(?:って|て|と)(?:言|いう|ゆう|いよ|いい)[^。]{0,8}|でお願い[^。]{0,4}|(?:させて|して)[^。]{0,10}|します)|(?:終わろ|やめよ)(?:う)?(?:か|や|よ|で|ね)?(?:(?:って|て|と)(?:言|いう|ゆう|いよ|いい)[^。]{0,8})?|(?:終|お)わります(?:ね)?|終わらせて[^。]{0,8})$`,
      "u",
    ),
    /^(?:はい|もう|じゃあ?|ほな|これで|今日は)[、\s]*(?:終わり|おわり|おしまい|終了)(?:や|です|ね|な|よ)*$/u,
    /^(?:今日は|今夜は|もう|やっぱり?|すみません|ごめん(?:なさい)?|、|\s)+(?:やめ(?:とく|ます|ときます|ておきます|たい(?:です)?|ます)|これで)(?:わ|ね)?$/u,
    /(?:この|その)?(?:お?話|対話|やりとり|質問)(?:は|を|も)?[、\s]*(?:もう)?(?:終わり|おしまい|やめ|ここまで|打ち切り)(?:に|で)?(?:したい|します|して|しよ|させて|ええ|いい)/u,
    // In the words of a region, or of an office.
    /^(?:んだば|んだら|では|じゃあ?|ほな|本日は|今日は|今夜は|そろそろ|[、\s])*(?:これで|ここで|この(?:あたり|辺|へん)で|ここらで)?[、\s]*(?:やめる(?:す|べ)|やめっぺ|終わりに?(?:すっ|する)べ?|(?:失礼|お?しまい|終わりに?)(?:いたし|させて|し)[^。]{0,12})$/u,
    /(?:ので|から|んで)[、\s]*(?:お先に|これで)?[、\s]*失礼(?:し|いた)ます(?:ね)?$|(?:これにて|ここで|本日は|今日は)[^。]{0,6}(?:終了|終わり)(?:と|に)(?:させ|し|いた)[^。]{0,10}$/u,
    /(?:終わら|終え|切り上げ|おしまいにさ|終わりにさ)せて(?:いただい|もらっ|いただき|もらい)[^。]{0,16}$/u,
    /^(?:[^。、]{0,14}(?:ので|から|て)[、\s]?)?(?:今日は|今夜は|もう|そろそろ|先に)?[、\s]*(?:寝ます|寝るね|寝るわ|休みます)(?:ね|わ)?$/u,
    // Here and no further.
    new RegExp(
      `(?:${jaBefore}|ので[、\\s]*|から[、\\s]*|んで[、\\s]*)(?:ここ|この辺|このへん|これ)(?:ら)?(?:まで|きり|ぎり)(?:で(?:す|お願いします|(?:いい|ええ)[^。]{0,6})?|に(?:し(?:ます|とく|ときます|て[^。]{0,8}|たい(?:です)?)|させて[^。]{0,8}|でき[^。]{0,8}))?(?:ね|な|わ)?$`,
      "u",
    ),
    /^(?:いえ|いや|もう|はい|あ|あの|[、…\s])*(?:そろそろ|今日は|もう|ここで|ここらで)?[、\s]*(?:終わり|おしまい)に(?:して|しても|しとい)[^。]{0,6}(?:大丈夫|かまいません|かまわない|結構|いい|ええ|よか)(?:です|ですよ|よ|わ|ばい)?$/u,
    /^(?:もう|今日は|そろそろ|ここで|いったん|一旦|すみません|[、\s])*(?:失礼(?:し|いた)(?:ます|ました)|お?(?:いとま|暇)(?:し|いた)ます|おやすみ(?:なさい)?|さようなら|さよなら|バイバイ|お疲れ様でした)(?:ね)?$/u,
    /(?:^|、|ので|から|んで|わ)(?:もう|そろそろ|これで|ここで|電話(?:を)?|通話(?:を)?|画面(?:を)?|\s)*(?:切ります|切るわ|切るね|落ちます|抜けます|閉じます|止めます)(?:ね|わ)?$/u,
    // Thanks for what is over.
    /^(?:お?話(?:を)?)?聞いて(?:くれて|くださって|いただき|もらって)、?(?:本当に|どうも)?ありがとうございました$/u,
    // Sleep, rest, somewhere to be.
    /^(?:今日は|今夜は|もう|今は?|いま|いい加減|さすがに|そろそろ|ほな|じゃあ?|では|はい|ごめん(?:なさい)?|すみません|眠い(?:ので|から|し)|明日(?:も)?早い(?:ので|から|し)|、|\s)+(?:寝(?:ます|るわ|るね|る|よう|よ|ないと|なきゃ|んと|させて[^。]{0,8}|たい(?:です|んです)?)|休(?:みます|ませて[^。]{0,8}|みたい(?:です|んです)?)|横になり(?:ます|たい(?:です)?))(?:ね|わ|よ)?$/u,
    /^(?:もう|そろそろ|すみません|ごめん(?:なさい)?|、|\s)*(?:時間(?:な(?:ので|んで)|が来|になり)|(?<=もう|そろそろ|、)時間(?:です|や|だ)|(?:休憩|昼休み|昼|休み時間)(?:が|も|は)?(?:もう|そろそろ)?(?:終わ(?:る|り|ります|りました|った|っちゃ)|明け)|(?:バス|電車|船|フェリー|タクシー|迎え|送迎)(?:が|も)?(?:もう|そろそろ)?(?:来|着)(?:た|ました|ちゃ|る|ます)|(?:仕事|現場|持ち場|ライン)(?:に|へ)?戻(?:ります|る|らな|らない|んな)|(?:呼ばれ|呼び出さ)(?:た|ました|てる|て)|来客(?:です|や)?|お?客(?:さん|様)?(?:が)?(?:来た|来ました|来られ)|(?:もう|そろそろ)(?:(?:行か|出|戻ら|帰ら)(?:ないと|なきゃ|なくちゃ|んと|なあかん|ねば)[^。]{0,6}|(?:行き|出|戻り|帰り)ます|行くわ|戻るわ|帰るわ))(?:ので|んで|から|です|わ|ね|や|し|な|ん|、|これで|ここで|また|ここまで|失礼します|(?:もう)?(?:行|出|戻|帰|切|抜け|落ち)[りき]?ます(?:ね)?|行くわ|戻るわ)*$/u,
    /(?:充電|電池|バッテリー)(?:が)?(?:もう)?(?:切れ|なくな|ヤバ|やば)[^。]{0,8}$|(?:^|[\s、])(?:また(?:ね|な|今度|明日)|ほなまた|じゃあまた|ではまた)$|^(?:その話|続き|残り|あと)は[^。]{0,4}(?:明日|今度|また|後日)に(?:し(?:て|ます|よう|たい)|さ)[^。]{0,8}$|寝落ちし(?:そう|ます)/u,
    /^(?:ほな|じゃあ?|では|もう)?[、\s]*そろそろ(?:です(?:ね)?|やな|だな|か(?:な)?|ええ(?:か|です|やろ)[^。]{0,6}|いい(?:です)?か(?:ね|な)?|時間(?:です|や)?|失礼[^。]{0,8}|お?(?:いとま|暇)[^。]{0,6}|(?:行|戻|帰|出|寝|終わ|切|おしまい)[^。]{0,12})?$/u,
    /(?:子ども|子供|赤ちゃん|下の子|上の子|娘|息子|孫|犬)(?:が)?(?:起き|泣き|帰って)[^。]{0,10}(?:ので|んで|から)[^。]{0,10}(?:ここまで|また|これで|失礼|切り|終わり)[^。]{0,6}$/u,
    /^(?:やっぱり?|すみません|ごめん(?:なさい)?|、|\s)*続き(?:は)?(?:また|今度|明日|後日|別の日)[^。]{0,12}$|^(?:もう|今日は|これ以上は)[、\s]*(?:結構|けっこう|十分|充分|たくさん|勘弁)(?:です|や|だ)?(?:ね|わ)?$/u,
  ],
  en: [
    // Goodbye.
    /^(?:(?:ok(?:ay)?|right|well|so|anyway|no|sorry|thanks?(?: you)?|thank you|ta|cheers|alright|please|and|love|mate),? )*(?:bye(?:[ -]?bye)?|goodbye|good ?night|night(?:[ -]night)?|nighty ?night|night all|see (?:ya|you|u)(?: later| around)?|ta[ -]?ra|tara|toodle\w*|laters?|over and out|signing off)(?:,? (?:then|now|for now|all|love|mate|po|boss|robot))*$/u,
    // Must be off, in the words of a phone or of a region; or is done for the evening.
    /^(?:(?:ok(?:ay)?|right|well|so|anyway|sorry|i'?ll have to|i must|better) )*(?:gtg|g2g|ttyl|catch (?:you|ya) later|i'?m off (?:for|to) (?:my|me|a|some) \w+|i (?:shall|will|had best|'d best) (?:stop|finish|leave it|end)(?: there| here| now)*|ta[ -]?ra(?: now| then| love)*|gotta (?:bounce|dash|run|go|fly)|love (?:you|ya) and leave (?:you|ya)|(?:i )?(?:reckon |think |guess )?(?:i'?ll|we'?ll|let'?s|i should|we should) (?:call it|leave it|end it|stop|knock it on the head|wrap (?:it )?up)(?: there| here| a (?:day|night)| now)*|(?:i think )?(?:i )?(?:should|would) like to (?:conclude|end|finish|stop|close)(?: here| there| now)*|that (?:will|'ll|would) be all(?: (?:for|this) (?:today|tonight|now|this evening|evening))?)\b.{0,24}$/u,
    // Asks for the end.
    /^(?!(?:no|never any|got no|not) (?:time|need|way|chance))(?:(?:ok(?:ay)?|no|no no|please|so|right|yes|look|i said|i say|i want(?:ed)? to|i'd rather|i would rather|i'll have to|i have to|i'd like to|i would like to|i need to|can (?:we|i|you)|could (?:we|i|you)|shall we|may (?:we|i)|let's|lets|we can|just|now|sorry|time to|i'm going to|im going to|gonna|i'll|ill|i will|i think (?:i'll|we should|we can|i want to)|maybe),? )*(?:stop|finish(?: up)?|end|quit|wrap (?:it |this )?up|leave (?:it|this|things)|call it (?:a (?:day|night)|quits)|close|log off|sign off|pack it in|call it)(?:,? (?:it|this|here|there|now|please|then|today|tonight|for (?:today|now|tonight|the day|the night)|at (?:this|that)|thanks?|thank you|talking|the (?:talk|chat|session|conversation)|with this))*$/u,
    // Somewhere to be, or to sleep.
    /^(?:(?:ok(?:ay)?|right|well|anyway|so|sorry|but|and|no|now|look|oh|ah|shit|crap|oops|thanks?),? )*(?:i |we |i've |ive |i'll |ill )?(?:must|have to|need to|got to|gotta|should|had better|better|ought to|really must)(?: really| probably)? (?:go|sleep|run|dash|shoot|leave|fly|be off|be going|get (?:off|going|back|on|some sleep|to bed|home)|go (?:now|home|to (?:bed|sleep|work)|back(?: to work| in)?)|head (?:off|out|home|back)|hit the (?:road|hay|sack)|crash|love you and leave you)(?:,? (?:now|then|soon|please|really|really sleep|sorry|for real))*$/u,
    /^(?:(?:ok(?:ay)?|right|well|sorry|anyway|oh|ah|and),? )*(?:that'?s me|that is me)(?: (?:done|off|finished|out|for (?:tonight|today|now|the night|the day)|then|away|now))+\b[^.]{0,24}$/u,
    /^(?:(?:ok(?:ay)?|right|sorry|and|oh|anyway|well),? )*(?:the |my |our )?(?:bus|train|tram|ferry|taxi|cab|lift|ride|boat|minibus|uber)(?:'s| is|s)? (?:here|in|coming|leaving|waiting|outside|due|just (?:come|pulled up)|pulling in)(?: now)?$/u,
    /^.{0,24}\bi(?:'ve| have|'ve got| have got|ve) (?:got )?an? (?:bus|train|tram|ferry|flight|lift|taxi)(?: to catch)?$/u,
    /^(?:(?:ok(?:ay)?|right|sorry|and|oh|anyway|well),? )*(?:my |the |our )?(?:lunch(?: ?break)?|tea ?break|break|dinner ?break|lunch ?time|smoke ?break)(?:'s| is|s)? (?:over|up|finished|done|ending|nearly (?:over|up))(?: now)?$/u,
    /^(?:(?:ok(?:ay)?|right|well|anyway|sorry|and|no|so),? )*(?:i'?m|i am|im|we'?re) (?:off(?: (?:to (?:bed|sleep|work)|now|home))?|going(?: (?:now|to (?:bed|sleep)|home))?|out of here|done (?:here|for (?:today|tonight|now|the day|the night)|talking|with (?:this|these|the questions))|finished (?:here|for (?:today|tonight|now))|away|logging off|heading (?:off|out|home)|too tired(?: (?:for (?:this|more|any more)|to (?:go on|think|talk|carry on)))?|falling asleep|leaving(?: it (?:here|there))?)(?:,? (?:now|then|sorry))*$/u,
    /^(?:(?:ok(?:ay)?|please|no|sorry|and|right),? )*(?:no more(?: (?:today|tonight|questions?|now|please|for (?:today|tonight|now)|of this))*|(?:that'?s |that is |thats )?enough(?: (?:now|please|for (?:today|tonight|now|me|one (?:day|night))|questions?|of this))+|that'?ll do(?: me)?(?: (?:for|today|tonight|now|thanks?))+|not (?:any )?more (?:today|tonight|please)|another (?:time|day)(?: maybe| please)?|(?:(?:can|could|shall) we |i'll |let's |we can )?(?:do|finish|have) (?:the |this |it )*(?:rest )?(?:tomorrow|another (?:day|time)|some other (?:day|time))|knackered,? night)$/u,
    /^(?:(?:ok(?:ay)?|right|well|sorry|anyway),? )*(?:i (?:need to (?:sleep|go home)|(?:want|need) to (?:go to (?:bed|sleep)|rest now))|i (?:want|need) (?:my )?bed|bed ?time(?: for me)?|time for bed|someone'?s (?:here|at the door)|my (?:shift|class|turn)(?:'s| is)? (?:starting|on)(?: now)?|(?:they|boss|he|she|mum|kids?)(?:'s| is|'re| are)? (?:calling|shouting for) me|got(?:ta| to) go\b.{0,16}|i'?ve got to be (?:up|off|somewhere)\b.{0,16})$/u,
  ],
};

/** Words by which somebody says that there is no more to what they were telling. */
const endsATale: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:まあ|もう|はい|いや|とりあえず|ま|、|\s)*(?:(?:話は)?(?:以上|それだけ|これだけ|これで全部|それで全部|これが全部)(?:です|っす|や|だ|ばい|たい|よ|ね|なんです(?:けど)?|のこと(?:です)?|の話(?:です)?|やけど|ですけど|だけど)*|そんなところ(?:です)?|そんなもん(?:です|や|だ)?|(?:話は)?おしまい(?:です|や|だ|よ)?)$/u,
  en: /^(?:(?:ok(?:ay)?|right|well|no|and|so|yeah|aye|but|nah),? )*(?:that'?s (?:it|all|about it|about all|everything|the lot|(?:really )?(?:all |about )?(?:of it|there is(?: to (?:it|tell|say))?)|the (?:whole )?(?:story|tale))(?:,? (?:really|from me|i think|i suppose|like|mate|love))*|that is (?:it|all)|thats (?:it|all|about it|all of it|the lot|the story)(?:,? (?:really|i think|i suppose|mate))*|nothing (?:else|more)(?: to (?:it|tell|say))?|the end)$/u,
};

/** Words that end a sentence as often as a talk. */
const mayEnd: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:まあ|もう|はい|いや|とりあえず|、|\s)*(?:もう(?:いい|ええ|よか)(?:です|わ|よ)?|(?:終わり|おわり|終了)(?:や|です|だ)?(?:ね|な|よ|わ)*|やめる|やめます)$/u,
  en: /^(?:(?:ok(?:ay)?|right|well|no|and|so|yeah),? )*(?:i'?m done|im done|we'?re done|done|enough|all done|finished|i'?m finished|that'?ll do(?: me)?|leave it)$/u,
};

/** Beside a word of ending these tell nothing. */
const nods: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:はい|うん|ええ|まあ|いや|あの|じゃあ?|では|すみません|ありがとう(?:ございま(?:す|した))?|どうも)$/u,
  en: /^(?:ok(?:ay)?|yes|yeah|no|well|right|sorry|thanks?(?: you)?|thank you|cheers|ta|please|so|anyway)$/u,
};
