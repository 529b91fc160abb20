import type { Lang } from "../../language/index.ts";

/** What a short question can take up in something told. */
export type WayOfTelling =
  /** Words that somebody said to them. */
  | "heard"
  /** What happened once. */
  | "happened"
  /** Something good. */
  | "glad"
  /** What they do in a way of their own. */
  | "own way"
  /** What they hold to, or are fond of. */
  | "dear"
  /** What is so day by day, and hurts. */
  | "lasting"
  /** What they would have. */
  | "wish";

/** How a few sentences are told; empty where no question but an open one surely fits. */
export function waysOfTelling(text: string, lang: Lang): ReadonlySet<WayOfTelling> {
  const said = text.normalize("NFKC").replaceAll("’", "'").replaceAll(/[“”]/gu, '"');
  const is = words[lang];
  const isPast = (is.past.test(said) || is.pastOfAName.test(said)) && !is.present.test(said);
  const isGlad = is.glad.test(said) && !is.notGlad.test(said);
  const isWish = is.wish.test(said);
  const found: readonly (readonly [WayOfTelling, boolean])[] = [
    ["heard", is.heard.test(said) && !is.saidByOneself.test(said)],
    ["happened", isPast],
    ["glad", isGlad],
    ["dear", is.dear.test(said)],
    ["own way", !isPast && !isWish && is.ownWay.test(said) && !is.hurts.test(said)],
    ["lasting", !isPast && !isGlad && is.hurts.test(said)],
    ["wish", isWish],
  ];
  return new Set(found.flatMap(([way, holds]) => (holds ? [way] : [])));
}

type Words = Readonly<
  Record<
    | "dear"
    | "past"
    | "pastOfAName"
    | "present"
    | "heard"
    | "saidByOneself"
    | "glad"
    | "notGlad"
    | "hurts"
    | "ownWay"
    | "wish",
    RegExp
  >
>;

