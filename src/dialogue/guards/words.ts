import type { Lang, Risk } from "../../language/index.ts";

/** Said in answer to the safety question, these tell that the words were misread. */
export const misreadingWords: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    "読み違",
    "誤解",
    "勘違い",
    "そういう意味じゃ",
    "そういう意味では",
    "比喩",
    "例え",
    "たとえ",
    "冗談",
    "言葉のあや",
    "言い過ぎ",
    "言いすぎ",
    "って意味",
    "という意味",
    "つもりじゃな",
    "つもりはな",
    "わけじゃな",
    "わけではな",
    "とかじゃな",
    "とかではな",
    "大げさ",
    "おおげさ",
  ],
  en: [
    "misread",
    "misunderst",
    "figure of speech",
    "didn't mean it",
    "did not mean it",
    "didn't mean that",
    "not what i meant",
    "didnt mean",
    "not like that",
    "i meant",
    "i only meant",
    "i just meant",
    "not suicidal",
    "joking",
    "just a joke",
    "exaggerat",
    "not literally",
    "manner of speaking",
    "just an expression",
    "it's an expression",
    "talking about a ",
    "talking about the work",
    "talking about work",
    "came on about the work",
    "not thinking of suicide",
    "not thinking about suicide",
  ],
};

/** "I'm not joking", 「読み違いではないです」: the same words with a no before or after them take nothing back. */
export const confirmsReading: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:読み違い?|誤解|勘違い|比喩|例え|たとえ|冗談|言葉のあや|言い過ぎ|大げさ|おおげさ)(?:を|で|に|なん|とか)?[^。、]{0,8}(?:では|じゃ)(?:な|あり)|冗談抜き/u,
  en: /\b(?:not|no|isn'?t|wasn'?t|didn'?t|haven'?t|aren'?t|never) (?:a |an |just |only |even )*(?:joking|joke|misread|misunderst\w*|exaggerat\w*|figure of speech|manner of speaking|wrong)\b/iu,
};

/** Risks that are about how a person is treated at work. */
export const treatmentRisks: ReadonlySet<Risk> = new Set([
  "harassment",
  "overwork",
  "unpaid",
  "illegality",
  "violence",
]);

/** Characters from which a report of mistreatment has already told what happens, so that it is not asked again. */
export const tellsWhatHappenedFrom: Readonly<Record<Lang, number>> = { ja: 22, en: 50 };

