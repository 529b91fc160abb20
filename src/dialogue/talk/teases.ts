import type { Lang } from "../../language/index.ts";
import type { Remark } from "./aside.ts";

type Known = Readonly<
  Record<Lang, readonly { readonly what: Remark; readonly longest: number; readonly is: RegExp }[]>
>;

const lead =
  "(?:(?:no|nah|well|oh|ok|okay|right|anyway|please|sorry|so|and|but|now|look|honestly|maybe|come on|go on)[,.]? )*";
const nicer =
  "(?:else|nice|nicer|different|other|light|lighter|cheery|cheerier|cheerful|happy|happier|fun|funny|easier|normal|proper|sensible|real)";
const bids = `(?:(?:can|could|shall|may|might) (?:we|you|i) |let'?s |let us |i(?:'d| would|'ll| will)? (?:rather|sooner|like to|want to|prefer to|wanna) |(?:you|we) (?:can|could) |please )`;

/** A wish to leave a subject, or to be asked something else: obeyed at once. A break in what somebody tells of others is none. */
export const wishes: Known = {
  ja: [
    {
      what: "other-subject",
      longest: 44,
      is: /(?<!の人に|さんに|くんに|先生に|上司に|客に)(?:違う|ちがう|別の|べつの|ほかの|他の|(?:もっと|もうちょっと|もう少し|何か|なんか)?(?:軽い|明るい|楽しい|気楽な|おもしろい|面白い|ましな|まともな|普通の|ふつうの))(?:(?:話題?|こと|質問|問い|の|ん)(?:に|を|へ|が|でも|で)?(?:(?:し|聞い|きい|訊い|変え|移っ)て(?:ください|下さい|くれ(?:る|ない|ます|ません)?か?(?!って|と)|もらえ(?!ば|たら|ると)[^。]{0,7}|いただけ(?!ば|たら|ると)[^。]{0,7}|(?:ほしい|欲しい)(?!って|と)[^。]{0,5}|ちょうだい|頂戴|おくれ|や|よ|な|ね|って(?:ば|言ってる[^。]{0,4}|いうてる[^。]{0,4})|[?？、。!！\s]*$)|(?:し|変え|移り|いき|行き)(?:ましょ|ません(?:か|[?？])|ない[?？]|よう(?:よ|か|や|ぜ)*[。!！]*$|たい(?:です|な|わ|ん)*[。!！]*$)|いこ(?:う|か)?[よや]?[。!！]*$|(?<=で)(?:頼|お願)|お願い)|(?:話題?|質問|問い)(?:が|の(?:方|ほう)が)(?:いい|よい|ええ))|^(?:もう|ねえ|なあ|あの|ちょっと|すみません|すいません|ごめん(?:なさい|ね)?|悪いけど|できれば|[、\s])*(?:話題?|質問)(?:を|は|、)?(?:変え(?:て|よう|ま|たい|られ|ない)|そら(?:して|そう))(?!(?:くれ|もら)?(?:た|ら))[^。]{0,14}$|^(?:だから|もう|ねえ|まあ|[、\s])*(?:その|この|今の|いまの|(?!今日|きょう|今夜|今晩|今回|本日|ここ)[^。、]{1,8}の)(?:話|こと)(?:は|も)?[、\s]*(?:もう)?[、\s]*(?:この(?:くらい|ぐらい|へん|辺)|これ(?:くらい|ぐらい)|ここまで|そこまで|おしまい|終わり|おわり|お開き|たくさん)(?:に|で|と)?(?:し(?:ましょう?|よう?|て|とこ|とき|ときま)|(?:いい|ええ)|です|だ|や|ね|よ|わ|[、。!！]|$)/u,
    },
    {
      what: "other-subject",
      longest: 28,
      is: /^(?:じゃあ|なら|で|もう|ねえ|[、\s])*(?:ちゃんと(?:した)?|まともな|普通の|ふつうの|もっと(?:いい|ええ|ましな)|何か|なんか|なにか|何でも|なんでも)(?:質問|こと|の)?(?:を|でも|いいから|、)*(?:質問)?(?:し(?:て(?!る|い|た)|ろ)|聞いて(?!る|い|た)|きいて(?!る|い|た)|訊いて(?!る|い|た))[^。]{0,10}$|^(?:じゃあ|ほかに|他に|何か|なんか|なにか|[、\s])*(?:聞き|訊き|きき)たい(?:こと|の)(?:は|って)?(?:ない|ある)(?:の|ん)?(?:か|ですか?)?[?？]*$/u,
    },
  ],
  en: [
    {
      what: "other-subject",
      longest: 90,
      is: new RegExp(
        [
          `^${lead}${bids}(?:(?:we|you) )?(?:(?:please|just) )?(?:talk about|speak about|chat about|discuss|go on to|move on to|move to|turn to) (?:something|anything|somebody|a|an|another) ?${nicer}?\\b(?: (?:subject|topic|question|one|thing))?.{0,24}$`,
          `^${lead}(?:${bids})?(?:please )?(?:change|switch|drop) (?:the )?(?:subject|topic)\\b.{0,24}$`,
          `^${lead}(?:let'?s have |how about |what about |give me |try )?(?:something|anything|another (?:question|subject|topic)|a ${nicer} (?:question|subject|topic))(?: ${nicer})?(?:,? (?:please|now|then|instead|love|dear|mate|thanks?|to talk about|for a change))+[.!?]*$`,
          `^${lead}(?:something|anything) ${nicer}[.!?]*$`,
          `^${lead}(?:(?:can|could|would|will) you |you (?:can|could) )?(?:please )?(?:just )?ask (?:me )?(?:something|anything|summat|another|(?:a|the) (?:\\w+ )?(?:question|one))\\b.{0,30}$`,
          `^${lead}(?:that'?s |that is )?(?:enough|no more) (?:of|about|on) (?:that|this|him|her|them|it|all that)\\b.{0,24}$`,
          `^${lead}(?:(?:can|could|shall) we |let'?s )?move on(?: from (?:that|this|him|her|it))?(?: now)?(?:,? please)?[.!?]*$`,
        ].join("|"),
        "u",
      ),
    },
  ],
};

