import type { FindingOf, Lang, Reading, Span } from "../../language/index.ts";
import type { Citation } from "../event.ts";
import { cite } from "../told.ts";
import { isHereAndNow } from "./here-and-now.ts";
import { harmIn, playsDown } from "./told-harm.ts";
import { goesOn, sinceWords } from "./words.ts";
import { tellsOfHurt } from "./worn-out.ts";

/** One small thing of that kind, with where it was told, how much it weighs, and whether since when was told with it. */
export type Slight = Citation & {
  readonly weight: number;
  readonly kinds: number;
  readonly isDated: boolean;
};

/**
 * Being treated as less in small ways, told in an ordinary voice: belittled, laughed at before others, left out, passed over, work taken
 * away. Each alone may be a bad day; told again, they add up to how somebody is treated.
 */
export function slightIn(reading: Reading, turn: number): Slight | null {
  const { text, lang } = reading;
  const said = text.replaceAll("’", "'");
  if (isMeantWell[lang].test(said) || isOfOthers[lang].test(said)) return null;
  const found = kinds[lang].flatMap((kind) => {
    const match = kind.exec(said);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  const harm = harmIn(text, lang);
  const spans = apart(harm ? [harm, ...found] : found).filter((span) =>
    isHereAndNow(reading, asRisk(text, span)),
  );
  const [first] = spans;
  if (!first) return null;
  const more = [
    spans.length > 1,
    goesOn[lang].test(said) || nowAndAgain[lang].test(said),
    playsDown(said, lang) || hedges[lang].test(said),
    tellsOfHurt(said, lang) || minds[lang].test(said),
  ].filter(Boolean).length;
  return {
    ...cite(turn, first),
    weight: 1 + Math.min(more, mostBesides),
    kinds: spans.length,
    isDated: sinceWords[lang].test(said),
  };
}

/** One thing told is one thing, however many of the kinds hear it. */
function apart(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, at) => !spans.slice(0, at).some((other) => other.start < span.end && span.start < other.end),
  );
}

/** Whether it is fond, a relief or given back, or was done to somebody else by those who are served: weak signs beside it are none. */
export function isHarmless(text: string, lang: Lang): boolean {
  const said = text.replaceAll("’", "'");
  return isMeantWell[lang].test(said) || isOfOthers[lang].test(said);
}

/** What stands beside one telling and makes it weigh more: how it goes on, that it is played down, that it hurt. */
const mostBesides = 2;

/** From here on it is met: told twice, or once with what it does to them. */
const metFrom = 2;

/** Whether what is told now, with what was told before, is enough to be met; it is met while it is being told, and once may be a bad day. */
export function isEnough(before: readonly Slight[], now: Slight | null): boolean {
  if (now === null) return false;
  const tellings = new Set([...before, now].filter(({ kinds }) => kinds > 0).map(({ turn }) => turn));
  const isTwice = tellings.size > 1 || [...before, now].some(({ kinds }) => kinds > 1);
  return isTwice && [...before, now].reduce((sum, { weight }) => sum + weight, 0) >= metFrom;
}

/** Turns after a telling in which what is said may still be about it. */
const stillAboutIt = 3;

/**
 * What follows a telling within a few turns and belongs to it, for those who tell in single lines: that it is dwelt on or hurt (`dwells`),
 * or that it is made small.
 */
export function afterASlight(
  { text, lang }: Reading,
  before: readonly Slight[],
  turn: number,
): { readonly slight: Slight; readonly dwells: boolean } | null {
  const last = before.at(-1);
  if (!last || turn - last.turn > stillAboutIt) return null;
  const said = text.replaceAll("’", "'");
  if (isMeantWell[lang].test(said)) return null;
  const goes =
    said.trim().length <= oneLine[lang] && (goesOn[lang].test(said) || sinceWords[lang].test(said));
  const dwells = goes || minds[lang].test(said) || dwelt[lang].test(said) || tellsOfHurt(said, lang);
  if (!dwells && !playsDown(said, lang) && !hedges[lang].test(said)) return null;
  const whole = { start: 0, end: text.length };
  return {
    slight: { ...cite(turn, whole), weight: 1, kinds: 0, isDated: sinceWords[lang].test(said) },
    dwells,
  };
}