/** Said about bad treatment, these take the blame for it: then that is answered first. */
export const takesTheBlame: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:私|自分|僕|俺|わたし|こっち|うち)(?:の方|のほう)?(?:が|も|にも?)(?:仕事(?:が)?でき|悪|わる|だめ|ダメ|駄目|鈍|どんくさ|のろ|とろ|要領|不器用|下手|へた|遅|弱|至ら|落ち度|非が|原因|問題|ミス)|(?:私|自分|僕|俺|わたし)の(?:せい|責任|ミス|努力不足|力不足|実力不足|問題|甘え)|(?:私|自分|僕|俺|わたし)(?:が|も|の|に)[^。]{1,16}(?:の|こと|ところ)?(?:が|も)(?:悪(?!口)|わるい|原因|いけな)|(?:私|自分|僕|俺|わたし)(?:さえ|が|も)?(?:もっと|ちゃんと|しっかり|うまく)[^。]{0,14}(?:でき(?:れば|たら|て(?:い)?れば|ない(?:から|のが))|やれ(?:ば|たら)|(?:し|頑張)(?:れば|て(?:い)?れば|たら))|(?:私|自分|僕|俺|わたし)(?:なんか|なんて)[^。]{0,14}(?:役に立|だめ|ダメ|駄目|使え|無能|価値|いらな|要らな)|自業自得|甘え(?:なの|かも|です|だと|て)|言われて(?:も)?当然|怒られて(?:も)?当然|私次第|自分次第/u,
  en: /\b(?:my (?:own )?fault|(?:i|i'm|i am) (?:just |a bit |quite )?(?:too )?(?:sensitive|weak|slow|useless|soft|thin.skinned)|i (?:probably |must |do |kind of )?(?:deserve|bring it on)|i (?:should|could) (?:be|have|just|try)|if (?:only )?i (?:was|were|could|did|tried|worked)|(?<!\b(?:if|that|whether|when|know|ask|asked|think) )it'?s (?:probably |just |all )*(?:me|on me)\b(?! (?:and|that|who|speaking|on)\b)|i make (?:too many )?mistakes|my (?:\w+ ){1,2}(?:is|are|isn'?t|aren'?t|was|wasn'?t|'?s) (?:not )?(?:bad|poor|rubbish|slow|terrible|useless|up to (?:it|scratch|standard)|good enough)|because i(?:'m| am| make| can't)|i'?m overreacting|my own doing)\b/iu,
};

/** Said about bad treatment, these make it small. */
export const makesItSmall: Readonly<Record<Lang, RegExp>> = {
  ja: /仕方(?:が)?な|しかたな|しょうがな|大したこと(?:じゃ|では|は)?な|たいしたこと(?:じゃ|では|は)?な|こんな(?:もの|もん)(?:か|だ|や|で|な)|よくあること|よくある話|どこでも同じ|どこも同じ|みんな(?:も)?(?:同じ|やって|我慢)|気にしすぎ|考えすぎ|愛のムチ|期待(?:の裏返し|されて)|育てよう|慣れ(?:て|た|まし|ちゃ|っこ)|普通(?:です|だと|かな|なの)/u,
  en: /\b(?:not (?:that|so|really) (?:bad|a big deal)|(?:it'?s|its) (?:just|only) (?:how|the way|banter|a joke)|could be worse|everyone (?:gets|has|does)|part of the job|means well|(?:he's|she's) (?:just )?(?:under|stressed|passionate)|tough love|over.?reacting|used to it)\b/iu,
};

/** Asks whether it is anything to speak of, or whether it is oneself who is odd. */
export const asksIfItCounts: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:気にかか|気にな|おかし|ひど|問題|大したこと|相談する(?:よう)?な|変な|変わった|普通|あたりまえ|当たり前|そんなに|電話する(?:ほど|よう)|相談する(?:ほど|よう)|いじめ|ハラスメント|パワハラ)[^。]{0,14}(?:ですか|でしょうか|ますか|ましたか|ますよね|ですよね|なの(?:かな|でしょう)|んですかね?|かな|ですかね)(?:[?？。…]|$)/u,
  en: /\b(?:is (?:that|it|this) (?:even |really |actually )?(?:something|anything|bad|weird|odd|strange|ok(?:ay)?|a thing|normal|bullying|that bad|wrong|odd|a big deal|worth)|does (?:that|it|this) (?:even |really |actually )?(?:count|matter)|am i (?:being |just |only )?(?:daft|silly|weird|odd|stupid|mad|too sensitive|over.?reacting|imagining|making)|is it (?:just )?me|did i say something (?:wrong|odd|weird|strange)|isn'?t (?:that|it) (?:just )?(?:normal|how it is|pathetic))\b[^.!]*(?:\?|$)|\bthat'?s pathetic\b[^.!]*(?:isn'?t it|\?)/iu,
};

/** Said when asked about it, these tell that there is nothing to take further. */
export const settlesIt: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:一回|一度|いちど|一遍|その時|そのとき|一瞬)(?:だけ|きり|のこと)|たまに|もう(?:大丈夫|平気|終わった|解決|済んだ)|解決(?:し|済)|そこまで(?:じゃ|では|の話)|(?:上司|店長|会社|先輩|課長|部長|リーダー)(?:も|が)(?:間に入|対応|かばって|守って|代わって)|接客(?:業)?(?:なら|だと|なので)/u,
  en: /\b(?:just (?:once|the once|that one time)|only (?:once|the once|that one time)|one[- ]off|now and then|once in a while|rarely|it'?s (?:fine|sorted|over|dealt with)|sorted (?:it )?out|(?:manager|boss|supervisor|team) (?:stepped|dealt|backed|sorted|took))\b/iu,
};

/** Said of bad treatment, these tell that it goes on. */
export const goesOn: Readonly<Record<Lang, RegExp>> = {
  ja: /毎(?:日|回|週|朝|晩|夜|月)|いつも|ずっと|何度も|何回も|しょっちゅう|繰り返|続いて|日常|(?:月|週|年)に[^。、]{0,3}(?:何|数|[二三四五六七2-9２-９])[回度]|(?:[るたく]|の)たんび|来るたび|(?:る|の)たびに|連日|日に日に/u,
  en: /\b(?:(?:every|most) (?:single )?(?:days?|weeks?|times?|shifts?|nights?|mornings?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|each (?:time|day|week|shift)|(?:days|weeks|months|shifts|nights|times) (?:running|in a row)|(?:several|a few|two or three|\d+) times a (?:day|week|month)|always|constantly|all the time|again and again|keeps|daily|non.?stop)\b/iu,
};

/** Said of a week without oneself, these tell of a duty that weighs, or of people who would be left in trouble. */
export const dutyWords: Readonly<Record<Lang, RegExp>> = {
  ja: /迷惑|休め(?:ない|ません|ん|へん)|休む(?:わけ|なんて)|申し訳|すまな|困(?:る|り|って)|しわ寄せ|負担|(?:私|自分|僕|俺)(?:が|しか)(?:やら|い|見)|責任|罪悪|気が引け|大変な(?:こと|目)|待ちに(?:なる|なり)|代わりがい/u,
  en: /\b(?:let (?:\w+ )?down|couldn'?t do that to|can'?t (?:take|have|get) (?:a )?(?:day|time|week)|can'?t (?:rest|leave (?:them|it)|be off)|guilty|feel (?:bad|awful|terrible|sorry)|(?:they|people|someone|everyone|we|patients|customers|the \w+)(?:'d| would) (?:be |get |have )?(?:stuck|suffer|struggl\w*|sat there|waiting|left)|someone wouldn'?t|wouldn'?t get paid|nobody else (?:can|could|would|knows)|(?:only i|i'?m the only)|fall on|burden|responsib\w*)\b/iu,
};

/** Says since when it has been so, if only as a length of time and nothing else. */
export const sinceWords: Readonly<Record<Lang, RegExp>> = {
  ja: /もう(?:かれこれ)?[\d０-９一二三四五六七八九十数半]+(?:年|か月|ヶ月|カ月|ヵ月|ケ月|週間)|(?:去年|昨年|おととし|一昨年|今年|先月|先々月|先週|入社|入職|配属|異動|着任|就任|春|夏|秋|冬|\d+月|[一二三四五六七八九十]+月|[\d０-９一二三四五六七八九十数半]+(?:年|か月|ヶ月|カ月|ヵ月|ケ月|週間))[^。]{0,8}(?:から|以来|間|続|前|になり|たって|経って)|^(?:もう|だいたい|ここ|約)?[\d０-９一二三四五六七八九十数半]+(?:年|か月|ヶ月|カ月|ヵ月|ケ月|週間)(?:半|ちょっと)?(?:くらい|ぐらい|ほど|近く|以上)?(?:です|かな|ですかね|だと思います)?。?$/u,
  en: /\b(?:since (?:i|the|last|he|she|they|we|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|\d{4})|for (?:about |the (?:last|past) |nearly |almost |over )?(?:\w+ )?(?:weeks|months|years|a year|a month|half a year)|ever since|(?:months|years) now)\b|^(?:about |around |nearly |almost |over )?(?:a|half a|a couple of|a few|\w+) (?:weeks?|months?|years?)\.?$/iu,
};

/** Says what one wishes to come of it. */
export const wishWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:辞め|やめ|離れ|異動し|逃げ|休み|移り|抜け)たい|(?:やめて|止めて|わかって|謝って|変えて|払って)(?:ほしい|欲しい|もらいたい)|(?:怒鳴られ|言われ|殴られ)(?:なく|ずに)/u,
  en: /\b(?:i (?:just )?want (?:to (?:leave|quit|move|get out|be paid)|it to stop|him to stop|her to stop|them to stop|out)|i(?:'d| would) like (?:to (?:leave|move)|it to stop)|i wish (?:he|she|they|it) would)\b/iu,
};

/** Said about bad treatment, these ask where to turn. */
export const asksWhereToTurn: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:誰|だれ|どこ)(?:か)?に(?!も)[^。]{0,6}(?:相談|言え|言ったら|話せ|話したら|訴え|頼)|相談(?:して(?:も)?(?:いい|よい|良い)|できる|先)|どうすれば|どうしたら|(?:労基|監督署|組合|弁護士|相談窓口|人事)(?:署)?(?:とか|など|に)?[^。]{0,8}(?:です|ます|でしょう)か/u,
  en: /\b(?:who (?:would|could|can|do|should) i (?:even )?(?:tell|talk to|ask|go to|report|turn to)|where (?:would|could|can|do|should) i (?:even )?(?:go|turn|report)|is there (?:anyone|anybody|somewhere|anything i can)|what (?:can|should|could) i do)\b/iu,
};

/** Said of the numbers, these tell that one will not ring anybody. */
export const willNotRing: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:電話|番号|窓口|相談(?:先|窓口)?)(?:とか|なんか|なんて|は|する|して(?:る|いる)?)?[^。]{0,10}(?:無理|時間(?:が|は|も)?な|ひまな|暇な|でき(?:な|ませ)|いい(?:です|っす)|苦手|勇気)/u,
  en: /\b(?:can'?t|couldn'?t|won'?t|don'?t want to|not going to|never|no time to|don'?t have time to) (?:be )?(?:ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|us(?:e|ing)|talk(?:ing)? to) (?:a |an |any|some|the |them|those|that|up)/iu,
};

/** Said of bad treatment, these tell that one wishes to leave: an answer like any other, taken up before anything else is asked. */
export const wantsToLeave: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:辞め|やめ)(?:たら|るのは|んのは)[^。]{0,5}(?:負け|逃げ|甘え|終わり|裏切)|(?:辞める|やめる|退職)(?:って|のは|ことは|なんて)[^。]{0,6}(?:逃げ|甘え|わがまま|負け|だめ|ダメ|悪い)|(?:辞め|やめ)(?:たい(?!わけ)(?!と(?:は|も)?思(?:わ|って(?:い)?ない))|ようか|ようと|るしか|るつもり)|(?:退職|転職)(?:したい|しよう|するつもり)|(?:辞める|やめる|退職)(?:しか|の?かな|の?かも|ことも)|(?:職場|会社|ここ)(?:を|から)(?:離れ|出|逃げ)たい/u,
  en: /\b(?:(?:leaving|quitting) (?:is|would be|feels like) (?:just )?(?:running|giving up|weak|a cop.?out)|i (?:just )?(?:want|need|plan|intend) to (?:leave|quit|resign|get out)|i(?:'d| would) (?:like|rather) (?:to )?(?:leave|quit)|i'?m (?:thinking (?:of|about) )?(?:leaving|quitting|resigning)|(?:quit|leave|resign),? (?:maybe|perhaps|i (?:guess|suppose))|(?:maybe|perhaps|probably|just) (?:quit|leave|resign)|hand(?:ing)? in my notice)\b/iu,
};