/** Good-humoured gripes at how the counsellor asks, counts or repeats, and reminders that something was told. */
export const teases: Known = {
  ja: [
    {
      what: "teased",
      longest: 34,
      is: /^(?![^。]*(?:さん|くん|ちゃん|先生|上司|課長|部長|店長|客)(?:は|が|も))(?:[^。]{0,10}(?:って|は|ね)?、)?[^。]{0,8}(?:聞く|訊く|きく|尋ねる|拾う|数える|繰り返す|くり返す|言い換える|引用する|謝る)(?:の|こと)(?:が|は)?(?:お)?(?:好き|上手|得意|うまい|早い|速い)(?:っす|ねえ?|なあ?|やなあ?|やね|じゃ|だ|よ|わ|です|な|か|のう)*[（(]?笑?[）)]?$|^[^。]{0,12}(?:切ら|区切ら|縮め|数え|拾わ|急が|急かさ|せかさ|からかわ|真に受け|本気にし|メモし|覚え)(?:ないで|んで|んといて|んとって|んどいて)(?:よ|ね|や|ください|ちょうだい|くれ|おくれ|な)*$|^(?:だから|もう|いちいち|また|そんな|[、\s])*[^。]{0,10}(?:数え|拾わ|切ら|メモし)(?:な(?:く(?:て|とも)(?:も)?(?:いい|ええ|よか|結構)|い)|ん(?:で|と)(?:も)?(?:いい|ええ|よか))(?:の|ん|です|で|っす)?(?:よ|ね|わ|だ|や|って|て|ば)*(?:、[^。]{0,14})?$|^(?:[^。、]{0,14}、)?(?:ずいぶん|随分|えらい|えらく|また|だいぶ|なんだか|やけに|妙な|変わった|難しい|むずかしい|むつかしい|大きな|細かい|遠い|面倒な|ややこしい)[^。]{0,12}(?:聞|訊|き|尋ね|言|いう|ゆう)(?:く|う|かれ|いて|き)?(?:ます|はる|る|た)?(?:の|ん)?(?:っす|です|だ|や|じゃ)?(?:ねえ?|なあ?|わねえ?|わ|のね|のう)+$/u,
    },
    {
      what: "teased",
      longest: 26,
      is: /^(?:[^。]{0,10}、)?(?:やだ|もう|あら|ほんと(?:に)?|まだ[^。]{2,8}(?:わ|で)?よ|[、\s])*(?:せっかち|お節介|おせっかい|しつこい|くどい|おおげさ|大げさ|大袈裟|気が早い)(?:な人|な機械)?(?:っす|な|ねえ|ね|なあ|や|じゃ|だ|わ|です|だこと|やなあ|やねえ|のう)*[（(]?笑?[）)]?$|^(?:[^。]{0,8}、)?(?:ほんと(?:に)?|本当に|まるで|なんか|まあ|[、\s])*(?:オウム|おうむ|鸚鵡|やまびこ|山びこ|こだま|九官鳥|インコ|テープ(?:レコーダー)?|録音|宿題|書き取り(?:の宿題)?|国語のテスト|試験|作文|辞書|教科書|占い(?:師)?|お坊さん|校長先生)(?:みたい(?:な(?:こと|人|もん))?)?(?:を言う|言う)?(?:っす|やなあ|やねえ|ねえ|ね|なあ|な|だ|や|じゃ|です|か|よ|わ|のう)+[（(]?笑?[）)]?$|^(?:返事|相づち|あいづち|相槌|返答)(?:も|は)(?:なし|せず|せんと|しないで|ない(?:の|ん)?)[^。]{0,14}$/u,
    },
    // Said at a turn of the talk, or while thinking: no answer is owed, and nothing is told.
    {
      what: "echo",
      longest: 26,
      is: /^[^。]{0,12}(?:話|話題)(?:に|が|を)(?:戻|変わ|変え|飛ん|飛び)[^。]{0,4}(?:の|ん)(?:ね|だね|か|やね|ですね|だ)+$|^[^。]{0,18}も(?:なに|何)も(?:ない(?:わ|よ|です)*)?$|^(?:え+っ?|ん|は)[、…\s]+[^。]{2,20}(?:って|て)、?[^。]{1,10}[?？]+[（(]?笑?[）)]?$/u,
    },
    {
      what: "reminded",
      longest: 26,
      is: /^(?:だから|いや|もう|え|あら|それ(?:は|も)?|[、\s])*(?:さっき|先ほど|最初に|もう|今|いま|たった今|前に)(?:も|から|にも)?[、\s]*(?:言|ゆ|いっ|いう|答え|話し|書い)(?:うた|うとる|うてる|うたやん|った|いました|たようなもの|ました|た)(?:じゃない|やん(?:か)?|やろ|でしょう?|だろう?|がな|けど|ばい|っちゃ|の|よ|ね|か|が|ん|わ|です)*(?:、[^。]{1,10})?$|^おっしゃい?(?:いました|った)(?:よ|わ|ね)+(?:[（(]笑[）)])?$/u,
    },
    {
      what: "reminded",
      longest: 44,
      is: /^(?![^。]*(?:さん|くん|ちゃん|長|先生|客|親|母|父|妻|夫|方|人)(?:が|も|に)[^。]*(?:言|ゆ))[^。、]{0,20}(?:って|と)(?:さっき|もう|最初に|前に|何度も)?(?:言|ゆ)(?:った|うた|いました)(?:でしょう?|やろ|じゃない|やん|だろう?|のに|がな)(?:、[^。]*)?$|^だから[、\s]*[^。、]{0,12}(?:だ|や|た|る|ない|ん|人|[ァ-ヶー])って(?:ば|言ってる[^。]{0,4}|いうてる[^。]{0,4}|言うとる[^。]{0,4})?[!！…]*$/u,
    },
  ],
  en: [
    {
      what: "rebuke",
      longest: 90,
      is: /^(?:haha,? |lol,? |oh,? |well,? |now )*you (?:sound|talk|read|write|are|act) (?:just |exactly |a bit |a lot )*like (?:my |our |the |an? )?[\p{L}'-]+(?: [\p{L}'-]+){0,5}[.!]*$/u,
    },
    {
      what: "teased",
      longest: 90,
      is: /^(?:haha,? |lol,? |oh,? |well,? |my,? |lord,? )*(?:you|u) (?:(?:do|sure|really|don't half|certainly|just|must) )+(?:like|love|enjoy|fancy) (?:(?:your|my|a|an|the|to|that|those|these) )?(?:\w+ ?){1,4}(?:,? don'?t you)?[.!?]*$|^(?:you'?re|you are) (?:very |so |awful(?:ly)? |quite |rather )*(?:nosy|nosey|curious|fussy|solemn|serious|dramatic|a nosy one|like a parrot|an? (?:\w+ )?parrot)\b.{0,24}$|^(?:now )?(?:please )?don'?t (?:you )?(?:go )?(?:write|writing|mak(?:e|ing)|build(?:ing)?|turn(?:ing)?) (?:(?:it|this|that) into )?an? (?:big |long |whole |great )?(?:story|drama|song|tragedy|thing|novel|saga|case)\b.{0,24}$|^i was (?:only |just )+being (?:polite|nice|friendly|funny|silly)\b.{0,20}$|^(?:you )?(?:count|counting|counted) (?:like an? accountant|my sentences|everything)\b.{0,20}$|^(?:that'?s |what )?an? (?:big|long|deep|heavy|posh|fancy|grand|funny|tricky|strange|odd) (?:question|way to ask|word)\b.{0,24}$/u,
    },
  ],
};