/** Characters of a line that only says how it goes on. */
const oneLine: Readonly<Record<Lang, number>> = { ja: 30, en: 70 };

/** It is gone over again afterwards. */
const dwelt: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:なんで|なぜ|どうして)[^。]{0,10}(?:笑|言|黙|返)|思い出(?:し|す)|頭から離れ|考えてしま|ぐるぐる/u,
  en: /\b(?:keep (?:thinking|going over)|go(?:ing)? over (?:it|and over)|can'?t (?:stop thinking|let it go|shake it)|on my mind|think about it|lie awake|told the (?:dog|cat)|don'?t (?:sleep|eat))\b/iu,
};

function asRisk(text: string, span: Span): FindingOf<"risk"> {
  return {
    ...span,
    kind: "risk",
    risk: "harassment",
    severity: "ask",
    text: text.slice(span.start, span.end),
    rule: "dialogue.slight",
    subject: "self",
    negated: false,
    hedged: false,
    quoted: false,
    tense: "unknown",
    confidence: 0.6,
  };
}

const said =
  "(?:って|と|とか|みたいな(?:こと)?|ような(?:こと)?)(?:を|も|は)?[^。「」]{0,14}(?:言(?:わ|っ|い)|ゆ(?:わ|う)|いわれ|おっしゃ|笑|返(?:さ|っ))";
const belittles =
  "(?:だけの|だけで|だけ(?:やろ|だろ|でしょ|なん)|気楽|楽(?:で|な|して)|いいよ(?:ね|な)|ええ(?:よ?な|ねえ?)|ご身分|暇|ひま|遊んで|誰でも|バイトでも|まだ(?:いた|おった|やって|終わ|そんな)|たまたま|勝手な|余計な|わかって(?:い)?な|わからんやろ|これだから|だから(?:女|若|年|派遣|パート|ゆとり)|どうせ|所詮|しょせん|遅い|要領|向いて|邪魔|どいて|お荷物|その程度|あてに(?:して)?な|期待して(?:い)?な|口(?:を)?出す|黙って|(?:派遣|パート|バイト|嘱託|契約|事務|女の子|おばちゃん|おっさん|新人|中途|外国)(?:さん|の(?:人|子))?(?:は|なのに|のくせに|だから|には))";
const me = "(?:私|わたし|自分|俺|僕|うち|あたし)";
const gathering =
  "(?:会議|集まり|引き継ぎ|[^。、\\s]{1,6}の会|打ち合わせ|打合せ|連絡網|研修|当番表|ミーティング|朝礼|飲み会|歓迎会|送別会|忘年会|ランチ|お?昼|グループ|ライン|LINE|メール|CC|ＣＣ|連絡|共有|回覧|勉強会|面談|名簿|座席表|担当表|シフト表|企画|話し合い|案内|お土産|差し入れ|記念写真)";