/** Whether somebody says that they wish to leave; who says that they will not, or cannot, is never told that they want to. */
export function saysTheyLeave(text: string, lang: Lang): boolean {
  return wantsToLeave[lang].test(text) && !wantsToStay[lang].test(text.replaceAll("’", "'"));
}

const wantsToStay: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:辞め|やめ|離れ)(?:たく(?:は|も)?な|たない|ない(?:です|よ|っす|。|$|って|で)|ません|へん|られない|られません|れない|るつもり(?:は|も)?な|る(?:気|わけ)(?:は|が|も|に)?(?:な|いか))|続け(?:たい|ます)|残りたい/u,
  en: /\b(?:(?:don'?t|do not|never|not|wouldn'?t|won'?t|can'?t|cannot|couldn'?t) (?:\w+ ){0,2}?(?:leav\w+|quit\w*|resign\w*|go(?:ing)? anywhere)|i (?:want|need|have) to (?:stay|keep (?:this|my) job)|are you (?:telling|asking) me to)\b/iu,
};

/** Said of whom to ring, these doubt that the numbers are for somebody like oneself, or fear what comes of it. */
export const doubtsTheNumbers: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:労働局|ハローワーク|番号|窓口|電話|相談)[^。]{0,16}(?:[?？]|ほどの?(?:こと|話)|するような|大げさ|おおげさ|迷惑|ばれ|バレ|知られ)|(?:大げさ|おおげさ|騒ぎ|大ごと|おおごと)(?:に|で|な|です|か|じゃ)|(?:ばれ|バレ|伝わ)(?:たら|る(?:ん|の)?です|り(?:ませ|ます))/u,
  en: /\b(?:(?:helplines?|hotlines?|numbers?|union|acas|labou?r)\b[^.!]{0,24}\?|(?:for|with) me\?|properly (?:bullied|being bullied)|(?:get|getting) (?:any(?:one|body)|some(?:one|body)|her|him|them) in(?:to)? trouble|(?:not|isn'?t) (?:that )?(?:serious|bad) enough|waste (?:their|anyone'?s|anybody'?s) time|would (?:they|he|she|work) (?:find out|know))/iu,
};

/** Asks whether it is one's own weakness, or whether it has a name. */
export const asksIfItIsOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:私|わたし|自分|僕|俺|うち)(?:が|の(?:ほう|方)が)?(?:ただ)?[^。、]{0,6}(?:弱い|気にしすぎ|敏感|甘い|甘え|悪い|おかしい|考えすぎ|大げさ|我慢が足り)[^。]{0,4}(?:だけ)?(?:な(?:ん|の))?(?:です|でしょう|だろう)?(?:か(?:ね|な)?|よね|ますかね)|(?:いじめ|パワハラ|ハラスメント|普通)(?:って言|なん|だと|に(?:なる|入る)|です|でしょう)[^。]{0,8}(?:か(?:ね|な)?|よね)(?:[。?？]|$)/u,
  en: /\b(?:is (?:it|this|that) (?:really |actually |even )?(?:bullying|harassment|abuse|normal)|(?:or )?is it (?:just |only )?me|am i (?:just |only |being |too )*(?:weak|sensitive|soft|pathetic|imagining|overreacting|over-reacting|making (?:too much|a fuss)))\b[^.!]*\?/iu,
};

