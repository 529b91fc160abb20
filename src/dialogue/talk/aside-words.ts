import type { Lang } from "../../language/index.ts";
import type { Remark } from "./aside.ts";

const u = "(?:you|u|ya)";

/** Pardon asked for how one writes: the clause alone, since what stands beside it may tell of the work. */
export const asksPardon =
  /(?:,? ?(?:and |but )?(?:sorry,? )?(?:because )?my (?:english|writing|spelling|typing) (?:is|isn't|are|not)\b[^.,!?]{0,30}(?:good|bad|poor|weak|terrible|rubbish|perfect|great|little|small|basic|broken|strong)(?:,? sorry)?|,? ?(?:sorry|excuse me|pardon) (?:for|about) (?:my|the|any) (?:english|spelling|typing|typos|mistakes|grammar|writing))/u;

/** A few words of the question said over while thinking, beside something else: 「まず一つ？ 有休一日かな。」, 「説明なあ。」 */
export const echoesTheQuestion: Readonly<Partial<Record<Lang, RegExp>>> = {
  ja: /^[^。]{1,12}(?<!とか|かな|かも)[?？]+[笑wｗ]*$|^[^。、]{1,8}(?:なあ|ねえ|かあ)[。…]+$/u,
};

type Known = Readonly<
  Record<Lang, readonly { readonly what: Remark; readonly longest: number; readonly is: RegExp }[]>
>;

/** Sentences that are said to the counsellor about the talk, with the characters above which one tells of something; the first that fits says which. */
export const remarks: Known = {
  ja: [
    {
      what: "too-many",
      longest: 44,
      is: /(?:質問|問い|聞(?:く|か)|きく)(?:が|も|ばっか|ばかり|の|は|ること)?[^。]{0,8}(?:多い|多すぎ|多く|多かっ|ばっか|ばかり|攻め|責め|だらけ|何個|いくつも|次から次|止まら|終わらん|終わらない)|(?:質問|聞いて|聞かれて|聞いとる)(?:ばっか|ばかり|だらけ|攻め|ぜめ|責め|攻勢)|(?:また|まだ|次々|次から次(?:へ|に)?と?|さっきから|ずっと)[^。]{0,6}(?:質問(?:です|か|ばっか|ばかり|する|して|され|やん|じゃん|$)|問い(?:です|か|$))|(?:尋問|取り調べ|事情聴取|アンケート|インタビュー|面接|問診|クイズ|質問責め|質問攻め)(?:みたい|っぽい|か|かよ|やん|じゃん|です(?:か|ね)|され)/u,
    },
    {
      what: "rebuke",
      longest: 44,
      is: /同じ(?:こと|質問|問い|の)[^。]{0,6}(?:何回|何度|また|ばっか|ばかり|さっきから|[2-9二三四五]回)[^。]{0,10}(?:聞|言わせ|質問|尋ね)[^。]{0,12}$|(?:何回|何度)(?:も)?同じ(?:こと|質問|の)[^。]{0,16}$/u,
    },
    {
      what: "unheard",
      longest: 44,
      is: /^(?:ねえ|おい|あの|なあ|ちゃんと|(?:俺|私|僕|人|こっち)の話|話|これ|[、\s])*(?:を)?(?:聞い|聴い|読ん|わかっ|分かっ)(?:て|で)(?:い)?(?:る|ん|ます|ますか|るの|んの|とる)?[?？]+$|^(?!.*(?:さん|くん|先輩|上司|部長|課長|店長|社長|先生|客|あの人|みんな|誰も|会社|旦那|妻|夫|子))[^。]{0,8}(?:話|大事に|ちゃんと|全然|ぜんぜん|何も|なんも)(?:を|も|は)?(?:聞い|聴い|読ん)(?:で|て)?(?:い)?(?:とらん|ない|へん|ねえ|ません)(?:じゃ|や|だ|で|の)?(?:ん|ろ|しょう?|よ|ね|か|な)*[。!！?？、]?[^。]{0,20}$|の話(?:を)?し(?:て(?:い)?(?:る|た|ん|てん)|とる|とった|とん|よる|よった|よん)(?:ん|や|だ|です|の|ねん)*(?:けど|のに|が|って|やん)(?:な)?(?:俺|私|僕|うち)?[。…!！]*$|(?:今|いま|さっき)[^。]{0,6}(?:けっこう|結構|だいぶ|すごく)?[^。]{0,4}(?:本音|(?:いい|ええ|大事な|大切な)(?:こと|話))(?:を)?(?:言|話|いう|ゆう)[^。]{0,12}$/u,
    },
    {
      what: "rebuke",
      longest: 50,
      is: /(?:質問|問い|聞き方|日本語|返事|相づち|相槌)(?:の(?:方|ほう|意味))?(?:が|は|、)?[^。]{0,10}(?:おかし|(?<!大)変(?!わ)|へん|雑|下手|へた|意味不明|ずれ|ズレ|わから|分から|分かりにく)|(?:おかしい|変だ?|わからない|分からん|わからん)(?:よ|な|ね|わ)?[、\s]*(?:その|この)(?:質問|聞き方|言い方)|(?:の|て)は[^。]{0,10}(?:質問|そっち|聞き方)の(?:方|ほう)|^(?:ほんと|本当|やっぱり?|さすが|所詮|まさに|いかにも)(?:に|、)*(?:機械|ai|ロボット?|プログラム|ソフト)(?:や|だ|です)?(?:ね|な|わ|か|よ)*[。笑!！]*$|(?:オウム|おうむ|鸚鵡)返し|コピペ|テンプレ|定型文|たらい回し|棒読み|^(?:二|三|四|五)択(?:かい|か|かよ|です|って)|(?:続き|次|先|番)[^。]{0,8}(?:そっち|あんた|あなた|そちら)(?:や|で|だ|の番|です)(?:ろ|しょう?|よ|か|ね)*[。?？笑]*$|(?:覚え|拾わ|謝ら|繰り返さ|引用し|読み上げ|まとめ|褒め|進ま)(?:んで|なくて|ないで|なくても)(?:も)?(?:いい|ええ|よか|よかった|結構|ください|くれ)[^。]{0,10}$|(?:って|と|て)、?(?:(?:さっき|今|いま|もう|何度も|何回も|ずっと|[2-9二三四五]回)(?:も|から)?)+(?:は)?(?:言|いう|ゆう|申し|書)(?:った|いました|うた|ってる|ってます|きました|ってん)(?:ん)?(?:です|だ|や)?(?:ぞ|よ|けど|が|って|やん|のに|ね|ろ)*[。!！…]*$/u,
    },
    // At what was picked out of their words, at the counsellor's own words said over, at a turn of the talk.
    {
      what: "rebuke",
      longest: 40,
      is: /^(?:いや|え|は|ん|また|[、\s])*(?:そこ|そっち|それ)(?:かい|かいな|ですか|なの|なん(?:です)?か?|を?(?:拾|取|とる|聞|きく|突|掘|覚え|引用|繰り返)[^。]{0,8}|じゃない(?:です|んだ|って)?(?:けど|よ|んです)?)[?？!！笑wｗ（）()…。]*$|^(?:いや|え|は|[、\s])*(?:何|なに)(?:を)?(?:言うて|ゆうて|言って|いうて|言いよ)(?:ん|る|い|と)[^。]{0,6}[?？!！笑。]*$|^(?:えらい|また|だいぶ|ずいぶん|いきなり|急に)[^。]{0,6}(?:変わ|飛ぶ|飛び|飛んだ|話題|急|唐突)[^。]{0,8}[?？!！笑。…]*$|^(?:うーん|え|あ|[、…\s])*(?:急|唐突|いきなり)(?:です|だ|や|やな|やね)(?:な|ね|よ|なあ)?[?？!！笑。…]*$/u,
    },
    {
      what: "unheard",
      longest: 140,
      is: /^(?:いや|だから|ねえ|なあ|もう|やっぱり?|[、\s])*(?:(?:あんた|あなた|おたく|そっち|そちら|おまえ|お前|君|きみ)[、\s]*(?:は|も|、)?(?:さあ)?)[、\s]*(?:全然|ぜんぜん|ちっとも|ちゃんと|人の話|話|おれの話|私の話|を|、)*(?:聞|聴|き)(?:い)?(?:て(?:い)?(?:ない|ません|へん|ねえ|なかった)|とら(?:ん|へん|ない)|ちゃ(?:い)?ない|てる(?:の)?か|とる(?:ん|の)?か)[^。]{0,8}[。!！?？…]*$|^(?:いや|だから|ねえ|なあ|もう|、)*(?:全然|ぜんぜん|ちっとも|人の話(?:を)?|おれの話(?:を)?|私の話(?:を)?|話(?:を)?)+(?:聞|聴)(?:い)?(?:て(?:い)?(?:ない|ません|へん|ねえ)|とらん)(?:です|じゃん|やん|ね|な|よ|だろ|でしょ|か|の|よね)*[。!！?？…]*$/u,
    },
    // Heard, agreed to, praised or graded: nothing is told.
    {
      what: "nod",
      longest: 44,
      is: /^(?:[(（]?笑[)）]?|まあ|あ|ああ|はい|へえ|じゃあ|では)*[、\s]*(?:了解|承知|りょうかい|わかりました|分かりました|なるほど|はいはい|オッケー|ok|(?:まあ)?、?(?:ええ|いい)(?:わ|や|か|です)|(?:まあ)?、?答え(?:ます|る|とく)(?:わ|よ|ね|けど)*|(?:いい|良い|難しい|むずかしい|むつかしい|鋭い|変な|へんな|嫌な|痛い)(?:質問|問い|ところ(?:を)?(?:突|聞))[^。]{0,8}|ひどい(?:な|なあ|ですね|わ)|(?:やっと|ようやく)(?:通じ|分かって|わかって|話が)[^。]{0,8}|(?:今|いま)の(?:質問|問い)?は[^。]{0,4}(?:悪くない|いい|良い|よかった|まし)[^。]{0,6}|意外と(?:早い|いい|まし|ちゃんと)[^。]{0,6}|[^。]{0,10}(?:あなた|あんた|機械|ソフト|プログラム|ai)(?:へ|に(?:対し|向け))の[^。]{0,14}|[^。]{0,16}機能(?:は|が)(?:ない|ある|あり)[^。]{0,8})(?:です|っす|した|しました|ね|よ|な|か|わ)*[。…!！\s]*$/u,
    },
    // Irony, or a joke, that was taken at its word.
    {
      what: "joked",
      longest: 24,
      is: /^(?:いや|いえ|あ|今の(?:は)?|さっきの(?:は)?|いまの(?:は)?|それ(?:は)?|[、\s])*(?:冗談|じょうだん|皮肉|嫌味|いやみ|ボケ|ネタ)(?:や|だ|で|です|っす|やって|だって|なん|やねん|やけど|だけど|ですよ|だよ|ね|よ|わ)*[。!！笑\s]*$/u,
    },
    // Against what the counsellor made of their words.
    {
      what: "rebuke",
      longest: 44,
      is: /何(?:が|を)(?:聞き|言い|知り)たい(?:ん|の|ねん|わけ)|スルー(?:す|です|か|し|w)|無視(?:です|すか|か|[?？]|$)|^逆(?:っす|です|や|だ)|(?:みたいな|っぽい)(?:返事|言い方|答え|質問)|何(?:を)?(?:言|聞)って(?:い)?(?:る|ん)(?:の)?か[^。]{0,6}(?:わから|分から)|(?:プログラム|機械|ai|ソフト|アプリ|チャット|ボット)(?:なんか|ごとき|相手)?(?:に|と|で|が)[^。]{0,10}(?:話|相談|言|分か|わか|何に|何が)|(?:頭|途中|文|言葉|最後)[^。]{0,6}切れて|そっちの番|続き(?:は|なんか)[^。]{0,4}(?:ない|ありません)|(?:途中で|変に|勝手に)(?:切れ|切ら|切って|略|縮め)|(?:変な|へんな|そんな)(?:とこ|ところ)[^。]{0,6}(?:拾|聞|突)|拾わ(?:ない|へん|ん)|(?:なんで|なぜ|どうして|どこから)(?:急に|また)?[^。]{0,20}(?:出てく|出てき|になる(?:の|ん)|聞くん|聞くの|聞いてるん)|^(?:いや|いえ|だから|せやから|ちゃう|違う)?[、\s]*(?![^。]*(?:誰|だれ|人|家|旦那|夫|妻|嫁|親|母|父|娘|息子|上司|会社)に(?:も|は))(?<denied>[^。]{0,24}?)(?:(?:って|て|と|なんて|とは|とか|とまで)?(?:は)?(?:言(?:う|っ)て|いうて|ゆうて|聞いて|問いかけて|頼んで)(?:は)?(?:い)?(?:へん|ない|ません))(?:て|って|よ|わ|がな|けど|です|し)*(?:、[^。]{1,14})?[。….!！]*$|^(?:いや|いえ)?[、\s]*(?![^。]*(?:さん|くん|ちゃん|先生|客|上司|課長|部長|社長|親方|先輩|後輩|同僚|妻|夫|嫁|母|父|娘|息子|子|人|方)(?:が|は|も|に))[^。]{1,24}(?:って|て|と)(?:さっき|最初に|もう|何度も)?(?:言った|いうた|言うた|言いました|ゆうた)(?:ん|の)?(?:です)?(?:けど|のに|やん|やろ|でしょう?|だろ|がな|よね|よ)+[。….!！]*$|(?:あなた|あんた|そっち|そちら|ai|機械|ソフト)(?:に|は|が|の|、)?[^。]{0,8}(?:聞いてる|聞いてん|聞いた|勝手に|さっきから|分か(?:って|ら)|わか(?:って|ら))|^(?:その|この|今の|いまの)?[^。]{0,16}(?:質問|問い|設問|比較|聞き方|言い方|日本語|言うてる意味|言ってる意味)(?:が|は|の意味)[^。]{0,10}(?:意味不明|おかしい|変|へん|わから|分から|わからん|不自然|ずれ)|(?:パース|解釈|解析|認識|読み取り)(?:に|を)?(?:失敗|ミス|違|間違)|◯?(?:は|って)(?:仕事|名前|人|答え|そういう意味|そういうこと)(?:じゃ|では|や|と)(?:なくて|ないです|ないよ|ちゃう|ありません)|^(?:ちゃんと|人の)?(?:話|人の話)(?:を)?(?:聞い|聴い)(?:て(?:る|ん|い|た)|とる)[^。]{0,6}(?:か|の|ん)?[?。]*$|聞かれて(?:も|も、)?(?:なあ|な(?!い)|ねえ|困る|知らん|答えようが)|^(?:いや|いえ)[、\s]*(?:そう(?:いう(?:こと|意味|話))?|それ)(?:じゃ|では|と|や)(?:なくて|なく|ない|ちゃう|ありません)[^。]{0,10}[。…]*$/u,
    },
    {
      what: "rebuke",
      longest: 30,
      is: /^(?:いや|だから|もう|え|また|[、\s])*(?:聞いて(?:ほしか|欲しか|もらいたか)った|話(?:を)?聞いてほしい|訂正して|直して|違うって|ちがうって|逆(?:だって|やって|です)?)[^。]{0,8}[。!！]*$|(?:[二三四五2-5]回目)[^。]{0,6}[。!！]*$|^[（(][^）)]{0,20}(?:今の|いまの|流された|スルー)[^）)]{0,16}[）)]$/u,
    },
  ],
  en: [
    {
      what: "too-many",
      longest: 110,
      is: new RegExp(
        [
          `\\b(?:so many|too many|a lot of|lots of|enough (?:of the |with the )?|all these|all the|more|another|no more|endless|loads of|nothing but|just|bloody) questions?\\b(?! (?:from|for (?:him|her|them|the)))`,
          `\\bquestions? (?:after|and more|upon|on top of) questions?\\b|^questions,? questions\\b`,
          `\\b${u} (?:do |don't half |sure |really )?(?:ask|keep asking|never stop asking|just ask|only ask)\\b.{0,20}(?:a lot|too much|so much|question|on and on|things)`,
          `\\b(?:like|is this|feels like|felt like|bit of) (?:an? |being in an? |the )?(?:interrogation|questionnaire|survey|quiz|interview|exam|police|job centre|appraisal form|third degree|grilling|form)\\b`,
          `\\b(?:stop|quit) (?:with )?(?:asking|the questions|questioning)\\b`,
        ].join("|"),
        "u",
      ),
    },
    {
      what: "joked",
      longest: 140,
      is: /^(?:no,? |sorry,? |haha,? |lol,? )?(?:i was|i'm|im|it was|that was|just|only|was) (?:only |just )?(?:joking|kidding|messing|being (?:sarcastic|ironic|funny)|a joke|sarcasm|sarcastic|irony)\b/u,
    },
    {
      what: "rebuke",
      longest: 120,
      is: new RegExp(
        [
          `\\b${u}(?:'ve|'re| have)? (?:just |only )?(?:stopped|picked|landed|seized|fixed|fastened|jumped|started|grabbed|got|took) (?:on |at |up |up on )?(?:the )?(?:wrong|one|only|least)\\b`,
          `\\b${u}(?:'ve| have)? (?:just )?(?:passed|skated|flew|skipped|moved|hopped|glided) (?:right |straight |clean )?(?:over|past|by)\\b`,
          `^(?:and |but |no,? |well,? )?${u}(?:'ve| have)? (?:just )?(?:left|chopped|cut|dropped|put) .{1,30}\\b(?:off|out|in the middle|in half|in it|in one sentence)\\b.{0,24}$`,
          `\\b${u}(?:'ve| have)?(?: got)? (?:us|me|them|it|that|things) (?:all )?(?:mixed up|muddled|wrong|backwards|upside down)\\b`,
          `\\b${u}(?:'ve| have)? (?:already )?(?:asked|said) (?:me )?(?:that|this) (?:already|before|twice|again)\\b`,
          `\\b(?:did|do|didn'?t|don'?t) ${u} (?:just |even |really |actually )*(?:repeat|copy|parrot|quote|echo)\\b`,
          `\\b${u}(?:'re| are)? (?:just |only |always )*(?:keep |keep on )?(?:parroting|repeating|echoing|quoting|copying)\\b`,
          `\\bi'?(?:ve|m|d)? (?:been )?(?:after|only|just) (?:after )?(?:telling|giving|told|gave|explained|explaining) (?:${u}|that)\\b|\\bi'm after (?:telling|giving|saying)\\b`,
          `^(?:what a |that's a |bit of a )?(?:weird|odd|strange|funny|daft|bad|awkward|terrible) (?:moment|time|thing|question|place)(?: to (?:ask|say|stop|bring|pick)\\b.{0,16}|[.!]*$)`,
          `^who (?:asks|says|talks like|writes) (?:that|this|things like that)\\b|\\bwhat (?:sort|kind) of (?:a )?(?:question|thing to (?:ask|say)|answer)\\b`,
          `^(?:and |please )?(?:don'?t|do not|stop|no need to) (?:read|repeat|quot|parrot|giv|hand|throw|turn|play)\\w* .{1,50} (?:back|at me|to me)\\b|^(?:and |please )?don'?t (?:make|turn) (?:it|that|this) (?:into )?a (?:thing|big thing|drama|lesson|story)\\b`,
          `^["“'‘][^"”'’]{2,40}["”'’] (?:is|was)(?:n'?t| not)\\b.{0,40}$`,
          `\\b${u}(?:'ve| have)(?: got)? (?:a|some|real) (?:real |rare |true )?(?:gift|talent|knack|nerve|cheek)\\b|(?:that|it|this)(?:'s| is| was) the (?:one|only|last|least) (?:thing|bit|part)\\b.{0,24}\\b(?:don'?t|doesn'?t|not|least|never|wrong)\\b.{0,24}$`,
          `\\b${u} (?:absolute |total |utter |daft |great |silly )*(?:doorknob|muppet|numpty|wally|eejit|clown|plonker|donkey|lemon|turnip|pillock|toaster|tin can)\\b`,
          `^(?:is )?that'?s? (?:really )?your idea of\\b.{0,30}$`,
          `^is (?:that|this) (?:a thing ${u}|what ${u}|how ${u}) (?:say|do|tell|talk|always)\\b`,
          `\\b${u}(?:'ve| have| have got) (?:a |an |some )?(?:\\w+ )?(?:interest in|obsession|fixation|bee in your bonnet)\\b|\\b${u}(?:'re| are) (?:obsessed|fixated|hung up|stuck|(?:going |jumping |hopping )?(?:all over the|round in circles|miles away)|losing me|not making (?:any )?sense)\\b|\\b${u}(?:'ve| have) lost me\\b`,
          `\\b(?:like|as if from|straight (?:out of|from)) (?:a |an )?(?:memo|form|leaflet|pamphlet|brochure|robot|parrot|horoscope|fortune cookie|greeting card|script|self-help book|call centre)\\b|\\b(?:sympathy card|fortune cookie)\\b`,
          `^(?:and |but |no,? )*(?:nobody|no one|i never|i didn't) (?:said|say|mention(?:ed)?) (?:anything about |owt about |a word about )?(?:go|going|leav\\w+|quit\\w*|chang\\w+ jobs?|resign\\w*)\\b.{0,16}$`,
          `^(?:no,? )?(?:it'?s|that'?s) my question\\b.{0,20}$|^answer (?:it|me|that|the question)\\b.{0,16}$`,
        ].join("|"),
        "u",
      ),
    },
    {
      what: "joked",
      longest: 90,
      is: /^(?:no,? |sorry,? |haha,? |lol,? |well,? )?(?:it'?s|its|that'?s|that were|it were|i made|this is)(?: only| just)? (?:a |the )?joke\b.{0,40}$/u,
    },
    {
      what: "reminded",
      longest: 140,
      is: new RegExp(
        `^(?:i )?(?:just |already )?(?:told|tell) ${u}\\b(?: (?:that|it|this|already|twice|before))*[.!]*$|^(?:i )?(?:just |already )?said(?: (?:so|that|it|this|already|twice))*[.!]*$`,
        "u",
      ),
    },
    {
      what: "unheard",
      longest: 140,
      is: new RegExp(
        [
          `\\b(?:did|do|didn'?t|don'?t|have|haven'?t|are|aren'?t) ${u} (?:not |even |actually )*(?:hear|read|listen\\w*|pay\\w* attention|get|take in|catch)\\b(?! (?:a|an|any|many|much|the (?:post|paper|news)))`,
          `\\b(?:${u}(?:'re| are)?|ur|u r|you'?re) (?:not|never) (?:even |really )?(?:listen\\w*|hear\\w*|read\\w*)`,
          `\\bi (?:literally )?(?:just|already) (?:told|said|wrote|answered|typed)\\b`,
          `^i said (?:ask|stop|not|no|that'?s not|i (?:didn'?t|don'?t) want|take|leave|delete|it'?s not)\\b`,
          `^(?:no,? )?i (?:asked|was asking) (?:${u} )?(?:a question|for|to (?:stop|finish|end)|why|who|what)\\b`,
          `^(?:no,? )?i (?:didn'?t|never) sa(?:y|id) (?:that|it|i'?d|anything)\\b(?! (?:out loud|aloud|before|to (?!${u}\\b)))`,
          `\\bthat (?:was|is|wasn'?t|isn'?t|'s not)(?: not)? (?:the |my |an |what i )?(?:answer|said|meant|asked|idea|point|it at all)\\b|\\bthat'?s not (?:the |my |an? |what i )?(?:answer|said|meant|asked|idea|point)\\b`,
          `\\b(?:stop|quit) (?:with|w|asking|counting|quoting|repeating|saying|going on about|parroting|copying)\\b`,
          `\\b${u} (?:asked|have asked|'ve asked) (?:me )?(?:that|this|it)\\b|\\bsame question\\b`,
          `\\b${u} (?:picked|took|cut|quoted|chose|missed|skipped|ignored|left out|got) (?:the|that|three|two|four|only|just|half|it|me|my|out)\\b(?! (?:job|post|phone|bus|work))`,
          `\\b${u} (?:still )?(?:haven'?t|didn'?t|never) (?:answer\\w*|say|said|ask\\w*|hear|heard|respond\\w*)\\b`,
          `\\bit'?s nothing to do with\\b|^not (?:her|him|them|that|it|me)[.! ]*$|\\bwrong (?:person|one|man|woman|way round)\\b`,
          `\\bwhat (?:has|have|does|do) .{1,40} (?:got )?to do with (?:it|this|that|anything|the|my|me|any)\\b`,
        ].join("|"),
        "u",
      ),
    },
    {
      what: "unheard",
      longest: 90,
      is: /,? (?:as |like )?i(?:'ve| have) (?:just |already )?(?:said|told you)(?: that| it)?[.!]*$|^(?:for the )?(?:second|third|fourth|fifth|sixth|umpteenth) time\b.{0,60}$|^(?:no|again),? (?:[a-z ]{3,30}) is me\b[.!]*$/u,
    },
    // How often it was said, what the counsellor is like, what it took.
    {
      what: "unheard",
      longest: 60,
      is: /^(?:no,? |and |but |well,? |oh,? )*(?:that'?s|that is|this is|it'?s|for the)? ?(?:the )?(?:two|three|four|five|six|twice|second|third|fourth|fifth|sixth|umpteenth|hundredth|\d+(?:nd|rd|th)?) times?(?: now| i've said (?:it|that)| already| of asking)?[.!]*$|^you(?:'?re| are) (?:hard work|not right|off again|doing it again|a (?:funny|cheeky|daft|strange|right) (?:one|thing|machine))\b.{0,24}$|^you (?:jump|hop|skip|flit|go|ramble|wander)(?:s|ing)? (?:about|around|all over|off)\b.{0,30}$|^you(?:'ve|'d| have)? (?:took|taken|picked|got|put|made|read|twisted|missed) (?:the|that|it|me|my|one|only)\b.{0,40}$|^(?:don'?t|do not) you (?:listen|read|hear)\b.{0,30}$|^(?:try|read that) (?:again|back to yourself)\b.{0,12}$|^(?:wow|jesus|christ|blimey|lord)?[.,! ]*read that back\b.{0,20}$/u,
    },
  ],
};
