import type { Lang } from "../../language/index.ts";

/** How a line is told, over any work: its tense and how it joins on, and how a tale is ended. */
export type TellingWords = {
  /** A stretch that tells of something that happened. */
  readonly past: RegExp;
  /** Opens a tale: somebody, a day, a once. */
  readonly opens: RegExp;
  /** Points at what was told before: since then, that day, it. */
  readonly pointsBack: RegExp;
  /** Joins on to the line before, or leaves the next one to come. */
  readonly joins: RegExp;
  /** Somebody in particular. */
  readonly somebody: RegExp;
  /** Gives what somebody said. */
  readonly saying: RegExp;
  /** Puts a question to nobody, or to oneself. */
  readonly wonders: RegExp;
  /** Wants the talk to go on. */
  readonly wantsOn: RegExp;
  /** Kept from somebody else. */
  readonly keptFromOthers: RegExp;
  /** Only shows how the last reply was taken: thanks that are none, a wow. */
  readonly curt: RegExp;
  /** Says that this was all. */
  readonly ends: RegExp;
};

export const tellingWords: Readonly<Record<Lang, TellingWords>> = {
  ja: {
    past: /(?:かった|った|いた|した|んだ|きた|れた|けた|せた|てた|えた|めた|べた|ちた|りた|みた|びた|だった|よった|とった|よった|でた|寝た|来た|見た|出た|着た|てん|はった)(?:ん|の|と(?!き|こ|思)|わけ|な|よ|ね|わ|けど|けん|です|っす|す|や|で|さ|ぁ|あ|なあ|たい|ばい|っちゃ|とよ|らしい|みたい)*(?=[。、…!！\s笑]|$)|(?:ました|でした|ませんでした|ちゃった|ちまった|しもた|もうた)(?:ん|の|よ|ね|けど|が|から|です)*(?=[。、…!！\s笑]|$)|(?:なんだ|なかった)(?:ん|の|です|よ|けど)*(?=[。、…!！\s笑]|$)/u,
    opens:
      /(?:って|という|ていう|いう)(?:人|子|ひと|おばあ|おじい|ばあ|じい|客|やつ|方)|(?:人|子|ばあちゃん|じいちゃん|おばちゃん|おっちゃん|おっさん)(?:が|の)?[^。、]{0,8}(?:いて|おって|いた|おった|おると|いると|あると|おるねん|いるんです|おんねん)|(?:が|の)?(?:おって|いて|あって|おりまして|いまして|ありまして|おってん|おってよ)(?:な|ね|さ|よ|のう)?[。…\s]*$|一回だけ|一度だけ|一度|(?<!もう)一回(?!り|も)|昔|むかし|(?:先|去)(?:週|月|年)|昨日|きのう|こないだ|この前|この間|今朝|けさ|ゆうべ|昨夜|あの(?:日|とき|時|年|朝|夜|冬|夏)|[一二三四五六七八九十0-9０-９]+月(?:に|の|やった|だった)|(?:春|夏|秋|冬|正月|盆)(?:に|の|やった|だった)|[月火水木金土日]曜|年前|(?:再来年|来年|来月|再来月|今年)(?:で|から|に)|(?:に|へ)[、\s]*[^。、\s]{1,12}(?:が|の|も|は)?\s?(?:あった|いた|おった|あると|おると|いるんです|おるねん|入っとる|入ってる|残っとる|残ってる|置いてある|置いたる|貼ってある|寝とる|寝てる|住んどる|住んでる)|(?:頃|ころ)(?:に|の|は|、)/u,
    pointsBack:
      /あれから|それから|そのあと|その後|(?:その|あの)(?!まま|通り|とおり|仕事|へん|辺|うち|他|ほか|場|代わり|程度|もの|こと|よう|ため|方が)[^。、\s]{1,6}(?=が|は|も|に|の|を|と|って|\s|、|。|$)|あいつ|彼女?[がはにをの]|いまだに|今も|いまも|今でも|まだ(?!です)/u,
    joins:
      /^(?:で、|でも|そしたら|そんで|ほんで|ほしたら|んで|それで|だから|やから|せやから|けど|ほいで|そいで|したら|ほんなら|あと|そして)|(?:て|で|けど|けん|から|のに|とに|たら|ながら|し|ので|が|、|…)[。…\s]*$/u,
    somebody:
      /(?:さん|ちゃん|くん|ばあ|じい|おばあ|おじい|あの(?:人|子)|その(?:人|子)|あいつ|彼)|娘|息子|妻|夫|嫁|旦那|主人|母|父|親父|おやじ|おふくろ|おかん|おとん|祖母|祖父|兄|姉|弟|妹|孫|じっちゃ|ばっちゃ/u,
    saying:
      /[「『]|(?:って|と|て)[、\s]*(?:言|い)(?:う|っ|わ|い|うて|よった|はっ)|(?:って|と)(?:書い|聞い|笑っ)/u,
    wonders:
      /(?:かな|かなあ|かね|やろか|だろうか|でしょうか|んか|のか|とに|やろ|だろう)[。…\s?？]*$|[?？]\s*$/u,
    wantsOn:
      /(?:^|[。、…\s])(?:じゃあ?|ほな|ほんなら|では|はい)?、?(?:次(?:へ|に|の質問|の問い|いこ|行こ|行って|いって|どうぞ|お願い)[^。]{0,8}|進めて(?:ください|や|よ)?|先に?(?:進|行)[^。]{0,6}|(?:なんか|何か)?(?:聞いて|質問して)(?:ください|くれ|や|よ)?)[。…\s]*$/u,
    keptFromOthers:
      /[^\s、。]{1,6}に(?:は|も|ゃ)?\s?(?:内緒|ないしょ|秘密|黙って|言って(?:い)?(?:ない|ません|へん))/u,
    curt: /^(?:(?:あ|は|へ|ふ|ほ)?[ー〜]*(?:そう|そうすか|そうですか|はいはい|どうも|ふうん|ふーん|へえ|へー|はあ|あっそ|すごいすね|わー|うわ|まあいいや|それはどうも))[っすねーw笑。…!！\s]*$/u,
    ends: /(?:^|[。、…\s])(?:それ(?:だけ|きり)(?:や|です|っす|だ|なん(?:です|や|だ))?(?:よ|けど|ど|わ|ねん|ばい|たい)*|(?:もう)?(?:話は)?(?:以上|おしまい|終わり|しまい)(?:や|です|っす|だ|でいい)?(?:よ|わ|ね)*|(?:もう)?(?:それで|これで)(?:全部|終わり|おしまい)(?:です|や|だ)?|終わった話(?:や|です|だ)?(?:よ|わ)?|もう(?:ええ|いい|よか)(?:です|わ|よ|ねん)?|そんだけ(?:や|です|っす|だ)?(?:わ|よ|ね)?|そんなとこ(?:や|です|だ)?(?:わ|よ|ね)?|(?:もう)?(?:ほかは|他は|特に|続きは)(?:もう)?(?:な(?:い|か)|ない(?:です)?|ありません)(?:です|よ|わ)?|(?:もう)?ない(?:です)?(?:わ|よ)?)[。…\s笑（）()]*$/u,
  },
  en: {
    past: /\b(?:was|were|wasn't|wasnt|weren't|didn't|didnt|couldn't|couldnt|hadn't|hadnt|did|went|came|said|told|threw|laughed|took|gave|saw|sat|rang|drove|stood|ran|sang|wrote|knew|died|lost|rode|ate|drank|fell|slept|spoke|broke|chose|wore|woke|hid|swore|drew|blew|grew|flew|met|wept|hung|heard|brought|bought|taught|caught)\b|(?:^|[.,;!?…] ?|\b(?:and|then|but|just|only|never|still|i|he|she|they|we|it|you|who|nobody|no one|one|some|folk|people|somebody|someone|everybody|(?:the|a|an|my|our|his|her|one|this|some) (?:\w+ ){0,2}\w+)(?:'d|d)? )(?:(?:just|only|never|always|once|even|all|both|also|\w+ly) )?(?:had|got|left|made|thought|felt|kept|sent|held|found|put|been|read|dug|cut|hit|let|set|shut|paid|lay|led|won|stuck|swept|(?!need|feed|seed|speed|indeed|bed|red|shed|used)\w{2,}ed)\b/iu,
    opens:
      /\bthere (?:was|were|used to be|is|'s)? ?(?:this|that|a|an|one|some)\b|\b(?:this|that|one|some|wee|old|little|young) (?:\w+ )?(?:lad|lass|lassie|girl|boy|kid|bloke|fella|fellow|woman|man|lady|guy|couple|wean|bairn|driver|resident|patient|customer)\b|\b(?:once|one (?:day|night|morning|time|afternoon|christmas|winter|summer)|yesterday|this morning|the other (?:day|week|night)|last (?:week|month|year|autumn|winter|spring|summer|night|christmas|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\w+ (?:years?|months?|weeks?|yrs?) (?:ago|back)|used to|that (?:day|night|morning|time|winter)|when (?:my|i|he|she|they|we) (?:was|were|had|did|got|came|went|\w+ed))\b/iu,
    pointsBack:
      /\b(?:he|she|him|her|his|hers|that (?:day|night|kid|lad|woman|man|lady|note|one)|since then|ever since|after that|the (?:note|kid|lad|woman|man|lady)|still)\b/iu,
    joins:
      /^(?:and|then|so|but|after that|next thing|cos|because|or)\b|(?:\band|\bbut|\bso|,|…|\.\.\.)\s*$/iu,
    somebody:
      /\b(?:he|she|him|her|hes|shes|he's|she's|his|hers)\b|\b(?:mr|mrs|miss|ms)\.? \w+|\b(?:my|me|our|his|her|your) (?:\w+ )?(?:mum|mam|mom|mother|dad|da|father|brother|sister|wife|husband|son|daughter|kids?|nan|gran\w*|partner|lad|boy|girl|mate|lola|lolo|nanay|tatay)\b|\b(?:mum|mam|mammy|mummy|mama|daddy|granny)\b/iu,
    saying:
      /^(?:and |then |just |he |she |they |it |note |who )*(?:said|says|goes|told me|shouted|wrote|asked)\b|["“”]|(?<![a-z])'[^']{3,}'/iu,
    wonders: /\?\s*$|\b(?:wonder|dunno if|don'?t know (?:if|whether|why|what)|who knows)\b/iu,
    wantsOn:
      /(?:^|[.,;!?…]\s*)(?:(?:right|ok|okay|anyway|so|well|cheers|nah|no|yeah)[,.]? )*(?:carry on|go on then|next(?: (?:one|question))?|move on|ask (?:me )?(?:something|summat|another|a question|away|your (?:next )?question)(?: else)?(?: then| now)?|what(?:'s| is|s) (?:the )?next(?: question)?)[.!?…]*$/iu,
    keptFromOthers:
      /\b(?:don't|dont|never|haven't|won't|didn't) (?:tell|told|let on to) (?:my|the|her|him|them|our|any|no)\b|\b(?:he|she|they|(?:the|my) \w+) (?:doesn't|don't|dont|doesnt|didn't|never) know\b/iu,
    curt: /^(?:(?:yeah|yep|oh|well|gee|ok|okay|right|um|uh|no)[,.]? )?(?:thanks(?: a (?:lot|bunch|million))?|ta|cheers|wow|ok|okay|great|cool|nice|lovely|brilliant|sure|whatever|lol|huh|charming|wow ok(?:ay)?|thank you so much)[.!…\s]*$/iu,
    ends: /(?:^|[.,;!?…]\s*)(?:(?:so |well |and |but )?(?:that'?s|thats|that is|that was) (?:it|all|the lot|the story|my story|the whole (?:of it|story)|the end|about it|me|all of it)(?: really| then| i think| there is| now| so)?(?: [a-z]{2,5})?|(?:there'?s |theres )?(?:nothing|nowt|nothin) (?:else|more)(?: to (?:tell|say|it))?|(?:that'?ll|thatll) do(?: me)?|the end|end of(?: story)?|no more|nothing more to it|anyway,? that'?s (?:it|that)|enough (?:of that|about that))[.!…\s]*$/iu,
  },
};