/** Belittled; not called by name; laughed at; left out; not answered; passed over; work taken away. */
const kinds: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    new RegExp(`[「『][^「」『』]{0,30}?${belittles}[^「」『』]{0,24}[」』]、?${said}`, "u"),
    new RegExp(
      `(?:気楽で(?:いい|ええ)|誰でもできる|楽な(?:仕事|商売|もん)|遊んで(?:い)?る|いてもいなくても|(?:たいした|大した)(?:仕事|こと)(?:じゃ|では)?な|代わりはいくらでも|何(?:を)?して(?:い)?る(?:の)?(?:か)?(?:わから|分から))[^。、「」]{0,10}${said}`,
      "u",
    ),
    /[「『]?(?:[^「」『』。、\s]{1,8}の(?:人|子|おばちゃん|おばさん|おっさん|おじさん|姉ちゃん|兄ちゃん)|パートさん|派遣さん|バイト(?:くん|さん)|おい|お前|あんた)[」』]?(?:って|と|とか|としか|という)[^。]{0,10}(?:呼(?:ば|ん)|言われ)|名前(?:で|も|を|では|すら)[^。]{0,6}(?:呼ば(?:れ(?:な|ませ|たこと|ん|ず)|ん)|呼んで(?:もらえ|くれ)(?:な|ませ)|覚えて(?:もらえ|くれ)(?:な|ませ))/u,
    /笑われ(?:て|た|る|ま)|鼻で笑|失笑|(?:みんな|みなさん|皆|周り|その場|隣|後ろ|(?:[二三四五2-9]、?)?[二三四五六3-9]人|若い(?:子|人)|主任|課長|上司|先輩|リーダー|店長)[^。]{0,14}(?:クスクス|くすくす|ニヤニヤ|にやにや|ヒソヒソ|ひそひそ)|(?:前|中|最中|会議|朝礼)で[^。]{0,20}(?:が|は|も|に)?笑(?:って|った|い(?:が|声))|(?:笑|わら)って[^。]{0,6}。?[^。]{0,6}(?:私|自分|俺|僕)も[^。]{0,6}笑|ため息(?:を)?(?:つ|吐)かれ|(?:目|顔)を見合わせ|目配せ/u,
    new RegExp(
      `${gathering}[^。]{0,18}?(?:呼ばれ(?:な|て(?:い)?(?:な|ませ)|ませ|ず|へん)|呼んで(?:もらえ|くれ)(?:な|ませ)|声(?:が|は|も)?(?:かから|かけて(?:もらえ|くれ)|かけられ)(?:な|ませ|へん|ん)?|入って(?:い)?(?:な|ませ)|入れて(?:もらえ|くれ)(?:な|ませ)|外さ?れ|外され|抜かさ|抜けて|回って(?:こ|来)(?:な|ませ)|届(?:か|いて(?:い)?)(?:な|ませ)|知らされ|聞かされて(?:い)?(?:な|ませ)|聞いて(?:い)?(?:な|ませ)|出なくて(?:も)?(?:いい|よい))`,
      "u",
    ),
    new RegExp(
      `${me}(?:に)?だけ[^。]{0,20}(?:知ら(?:な|され|んかっ|ず)|聞いて(?:い)?(?:な|ませ)|教えて(?:もらえ|くれ)|呼ばれ|誘われ|声(?:が|を)|外|抜|別(?:の|に)|回って|もらって(?:い)?な|入って(?:い)?な|なかった|ありません|立って|最後に|後(?:から|で)|あと(?:から|で))|${me}(?:だけ)?抜きで|(?:決まった|変わった)(?:こと|の)(?:を|も)?[^。]{0,12}(?:人づて|あとで|後から|あとから|最後に|(?:よそ|ほか|他|別)の人から)`,
      "u",
    ),
    /(?:話しかけ|声をかけ|挨拶し|あいさつし|おはよう(?:ございます)?(?:と|って)言っ)ても?[^。]{0,14}(?:黙|目(?:を|も)|背中|返事|行って|離れ|返って|返らん|誰も)|(?:私|わたし|自分|俺|僕)(?:が|の)?[^。]{0,6}(?:入る|行く|来る|近づく|通る)と[^。]{0,10}(?:静かに|黙|話(?:を|が)?(?:やめ|止|と)|会話が|シーン|しんと)|(?:座る|近づく|隣に行く)と[^。]{0,14}(?:空|立ち|立っ|離れ|移)|(?:挨拶|あいさつ|おはよう)[^。]{0,8}返(?:って|し)[^。]{0,6}(?:な|ませ|へん|ん(?:$|。|です))|(?:聞い|たずね|質問し)ても[^。]{0,16}(?:教えて(?:くれ|もらえ)|答えて(?:くれ|もらえ)|見ればわか|自分で考え|前にも言)|返事(?:も|は|が)(?:な[いくか]|ありませ|もらえ|来な)/u,
    /(?:話(?:して|し)(?:い)?(?:る|た)?(?:途中|最中|と)|意見|提案|案)[^。]{0,16}(?:遮ら|さえぎら|かぶせ|流され|スルー|聞いて(?:もらえ|くれ)(?:な|ませ)|なかったこと|取り合っ)|(?:手柄|成果|案|アイデア|資料)(?:を|が|は|も)[^。]{0,14}(?:取ら|横取り|持って(?:い)?か|自分の(?:もの|手柄|名前)|(?:主任|課長|上司|先輩|別の人|他の人)の(?:手柄|名前|もの|案)(?:に|として|で))/u,
    /(?:仕事|担当|業務|席|机|鍵|権限|案件|得意先|受け持ち|持ち場|役)(?:を|が|も|から)[^。]{0,10}(?:取り上げら|取られ|外さ?れ|外され|減らされ|奪われ|干され|(?:若い子|後輩|新人|別の人|他の人|ほかの人)に(?:回|渡|移|替|行)[^。]{0,4}(?:れ|さ|って))|(?:仕事|やること)(?:を|が|も)?(?:何も)?(?:もらえ|与えられ|回して(?:もらえ|くれ)|渡され)(?:な|ませ)|干され|(?:掃除|雑用|コピー|お茶(?:くみ|出し)|シュレッダー|草むしり)(?:ばかり|ばっかり|しか|だけ)[^。]{0,8}(?:させ|やらさ|もらえ|回)/u,
  ],
  en: [
    /\b(?:says?|said|goes|went|tells?|told|joke[sd]?|asks?|asked|heard)\b[^.!?\n]{0,40}\b(?:must be nice|(?:nice|easy|all right|alright|grand|fine) for (?:you|some|her|him|me)|easy (?:life|job|money|number)|any ?(?:one|body) (?:can|could) do|only (?:the|a|doing) \w+|just (?:the|a|do(?:es)?|press\w*|push\w*|answer\w*|scan\w*|typ\w*|fill\w*|clean\w*) \w+|still here|stick to|little (?:job|task|list)|(?:do|does) (?:you|she|he) (?:even |actually )?do|would (?:you|she|he|i) know|know (?:your|my) place|(?:hurry|speed) up|slow(?:coach|est)?|(?:not|never) (?:listening|asked) you|wasn'?t asking you|nobody asked you)\b|\b(?:you|ye)(?:'re|re| are) not paid to \w+/iu,
    /\b(?:calls?|called|calling|known as|refers? to|introduced) (?:me|us) (?:as )?(?:just |only )?["“']?the \w+(?: \w+)?|\b(?:never|don'?t|doesn'?t|didn'?t|can'?t be bothered to|not once) (?:even )?(?:use[sd]?|remember(?:s|ed)?|say|says|said|learn(?:s|ed|t)?|know|knows|get) my (?:right )?name\b|\bgets? my name wrong\b/iu,
    /(?<!\bif )\b(?:they|every(?:one|body)|some(?: of them)?|(?:two|three|four|a few|a couple)(?: of (?:them|the \w+))?|he|she|the (?:others|room|lads|girls|team|office|table|rest|two|three))\b[^.!?]{0,20}\b(?:laugh(?:ed|s)?|snigger\w*|smirk\w*|giggl\w*)\b(?=[^\n]{0,70}\b(?:at (?:me|my|what)|so (?:do|did) i|i (?:just |sort of |kind of )?(?:laughed|smiled|laugh|smile|went red)|in front of|where to look|about me|when i|didn'?t find|not with))|\b(?:roll(?:s|ed)? (?:her|his|their) eyes|(?:big |heavy )?sigh(?:s|ed)? (?:when|at) (?:i|me)|look(?:s|ed)? at each other when i|talk(?:s|ed|ing)? behind my back)\b/iu,
    /\b(?:meetings?|e-?mails?|invites?|invitations?|rota|chat|group|whatsapp|lunch(?:es)?|drinks|night out|do|decisions?|planning|training|huddles?|briefings?|handovers?|minutes|calendar|card|photo|thread)\b[^.!?]{0,40}\b(?:without (?:me|asking me|telling me)|not (?:invited|asked|told|included|copied)|(?:was|were|am|is|wasn|weren)(?:'?t| not|n'?t) (?:invited|asked|told|included|on it|in it|copied)|(?:left|leave|leaves) (?:me )?(?:off|out)|stopped (?:asking|inviting|telling|copying) me|i(?:'m| am| was)(?: just)? not (?:on|in)|nobody (?:told|asked) me|everyone (?:but|except) me|no need for (?:me|you))|\b(?:card|photo|picture|pic|list|rota|board|chart|group)\b[^!?\n]{0,50}\bi (?:wasn'?t|was not|'?m not|am not) (?:on|in) (?:it|there)\b/iu,
    /\b(?:not|n'?t|never|stopped|no longer|nobody|no ?one)\b[^.!?]{0,14}\b(?:invit(?:ed?|ing)|ask(?:ed|s|ing)?|includ(?:ed?|ing)|cop(?:y|ied|ying)|cc'?d|tell(?:s|ing)?|told|consult(?:ed|ing)?)\b(?: me| us)?(?: in(?:to)?| to| about| on)?[^.!?]{0,14}\b(?:meetings?|e-?mails?|chat|group|lunch|drinks|decisions?|planning|changes?|training|huddles?|briefings?|handovers?|any ?more|anything)\b|\b(?:every(?:one|body)(?: else)? (?:got|gets|knew|knows|was told|were told|is asked|was asked|was invited|went)\b[^.!?]{0,20}\b(?:but|except|bar|only not|just not) (?:for )?me|(?:the )?(?:last|only) (?:one|person) (?:to (?:know|hear|be told|find out)|(?:who|that) (?:didn'?t|wasn'?t|isn'?t|doesn'?t))|(?:find|found|hear|heard) (?:it |things |out )?(?:second ?hand|(?:about [^.!?]{0,20} )?from (?:someone else|somebody else|the (?:others|other|cleaners?|window cleaner|porters?|girls|lads|driver|van driver|notice ?board|security)))|the last to (?:know|hear|be told|find out)|my (?:photo|name|picture)(?:'?s| is| was)? (?:not|n'?t) (?:on|in)\b|they (?:all )?(?:go|goes|went) quiet when i|everyone but me|all of them except me)|\bnobody'?s? (?:asked|told|invited) me\b(?! to)\b/iu,
    /\b(?:talk(?:s|ed|ing)?|spoke|speaks?) over me|cuts? me off(?: when| mid|$|[.,])|(?:as (?:if|though)|like) i(?:'m| am| was|'d)? (?:not|n'?t) (?:even )?(?:there|in the room|here)|like i wasn'?t (?:there|in the room)|look(?:s|ed)? (?:straight |right |clean )?(?:through|past) me|(?:put|puts) (?:her|his|their|someone else's) name (?:on|to) (?:my|it)|(?:took|takes|take|got|gets) (?:all )?(?:the )?credit for (?:my|it|what)|my (?:idea|work|report|design|plan|words) (?:went|goes|got sent|was sent|was put|got put|was presented) [^.!?]{0,16}(?:under|with|in|as) (?:his|her|their|someone)|(?:my|it was my) idea\b[^.!?]{0,30}\b(?:his|hers|their|somebody else)|(?:\bonly|\bjust) (?:me|i) (?:last|left)|(?:doesn'?t|don'?t|never|won'?t) (?:even )?(?:answer|reply|look up|say (?:hello|morning|good morning|thanks|hi)|look at me)(?= (?:me|when i|to me|back)|$|[.,])/iu,
    /\b(?:took|takes|taken|taking|gave|given|giving|give|handed|moved) (?:all )?my (?:\w+ )?(?:clients?|accounts?|jobs?|work|shifts?|desk|keys?|patients?|files?|rounds?|class(?:es)?|customers?|machine|station|route|chair|hours|duties|projects?|regulars|route|team|territory|\w+s)\b[^.!?]{0,16}\b(?:off me|away|to (?:someone|somebody|the new|another|a younger|her|him|them|one of|the (?:corridor|corner|back))|without (?:a word|asking|telling))|\btaken off (?:the |my )?(?:\w+ )?(?:project|job|account|round|case|list|team|rota|machine|ward|till|desk|front)\b|\b(?:(?:only|always|just) (?:ever )?(?:get|gets|got|given|handed)|(?:give|gives|gave|hand|leave) me) (?:the |all the )?(?:rubbish|crap|worst|dirty|leftover|boring|shit\w*|bad) (?:jobs?|shifts?|ones?|work|bits)\b/iu,
  ],
};

const nowAndAgain: Readonly<Record<Lang, RegExp>> = {
  ja: /時々|ときどき|たまに|よく(?!な|わか)|また|[るた](?:たび|度)|前から|この(?:前|間)も|から(?:ずっと)?(?:、|です|呼ばれ)|だんだん|以来|今回も|今日も|昨日も/u,
  en: /\b(?:sometimes|now and (?:then|again)|often|again|whenever|any ?more|these days|since|lately|another|usually|most)\b/iu,
};

/** Made small in the same breath. */
const hedges: Readonly<Record<Lang, RegExp>> = {
  ja: /だけ(?:かも|なの(?:かも|です)|ですけど)|かもしれな|たぶん|忘れ(?:た|て)だけ|(?:思う|思い(?:ます)?)(?:んです)?けど|悪く(?:ない|は)|気のせい|考えすぎ|気にし|別に(?:いい|かま)|いいんです(?:けど|が)|まあ/u,
  en: /\b(?:probably|maybe|perhaps|i suppose|i'm sure|might be me|don'?t (?:think|suppose) (?:she|he|they) mean|they(?:'re| are) busy|it'?s (?:fine|nothing|only|just|silly|daft|stupid)|not a big|never mind|whatever|doesn'?t matter|forgot)\b/iu,
};

/** That one minds it, in whatever words. */
const minds: Readonly<Record<Lang, RegExp>> = {
  ja: /嫌(?:だ|で|な|に)|いや(?:だ|な気|に)|悔し|くやし|情けな|さみし|寂し|さびし|こたえ|重(?:い|く)|恥ずかし|へこ|もやもや|モヤモヤ|ちくっ|チクッ|刺さ|引っかか|ひっかか|忘れられ|笑わないと|言い返せ|何も言え|黙って(?:い|お)/u,
  en: /\b(?:stung|stings?|hurts?|embarrass\w*|small|ashamed|shame|gets? to me|got to me|bother(?:s|ed)?|upset|lonely|awkward|went red|where to look|said nothing|didn'?t say anything|couldn'?t say|felt (?:stupid|daft|silly|tiny|bad|awful|sick))\b/iu,
};

/** Said fondly, thanked for, a relief, or the opposite. */
const isMeantWell: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:嬉し|うれし|楽し|ありがた|助か(?:る|り|っ)|ほっと(?:し|す)|気に入って|親しみ|愛称|可愛がら|かわいがら|仲(?:が)?(?:いい|良)|笑い合|一緒に(?:笑えて|笑うの)|喜ん|褒め|ほめ)[^。]{0,20}(?:。|$)|笑ってくれ|笑わせ|(?:わけ|訳|つもり)(?:では|じゃ)(?:も)?(?:な|あり)|逆(?:です|で、|だ|や)/u,
  en: /\b(?:affectionate\w*|fond(?:ly)?|i (?:love|like|enjoy) (?:it|that|them)|(?:manager|boss|supervisor|he|she)(?:'s| is) (?:very |quite |always )?(?:fair|kind|good)\b|good fun|we all laugh|laugh(?:ed|ing)? (?:together|with)|made (?:me|them|her|him|us) laugh|glad|thankful\w*|relie(?:f|ved)|lovely|thank god|suits me|take the mick back|gives? (?:it |them )?(?:right |straight )?(?:as good|back|as i get)|fair enough|took my part|stood (?:by|up for) me|backed me|grateful|laugh\w* at my (?:hat|tie|socks|shorts|jokes?|shirt|haircut|van|car|dog)|the opposite|no bullying|not like that|happy (?:to be|with|about))\b/iu,
};

/** Done to somebody else, or what one thinks they would do. */
const isOfOthers: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:お客|客)(?:さん|様|さま)?(?:が|は)[^。私自俺僕]{0,24}(?:怒鳴|どな|キレ|叫|怒っ)[^。私自俺僕]{0,14}(?:が|に|は)[^。私自俺僕]{0,8}(?:謝|頭を下げ|泣)|(?:お客|客|利用者|患者|生徒|相手)(?:さん|様|さま|の方)?(?:が|は)(?:店員|スタッフ|同僚|後輩|新人|別の人|ほかの人|[\p{Script=Han}ァ-ヶー]{1,5}さん)(?:に|を)|(?:後輩|新人|同僚|先輩|隣の(?:人|席の人)|あの子|彼女|彼|[\p{Script=Han}ァ-ヶー]{1,4}(?:さん|くん|ちゃん))(?:が|は)[^。、私自俺僕]{0,20}(?:れて(?:い|る|た)|られて(?:い|る|た))/u,
  en: /\b(?:guests?|customers?|callers?|patients?|residents?)\b[^.!?]{0,20}\b(?:at|to|with) (?:my |a |the |our )?(?:colleague|co-?worker|workmate|mate|new (?:girl|lad|starter)|[A-Z][a-z]+)\b/u,
};
