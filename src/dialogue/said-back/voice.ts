import { clauseMarks } from "../quote/clause-marks.ts";
import { assumeFrom, type Finding, type Lang } from "../../language/index.ts";
import { questionsIn } from "../talk/question.ts";
import { onceATurn } from "../once-a-turn.ts";

/** How something is said to the counsellor, beside what is said. */
export type Voice =
  | "hostile"
  | "doubtful"
  | "hollow"
  | "asks-if-odd"
  | "asks-opinion"
  | "asks-why"
  | "heavy"
  | "pause"
  | "told-already";

/** Characters above which rough words tell of something rather than turn on the counsellor. */
const longestOutburst: Readonly<Record<Lang, number>> = { ja: 40, en: 110 };

/** Characters above which an answer is no longer only a phrase. */
const longestPhrase: Readonly<Record<Lang, number>> = { ja: 26, en: 60 };

/** The voice of an utterance, or null when it is simply an answer. */
export const voiceOf = onceATurn((text: string, findings: readonly Finding[], lang: Lang): Voice | null => {
  const said = text.normalize("NFKC").toLowerCase();
  const words = voiceWords[lang];
  // Asked what they do, any words would be taken for it: those tell nothing by themselves.
  const tells = findings.some(
    (finding) =>
      finding.confidence >= assumeFrom &&
      !finding.rule.startsWith("asked.") &&
      (finding.kind === "risk" || finding.kind === "party" || finding.kind === "task"),
  );
  const isQuoted = /[「『“"]/u.test(said);
  if (!tells && !isQuoted && said.length <= longestOutburst[lang] && words.hostile.test(said))
    return "hostile";
  if (said.length <= longestPhrase[lang] && words.pause.test(said)) return "pause";
  if (clauseMarks[lang].heavy.test(said)) return "heavy";
  if (words.toldAlready.test(said)) return "told-already";
  if (words.doubtful.test(said)) return "doubtful";
  if (questionsIn(text, lang).some(({ asks }) => asks === "why" || asks === "purpose")) return "asks-why";
  if (words.odd.test(said)) return "asks-if-odd";
  if (words.opinion.test(said)) return "asks-opinion";
  if (said.length <= longestPhrase[lang] && !tells && words.hollow.test(said.trim())) return "hollow";
  return null;
});

const voiceWords: Readonly<
  Record<
    Lang,
    {
      readonly [V in "hostile" | "doubtful" | "odd" | "opinion" | "pause" | "hollow" | "toldAlready"]: RegExp;
    }
  >
> = {
  ja: {
    hostile:
      /うるさい|うるせ|うざ|ウザ|黙れ|だまれ|ふざけ(?:る|ん|て)|馬鹿に|バカに|ばかに|馬鹿(?:じゃ|か)|バカ(?:じゃ|か)|しつこ|何様|いい加減に|くだらな|くだらね|茶番|(?:この|お前|おまえ|てめ).{0,8}(?:機械|ai|ロボ|プログラム)|時間の無駄|気持ち悪い(?:ん|な)|さっきから(?:同じ|何)/u,
    doubtful:
      /信じて(?:い)?(?:ない|ません)|(?:受けろ|やれ|行け|来い|受けるように|やるように)(?:って|と)言われ|胡散|うさん|怪しい(?:ん|と|な|で|けど)|半信半疑|どうせ(?:機械|ai|プログラム|決まった)|こんな(?:の|もの|こと)(?:で|を|に)[^。]{0,10}(?:意味|変わ|役に立|何になる|解決)|(?:ai|機械|ソフト)(?:なんか|ごとき|に)[^。]{0,12}(?:わか|分か|何が)|(?:やれ|行け|受けろ|出ろ|してみろ|やってみろ|受けてみろ)って(?:言|うるさ)|から来ただけ|言われて(?:仕方なく|しかたなく|来|やって|やら|受け)/u,
    pause:
      /休憩(?!室|時間|中|所|スペース|[がも]?(?:もう)?(?:終|明))|(?:少し|ちょっと|一回)(?:休|待っ|止ま|間を)|席を外|あとで続き|後で続き|トイレ(?:に|へ)?(?:行|いっ|いき)|トイレ(?:休憩)?(?:です)?[。]?$|電話が(?:き|鳴)|疲れた(?:ので|から)?(?:休|少し)/u,
    toldAlready:
      /(?<!って|と)(?:さっき|先ほど|最初に|もう|すでに|(?:前に|今|いま)(?!(?:も|から|にも)?[言書答話][いっえし]て(?:くれ|もら|い|る|ま)))(?:も|から|にも)?(?:言|ゆ|書|答|話|伝え|申し)(?:い|っ|え|き|し|て|上げ|う(?=た|て|と))|(?:って|と)(?:さっき|先ほど|最初に|もう|前に)(?:も)?(?:言|書|答え)[いっ]?(?:た|ました)(?:けど|が|よ|よね)?[。…]*$|(?:って|(?<!こ)と)(?:言|書|答え)(?:っ|い|き)?(?:た|ました)(?:けど|が|よ|よね|って|んですけど)?[。…]*$|(?:同じ(?:こと|質問|話)|質問|聞かれ|その話|それ)[^。]{0,8}[三四五二2-9３-９]回目|^[^。]{0,12}(?<!の)[三四五二2-9３-９]回目(?:です|だ|や|じゃ|なん)?[^。]{0,5}[。…]*$|同じ(?:こと|質問|の)[^。]{0,6}(?:聞|二度|また)/u,
    opinion: /どう(?:思(?:い|われ)ます|思う|お考え|でしょう)か?[?？。]*$|(?:でしょう|です)よね[?？]$/u,
    odd: /(?:変|(?<![そこあどの])へん|おかしい|甘い|贅沢|ぜいたく|わがまま|ワガママ|考えすぎ|子どもっぽい|自分勝手|だめ|ダメ)(?:なん)?(?:です|でしょう|なの)(?:か(?:ね|な)?)?[?？。]*$|(?:変|おかしい|甘い|贅沢)ですよね/u,
    // A phrase that anybody could say of any work, and nothing else.
    hollow:
      /^(?:(?:やっぱり|まあ|まぁ|とにかく|もちろん|みんな(?:の|で|が)|皆(?:様|さん)?(?:の|で|が)|人(?:の|に|を)|お客様(?:の|に|を)?|社会(?:の|に|へ)?|会社(?:の|に|へ)?|周り(?:の|に)|地域(?:の|に)|世の中(?:の|に)|相手(?:の|に|を)|もっと|日々|一生懸命|前向きに|しっかり|ちゃんと|誠実に?|感謝|笑顔|信頼|貢献|成長|努力|責任(?:感)?|思いやり|協力|連携|コミュニケーション|チームワーク|向上心?|やりがい|幸せ|喜び|役(?:に)?立|ため|頑張|がんば|大切|大事|必要|意識|気持ち|心がけ|満足|第一|提供|目指|です|ます|する|して|した|いき|い(?:る|て|た)|こと|もの|と|に|を|が|は|の|で|も|ね|よ|な|か|や|たい|られる|れる|って|思|り|る|ちます|つ|くす|くし|ば|う|、|。|・|\s)+)$/u,
  },
  en: {
    hostile:
      /\b(?:fuck(?:ing)? (?:you|off|this)|f off|shut up|piss off|screw (?:you|this)|(?:stupid|dumb|useless|idiotic|ridiculous) (?:bot|question|questions|machine|thing|program|software|app|robot|ai)|this is (?:stupid|dumb|bullshit|bs|crap|rubbish|ridiculous|pointless|nonsense)|bullshit|waste of (?:my |everyone'?s )?time|leave me alone|you'?re (?:annoying|useless|not listening|just a))/u,
    doubtful:
      /\b(?:you(?:'re)? (?:gonna|going to) (?:fix|solve|save|change)|don'?t (?:really )?believe in (?:this|these|any of)|sceptical|skeptical|how (?:is|would|could) a (?:machine|computer|bot|program|robot|chatbot)|can'?t see how (?:this|a)|not (?:convinced|sure) (?:this|about this|a (?:bot|machine|computer))|(?:my (?:wife|husband|boss|manager|hr|doctor)|hr|they) (?:made|told|forced|asked) me to (?:do|try|come|use)|these things never)/u,
    pause:
      /\b(?:need a (?:break|minute|moment|sec)|(?:take|have) a (?:break|breather)|brb|be right back|hang on|hold on|one sec|give me a (?:minute|moment|sec)|back in a (?:minute|moment|sec)|can we pause)\b/u,
    toldAlready:
      /^(?:i (?:just |already )?said|(?:already|just) said (?:so|that|it|this|already|before|twice)|already said|said (?:so|that|it|this|already|before|twice)|(?:i )?(?:just |already )?told (?:you|u|ya))\b|^(?:just )?said[.!]*$|\b(?:i(?:'ve)? (?:already|just) (?:said|told|answered|wrote)|(?:like|as) i (?:just )?(?:said|told)|i said(?: that| so| it)?(?: already| before)?[.!]*$|you(?:'ve)? (?:already )?asked (?:me )?(?:that|this)|same question|asked and answered)/u,
    opinion:
      /\b(?:what do you (?:think|reckon|make of)|do you (?:think|agree|reckon)|don'?t you (?:think|agree)|wouldn'?t you (?:say|agree))\b/u,
    odd: /\b(?:is (?:that|it|this) (?:silly|stupid|weird|odd|strange|normal|selfish|bad|wrong|daft|pathetic|ungrateful)|am i (?:being )?(?:silly|stupid|weird|odd|selfish|ungrateful|daft|wrong|crazy|mad)|does that make (?:any )?sense|sounds? (?:silly|stupid|daft|pathetic),? (?:doesn'?t it|right|i know))\b/u,
    hollow:
      /^(?:(?:just|really|always|very|being|be|to|a|the|and|of|for|in|with|my|our|your|their|is|it|it's|i|want|would|like|try|make|making|do|doing|give|giving|have|having|help|helping|people|others|everyone|customers?|clients?|society|world|community|team|teamwork|communication|positive|attitude|difference|best|better|good|great|hard|work|working|together|value|values?|growth|passion|impact|respect|trust|quality|excellence|happy|happiness|important|things?|job|well|properly|that|you|know|more|can|as|on|all|i'd|so|yeah|impactful|meaningful|contribute|contributing|[\s,.'-]+))+$/u,
  },
};
