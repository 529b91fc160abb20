import type { Lang } from "../../language/index.ts";
import type { Question } from "./question.ts";

type Known = Readonly<Record<Lang, readonly { readonly asks: Question; readonly is: RegExp }[]>>;

const openingEn =
  "^(?:(?:and|but|so|ok(?:ay)?|well|wait|hang on|sorry|sir|miss|look|no|right|lol|er|um|what|honestly|first|just|go on then|tell me)[,.\\s]+)*";
const openingJa =
  "^(?:(?:で|でも|あの|あのー?|えっと|ていうか|てか|ところで|そもそも|ちょっと|すみません|ごめん(?:なさい)?|いや|え|ねえ|なあ|逆に|ひとつ聞いていい(?:です)?か|一つ聞いていい(?:です)?か)[、。\\s]*)*";
const en = (rest: string) => new RegExp(`${openingEn}(?:${rest})`, "u");
const ja = (rest: string) => new RegExp(`${openingJa}(?:${rest})`, "u");

/** Whoever a person may fear reads along. */
const readers =
  "(?:(?:my |the |our )?(?:boss|manager|company|employer|work|hr|wife|husband|family|supervisor|head|council|school|agency)|anyone|anybody|someone|somebody|they|a person|people|a human|another person)";

/** Each asks the counsellor wherever it stands; the first that fits a sentence is what it asks. */
export const strict: Known = {
  en: [
    {
      asks: "how-to-erase",
      is: en(
        "(?:how (?:do|can|would|could|should) (?:i|you|we|it|this|that) (?:all )?(?:be )?(?:erased?|deleted?|wiped?|get rid of)\\b[^?]{0,40}|(?:erase|delete|wipe)(?: (?:it|this|that|all|everything))* (?:how|where)|(?:where|how) (?:to|is it|are they) (?:erase|delete|wipe)d?\\b[^?]{0,24}|(?:can|could) (?:i|it|this|that|all this|everything|what i said)(?: all)? (?:be )?(?:erased?|deleted?|wiped?|get rid of|got rid of)\\b[^?]{0,24})\\s*[.?!]*$",
      ),
    },
    {
      asks: "sees",
      is: en(
        "(?:do|does|will|did) (?:you|u|it|this(?: thing)?|the (?:program|software|app)) (?:ever |actually |really )?(?:store|save|keep|record|log) (?:any of |all |all of )?(?:this|that|it|these|everything|what i|my)\\b[^?]{0,30}\\??$",
      ),
    },
    {
      asks: "sees",
      is: en(
        `(?:(?:is|are|will|can|could|does|do|did|has|have|would) ${readers}(?: else| here| there| actually| really| going to| able to)* (?:be )?(?:read(?:s|ing)?|see(?:s|ing)?|watch(?:ing)?|listen(?:ing)?|look(?:ing)?|get|hear(?:s|ing)?|find out|know about)\\b[^.?]{0,30}(?:this|it|that|these|what i|me|here|\\?|$)|(?:are|r) (?:you|u) (?:writing|noting|recording|saving|keeping|storing|reporting|passing|sending|taking)\\b[^?]{0,40}|(?:is|are|will) (?:this|it|that|these|what i (?:say|write|type)|my (?:answers|words))(?: all)? (?:be |being |getting |get )?(?:sent|shared|stored|saved|logged|private|confidential|anonymous|recorded|seen|kept|reported|written down)\\b|who(?:'s| is| will| can| else| gets to)*(?: be)? (?:read(?:s|ing)?|see(?:s|ing)?) (?:this|it|that|these|all this|what i|my (?:answers|words)|after)\\b[^?]{0,24}|where (?:does|do|will|is) (?:this|it|that|these|all this|my (?:data|words|answers)|what i (?:say|write|type))(?: all)? (?:go|end up|going|get stored|get kept|stored|kept|live)\\b)`,
      ),
    },
    {
      asks: "told-to-leave",
      is: en(
        "(?:are|r) (?:you|u) (?:now |really |actually )?(?:telling|saying|asking|suggesting|advising|trying to get|wanting) (?:me |that |that i should |i should |i ought )*(?:to )?(?:leave|quit|resign|go\\b|hand in|look for|change jobs?|i should (?:leave|quit|go)|i (?:leave|quit))|(?:do|did) (?:you|u) (?:mean|think|want) (?:that )?(?:i should|me to|i ought to) (?:leave|quit|resign|go)\\b",
      ),
    },
    {
      asks: "is-it-over",
      is: en("(?:are )?we (?:all )?(?:done|finished)(?: (?:here|now|then))*\\s*\\?+\\s*$"),
    },
    {
      asks: "you",
      is: en(
        "(?:you|u) (?:just )?(?:a |an )?(?:real person|human|bot|robot|chatbot|machine|ai|computer)\\s*\\?|(?:are|r) (?:you|u) (?:even |actually |really )?(?:a |an )?(?:real|human|person|bot|robot|machine|ai|computer|somebody real)\\b|am i (?:talking|speaking|writing|typing) to (?:a |an )?(?:real |actual )?(?:person|human|machine|bot|robot|computer|ai|somebody|someone)\\b|is (?:this|that|there) (?:a |an )?(?:real |actual )?(?:person|human|machine|bot|robot|computer|ai|somebody|someone)(?: (?:there|here|else))?\\s*\\??$|who (?:are (?:you|u)|am i (?:talking|speaking) to|is (?:we|this))\\b|is (?:there )?(?:anyone|anybody|somebody|someone) (?:actually |really )?there\\b",
      ),
    },
    {
      asks: "purpose",
      is: en(
        "(?:what(?:'s| is) (?:all )?(?:this|it|the point)(?: all)?(?: thing| talk| chat| session)?(?: actually| even| really)?(?: supposed to (?:do|be)(?: for)?| (?:meant )?for| of (?:this|it all|all this))?|what (?:is it|are|r|do|does) (?:you|u|it|this)(?:'re)?(?: thing)?(?: actually| even| really)? (?:supposed to |meant to |here to )?(?:do|for)(?: here| for me| exactly)?|how (?:is|does|will|would|can|could) (?:this|it|any of this|talking)(?: actually| even| really)? (?:help|supposed to help|meant to help|going to help|work)(?: me| anyone| anybody)?|(?:will|does|can|is) (?:this|it|any of this)(?: actually| even| really)? (?:help|work|going to help|do any good|any use|any good|change anything)(?: me| anyone)?|when does the help (?:start|begin)|(?:at the end )?(?:are|r) (?:you|u) (?:giving|finding|getting) (?:me )?(?:a )?(?:job|work)\\b[^?]{0,24}|what (?:do|will|would) i get (?:out of|from) (?:this|it)|is (?:this|it|any of this) going (?:anywhere|somewhere)|where is (?:this|it|all this) (?:going|heading|leading)|is there (?:a|any) point (?:to|in) (?:this|any of (?:it|this)|it)|what happens (?:at the end|now|next|after(?: this)?))\\s*[.?!]*$",
      ),
    },
    {
      asks: "must-it",
      is: en("does (?:it|that|this) (?:really |even )?(?:matter|have to)\\b[^?]{0,40}\\??$"),
    },
    {
      asks: "duty",
      is: en(
        "(?:do|must|should|have) i (?:really |actually )?(?:have to|need to|got to|gotta|must|got) (?:answer|say|do|fill|give|write|carry on|go on|finish|tell|talk|choose|decide|rate)?\\b[^?]{0,24}\\?|do i (?:really )?(?:have|need) to\\s*\\?*$|must i\\b[^?]{0,24}\\?",
      ),
    },
    {
      asks: "how-long",
      is: en(
        "how (?:many more|much more|much longer|long (?:is|does|will|are|have|more)|many questions|much time|long left|much left)\\b[^?]{0,30}\\??$|(?:are |r )?(?:we|you) (?:nearly|almost|about|close to) (?:done|finished|there|through|the end)\\b[^?]{0,16}\\??$|is (?:this|it|that|there) (?:nearly|almost|much (?:more|longer|left))(?: (?:done|over|finished))?[^?]{0,16}\\?$",
      ),
    },
    {
      asks: "how-to-end",
      is: en(
        "how (?:do|can|would|should) (?:i|you|we) (?:stop|end|finish|quit|get out of|leave|close|exit|turn)\\b(?: (?:it|this|you|off|here|now|the (?:talk|chat|session)))*\\s*\\??$",
      ),
    },
    {
      asks: "language",
      is: en(
        "(?:can|could|may) (?:i|we|you|it|this)?\\s*(?:be |write |speak |answer |do (?:it|this) |ask (?:me )?|say it |talk )*in (?!english\\b)(?:my (?:own )?language|tagalog|filipino|spanish|polish|portuguese|french|hindi|urdu|arabic|chinese|mandarin|cantonese|vietnamese|romanian|ukrainian|russian|german|italian|korean|japanese|bengali|punjabi|welsh|turkish)\\b",
      ),
    },
    {
      asks: "afterwards",
      is: en(
        "(?:will|do|does|are) (?:you|u|anyone|anybody|someone|somebody|they) (?:going to )?(?:contact|call|ring|email|mail|get back to|follow up|remind|chase|check up)\\b[^?]{0,24}\\?",
      ),
    },
    {
      asks: "where-is-the-record",
      is: en(
        "where(?:'s| is| do i (?:find|see|get)| can i (?:find|see|get)) (?:the |my |that |this )?record(?:'s)?(?: page)?\\b[^?]{0,16}\\??$",
      ),
    },
    {
      asks: "how-to-begin",
      is: en(
        "(?:what (?:should|do|am|shall|can) i (?:say|write|type|tell you|start with|supposed to say|meant to say)|where (?:do|should|shall) i (?:start|begin)|how (?:do|should|shall) i (?:start|begin)|what do (?:you|u) want me to say)(?: (?:here|first|now|then))*\\s*\\??$",
      ),
    },
    {
      asks: "is-it-me",
      is: en(
        "(?:or )?(?:is it (?:just |only |maybe |really )?me|am i (?:just |only |being |really |maybe )*(?:too (?:sensitive|soft|weak|fussy|old|slow)|weak|soft|overreacting|over-reacting|imagining (?:it|things)|the problem|to blame|making (?:it|too much)|ungrateful)|is it my (?:own )?fault|is (?:it|this|that) (?:bullying|normal|harassment))\\b[^?]{0,30}\\?",
      ),
    },
    {
      asks: "asked-already",
      is: en(
        "(?:(?:that'?s|that is|this is) (?:not|no) (?:an |my |the )?answer(?: to (?:my|the) question)?|i(?:'m| am)?(?: just)? ask(?:ed|ing)?(?: you)? (?![^.?]*\\b(?:he|she|they|him|her|them|we|my|our|mum|mam|dad)\\b)(?:how|what|why|if|whether|who|where|when|which|is|are|do|about)\\b[^.?]{0,60}|(?:i )?ask(?:ed|ing)? (?:you )?(?:that |it )?(?:twice|three times|again|already)\\b[^.?]{0,24}|i (?:have |'ve )?asked (?:you )?(?:twice|two times|three times|four times)\\b[^.?]{0,40}|you (?:skipped|missed|dodged|ignored|ducked) (?:my question|the question|what i asked|[\"“'‘][^\"”'’]{2,40}[\"”'’])|(?:and )?you (?:didn't|did not|never) (?:say|tell me) (?:if|how|what|why|whether|when|where)\\b[^.?]{0,40}|i(?:'m| am)? ask(?:ed|ing)?(?: you)?(?: (?:a|my) question| something| first| that)?|(?:just |please |can you |will you )*answer (?:me|my question|the question|it|that)|(?:that|it) was a question|you (?:still )?(?:haven't|didn't|never) answer(?:ed)?(?: me| my question| that| it| the question)?)(?: (?:pet|love|mate|please|though|twice|then|now|already))*(?:,? (?:and|but) .{0,80})?[\\s.!?]*$",
      ),
    },
    {
      asks: "opinion",
      is: en(
        "(?:what (?:would|do) (?:you|u) (?:think|reckon|pick|choose|do|say|make)\\b[^?]{0,30}\\?|what(?:'s| is) your (?:opinion|view|take)\\b[^?]{0,20}\\??$)",
      ),
    },
    {
      asks: "why",
      is: en(
        "why (?:are|do|would|did|r) (?:you|u) (?:always |keep |even )?(?:ask|asking|want|need|wanting|needing)\\b[^?]{0,40}\\??$|(?:what(?:'s| has) that|what does that|what has (?:it|this)) (?:got )?(?:to do with|have to do)\\b[^?]{0,40}\\??$|how is (?:that|this|it) relevant|what(?:'s| is) (?:that|this) (?:question )?for\\s*\\?",
      ),
    },
    {
      asks: "meaning",
      is: en(
        "(?:(?:go on|carry on|say more|tell you)(?: more)? (?:where|with what|about what|what|from where|how)|i (?:don'?t|do not) (?:know|understand|see) (?:who|what|which|whose)(?: one| bit| part)? (?:you|u)(?:'re| are)? (?:mean|meaning|talking about|on about|asking|after)\\b[^?]{0,24}|(?:do|did) (?:you|u) mean [^?]{2,50}|(?:is it|are (?:you|u) asking|(?:you|u) mean) [^?]{2,60},? (?:or [^?]{2,40},? )?which is it|what (?:do|did|d'?) ?(?:you|u|ya) mean\\b[^?]{0,40}|what does (?:that|it|this|[\"“'][^\"”']+[\"”']) mean|(?:what|which|who|how|first|for|with|from|to|of|look at|than) (?:what|who|whom|which|how|when|one)(?: (?:what|went|lot|bit))*|who(?:'s| is|s| are|se)? (?:the |this |that )?(?<of>(?!knows|cares|said|would|wouldn't|else)[\\p{L}' -]{2,24}?)|what(?:'s|s| is| are)? [\"“'](?<quoted>[^\"”']{2,24})[\"”'’]|what (?:it|one|side|record|thing|line|day|plan|two|difference)|(?:abeg |please )?(?:come again|say (?:that |it )?again|repeat (?:that|it|the question))\\b.{0,40}|(?:eh|huh|pardon|what|come again|say again|you what|do what|how do you mean|meaning what|meaning|such as|like what))\\s*[.?!]*\\s*$",
      ),
    },
    // Asks after the talk or its questions at all: what they are for, how they are chosen.
    {
      asks: "why",
      is: /^(?:(?:and|but|so|ok(?:ay)?|well|wait|sorry),? )?(?:why (?:are|do|would|did) you (?:ask|want to know|need)|what (?:do|did) you mean|what (?:does|did) (?:["“'].*["”']|that question|this question|that|“.*”) (?:mean|refer to)|(?:how|on what basis) (?:do|does|are|is) (?:you|the (?:tool|program|software|app|system|thing)|it|questions?)\b.*\b(?:decide|choose|chosen|pick|work|know what to ask)|what (?:exactly )?(?:is|are|does) (?:this|these|it|the (?:tool|scales?|numbers?|questions?|session))\b.*\b(?:measur\w*|for|do|based on|supposed to)\b|how is (?:that|this|it) relevant|what(?:'s| is) (?:the )?(?:relevan\w*|evidence|method|theory)\b|is (?:this|that|it) (?:a |an )?(?:valid|good|right|proper|useful|acceptable|correct|okay|ok|enough)(?: (?:answer|input|example|thing))?\?|what(?:'s| has) that got to do|what (?:does|do|would|did|will|could) .{1,40}\b(?:tell|show|prove|give) (?:you|me|us|anyone)|do(?:es)? (?:i|it|this) (?:have to|need to|actually|really)? ?(?:believe|work|help)\b)/u,
    },
    {
      asks: "why",
      is: /^(?!.*\b(?:work|job|boss|company|every day|wonder|think|thought|feel)\b)(?=.*\b(?:this|that|these|questions?|asking|ask)\b).*(?:what(?:'s| is| was)? .*\bfor\b|what(?:'s| is) the point|why (?:are|do|would|did) you|how (?:is|does|will|would) (?:this|that|it)|what (?:does|has) (?:this|that))/u,
    },
    // What it was about, in a few words and often without a mark: "after what", "who is 'they'", "what others".
    {
      asks: "meaning",
      is: /^(?:(?:eh|sorry|well|no|but|and|um|er|hang on|what|then)[,.?! ]+)*(?:wdym|what is what like|i(?:'m| am) not (?:certain|sure) what (?:is|was) (?:being )?(?:asked|meant)\b.{0,16}|(?:\w+ ){0,2}(?:to |at |about |for |with )?what(?:,? (?:sorry|love|mate|now|like))?\?|(?:please |kindly |could you (?:please )?)*clarify\b.{0,40}|.{0,20}\b(?:question|that|this) (?:escapes|eludes|is lost on|went over|is beyond) me\b.{0,12}|like what,.{2,40}|(?:about|after|before|for|with|to|from|of|than|into|on|by|notice|like|until|till|since) (?:what|who|whom|which|when|where)|(?:what|which) (?:others?|ones?|part|bit|time|day|people|side|place|crowd|lot|them|they)|who(?:'s| is|s| are)? ["“'‘]?(?:they|them|he|she|it|others)["”'’]?|(?:when|where|how|who|what) is (?:what|that|which|who)|how d'?(?:you|ya|ye) mean|i'?m not (?:really )?sure (?:what|who|which) (?:one )?you(?:'re| are)? (?:mean|meaning|asking|after)\b.{0,40}|i (?:don'?t|do not) (?:really |quite |rightly )?(?:know|see|get|understand|follow) what (?:it is )?you(?:'re| are|'d| would)? (?:asking|after|mean|want|getting at|on about)\b.{0,30}|what (?:do|did) you want me to (?:do|say|make)\b.{0,30}|i'?m not sure what you want(?: me to)?\b.{0,40}|about which\b.{0,40})\s*[?.!]*$/u,
    },
  ],
  ja: [
    {
      asks: "how-to-erase",
      is: ja(
        "[^。]{0,12}(?:どう(?:やって|すれば|したら|やったら)?[^。]{0,4}(?:消|削除)[^。]{0,10}|(?:消し方|消す方法|消すには|削除の?(?:方法|仕方)|削除するには)[^。]{0,12}|(?:これ|ここ|記録|書いたこと|話したこと|データ|全部)(?:って|は|を|も|、)*[^。]{0,8}(?:消せ|削除でき|消しても(?:らえ|いい))[^。]{0,8}(?:か|の|ん|[?])[^。]{0,3})[?。]*$",
      ),
    },
    {
      asks: "sees",
      is: ja(
        "(?!.*(?:仕事|作業|製品|書類を|お客|じゃない(?:です)?か))[^。]{0,24}(?:(?:誰|だれ|どなた|担当者|管理者?|会社|上司|部長|人事|社長|ほかの人|他の人|家族|旦那|妻|第三者|外|外部|どこ|よそ|サーバー?|ネット|クラウド|人)(?:か)?(?:に|が|へ|は|も|には|にも|からも|のほうにも|の方にも)(?:も)?[^。]{0,12}(?:見(?:る|ら|え|て|れ)|読(?:む|ま|め|ん)|送(?:る|ら|り|っ|信)|漏れ|もれ|伝わ|知られ|渡|届|残る|保存|バレ|ばれ)|(?:ログ|記録|内容|データ|会話|この話|書いたこと|ここに書いた|これ)[^。]{0,16}(?:送|漏れ|もれ|保存|残|見られ|見え|読まれ|誰か|共有|秘密|伝わ|知られ|バレ|ばれ))[^。]{0,10}(?:か(?:ね|な)?(?:、?です)?|の|ん|(?=[?]))[?。、\\s]*$",
      ),
    },
    {
      asks: "told-to-leave",
      is: ja(
        "(?:辞め|やめ|退職|転職|離れ)(?:ろ|たほうがいい|た方がいい|るべきだ|れば|ろって|なさい|たらいい|しろ|する)?[^。]{0,4}(?:(?:って|と)(?:いう)?(?:こと|話|言(?:って|い|う)|勧め|すすめ))[^。]{0,14}(?:か|の|ん)?[?。]*$",
      ),
    },
    {
      asks: "is-it-over",
      is: ja(
        "まだ[^。]{0,8}(?:何か|なにか)?[^。]{0,4}聞(?:かれ|き|くこと)[^。]{0,14}(?:ます|あります|ある|たい)(?:か|の)?[?]|まだ[^。]{0,4}聞くこと[^。]{0,30}終わり[^。]{0,14}$|(?:もう|これで|ここで)?[、\\s]*(?:終わり|おわり|おしまい|終了)(?:なん|っす|な)?(?:です)?(?:か|の)[?。]*$|(?:もう|これで)(?:終わった|おわった|終わる)(?:ん|の)?(?:です)?か?[?？]$",
      ),
    },
    {
      asks: "you",
      is: ja(
        "[^。]{0,10}(?:人間|本物の人|中の人|生身|ロボット?|機械|ai|プログラム|カウンセラーさん|先生)(?:の方|さん)?(?:が|は|って)?[^。]{0,10}(?:ですか|なんですか|なの|いるの|いますか|ですよね|か)[?。]*$|(?:そこに|向こうに|そっちに)?誰(?:か)?(?:が)?(?:い(?:る|ます)|書いて|話して|答えて)[^。]{0,6}(?:か|の)[?。]*$|(?:あなた|あんた|そちら|おたく)(?:は|って)?(?:誰|何者|だれ|人間|何)[^。]{0,6}[?。]*$",
      ),
    },
    {
      asks: "purpose",
      is: ja(
        "(?:これ|この(?:会話|やりとり|やり取り|対話|セッション|時間|話|アプリ|ソフト)|こういうの|ここ|こんなの|話して|話したら|あなたと話して|答えて|答えたら)(?:って|は|に|、|で|も)*[^。]{0,12}(?:何の(?:意味|ため|役)|なんの(?:意味|ため|役)|何(?:を)?する(?:もの|ところ|とこ|やつ|ん|の)|意味(?:が|は|って)?(?:ある|あり|あん)|役に立(?:つ|ち)|何になる|なんになる|どうなる|何が(?:わか|分か|変わ)|効果|何か(?:変わ|いいこと))[^。]{0,16}$",
      ),
    },
    {
      asks: "duty",
      is: ja(
        "[^。]{0,12}(?:なきゃ|なくちゃ|ないと)(?:いけない|だめ|ダメ|なの|あかん)?(?:です|なん|ん|の)*(?:か|の)?[?]$",
      ),
    },
    {
      asks: "how-long",
      is: ja(
        "[^。]{0,24}、(?:あと|残り)(?:何|どれ|どの)[^。]{0,12}$|(?:あと|残り)(?:は)?(?:どれ|どの)(?:くらい|ぐらい)(?:で|は)?(?:終わ[^。]{0,8}|かか[^。]{0,8}|続[^。]{0,8}|あり[^。]{0,6}|です)?(?:か|の)?(?:ね)?[?]*$|(?:あと|何)(?:ど[のれ](?:くらい|ぐらい)|何|いくつ)?(?:問|分|個|回|つ)?[^。]{0,8}(?:続|ある|あり|かか|残)[^。]{0,8}(?:か|の)?[?。]*$|(?:いつまで|どの(?:くらい|ぐらい))(?:続|やる|やり|答|かか)[^。]{0,10}$|いつ終わ[^。]{0,8}$",
      ),
    },
    {
      asks: "how-to-end",
      is: ja(
        "[^。]{0,8}(?:終わる|終わり|やめる|止める|閉じる|抜ける|終了)(?:の|には|方|は|とき)?[^。]{0,6}(?:どう|どこ)[^。]{0,14}$|[^。]{0,4}どう(?:やって|すれば|したら)[^。]{0,4}(?:終わ|やめ|止め|閉じ|抜け)[^。]{0,10}$",
      ),
    },
    {
      asks: "language",
      is: ja(
        "[^。]{0,6}(?:英語|中国語|韓国語|ベトナム語|ポルトガル語|スペイン語|ネパール語|母国語|方言)(?:で|でも)[^。]{0,10}(?:か|の)?[?]",
      ),
    },
    {
      asks: "afterwards",
      is: ja(
        "[^。]{0,16}(?:連絡|電話|メール|通知|返事)(?:が|は|を|とか)?[^。]{0,6}(?:来|くる|もらえ|いただけ|くれ|ある)[^。]{0,8}(?:か|の)[?。]*$",
      ),
    },
    {
      asks: "where-is-the-record",
      is: ja("[^。]{0,4}記録(?:の画面|の場所|って|は)[^。]{0,6}どこ[^。]{0,10}$"),
    },
    {
      asks: "how-to-begin",
      is: ja(
        "(?:何|なに|なん|どこ)(?:を|から|て|と)?(?:話せ|言え|書け|答えれ|始めれ|話し|言っ|書い|答え)(?:ば|たら)?[^。]{0,8}(?:いい|ええ|よい|よか)[^。]{0,8}$",
      ),
    },
    {
      asks: "is-it-me",
      is: ja(
        "[^。]{0,10}(?:私|わたし|自分|僕|俺|うち)(?:が|の|は|だけ)[^。]{0,8}(?:弱い|悪い|おかしい|甘い|せい|気にしすぎ|考えすぎ|わがまま|大げさ|問題|だめ|ダメ)(?:だけ)?[^。]{0,6}(?:ですか(?:ね)?|ますか|でしょうか|かな|なの|やろか)[?。…]*$",
      ),
    },
    {
      asks: "asked-already",
      is: ja(
        "[^。]{0,8}質問(?:を)?(?:して(?:い)?(?:る|た|ん)|した)(?:ん|の|と|っちゃ|つ)?(?:です|だ|や)?(?:けど|のに|が|よ|ちゃけど|やけど)*[。!]*$|[^。]{0,6}(?:質問|聞いたこと)に(?:は)?[^。]{0,6}答え(?:て|に)[^。]{0,10}$|(?:こっち|私|俺|僕|自分)(?:が|は)(?:聞|質問|訊)[^。]{0,12}$|(?:答え|返事|回答)に(?:は)?(?:なって|なっと)(?:い)?(?:ない|ません|らん|へん)[^。]{0,8}$|(?![^。]*(?:さん|くん|先輩|後輩|上司|部長|課長|店長|社長|先生|客|母|父|妻|夫|娘|息子|友達|人)(?:に|から|が|は))[^。]{1,24}(?:か|の|って|と)(?:を|て)?(?:聞い|訊い|質問し)(?:て(?:い)?(?:る|た|ん)|た|とる|とん)(?:ん|の|んよ)?(?:です|だ|や|よ)?(?:けど|のに|が|よ|って|ね)*[。!！]*$|(?:まだ|ちゃんと)?[^。]{0,4}答え(?:て|を)?(?:もらって|くれて|聞いて)(?:い)?(?:ない|ません|へん)[^。]{0,8}$",
      ),
    },
    {
      asks: "opinion",
      is: ja(
        "[^。]{0,16}(?:どれ|どっち|どちら|どう|何|なに)(?:が|を|だ|から)?[^。]{0,10}(?:と)?思(?:い|われ)?ます(?:か)?[?]|(?:あなた|あんた|おたく|そっち|そちら|機械|ai|カウンセラー(?:さん)?|先生)(?:は|なら|だったら|的には)[^。]{0,12}(?:どう(?:思|考|見|感)|何を選|どれを|どっちを)[^。]{0,14}$|(?:感想|意見|ご意見)(?:は|とか|って|を)[^。]{0,10}(?:ない|ある|あり|聞|ください|わけ)[^。]{0,8}[?。]*$",
      ),
    },
    {
      asks: "why",
      is: ja(
        "(?:なんで|なぜ|どうして)(?:急に|また|そんな|それ|こんな|そういう|この)?[^。]{0,10}(?:聞|質問|きく|知りたい)[^。]{0,12}$|(?:それ|これ|この(?:質問|問い)|今の(?:質問|問い)?|さっきの)[^。]{0,8}(?:意図|関係(?:が)?あ|何の関係|聞いてどう|何のため|なんのため)[^。]{0,14}$",
      ),
    },
    {
      asks: "meaning",
      is: ja(
        "[「『]?(?<of>[^。、「」]{1,14}?)[」』]?(?:って|とは)(?:、)?(?:何|なに|なん|誰|だれ|どれ|どこ|いつ|どういう|何と何)[^。]{0,12}$|(?:どういう|どうゆう)(?:意味|こと|質問|話)[^。]{0,10}$|(?:質問|問い|言ってる|言うてる)?[^。]{0,4}(?:の)?意味(?:が|は)?[^。]{0,4}(?:わか|分か)[^。]{0,8}$|(?:何|なん)の(?:話|こと)(?:(?:です|なん|や|だ)[^。]{0,6}|[?]*)$|(?:え|は|ん|なに|何|へ|はい)[?]+$|(?<echo>[^。、]{1,12})(?:って|は|て)、?(?:[^。、]{1,16})(?:のこと|の話|の意味)(?:です)?(?:か)?[?]$|(?:誰|だれ|何|どれ|どの(?:仕事|人|話))(?:の|に|が|と)?(?:こと|話|何)?[^。]{0,4}[?]$",
      ),
    },
    // Asks after the talk or its questions at all: what they are for, how they are chosen.
    {
      asks: "why",
      is: /(?:これ|この(?:やりとり|アプリ|ソフト|対話)|ここ)(?:って|は|、)?[^。]{0,12}(?:診断|占い|テスト|検査|調査|アンケート|カウンセリング|評価)[^。]{0,8}(?:か|[?？])|(?:会社|上司|人事|誰か)(?:に|が|へ)[^。]{0,10}(?:見(?:られ|え|る)|伝わ|知られ|届|報告)[^。]{0,8}(?:か|[?？])|(?:質問|問い|いまの|今の|それ|これ)(?:って|は|の意味(?:が|は)?)?、?(?:どういう(?:意味|こと|意図)|何を(?:聞|答え|書け))|どう(?:やって|いう(?:基準|仕組み|根拠)で)(?:質問|問い)?(?:を)?(?:決め|選)|何を(?:測|はか)(?:って|る|ろう)|(?:質問|問い|この(?:手法|方法|やり方|ソフト|ツール))(?:の)?(?:根拠|意図|狙い|ねらい|仕組み)|なんで(?:そんな|それ|こんな)(?:こと)?(?:を)?(?:聞|答え)/u,
    },
    {
      asks: "why",
      is: /^(?!.*(?:仕事|作業|毎日|会社|思(?:う|い|っ|え)|感じ))(?=.*(?:これ|それ(?:を|、)?(?:聞|言|答)|この(?:質問|問い|やりとり|やり取り|セッション|会話|話|診断)|こういうの|質問|問い|聞[いくか]|さっきの)).*(?:何の意味|なんの意味|意味(?:が|は|って)?(?:ある|あります|あん)|何のため|なんのため|なんで.*聞|なぜ.*聞|どうして.*聞|聞いてどう|何が(?:わか|分か)る|関係(?:が)?(?:ある|あります|あん)|必要(?:が)?(?:ある|あります|です)|役に立つ(?:ん|の))/u,
    },
    {
      asks: "how-long",
      is: ja(
        "(?:そろそろ|もう|まだ)[、\\s]*(?:お)?時間(?:は|が)?(?:です|でしょう|なん|あります|大丈夫です|来ました)(?:か|かね|[?])+$",
      ),
    },
    // In a few words, and without a mark: 「は 誰が」「相手て誰」「何と何の違い」「どのときでしょう」.
    {
      asks: "meaning",
      is: ja(
        "(?:は|へ|ん|はあ)?[、\\s?]*(?:誰|だれ|何|なに|どこ|いつ|どれ|どっち)(?:が|を|に|の|へ|から|のこと|の話|です|でしょう|や|だ)+(?:か|ね|よ|ん)*[?]?$|(?<of>[^。、「」\\s]{1,8}?)て[、\\s]?(?:誰|だれ|何|なに|なん|どれ|どの|どこ|どっち)[^。]{0,8}$|(?:何|どれ|どっち)と(?:何|どれ|どっち)の(?:違い|こと|話|差|比べ)[^。]{0,6}$|(?:[^。]{1,10}(?:って|て|というのは|とは|いうのは)[、\\s]*)?(?:どの|どういう|いつの)(?:とき|時|話|こと|場面|場|人)(?:のこと|の話)?(?:です|でしょう|なん|や|だ)*(?:か|ろ|の|ね|[?])*$|[^。、]{1,10}の(?:話|こと)(?:です)?か[?]$|(?:[^。]{0,12}の)?(?:ご?質問|問い)(?:の)?(?:意図|意味|内容)?(?:が|は|を)[^。]{0,8}(?:わから|分から|つかめ|掴め|汲め|くみ取れ|理解でき)[^。]{0,10}$|[^。]{1,12}(?:て|って)、?(?:なん|何)(?:や|だ|ですか|なの)(?:それ|これ|ねん)?[?]?$|(?:何|なん)の(?:話|はなし|こと)(?:や|だ|です|なん)?(?:か|ねん|の)?[?]?$|(?:[^。]{0,8}って|それは|これは)?、?(?:どれ|どの部分|どこ|どっち)(?:のこと|の話|を)[^。]{0,10}(?:か|の|[?])$",
      ),
    },
  ],
};

/** Where an utterance is known to ask the counsellor something: what it may ask. */
export const loose: Known = {
  ja: [
    { asks: "how-to-erase", is: /(?:消[すせし]|削除)(?!ゴム|費|防|毒)/u },
    {
      asks: "sees",
      is: /(?:見え|見られ|見れ|読[まむみん]|保存|残[らりるっ]|送[らりっ]|届[いくき]|記録|報告|バレ|ばれ|伝わ|知られ|誰が|だれが)[^。]{0,16}(?:か|の|ん)(?:ね|な)?[?。]*$/u,
    },
    { asks: "you", is: /人間|ロボ|ai(?!の)|中の人|(?:誰|だれ|どなた)(?:です|が書|が話|が聞)|本物の/u },
    {
      asks: "how-long",
      is: /(?:あと|何)(?:何)?(?:問|分|個|回|つ)|どの(?:く|ぐ)らい(?:かか|続|ある)|いつまで(?:続|やる|答)|いつ終わ/u,
    },
    {
      asks: "yours",
      is: /(?:あなた|あんた|先生|そちら|そっち|おたく|お前|ai)(?:は|の|なら|こそ|だったら|自身)/u,
    },
    { asks: "why", is: /なんで|なぜ|どうして|何のため|何の意味|意図|関係(?:が)?あ|聞いてどう/u },
    {
      asks: "meaning",
      is: /どういう(?:意味|こと|つもり|質問)|意味(?:が|は)?[^。]{0,4}(?:わか|分か|わから)|(?:って|とは)[、]?(?:何|なに|なん|誰|だれ)|(?:何|なん)の(?:話|こと)|(?:たと|例)えば|具体的に|例(?:を|は|が)|(?:の|って)(?:こと|意味)(?:で合って|です|か)/u,
    },
    {
      asks: "must-it",
      is: /(?:じゃ|で)(?:ない|なき?ゃ)と?(?:だめ|ダメ|いけない|あかん)(?:です|なん)?(?:か|の)?[?。]*$|(?:関係|意味)(?:が)?ないと(?:だめ|ダメ)/u,
    },
    {
      asks: "may-it",
      is: /(?:も(?!し)|でも|とか)(?:いい|ええ|よか|大丈夫|かまわない|入り|入る|入れ|含|数に|書)[^。]{0,8}(?:か|の|ん)?[?。]*$|(?:じゃ(?:ない)?と?(?:だめ|ダメ)|数え)[^。]{0,6}(?:か|の)[?。]*$|のほうも/u,
    },
    {
      asks: "which",
      is: /(?:も(?!し)|まで)[^。]{0,8}(?:入[りるれ]|含|数[にえ]|書[くい]|言[うい]|いい|ええ|答え)|でも(?:いい|ええ|よか|大丈夫)|(?:って|て)[^。]{0,20}(?:のこと|こと)|それとも|のほう(?:です)?か|で(?:合って|いい|ええ)(?:ます|です|んです)?か|(?:いい|ええ|よい)(?:ん|の)?(?:です)?(?:か|かな)/u,
    },
  ],
  en: [
    {
      asks: "how-to-erase",
      is: /\b(?:erase|delete|wipe)d?\b|\bg[eo]t(?:ting)? rid of (?:it|this|that|what i|everything)\b/u,
    },
    {
      asks: "sees",
      is: /\b(?:who|anyone|anybody|boss|manager|company|hr|they|someone|somebody)\b.{0,30}\b(?:reads?|sees?|get|gets|check|told)\b|\b(?:saved|stored|private|confidential|anonymous|recorded|record(?:ing)?|report(?:ed|ing)?|sent|shared|kept|goes? (?:to|back))\b/u,
    },
    {
      asks: "you",
      is: /\bare (?:you|u) (?:a |an )?(?:real|human|person|bot|robot|machine|ai|there)|\bwho (?:are (?:you|u)|is (?:we|this|there))\b|\bsomebody there\b/u,
    },
    {
      asks: "how-long",
      is: /\bhow (?:many|much|long)\b|\b(?:nearly|almost) (?:done|over|finished|there)\b/u,
    },
    {
      asks: "purpose",
      is: /\b(?:you|u|this) (?:are |is )?(?:giving|finding|getting)\b.*\b(?:job|work)\b|\bonly talking\b|\bwhat do i get\b|\bpoint of (?:this|it all)\b/u,
    },
    {
      asks: "must-it",
      is: /\bdoes (?:it|that|this) (?:really )?(?:matter|have to)\b|\bdo (?:they|i|we) have to\b|\bmust (?:it|they|i)\b/u,
    },
    {
      asks: "yours",
      is: /\b(?:what|how) (?:do|would|about|did) (?:you|u|yours?)\b(?! mean)|\b(?:you|u) first\b|\bhave (?:you|u) (?:ever|got)\b|\bdo (?:you|u) (?:have|like|think|know)\b/u,
    },
    {
      asks: "meaning",
      is: /\bwhat (?:do|does|did|d'?) ?.{0,40}\bmean\b|\bwhat .{0,40}\bmeans?\b|\bwhat(?:'s|s| is| are) (?:["“']|it\b|that\b|this\b|these\b|those\b|a\b|an\b|the\b)|\bmeaning\b|\bexamples?\b|\blike what\b|\bsuch as\b|^(?:what|which|who|whose|whos|huh|eh|pardon)\b[^?]{0,24}\??$|\bdon'?t (?:get|follow|understand)\b|\bcome again\b|\bsay (?:that )?again\b/u,
    },
    {
      asks: "may-it",
      is: /\b(?:can i|may i|could i|is (?:it|that|this|typing|this one)\b.{0,24}\b(?:ok(?:ay)?|all ?right|alright|fine|allowed|enough)|does (?:that|it|this|he|she|.{1,24}) count|do (?:they|people|.{1,24}) count|would (?!(?:you|u|i|they) ).{1,30} do\b|can it be)\b/u,
    },
    {
      asks: "which",
      is: /\b(?:counts?|allowed|ok(?:ay)?|all ?right|alright|fine|include|good|bad)\b|\bor (?:an?|is|do|are|does|just|the)\b|\b(?:you|u) mean\b|\bdepends\b/u,
    },
    {
      asks: "why",
      is: /^(?:but |and |so )?(?:why|y)\b|\bwhat'?s (?:the point|it for|that for|this for)\b|\bwhat for\b/u,
    },
  ],
};
