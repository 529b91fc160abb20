import type { Lang } from "../../language/index.ts";

type SignWords = {
  /** Something has just come to one, or back to one. */
  readonly dawns: RegExp;
  /** Said to nobody before. */
  readonly neverTold: RegExp;
  readonly feels: RegExp;
  /** What one holds to, or is fond of. */
  readonly dear: RegExp;
  /** Done to one, or not done. */
  readonly slight: RegExp;
  /** Something that happened once, or at one time. */
  readonly scene: RegExp;
  /** One person, spoken of again and again: he, she. */
  readonly somebody: RegExp;
  readonly person: RegExp;
  readonly kin: RegExp;
  /** Makes small what it has just told. */
  readonly makesLight: RegExp;
};

/** Words by which people mark that something matters to them, over any work. */
export const signWords: Readonly<Record<Lang, SignWords>> = {
  ja: {
    dawns:
      /気づい|気付い|(?:今|いま)(?:言って|思っ|初めて|はじめて)|考えてみ(?:ると|れば|たら)|思い出し(?!たんで?す?けど|たけど)|忘れて(?:い)?た(?!ら)|(?:だっ|だ)たん(?:や|だ)?な/u,
    neverTold:
      /(?:誰|だれ|旦那|夫|妻|嫁|親|家|家族|会社)に(?:も|は)[^。、]{0,8}(?:言|話)[^。、]{0,5}(?:な|ん|へん|ません)|言えずに|(?:初めて|はじめて)(?:人に)?(?:言|話)|(?:言|話)(?:っ|う|し)たこと(?:が|は|も)?(?:な|ありま|あらへ)/u,
    feels:
      /嬉し|うれし|楽しかっ|悔し|くやし|悲し|かなし|寂し|さみし|さびし|怖(?:い|か|く)|こわ(?:い|か)|つら[いかく]|きつ(?:い|か|く)|辛(?:い|か)|しんど|嫌(?:や|だ|で|な(?!こと))|腹(?:が)?立|情けな|恥ずかし|むなし|虚し|ほっと(?:し|す)|気持ち(?:悪|わる)|引っかか|ひっかか|泣|申し訳な|もやもや|モヤモヤ|不安|よう?覚えて(?:る|ん|い)|忘れ(?:られ(?:な|へ|ん)|へん|ん(?:わ|よ|。|$)|ない)|孤独|ひとりぼっち|(?:知って(?:る|くれる)|(?:わか|分か)って(?:る|くれる)|話せる|聞いてくれる)人[^。]{0,14}(?:おらん|いな|いませ)/u,
    dear: /(?:いちばん|一番)(?:嬉|うれ|好|い)|好き(?:や|だ|で|な(?!よう))|大事|大切|許され(?:へ|な)|許せ(?:へ|な)|譲れ|ゆずれ|手(?:ぇ|え|を)?抜(?:い|か)|懐(?:い|か)|助か(?:る|っ)|(?:辞め|やめ|止め)たくな|それでいい$|それがいい|て(?:くれ(?:た|て|はっ|る)|もらっ(?:た|て))|こだわ|誇り|宝/u,
    slight:
      /投げ(?:つけ)?られ|怒鳴|無視|笑(?:われ|いながら)|(?:って|と)[^。、]{0,8}笑って|馬鹿に|バカに|(?:言|い)われ(?:て|た|たら)|(?:て|って)くれ(?:ない|なか|へん|ません)|外され|名前も知ら|なくなる(?:って|らし|と言)|(?:い|要)らん(?:く)?なる|(?:い|要)らなくなる|褒めて(?:へん|ない)|聞(?:い|か)て(?:くれ)?な|私だけ|俺だけ|僕だけ|自分だけ|透明|(?:会議|飲み会|連絡)[^。]{0,8}(?:呼ばれ|だけ)な|見えて(?:い)?ない|押し付け|押しつけ|(?:変え|替え|代え)られる(?:の(?:は|が))?(?:俺|私|僕|自分)|取って代わ|つぶ(?:れ|し)(?:て|た)|潰(?:れ|し)(?:て|た)|倒産|破産|借金/u,
    scene:
      /こないだ|この前|今朝|けさ|ゆうべ|この間|先月|先週|昨日|きのう|あの(?:時|とき|日)|(?<=[のた])(?:時|とき)(?:は|に|な|、|も|の)|(?:月|火|水|木|金|土|日)曜|最後(?:や|の日|に|は|が)|(?<![もう])一回(?!り|も)|昔(?:は|、|の)|子ども(?:の)?(?:頃|ころ)|小[一二三四五六1-6]|入社|(?:去年|おととし|春|夏|秋|冬)(?:に|の|、|。)|[0-9一二三四五六七八九十]+年前/u,
    somebody:
      /(?:あの|その)(?:人|子|方|ひと)|あいつ|あの人|彼(?:女|が|は|に|の|も|を)|(?:さん|ちゃん|くん|君|(?<![様椅帽調障格菓原電種王弟])子)(?:が|は|に|も)/u,
    person:
      /(?:あの|その)(?:人|子|方)|(?:先輩|後輩|新人|実習生|利用者|入居者|患者|お客|生徒)(?:さん|様)?[がはもにの]|[ァ-ヶー]{2,5}(?:さん|くん|ちゃん|だな)|(?:いう|って)(?:人|おばあちゃん|おじいちゃん|子)(?:が|は|い|お|に|、)/u,
    kin: /娘|息子|妻|夫|嫁|旦那|主人|母|父|親父|おやじ|おふくろ|祖母|祖父|おばあちゃん子|兄|姉|弟|妹|おかん|おとん/u,
    makesLight:
      /それだけ(?:や|です|だ|な)|だけ(?:だ|です)(?:と思|けど|$)|(?:いや|まあ)、?まあ、|そんなもん|しゃあない|しゃーない|ええねん|ええけど|いいんですけど|いいけど|大した(?:こと|話)|鈍いだけ|(?:私|俺|僕|自分)のせい|大げさ|ウケ|(?<=[。ぁ-ん])笑(?=$|[。\s])|なんてな/u,
  },
  en: {
    dawns:
      /\bi(?:'ve| have)? (?:only )?just (?:thought|realised|realized|noticed)\b|\b(?:i'd|i had) forgot\w*|\bnow (?:that )?i (?:say|think (?:of|about)|come to)\b|\bnever (?:put|thought of|looked at|saw|seen) (?:it|that|this|them)\b|\bguess i knew\b|(?:^|[.!?…] )huh\b|\bcome to think\b|\bfunny,? that\b|\bit's funny,? (?:the|what|how|i)\b|\b(?:isn't|ain't) that (?:funny|odd|strange)\b/iu,
    neverTold:
      /\b(?:never|not|hadn't|haven't) (?:\w+ )?(?:told|said|tell) (?:any|nobody|no one|a soul|my|our|about)|\bnever (?:said|told) (?:that|it|this)\b|\btold (?:nobody|no ?one)\b|\bnot even \w+ knew\b|\bif i say it out loud\b/iu,
    feels:
      /\b(?:weep\w*|cr(?:y|ied|ying)(?! for help)|wobbly|welling|tears?|lonesome|gutted|fed up|scared|afraid|lonely|nobody to (?:talk|tell)|no one to (?:talk|tell)|nobody (?:there )?knows me|sad|angry|furious|hurts?|ashamed|guilty|proud|glad|upset|dread|miss (?:her|him|it|them|that)|hate|embarrass\w*|humiliat\w*|useless|invisible|bother(?:s|ed)? (?:me|about)|worr(?:y|ied) about|were nice|was nice|don'?t (?:like|see me)|can't stop thinking|keep (?:seeing|hearing|thinking))\b/iu,
    dear: /\b(?:dear to|(?:the )?best (?:thing|bit|part)|favou?rite|i (?:really |just |do )?loved?|loved (?:it|that|them|her|him|doing|my)|fond|matters? to me|kept (?:it|a|that|them)|keep (?:it|that|them)|still (?:do|got|there|up|reach)|(?:do|doing|done) (?:it|them) right|wouldn't let (?:it|them|her|him)|remembers?(?: my)?|on purpose|my own (?:way|time))\b/iu,
    slight:
      /\b(?:laughed at|everyone laughed|mock\w*|thr(?:ew|ow|own) (?:my|it|them|the|a)|shout\w*|ignored?|took me off|sent back|(?:wo|do)(?:n't|nt) (?:listen|see me|know my)|nobody(?:'s| has| ever)? (?:notic\w+|knows?|sees?|asked|said|moved?|thanked|clocked)|no one(?:'s| has| ever)? (?:notic\w+|knows?|sees?|asked|said|thanked)|off the (?:emails?|list)|behind my back|talked over|left out|passed over|replac(?:e|ed|ing) (?:me|us)|automat\w+|in front of (?:everyone|the|all|them|my)|rolled (?:his|her|their) eyes|not allowed|died|like i(?:'m| am| was) (?:stupid|nothing|not there|invisible))\b/iu,
    scene:
      /\b(?:yesterday|this morning|the other (?:day|week)|last (?:week|month|year|autumn|winter|spring|summer|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|when (?:my|i|he|she|they|we) (?:was|were|had|did|got|came|went|\w+ed|\w+ was|\w+ were)|(?<!at )once(?! (?:i|you|they|we|it)\b)|one (?:morning|day|night|time|afternoon)|years? ago|used to|that (?:day|night|morning)|i was (?:nine|ten|eleven|\w+teen|\d+)|(?:he|she) was \d+)\b/iu,
    somebody: /\b(?:he|she|him|her)\b/iu,
    person:
      /\b(?:a|the|that|this|little|one|our|new) (?:lad|lass|girl|boy|kid|bloke|woman|man|lady|guy|driver|resident|patient|customer|colleague)\b|(?<=[a-z,] )(?!I\b|AI\b|OK\b|English\b|Christmas\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Janu|Febru)ary|March\b|April|May\b|June|July|August|[A-Z][a-z]+ember|October)[A-Z][a-z]{2,}/u,
    kin: /\b(?:my|me|our|his|her|your) (?:\w+ )?(?:mum|mam|mom|mother|dad|father|brother|sister|wife|husband|son|daughter|kids?|nan|gran\w*|partner)\b|\b(?:mum|mam|mammy|mummy|mama|daddy|granny)\b/iu,
    makesLight:
      /\b(?:silly|daft|it's fine|it's grand|it's all right|it was only|its fine|to be fair|sort of funny|it's only|that's all|haha|what am i like|i'm probably (?:just|too)|i'm (?:just )?too sensitive|not (?:whining|moaning)|no big deal|stupid,? (?:really|i know|i've))\b/iu,
  },
};
