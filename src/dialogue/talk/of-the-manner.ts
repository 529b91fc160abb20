import type { Lang } from "../../language/index.ts";
import { onceATurn } from "../once-a-turn.ts";

/** Characters above which a sentence tells of something as well. */
const longest: Readonly<Record<Lang, number>> = { ja: 24, en: 60 };

/**
 * Whether a short sentence is about how the counsellor listens and answers, in whatever region's words: it speaks to somebody of what only the
 * counsellor does here, or is nothing but a word for a manner; nobody else is in it.
 */
export const ofTheManner = onceATurn((sentence: string, lang: Lang): boolean => {
  const said = sentence.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  if (said.length > longest[lang]) return false;
  const bare = lang === "ja" ? said.replace(/[\s。.!！?？…、wｗ]|[（(]?笑[)）]?/gu, "") : said;
  return shapes[lang].some((shape) => shape.test(bare)) && !ofOthers[lang].test(bare);
});

/** The end of a sentence, in any region's words. */
const end =
  "(?:の|ん|う|なあ?|ねえ?|よ|わ|か|かね|かな|かいな?|かよ|じゃ|や|だ|です|っす|す|けど|が|し|ばい|たい|のう|ぞ|で|やん|じゃん|なんね|なんや|あんた|おたく|さん|る|ます|とる|てる|みたい|い|かった|く|よう|ごと|て|た|感じ|がし|ます|ろ|でしょ|やろ|じゃろ|だろ|って|ほんま|ほんと|本当|まあ|なんか|ちょっと|さっきから|えらい|ずいぶん|やけに|いやに)*";
const start =
  "(?:いや|え|えっ|ちょっと|なんか|なんや|また|もう|まあ|ほんま|ほんと|本当に?|さっきから|えらい|ずいぶん|やけに|いやに|だいぶ|少し|言い方|聞き方|返事|返し|さすがに|正直|それって?|それでって|どうぞって|ええって|はいって|なんね|なんよ|なん|あんた|あなた|おたく|そっち|そちら|機械|は|も|が|、)*";
const manner =
  "(?:冷た(?:い|く|すぎ)|そっけな|素っ気な|つれな|事務的|機械的|機械みたい|棒読み|(?<!大)雑(?:や|じゃ|だ|です|っす|すぎ|$)|適当(?!な)|急(?:や|じゃ|だ|です|っす|すぎ|に)|唐突|いきなり|早口|しつこ|くど(?:い|すぎ)|うわべ|上っ面|味気な|他人事|ひとごと|お役所|マニュアル|愛想(?:が)?な|他人行儀|(?:上|うわ)の空|判で押した|急かさ(?:れ|んで|ない)|せかさ(?:れ|んで))";