/** Said when asked who is near, these tell that nobody is. */
export const nobodyIsNear: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:ひとり|一人|独り|１人|1人)(?:です|だ|で|や|暮らし|ぐらし|っき|きり)|(?:誰|だれ)も(?:い|お)(?:な|ま|ら|へ)|(?:い|お)(?:ません|ないです|ない$|らん)|^(?:いいえ|いえ|いや|ううん|ひとり|一人|独り|いない)/u,
  en: /\b(?:no|nope|nobody|no ?one|none|alone|by myself|on my own|just me|live(?:s)? alone)\b/iu,
};

/** Said when asked who is near, these tell that somebody is. */
export const somebodyIsNear: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:い|お)(?:ます|る|ります|られます)|^(?:はい|ええ|うん|います|いる)|(?:妻|夫|嫁|旦那|主人|母|父|親|姉|妹|兄|弟|子ども?|息子|娘|友(?:だち|達|人)|同僚|先輩|後輩|彼氏|彼女|ルームメイト|家族)/u,
  en: /\b(?:yes|yeah|yep|aye|my (?:\w+ )?(?:wife|husband|partner|mum|mom|mother|dad|father|sister|brother|son|daughter|friend|flatmate|housemate|mate|neighbou?r|colleague|girlfriend|boyfriend|kids?)|with me|next door|downstairs|upstairs|in the (?:next|other) room)\b/iu,
};

/** Said after words about dying, these ask for rest or for an end. */
export const wantsRest: Readonly<Record<Lang, RegExp>> = {
  ja: /休(?:み|む|もう|憩|ませ|みたい)|風呂|寝(?:ます|る|よう|たい)|横にな|(?:今日は)?(?:やめ(?:ます|とき|てお)|終わ(?:り(?:に|ます)|ります)|ここまで)/u,
  en: /\b(?:rest|sleep|lie down|have a bath|a bath|(?:go(?:ing)? to|off to) bed|stop (?:here|now)|leave it (?:here|there)|log off|call it a (?:day|night)|a break)\b/iu,
};

/** Said after words about dying, these ask to go on with work. */
export const wantsToGoOn: Readonly<Record<Lang, RegExp>> = {
  ja: /続け(?:られ|ます|たい|て(?:くだ|も|い))|続き(?:を|は|に)|仕事の話|(?:話|先|元)(?:に|へ)(?:戻|進)/u,
  en: /\b(?:go on|carry on|continue|keep going|move on|back to (?:work|the (?:talk|questions?)))\b/iu,
};