/** Endings, tenses and small words: they hold over any work. */
const words: Readonly<Record<Lang, Words>> = {
  ja: {
    past: /(?:先週|昨日|きのう|この前|こないだ|今朝|ゆうべ|去年|あのとき|あの時|あの日(?!から)).*(?:(?<![ねよだかなと])って|(?<!っ)て|んで)[。…]*$|(?:た|(?<=[んい])(?<![るいうたな]ん)だ|ました|でした|てん|とった|はった)(?:ん|の|わけ|な|よ|ね|わ|けど|です|っす|す|だ|や|やけど|って|から|し|くて|らしい|らしくて|のに|もん)*[。…!?！？笑\s私俺（）()]*$/u,
    pastOfAName: /(?!)/u,
    present: /いま|今は|いつも|毎日|ずっと|たい(?:です|ん|な|よ|と)*[。…]*$/u,
    heard:
      /(?:って|と)(?:、)?(?:言|い)(?:われ(?!る|ま[すせ]|な)|ってくれ|ってき|ってもら|うてくれ|うてはっ)|「[^」]{2,80}」(?:って|と)?(?:いう)?[。…]*$|「[^」]{2,80}」(?:って|と)[^。「」]{0,8}(?:喜|声|笑|聞か|怒鳴|叫|褒)|(?:さん|ちゃん|くん|長|人|先生|客|母|父|娘|息子)(?:が|は|に|から)[^。「」]{0,24}「[^」]{2,80}」/u,
    saidByOneself:
      /(?:言|い)(?:え|わ)(?:な|ず|ん|ま)|しか(?:言|い)|(?:私|俺|僕|自分)(?:は|が)[^。「」]{0,6}「|」(?:って|と)(?:言|い)(?:って|い)(?:る|ます|ました|たんです|た)(?:ん|の|けど|よ)*[。…]*$|(?:聞く|訊く|言う)と/u,
    glad: /嬉し|うれし|楽し|喜[んば]|ほっと(?:し|す)|ありがた|誇らし|よかったな|笑ってくれ|好き/u,
    notGlad: /(?:嬉し|うれし|楽し|喜)[^。]{0,6}(?:な(?:い|く|かっ)|ません|へん)|好き(?:じゃ|では|や)な|のに/u,
    dear: /大事|大切|好き(?:な|だ|で|や)|譲れ|ゆずれ|こだわ|誇り|宝(?!くじ)|手(?:は|を|ぇ)?抜(?:か|け)/u,
    hurts:
      /きつ(?:い|か)|休職|入院|通院|眠れ|つら|辛い|しんど|悔し|くやし|悲し|寂し|さみし|さびし|怖|こわい|情けな|恥ずかし|むなし|虚し|嫌(?:だ|で|や|な)|腹(?:が)?立|不安|モヤモヤ|もやもや|申し訳な|堪え|こたえ|引っかか|疲れ|(?:誰も|だれも|誰に)[^。]{0,14}(?:な|ん|へん)|(?:文句|苦情)(?:だけ|しか|ばかり)/u,
    ownWay:
      /(?<![らさかがたなばまわ]れ)(?<!思っ|思う|感じ|言われ|困っ|待っ)(?:て|で)(?:い)?(?:る|ます|おく|おき(?:ます)?)(?:ん)?(?:です)?(?:よ|ね|けど|わ|から|だけ)*[。…（笑）\s]*$|(?:ように|ことに)(?:して|しと)|(?<=[いきしちにみりびぎけせねめげべ])(?<![てで]い)ます(?:よ|ね|けど)*[。…]*$|から(?:入|出|帰|始|渡|寝)(?:る|ります|めます)/u,
    wish: /(?<!み)たい(?!へん|てい)(?:な|です|と|ん|よ|ね|けど|って)*[。…（笑）\s]*$|て(?:ほし|欲し)い/u,
  },
  en: {
    past: /(?:(?:^|[.,;!?] |\band |\b(?:i|he|she|they|we|it|you|who|that|nobody|no one|somebody|someone|(?:the|a|an|my|our|his|her|one|this) (?:\w+ ){0,2}\w+|there)(?:'d)? (?:(?:just|only|never|always|once|even|all|both|\w+ly) )?)(?:was|were|did|had|went|came|said|told|got|left|threw|laughed|took|gave|made|saw|sat|thought|felt|kept|brought|sent|rang|drove|held|found|put|stood|ran|sang|wrote|knew|been|(?!need|feed|seed|speed|indeed)\w{2,}ed))\b/iu,
    pastOfAName:
      /\b(?!You\b)\p{Lu}[a-z]+ (?:(?:just|only|never|once|always) )?(?:was|were|had|went|came|said|told|got|left|threw|laughed|took|gave|made|saw|sat|kept|brought|sent|rang|held|put|stood|knew|(?!need|feed|seed|speed|indeed)[a-z]{2,}ed)\b/u,
    present:
      /\b(?:now|still|every|always|am|is|are|don't|dont|doesn't|isn't|can't|cant|won't|wont|(?:it|that|he|she|there|nobody|who|i)'(?:s|m)|i'll|would|i'd|(?:nobody|no one|he|she|everyone|everybody)(?: ever| even| really| just| never)? (?!was\b|has\b|wasn't|hasn't)\w{2,}(?<!s)s)\b/iu,
    heard:
      /\b(?:he|she|they|who|somebody|someone|mum|mam|dad|[a-z]+|[A-Z][a-z]+)(?: (?:just|only|once|even|actually|always))* (?:said|told me|told us|shouted|wrote|called me|asked me|texted|messaged|replied)\b[^.!?]{0,60}|"[^"]{4,}"|(?<![a-z])'[^']{4,}'(?![a-z])/iu,
    saidByOneself:
      /\bi(?:'d)?(?: just| only| always| never)* (?:say|said|told|tell|asked?|reply|replied|wrote|thought)\b|\bcouldn't say\b|\b(?:they|he|she|it)'d say\b|\bwould say\b/iu,
    glad: /\b(?:glad|proud|happy|chuffed|delighted|made my (?:day|week)|lovely|smil\w+|grateful|pleased|loved|joy|does me good|did me good|in stitches)\b/iu,
    notGlad: /\b(?:not|never|nobody|no one|\w+n't|but|only|before|used to)\b/iu,
    dear: /\b(?:dear to|i(?: really| just| do)? loved?|fond|matters? to me|best (?:thing|bit|part)|favou?rite|on purpose|my own way|(?:do|doing|done) (?:it|them) right|properly)\b/iu,
    hurts:
      /\b(?:tired|lonely|lonesome|dread|worr(?:y|ied)|invisible|useless|worst|ashamed|guilty|scared|afraid|hurts?|sad|angry|nobody|no one|never once|not one)\b|\b(?:don't|doesn't|won't|wont|dont) (?:see|know|listen|notice|thank|ask)\b/iu,
    ownWay:
      /\bi(?:'ll)?(?: still| always| never| just| only| usually| then| \w+ly)* (?:do|check|keep|make|leave|put|write|ring|phone|fold|label|read|look|walk|start|turn|set|call|clean|wipe|sort|save|carry|bring|take|stay|wait|talk|listen|go (?:in|out|round|over|back)|count|clear|hide|stack|pack) (?:it|them|the|a|my|every|each|that|those|up|twice|for|to|him|her|in|at|over|both|with)\b/iu,
    wish: /\b(?:i'd|i would|i)(?: just| really| only| do| still)* (?:like|love|want|wish|hope)\b(?! (?:it|that) (?:when|the way))|\b(?:don't|do not) want (?:to|him|her|them)\b/iu,
  },
};