const shapes: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    // A word for a manner, and nothing else.
    new RegExp(`^${start}${manner}${end}$`, "u"),
    // What only the counsellor does here.
    new RegExp(
      `^${start}(?:(?:お?うむ|オウム|鸚鵡|やまびこ|山びこ|こだま|九官鳥)(?:返し)?|(?:口|人)?真似|まね|相(?:づち|槌)|あいづち|うなず(?:き|いて|く)|(?:くり|繰り)返(?:し|す)|同じ(?:こと|返事|言葉))(?:を)?(?:ばっか(?:り|し)?|ばかり|だけ|しか|みたい|しとる|してる|やん|じゃん|する|言う|じゃ|や|です|だ)${end}$`,
      "u",
    ),
    // You, and listening, asking, answering, hurrying.
    new RegExp(
      `^(?:なあ|ねえ|おい|ちょっと|ほんで|で|え|、)*(?:あんた|あなた|おたく|そっち|そちら|おまえ|お前|君|きみ)(?:さん)?(?:は|も|、|ほんまに|ほんとに|本当に|ちゃんと|人の話)*(?:聞い|聴い|きい|読ん|わかっ|分かっ|返し|急い|しゃべっ|喋っ|黙っ|言う|聞く|聞か|繰り返)[^。]{0,10}$`,
      "u",
    ),
    /^(?:なあ|ねえ|おい|ほんまに|ほんとに|本当に|ちゃんと|話|を)*(?:聞い|聴い|きい)(?:て(?:い)?る|てん|とる|とん|ちょる|とー|よる)(?:ん|の|と)?(?:か(?:ね|な|い|いな)?|け|ね|やろ(?:か|ね)?|の)(?:あんた|おたく|そっち)?$/u,
    /^[^。]{0,12}(?:しか|なんも|何も|なにも)(?:言|返し|返さ|しゃべら|喋ら)(?:わ)?(?:て(?:くれ)?)?(?:ん|ない|へん|ねえ|ません)(?:の|のん|ん)?(?:か|ね|な|よ|や|やね|じゃ|です|っす|なあ)*$/u,
    /^(?:ちゃんと|ほんまに|本当に|話|を|私の|うちの)*(?:聞い|聴い|読ん|わかっ|分かっ|伝わっ)(?:て|で)(?:くれ)?(?:て(?:い)?る|とる|ちょる|てん|とん|る|ます)(?:ん|の)?(?:か|かね|かな|ですか)?$/u,
    /^(?:なんか|まるで|ほんま|、)*(?:壁|機械|人形|石)(?:に|と|相手に)(?:向かって|向こうて)?(?:話|しゃべ|喋)[^。]{0,12}$/u,
    // What it is.
    /^(?:まあ|所詮|しょせん|やっぱり?|結局|あんた|は|、)*(?:機械|ai|プログラム|ロボット?|ソフト|コンピューター?)(?:じゃ|や|だ|なん(?:じゃ|や|だ)?|です)(?:けえ?|から|けん|し|もん(?:な|ね)?)(?:しょうがない|仕方(?:が)?ない|しゃあない|無理|わから(?:ん|ない)|分から(?:ん|ない))?(?:か|ね|な|わ|よ|のう|です)*$/u,
    // Its own words thrown back at it: 「どうぞ言われても」.
    /^(?:どうぞ|続き|それで|はい|ええ|うん|聞いています|うかがっています|お話しになるまま)(?:、)?(?:って|て|と|とか|言うて|いうて)?(?:言|いう|ゆ|なん(?:ね|や|よ|だ)|だけ)[^。]{0,14}$/u,
  ],
  en: [
    new RegExp(
      "^(?:(?:and|but|so|no|well|oh|ok|lol|haha|hey|now|yeah|god|wow),? )*(?:you'?re|youre|ur|you are|u r|you(?:'ve| have)?|u|ya)(?: (?:just|only|kinda|kind of|really|always|still|again|literally|basically|now|all|a bit|sort of|keep|do|did|never|don'?t|didn'?t|not|going to|gonna))* (?:read(?:ing)?|say(?:ing)?|said|listen(?:ing)?|hear(?:ing)?|ask(?:ing|ed)?|repeat(?:ing|ed)?|echo(?:ing)?|parrot(?:ing)?|copy(?:ing)?|quot(?:e|ing)|nod(?:ding)?|hum(?:ming)?|grunt(?:ing)?|rush(?:ing)?|talk(?:ing)?|answer(?:ing)?|respond(?:ing)?|reply(?:ing)?|skip(?:ping|ped)?|miss(?:ed|ing)?|cold|robotic|abrupt|blunt|quiet|quick|nosy|vague|hard work|no help|not much help|one to talk)\\b(?: (?:it|that|this|me|things?|my words|what i said|mm+|ok|right|back|to me|at me|more|too|the same|anything|something|much|properly|again|though|there|one|already|over))*[.! ]*$",
      "u",
    ),
    /^(?:and |but |well,? )?(?:you|u|ya) (?:can|could|might|may|should)(?: actually| also)? (?:talk|answer|speak|ask (?:something|me)|say (?:something|more))(?: (?:too|back|as well|more|now|to me))*[.! ]*$/u,
    /^(?:but |and |oh |hm+ )?are (?:you|u|ya)(?: (?:really|even|actually|still|listening|there|hearing (?:me|this)|following|with me))*(?: though| tho)?[.?! ]*$/u,
    /^(?:it(?:'s|s| is| feels)?|this is|feels|bit|a bit|kinda|honestly|,? )* ?(?:like|as if i'?m) (?:talking|speaking|writing) to (?:a |the |my )?(?:brick )?(?:wall|machine|form|robot|computer|fridge|leaflet|answerphone|myself)\b[.! ]*$/u,
    /^(?:you'?re|youre|you are|you|u) (?:still |really |just )?(?:not|don'?t|aren'?t) (?:really |actually |even )?(?:tak(?:e|ing)|get(?:ting)?|follow(?:ing)?|hear(?:ing)?|listen(?:ing)?|with)(?: (?:me|it|this|that|any of (?:it|this)|in|are (?:you|u)))*[.?! ]*$/u,
    /^(?:you|u|it|this)(?:'re| are| is|'s)? (?:sounds?|sounding|feels?|going|reads?)(?: a bit| kinda| so)? (?:like a (?:form|robot|script|leaflet|machine|survey|call cent(?:re|er))|too (?:fast|quick)(?: for me)?|scripted|rehearsed)[.! ]*$/u,
    /^(?:stop|quit|enough of|less of|no more) (?:the |with the |with all the |all the )?(?:nodding|mm+(?:ing|s)?|humming|grunting|echo(?:es|ing)|parroting|reading it back|rushing)[.! ]*$/u,
    /^(?:that'?s|thats|that was|it'?s|bit of|ooh,? that was|oof,? that was|what)? ?(?:a |bit of a |such a |all |just )*(?:stock|canned|standard|chilly|frosty|wooden|conversation[- ]killer|mm+|go on)(?: (?:answer|reply|response|line|that|and|go on|mm+|with (?:you|u)))*[.! ]*$/u,
    /^(?:hello|hey|hi|er|um),? (?:(?:are )?(?:you|u) )?(?:still )?(?:there|with me|listening|awake)\??$|^(?:is )?(?:any(?:one|body)|some(?:one|body)) (?:actually |really )?(?:there|listening|home)\??$/u,
    /^(?:you'?re|youre|you are|you sound|you seem) (?:(?:a bit|very|awfully|so|kinda|pretty|really|rather|dead|just) )*(?:like a (?:broken|stuck|parrot|robot|machine|tape|record|brick|wall)[\p{L} ]{0,12}|quiet|distant|vague|short|dry|flat|wooden|polite|stiff)[.! ]*$/u,
    /^(?:wow|charming|great|nice|thanks for (?:that|nothing)|lovely)(?:,? (?:ok|okay|then|thanks|that'?s (?:cold|nice|helpful)))+[.! ]*$/u,
    /^(?:(?:that'?s|thats|that was|bit|a bit|kinda|kind of|well that'?s|ok that'?s|sounds|very|so|pretty),? )+(?:a bit |kinda |pretty |very |so )*(?:cold|robotic|abrupt|blunt|harsh|scripted|canned|generic|mechanical|curt|off|clinical|random)(?:,? (?:tbh|lol|mate|though|isn'?t it|innit))*[.! ]*$/u,
  ],
};

const ofOthers: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!あんた|おたく|あなた)さん(?!か)|様|くん|課長|係長|部長|店長|社長|工場長|上司|先生|先輩|客|職場|会社|電話|母|父|夫|旦那|妻|嫁|子ども|娘|息子|友|水|風|手(?:が|は)|冬|朝|現場|人(?:が|は)|怒|叱/u,
  en: /\b(?:he|she|they|people|customers?|patients?|boss|manager|my (?!words)\w+|nobody|someone|we|everyone|when|if|the \w+ers?)\b/u,
};
