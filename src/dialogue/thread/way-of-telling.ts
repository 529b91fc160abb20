import type { Lang } from "../../language/index.ts";
import { onceATurn } from "../once-a-turn.ts";

/** What a short question can take up in something told. */
export type WayOfTelling =
  /** Words that somebody said to them. */
  | "heard"
  /** What they answered to that. */
  | "answered back"
  /** One thing that happened, over by now. */
  | "happened"
  /** One thing they did by their own choice. */
  | "own deed"
  /** Something good. */
  | "glad"
  /** What they do in a way of their own. */
  | "own way"
  /** What they see, hear or know at once, and others do not. */
  | "can tell"
  /** What they hold to, or are fond of. */
  | "dear"
  /** What is so day by day, and hurts. */
  | "lasting"
  /** What nobody sees, asks or knows. */
  | "unseen"
  /** What they would have. */
  | "wish"
  /** What they mean to do. */
  | "plan"
  /** What they think, suppose or ask themselves. */
  | "thought"
  /** What they take to be so, and do not know. */
  | "supposes"
  /** A feeling, by its name. */
  | "feeling named"
  /** Said in fun. */
  | "joke"
  /** How long it has been so, or when it was. */
  | "time told"
  /** That there is no more to it. */
  | "is all";

/** How a few sentences are told; empty where no question but an open one surely fits. */
export const waysOfTelling = onceATurn((text: string, lang: Lang): ReadonlySet<WayOfTelling> => {
  const said = text.normalize("NFKC").replaceAll("’", "'").replaceAll(/[“”]/gu, '"').trim();
  const is = words[lang];
  const holds = (way: RegExp) => way.test(said);
  const isThought = holds(is.thought);
  const isPlan = holds(is.plan) && !holds(is.noPlan);
  const isWish = !isPlan && holds(is.wish) && !holds(is.noWish);
  const isGlad = holds(is.glad) && !holds(is.notGlad);
  const isNow = holds(is.present);
  const isOver = (holds(is.past) || holds(is.pastOfAName)) && !isNow;
  const happened = isOver && !isThought && !isPlan && !isWish && !holds(is.noEvent);
  const isHeard = (holds(is.heard) || holds(is.heardOfAName)) && !holds(is.saidByOneself);
  const hurts = holds(is.hurts);
  const found: readonly (readonly [WayOfTelling, boolean])[] = [
    ["heard", isHeard && !isThought && !isPlan],
    ["answered back", holds(is.answeredBack)],
    ["happened", happened],
    ["own deed", happened && holds(is.ownDeed) && !holds(is.notOwnDeed)],
    ["glad", isGlad],
    ["can tell", holds(is.canTell) && !holds(is.saysHow)],
    ["dear", holds(is.dear)],
    [
      "own way",
      !isOver && !isWish && !isPlan && !isThought && !hurts && holds(is.ownWay) && !holds(is.notOwnWay),
    ],
    ["lasting", !isOver && !isGlad && !isThought && !isPlan && hurts && !holds(is.notYet)],
    ["unseen", !isOver && !isPlan && holds(is.unseen)],
    ["wish", isWish],
    ["plan", isPlan],
    ["thought", isThought && !isPlan],
    ["supposes", isThought && !isPlan && holds(is.supposes)],
    ["feeling named", holds(is.feeling)],
    ["joke", holds(is.joke)],
    ["time told", holds(is.time)],
    ["is all", holds(is.isAll)],
  ];
  return new Set(found.flatMap(([way, holds]) => (holds ? [way] : [])));
});

type Words = Readonly<
  Record<
    | "dear"
    | "past"
    | "pastOfAName"
    | "present"
    | "noEvent"
    | "heard"
    | "heardOfAName"
    | "saidByOneself"
    | "answeredBack"
    | "ownDeed"
    | "notOwnDeed"
    | "glad"
    | "notGlad"
    | "hurts"
    | "notYet"
    | "unseen"
    | "ownWay"
    | "notOwnWay"
    | "canTell"
    | "saysHow"
    | "wish"
    | "noWish"
    | "plan"
    | "noPlan"
    | "thought"
    | "supposes"
    | "feeling"
    | "joke"
    | "time"
    | "isAll",
    RegExp
  >
>;

const tailJa = "[\\s。…!?！？笑(（)）w]*$";
const feelingJa =
  "嬉し|うれし|楽し|悔し|くやし|悲し|寂し|さみし|さびし|つら|辛い|怖|こわい|不安|腹が立|恥ずかし|情けな|ほっと|むなし|虚し|しんど|申し訳な|イライラ|もやもや|モヤモヤ|焦(?:り|っ)|嫌(?:だ|で|な)|びっくり|うらやまし|羨まし|みじめ|惨め|苦しい|誇らし|ありがた";

/** Endings, tenses and small words: they hold over any work. */
const words: Readonly<Record<Lang, Words>> = {
  ja: {
    past: /(?:先週|昨日|きのう|この前|こないだ|今朝|ゆうべ|去年|あのとき|あの時|あの日(?!から)).*(?:(?<![ねよだかなと])って|(?<!っ)て|んで)[。…]*$|(?:た|(?<=[んい])(?<![るいうたな]ん)だ|ました|てん|とった|はった)(?:ん|の|わけ|な|よ|ね|わ|けど|です|っす|す|だ|や|やけど|って|から|し|くて|らしい|らしくて|のに|もん)*[。…!?！？笑\s私俺（）()]*$/u,
    pastOfAName: /(?!)/u,
    present: /いま|今は|いつも|毎日|ずっと|たい(?:です|ん|な|よ|と)*[。…]*$/u,
    // 「嬉しかった」, 「来なかった」, 「だと思った」, 「昔は乗っていた」, 「全部で四つだった」: no one thing that happened.
    noEvent: new RegExp(
      `(?:かった|なくなっ(?:た|ちゃった|てしまった)|でした|だった|じゃった|やった|ませんでした|思(?:った|いました|っていました)|感じ(?:た|ました)|知らな|(?:て(?:い)?|と)た(?!ら)|ていました|てました|ことがあ|ことあ|ことも?あった|そうです|らしい|だろう|でしょう|ましたっけ|でしたっけ)(?:ん|の|な|よ|ね|わ|けど|です|だ|や|って|から|し|もん|か)*${tailJa}|[?？]|さっき|昔は|以前は|前は|ころは|頃は`,
      "u",
    ),
    heard:
      /(?:に|から)(?:は|も)?、?(?:こう|そう)?言われ(?:た|て|まし)|(?:って|と)(?:、)?(?:言|い)(?:われ(?!る|ま[すせ]|な)|ってくれ|ってき|ってもら|うてくれ|うてはっ)|「[^」]{2,80}」(?:って|と)?(?:いう)?[。…]*$|「[^」]{2,80}」(?:って|と)[^。「」]{0,8}(?:喜|声|笑|聞か|怒鳴|叫|褒)|(?:さん|ちゃん|くん|長|人|先生|客|母|父|娘|息子)(?:が|は|に|から)[^。「」]{0,24}「[^」]{2,80}」/u,
    heardOfAName: /(?!)/u,
    saidByOneself:
      /(?:言|い)(?:え|わ)(?:な|ず|ん|ま)|しか(?:言|い)|(?:私|俺|僕|自分)(?:は|が)[^。「」]{0,6}「|」(?:って|と)(?:言|い)(?:って|い)(?:る|ます|ました|たんです|た)(?:ん|の|けど|よ)*[。…]*$|(?:聞く|訊く|言う)と|(?:言|い)(?:いたい|おう|えば|えたら)|聞かれたら/u,
    answeredBack:
      /(?:言い返|返事|答え(?:た|まし|て)|返(?:した|しま|して))|」(?:って|と)(?:言|い)(?:った|いました)|笑って(?:ごまか|済)|黙って/u,
    ownDeed:
      /(?:開け|書い|貼っ|置い|入れ|渡し|送っ|届け|残し|取っ|しまっ|拾っ|直し|磨い|洗っ|伝え|断っ|やめ|辞め|続け|通っ|行っ|戻っ|帰っ|待っ|止め|隠し|守っ|手伝っ|譲っ|選ん|頼ん|呼ん|読ん|調べ|作っ|決め|変え|出し|かけ|話し|走っ|運ん|並べ|残っ|付け|つけ|教え|聞い|覚え|探し|見せ|あげ)(?:て)?(?:(?:い|お|しま|ちゃ|とい|み|き|やっ|あげ)(?:っ|い)?)?(?:た|ました|とった|だ)(?:ん|の|よ|ね|わ|けど|です|っす|だ|や|から|し)*[\s。…笑]*$/u,
    notOwnDeed:
      /(?:さん|ちゃん|くん|さま|人|方|子|先生|長|主任|母|父|娘|息子|妻|夫|姉|兄|妹|弟|客|者|員|たち|あいつ|あの人|彼|彼女|相手|誰か|みんな|会社)(?:が|は|も)(?!いる)|(?:られ|れ|てくれ|てもら|てき)(?:て|た|まし)|仕方な|しかた|うっかり|つい|間違/u,
    glad: /嬉し|うれし|楽し|喜[んば]|ほっと(?:し|す)|ありがた|誇らし|よかったな|笑ってくれ|好き/u,
    notGlad: /(?:嬉し|うれし|楽し|喜)[^。]{0,6}(?:な(?:い|く|かっ)|ません|へん)|好き(?:じゃ|では|や)な|のに/u,
    dear: /大事|大切|好き(?:な|だ|で|や)|譲れ|ゆずれ|こだわ|誇り|宝(?!くじ)|手(?:は|を|ぇ)?抜(?:か|け)/u,
    hurts:
      /きつ(?:い|か)|休職|入院|通院|眠れ(?:な|ま|ん)|つら|辛い|しんど|悔し|くやし|悲し|寂し|さみし|さびし|怖|こわい|情けな|恥ずかし|むなし|虚し|嫌(?:だ|で|や|な)|腹(?:が)?立|不安|モヤモヤ|もやもや|申し訳な|堪え|こたえ|引っかか|疲れ|(?:誰も|だれも|誰に)[^。]{0,14}(?:な|ん|へん)|(?:文句|苦情)(?:だけ|しか|ばかり)/u,
    // Feared, or to come.
    notYet:
      /たら|れば|んじゃない|かもしれ|かもな|来(?:週|月|年)|明日|今度|予定|怖い(?:の|ん)?(?:は|が)|(?:るの|たの|のが)が?怖|それはいい|まだいい|大丈夫|平気/u,
    unseen:
      /(?:誰も|だれも|誰からも)[^。]{0,10}(?:見|知|気づ|気付|聞|訊|分か|わか|言わ|褒|気にし)[^。]{0,6}(?:な|ん|へん|ません)|(?:気づか|気付か|知ら|見)れ(?:ない|ません|へん|る(?:こと)?は(?:ない|ありません))/u,
    ownWay:
      /^(?=.*(?:必ず|かならず|毎|いつも|一回|一度|二回|ように|ことに|だけ|先に|前に|あとで|後で|から|ずつ|まで|たら|れば|ては|とき|時は|自分で|わざと|こっそり|ちゃんと|ておく|ておき|ほうを|方を)).*(?:(?<![らさかがたなばまわ]れ)(?<!思っ|思う|感じ|言われ|困っ|待っ|知っ|持っ|なっ|住ん|聞い|似)(?:て|で)(?:い)?(?:る|ます|おく|おき(?:ます)?)(?:ん)?(?:です)?(?:よ|ね|けど|わ|から|だけ)*[。…（笑）\s]*$|(?:ように|ことに)(?:して|しと)|(?<=[いきしちにみりびぎけせねめげべ])(?<![てで]い|あり|ござい|思い|なり|でき|違い|言い|聞き)ます(?:よ|ね|けど)*[。…]*$|から(?:入|出|帰|始|渡|寝)(?:る|ります|めます))/u,
    notOwnWay:
      /ください|なら|普通に|普通は|もちろん|当然|(?:さん|人|方|子|先生|みんな|会社|うち)(?:が|は|も)/u,
    canTell:
      /[^。]{4,}(?:見分け|見抜|聞き分け|(?:が|は|も|って|の)?(?:わか|分か)(?:るん|る(?:こと|耳|目)?|ります|っちゃう|った|りました|りますよ)(?:ん|の|よ|ね|わ|けど|です|だ|や|から)*[。…\s]*$|音が違|匂いが違|手触りが違)/u,
    saysHow:
      /(?:で|れば|たら|(?<!か)ら|と|(?<!前)から|ほうが|ば)、?[^、。]{0,5}(?:わか|分か|見分け|見抜|聞き分け)|どう|何が|言(?:いた|お)/u,
    wish: /(?<=[いきしちにみりぎじびえけせてねめれげべ見来出寝着])(?<![^よし]み)たい(?!へん|てい)(?:な|です|と|ん|よ|ね|けど|って|とは|思い?ます|思う)*[。…（笑）\s]*$|て(?:ほし|欲し)い/u,
    noWish:
      /聞いて(?:おいて)?ほしい|知っておいてほしい|(?:言|聞|訊|知り|話し|伺い|お聞きし|終わり|やめ|休み|帰り|置いておき|一つ決め)(?:い|き)?たい|みたい|たくな|たいわけ(?:じゃ|では)|ありがたい|冷たい|重たい|消えたい|死にたい|いなくなりたい|辞めたい|やめたい/u,
    plan: /(?:(?<!だ|しょ|[、。もにとが])(?:[よこそとのぼもろごお])う(?:と思|とおも|か(?:な|と)))|つもり(?:です|だ|や|。|$)|(?:くらい|ぐらい|こと)(?:は|なら)?でき(?:る|そう)(?:かも|かな|と思|です)|てみ(?:ます|よう|る(?:つもり|わ|か))|(?:来週|明日|月曜|火曜|水曜|木曜|金曜|今度)[^。]{0,24}(?:ます|行く|する|聞く|話す|頼む|渡す|見せる|書く)(?:よ|ね|わ|かな|つもり)*[。\s]*$/u,
    noPlan:
      /やめよう|そうかな|どうしよう|(?:ました|でした|たけど)|思った|思いました|なかろう|だろう|辞めよう|死のう|消え/u,
    thought:
      /(?:と|って|とは)思(?:う|い(?:ます)?|っ(?:て|た)|えて)|気がし(?:ます|て|た)|かもしれ|かも(?:です|ね|な|。|$)|(?:だろう|でしょう|やろ)(?:か|な|ね|う)?|(?:の|ん)?(?:か)な(?:あ|ぁ)?(?:って|と|、)?[。…\s]*$|のでは|んじゃない/u,
    supposes:
      /かもしれ|かも(?:です|ね|な|。|$)|気がし(?:ます|て)|(?:だろう|でしょう|やろ)(?:な|ね|う)|のでは|んじゃない/u,
    feeling: new RegExp(feelingJa, "u"),
    joke: /[(（]?笑[)）]|笑$|[wｗ]{1,}[\s。]*$|冗談/u,
    time: /\d+年|[一二三四五六七八九十]+年|年目|去年|一昨年|先月|先週|昨日|きのう|今朝|ゆうべ|この前|こないだ|(?:春|夏|秋|冬|年|月|日|頃|ころ|とき|時|入社|最初|はじめ|子ども|あれ|それ|以来)(?:のころ)?から|[一二三四五六七八九十\d]+月|ずっと(?:前|昔)|最近|以来|(?:今|いま)[^。]{0,4}(?:初めて|はじめて)|曜|のあと|の後/u,
    isAll:
      /(?:それ(?:だけ|で(?:終わり|おしまい|全部))|これ(?:だけ|で全部)|以上|おしまい|もうない|続きは?(?:ない|ありません)|そこがオチ|話せたと)/u,
  },
  en: {
    past: /(?:(?:^|[.,;!?] |\band |\b(?:i|he|she|they|we|it|you|who|that|nobody|no one|somebody|someone|(?:the|a|an|my|our|his|her|one|this) (?:\w+ ){0,2}\w+|there)(?:'d)? (?:(?:just|only|never|always|once|even|all|both|\w+ly) )?)(?:was|were|did|had|went|came|said|told|got|left|threw|laughed|took|gave|made|saw|sat|thought|felt|kept|brought|sent|rang|drove|held|found|put|stood|ran|sang|wrote|knew|been|(?!need|feed|seed|speed|indeed)\w{2,}ed))\b/iu,
    pastOfAName:
      /\b(?!You\b)\p{Lu}[a-z]+ (?:(?:just|only|never|once|always) )?(?:was|were|had|went|came|said|told|got|left|threw|laughed|took|gave|made|saw|sat|kept|brought|sent|rang|held|put|stood|knew|(?!need|feed|seed|speed|indeed)[a-z]{2,}ed)\b/u,
    present:
      /\b(?:now|still|every|always|am|is|are|don't|dont|doesn't|isn't|can't|cant|won't|wont|(?:it|that|he|she|there|nobody|who|i)'(?:s|m)|i'll|would|i'd|(?:nobody|no one|he|she|everyone|everybody)(?: ever| even| really| just| never)? (?!was\b|has\b|wasn't|hasn't)\w{2,}(?<!s)s)\b/iu,
    // "She was a lady", "I was ashamed", "he never came", "we used to": no one thing that happened.
    noEvent:
      /\b(?:(?:i've|ive|we've|they've|she's|he's|have|has) (?:\w+ )?(?:been|had|got|\w{2,}ed)|used to|since (?:then|i)|each time|whenever|(?:mon|tues|wednes|thurs|fri|satur|sun)days|never|nobody|no one|nothing|naebody|couldn't|didn't|wasn't|weren't|hadn't|wouldn't|most days|would have|could have|should have|sometimes|usually)\b|\?|^(?!.*\b(?:went|came|said|told|got|left|threw|laughed|took|gave|made|saw|sat|brought|sent|rang|drove|found|put|stood|ran|sang|wrote|stopped|asked|called|walked|turned|handed|opened|closed|picked|pulled|poured|dropped|broke|fell|cried|shouted|hung|shook|met|lost|caught|bought|paid|built|chose|decided|phoned|texted|waved|nodded|hugged|kissed|kept|held|read|cut|hit|shut|died|did|cleaned|carried|fixed|finished|started|moved|passed|waited|worked|stayed|signed|filmed|showed|tried|noticed|apologi[sz]ed|argued|folded|ticked|counted|checked|answered|quit|resigned|retired|slept|drew|sold|taught|led|rose|drank|ate|flew|hid|stole|swore|tore|wore|woke|won)\b)/iu,
    heard:
      /\b(?:he|she|they|who|somebody|someone|mum|mam|dad|(?:the|my|our|his|her|one|another) (?:\w+ )?(?!nobody\b|i\b|ve\b)\w+)(?: (?:just|only|once|even|actually|always))* (?:said|told me|told us|shouted|wrote|called me|asked me|texted|messaged|replied)\b(?! (?:nothing|nowt|a word|no more))[^.!?]{0,60}|\b(?:he|she|they|somebody|someone|(?:the|my|our|his|her|one) (?:\w+ )?(?!i\b)\w+)\b[^.!?"']{0,50}\b(?:and|then) (?:just )?said\b|\b(?:telling me|note|card|letter|text|email|voice)\b[^.!?]{0,40}["'][^"']{4,}["']/iu,
    heardOfAName:
      /\b(?!Nobody\b|No\b|None\b|Anyway\b|Never\b)\p{Lu}\p{Ll}+(?: (?:just|only|once|even|actually|always))* (?:said|told me|told us|shouted|wrote|called me|asked me|texted|messaged|replied)\b(?! (?:nothing|nowt|a word|no more))/u,
    saidByOneself:
      /\bi(?:'d)?(?: just| only| always| never)* (?:say|said|told|tell|asked?|reply|replied|wrote|thought)\b|\bcouldn't say\b|\b(?:they|he|she|it)'d say\b|\bwould say\b|\bthat said\b/iu,
    answeredBack:
      /\bi (?:just )?(?:said|told (?:him|her|them)|answered|replied|laughed|smiled|walked|nodded|shouted)\b/iu,
    ownDeed:
      /\b(?:i|we)(?:'d)? (?:just |only |still |then |even |finally )*(?:left|took (?!it for)|gave|made|brought|sent|rang|drove|put|wrote|stopped|called|walked|turned|handed|opened|closed|picked|pulled|bought|paid|built|chose|decided|phoned|texted|kept|held|read|cut|cleaned|carried|fixed|started|moved|stayed|signed|showed|apologi[sz]ed|argued|folded|hid|drew|taught|went (?:back|over|up|in|home|to)|quit|resigned|told (?:him|her|them|the|my)|asked (?:him|her|them|for|the|my))\b|^(?:kept|put|left|hid|wrote|rang|sent|went back|stayed|drove|took) (?:the|it|her|his|him|my|a|them|that|on|back)\b/iu,
    notOwnDeed:
      /\b(?:he|she|they|somebody|someone|nobody) (?:\w+ly )?(?:said|told|made|took|threw|gave|asked|left|came|got)\b|\bi (?:got|was|were|fell|broke|lost|dropped)\b|\bby (?:mistake|accident)\b|\b(?:had|have) to\b/iu,
    glad: /\b(?:glad|proud|happy|chuffed|delighted|made my (?:day|week)|lovely|smil\w+|grateful|pleased|loved|joy|does me good|did me good|in stitches)\b/iu,
    notGlad: /\b(?:lie|pretend\w*|not|never|nobody|no one|\w+n't|but|only|before|used to)\b/iu,
    dear: /\b(?:dear to|(?<!thinks )(?<!think )i(?: really| just| do)? loved?|fond|matters? to me|best (?:thing|bit|part)|favou?rite|on purpose|my own way|(?:do|doing|done) (?:it|them) right|properly)\b/iu,
    hurts:
      /\b(?:tired|lonely|lonesome|dread|worr(?:y|ied)|invisible|useless|worst|ashamed|guilty|scared|afraid|hurts?|sad|angry|never once|not one)\b|\b(?:nobody|no one|naebody)\b[^.!?]{0,24}\b(?:asks?|sees?|notic\w+|knows?|looks?|thanks?|cares?|listens?|talks?|speaks?)\b|\b(?:don't|doesn't|won't|wont|dont) (?:see|know|listen|notice|thank|ask)\b/iu,
    notYet:
      /\b(?:if|unless|until|when (?:he|she|they|it)|might|could|would|will|'ll|next|going to|tomorrow|monday|afraid (?:of|that)|scared (?:of|that)|worried (?:about|that)|i'd|id|that's (?:fine|how)|it's (?:fine|grand)|suits me|about it|about (?:him|her|them|me))\b/iu,
    unseen:
      /\b(?:nobody|no one|naebody|not one of them|they never|they don't|people don't|never once)\b[^.!?]{0,20}\b(?:asks?|sees?|notic\w+|knows?|looks?|thanks?|mentions?|wonders?)\b/iu,
    ownWay:
      /^(?=.*\b(?:still|always|never|only|twice|first|every|each|before|anyway|even (?:if|when|though)|when(?:ever)?|on purpose|myself|by hand|my own|extra|without|for (?:him|her|them|whoever|the next))\b).*(?:\bi(?:'ll)?(?: still| always| never| just| only| usually| then| \w+ly)* (?:do|check|keep|make|leave|put|write|ring|phone|fold|label|read|look|walk|start|turn|set|call|clean|wipe|sort|save|carry|bring|take|stay|wait|talk|listen|go (?:in|out|round|over|back)|count|clear|hide|stack|pack) (?:it|them|the|a|my|every|each|that|those|up|twice|for|to|him|her|in|at|over|both|with)\b)/iu,
    notOwnWay:
      /\b(?:was|were|had|did|came|went|said|gave|left (?!it|them)|told|last (?:week|month|year|spring|summer|autumn|winter|\w+day)|yesterday|once)\b/iu,
    canTell:
      /\b(?:i|you)(?: just| always| only)* (?:can|could|'d) (?:always |just |usually |nearly )?(?:tell|hear it|feel it|smell it|spot|sense|(?:hear|feel|smell|see) (?:if|when|whether|which))\b|\b(?:i|you)(?: just| always)* (?:know|knew) (?:straight away|at once|right away|before)\b/iu,
    saysHow:
      /\bcan tell (?:you|ya|ye)\b|\b(?:by the|by how|from the|from how|because|who)\b|\bcouldn't tell\b|\bcan't tell\b/iu,
    wish: /\b(?:i'd|i would|i)(?: just| really| only| do| still)* (?:like|love|want|wish|hope)\b(?! (?:it|that) (?:when|the way))|\b(?:don't|do not) want (?:him|her|them)\b/iu,
    noWish:
      /\b(?:like|want|love) to (?:say|tell you|know|ask|stop|end|stay|leave it|go on|finish|talk|start|believe|think|add)\b|\bi (?:really |just |do )?(?:like|love|hope)\b|\bdon't want to\b|\byou to\b|\bwouldn't\b|\bkill|\bdie\b|\bdisappear\b|\bnever wanted\b/iu,
    plan: /\b(?:i'll|i will|i'm going to|i'm gonna|im gonna|i am going to|i might|i could|i'm (?:thinking of|planning)|i've decided to|next (?:week|month) i|i mean to|i'd (?=ask |show |ring |write |bring |open |start ))(?: just| maybe| probably| try to| also| then)* (?!say that\b)(?:ask|show|tell|give|write|ring|call|phone|text|email|bring|take|put|start|make|go|knock|talk|speak|keep|open|send|sit|set|try|leave|teach|copy|print|buy|hand|invite|visit|book|see|stop by|pop|walk)\b/iu,
    noPlan:
      /\b(?:i'll (?:say|tell you|give you|take portlaoise|be honest)|tell you|ask you|show you|give you|put it|could never|could(?:n't)? have|i could tell|usually|always|every|each|might as well|never|quit|kill|end it)\b/iu,
    thought:
      /(?:^|[.,;] )(?:and |but |so |well,? |yes,? |no,? )*(?:i (?:think|suppose|reckon|wonder|guess|imagine|thought)|i'd say|i've wondered|maybe|perhaps|whether|it(?:'s| is) (?:as if|like|possible)|it (?:must|might|may) be)\b/iu,
    supposes: /\b(?:i (?:suppose|reckon|guess|imagine)|i'd say|maybe|perhaps|must be|might be)\b/iu,
    feeling:
      /\b(?:glad|proud|happy|chuffed|delighted|pleased|grateful|relieved|sad|lonely|lonesome|angry|furious|cross|ashamed|embarrassed|mortified|guilty|hurt|scared|afraid|frightened|worried|anxious|envious|jealous|bitter|upset|annoyed|annoys|humiliated|moved|sick of|tired|gutted|invisible|useless|lighter|touched|love|loved|hate|hated|pink|greet|cried)\b/iu,
    joke: /\bha(?:ha)*\b|\blol\b|\b(?:joking|kidding|a joke)\b|[:;]-?\)|!$/iu,
    time: /\b(?:since|ago|for (?:\w+ )?(?:years?|months?|weeks?)|last (?:week|month|year|spring|summer|autumn|winter|night|\w+day)|yesterday|this (?:morning|week)|(?:in|since|that) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|\d+ (?:years?|months?|weeks?)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|nineteen|twenty|thirty)(?:[- ]\w+)? (?:years?|months?|weeks?)|when i (?:was|started|first)|from the (?:start|beginning)|ever since|today|tonight|just now|first time|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?)\b/iu,
    isAll:
      /\b(?:that's (?:it|all|the (?:whole|lot|story|end))|thats (?:it|all)|that is all|nothing (?:else|more)|no more to|not much more|the end|whole of it)\b/iu,
  },
};
