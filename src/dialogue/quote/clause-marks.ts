import type { Lang } from "../../language/index.ts";

/** Where an utterance may be cut for a quotation, and what is left off at its ends. Data: only marks and small words, no content. */
export type ClauseMarks = {
  readonly sentenceEnd: RegExp;
  /** Inside a sentence, after a word that closes a clause. */
  readonly clauseEnd: RegExp;
  /** Says no to something: a soft けど that only leads on has a no on neither side or on both. */
  readonly denies: RegExp;
  readonly self: RegExp;
  /** Speaks of a death, an illness, tears. */
  readonly heavy: RegExp;
  /** Names one person: what happened with somebody is a scene. */
  readonly person: RegExp;
  /** Left off at the end of a task's label. */
  readonly labelTail: RegExp;
  /** Says only that somebody said something. */
  readonly reports: RegExp;
  /** Ends so that something is bound to follow. */
  readonly unfinished: RegExp;
  /** Begins so that something must have gone before. */
  readonly hanging: RegExp;
  readonly lead: RegExp;
  readonly tail: RegExp;
  /** Points at something outside the clause, so that it does not stand alone. */
  readonly pointing: RegExp;
  /** Only turns away. */
  readonly empty: RegExp;
  readonly question: RegExp;
  /** What one thought before: what comes after it is meant. */
  readonly former: RegExp;
  /** Grants something before turning away from it: 「楽しいは楽しいんですけど」. */
  readonly granted: RegExp;
  /** How others take one. */
  readonly takenFor: RegExp;
  /** Never, always, nobody: words a person leans on. */
  readonly extreme: RegExp;
};

export const clauseMarks: Readonly<Record<Lang, ClauseMarks>> = {
  ja: {
    sentenceEnd:
      /[。．！？!?\n]+|…+|(?<=(?:です|ます|ません|ました|でした|ない)(?:ね|よ|けど|が|から|し)?)[ 　]+/gu,
    clauseEnd:
      /(?<=けど|けれど|けれども|ですが|ますが|たが|だが|ので|から|のに|だし|るし|いし|たら|れば|[いっえきしちにみりぎじびけせてねめれげぜでべ]て|んで|たり)、|(?<=[だなるいたう](?:なあ?|よなあ?)?と|って)、(?=[^。]{0,16}(?:思|感じ|考え))|(?<=当たり前で|だけで|ばかりで|のみで)、|(?<=けど|けれども|ので)(?=[^、。ねさもだで])(?![なよわ]あ?(?:[。、！!?？…〜]|$))/gu,
    denies: /な(?:い|く|かった)|ません|へん|(?<=[一-龠ら])ん(?:$|[。、])|無理|だめ|ダメ/u,
    self: /私|わたし|僕|ぼく|俺|おれ|自分|うち|こっち|弊社|当社|当院/u,
    heavy:
      /(?:娘|息子|子ども|子供|下の子|上の子|赤ちゃん|妻|夫|嫁|旦那|主人|母|父|親|祖母|祖父|兄|姉|弟|妹|彼女|彼氏|恋人|友人|友だち|友達)[^。]{0,18}(?:病気|入院|手術|白血病|がんに|癌|難病|認知症|危篤|事故|救急|余命)|亡くな|亡くし|看取|お葬式|葬儀(?!社|屋|場|の仕事)|最期|他界|(?<!必)死(?:なした|なはった|なれた|にました|にはった|んだ(?!ふり|よう|目|魚)|んでしま|んでから|んでもうた)|(?<!(?:子|子ども|子供|赤ちゃん|園児|児童|赤ん坊)(?:たち)?(?:が|は|も)[^。、]{0,5})泣(?:い(?!て(?:い)?(?:る|た)(?:子|赤ちゃん|園児|児童|赤ん坊|お子さん))|き(?!や|止)|け)|涙|流産|余命|(?:がん|癌)(?:で|に|が|だ)|倒れ(?:た|まし|て)|手遅れ/u,
    person:
      /[\p{Script=Han}\p{Script=Katakana}ー]{1,5}(?:さん|ちゃん|くん)(?!たち)|(?:ある|一人の)(?:方|人|お客)/u,
    labelTail: /(?:とか|など|なんか|だけ|ばかり|ばっかり|のみ)$/u,
    reports:
      /^(?:あはは|はは|へへ|うふふ|ふふ)|(?:ええ|いい|良い|うまい)こと(?:を)?(?:言[いうっ]|いう|ゆう)|(?:さっき|最初に|前に)(?:言いました|言った|言うた)$|(?:アドバイス|助言|ご意見)[^。]{0,10}(?:いただ|もら|ほしい|欲しい|ください|お願い)|^.{0,14}(?:言って(?:い)?(?:まし)?た|言ってくれ(?:まし)?た|言われ(?:まし)?た|言います|聞きました|聞いた|言葉に(?:し|でき)(?:まし)?た)$|^(?:はじめて|初めて)(?:言葉に|口に)|(?:ああ?、?そうか|そっか)$|(?:っていうの|意味|質問)(?:が|は)(?:よく)?(?:分か|わか)(?:らない|りません|らん)$|^考えたこと(?:も|が)?(?:なかった|ありませんでした)/u,
    hanging:
      /^(?:なんで|どない|なぜ|どうして|さっき(?:言|書|も|から|答)|という|って|て(?=[聞言思話])|と(?:か|言|話|思|聞)|と(?=[^、。]{1,8}に(?:言|い)われ)|の(?=[^む])|が(?![んぞっ])|を|に(?=[^おく])|は(?=[、])|も(?=[、])|より)/u,
    unfinished:
      /(?:(?<=[がをもはの])す(?=$)|(?<=[\p{Script=Han}])な(?=$)|(?<=[なくい])[てで]も|まあ|まぁ|なんか|ように|(?:じゃ(?:ねえ|ない)|ちゃう)(?:の|か)|(?<=[のたる])(?:日|時|とき|頃|ころ|朝|夜|前|あと|後)[なにねは]|何を[^、。]{0,8}て(?:い)?る|(?<=[るたいう])そう|のと|のがね?|(?:という|っていう)か|(?<=[なるいたう])ん|(?<=[\p{Script=Han}ァ-ヶー]|さん|たち)の|(?<!ため|よう|の)に|(?<!ため|よう)を|(?<=[しなかよ])く|(?<![でこ])は|(?<=[一-龠])(?<![彼僕俺奴私者員])[らばまわ]|を[^、。]*[一-龠][みびりきぎち]|て|で|し|(?<=[うくすつぬむるぐぶいだ])と|たり|とか|ば|たら|ので|から|が|、)$/u,
    lead: /^(?:ほら、(?=.{4})|(?:あれ|これ|それ)、(?=.{4})|(?:今|いま)(?:言|話|書)[^、。]{1,6}(?:気づ|気付|思)[^、。]{0,8}(?:けど|が)、|[^、。]{1,14}(?:こと|ところ|もの)は、(?=.{6})|(?:すみません|すいません|ごめんなさい|正直(?:に言うと|言うと)?|思い出し[^、。]{1,8}(?:が|けど)|[^、。]{1,14}(?:話|続き|こと|件)(?:に|な|じゃ|では)[^、。]{0,12}(?:けど|が)|[^、。]{0,8}(?:聞いて(?:ほしい|欲しい)|言いたい)の(?:が|は))、(?=.{4})|(?:そんなことより|それはともかく|それはさておき|強いて言えば|しいて言えば|それよか聞いて。?|じゃあ|あとは|まずは)(?=[^、。]{4})|(?:それより|それから|そもそも|てか|つーか|ていうか|いや待てよ|正確には|[^、。]{1,8}(?:とかより|はさておき|はともかく|どころか)、)、?(?=.{4})|[\s、。…,.!！?？・ー〜♪\p{Extended_Pictographic}\uFE0F]+|[\p{Script=Han}ァ-ヶー]{1,8}ですか[、?？]|(?:よく)?(?:わか|分か)(?:りません|らない(?:です)?|らん)(?:ね|な|けど|が|けれど)?[、。…,]+|難しい(?:です)?(?:ね|な)?[、。…]+|(?:うーん|うん|んー+|ああ|はあ|えっと|えーと|ええと|えー|あー|あの|まあ|まぁ|なんか|そうですね|そうだな|そうだね|いや|いやあ|はい|ええ|さあ|その|あ|でも|だから|それで|それに|あと|で|ただ|なので|だって|やっぱり|やっぱ|たぶん|多分|正直|けど|そして|というか|ていうか|実は|一応|とりあえず|そういえば|強いて言えば|しいて言えば|どうせ|そうか|そっか|なるほど|いやまあ|けどな|ほんでな|せやけどな)[、。…,\s]+|(?:まあ|まぁ)(?!ま)|なんか(?=[一-龠])|あと(?=[ごお]|[\p{Script=Han}ァ-ヶ])(?!あと[少一二三数半何])|(?:せやから|そやから|せやけど|そやけど|ほんで|ほなら|ほんなら|ほしたら)[、\s]?|(?:でも|んでも|だから|それで|なので|だって|そういえば|んだな|んだ)[、。]?(?=[^\s、。もすら]))/u,
    tail: /(?:(?<=.{4})(?:っていう|という)|(?<=[うくすつぬむるぐぶいただ])もん(?:です|だ)?(?:から|で)?|(?<=[一-龠々ァ-ヶー])や(?:ろ(?:な|か)?|な|ねん|で|わ|んか)?(?:なあ?)?|(?:(?<=[るいたなうえ])んちゃう|(?<=[一-龠ァ-ヶー])(?<![見寝出来着得似煮])ちゃう)(?:か(?:な(?:あ)?)?|の)?|(?<=[るいたうくすつむ])やんか?|[\s、。…,.!！?？・〜♪wｗ\p{Extended_Pictographic}\uFE0F]+|(?:(?<=[一-龠ァ-ヶーいたるだん])っす|なんっ?す|(?<=[いた])す(?=ね|よ|わ|けど))(?:けど|が|よ|ね|わ|から|かね|かな)*|[、。](?:まず(?:は)?|たぶん|多分|主に|おもに|一応|やっぱり|正直|とりあえず)|(?:だ)?と、[^、。]{1,14}(?:が|は|から)(?:よく)?(?:言って(?:い)?(?:まし)?た|言います|聞きました)|(?<=[。…])(?:よく)?(?:わか|分か)(?:りません|らない(?:です)?|らん)(?:けど|が)?(?:ね|な)?|笑|\(笑\)|（笑）|(?:という|って|っていう)(?:感じ|ところ|こと)(?:です)?(?:かね|かな|かも)?|(?:と|って|とは)(?:思(?:い|って(?:い)?)ます|思う|思いました|感じます)(?:けど|が|ね|よ|けどね)?|ような?気が(?:します|する)|(?:ん|の)?(?:じゃ|では)ない(?:です)?(?:かな(?:あ|ぁ)?|か(?:ね|なって)?|でしょうか)|の?かもしれ(?:ない|ません)(?:です)?(?:ね|けど)?|の?かも|(?<=(?:かな|かなあ))と|(?<!の)(?:です)?(?:かね|かな(?:あ|ぁ)?|かも)|(?:でしょう|だろう|でしょ|だろ)(?:か|ね|な|けど)?|(?<=[一-龠ァ-ヶー]|さん|さま|くん|ちゃん)だ(?:な|ね|よ|わ)?|(?<=[るいたなう])(?<!何な)ん(?:(?:でしょう|だろう)(?:か|ね|な)?|や(?:なあ?|ねん|で|わ|けど)?)|(?:(?:な(?=ん))?(?:(?<![もさゃく])|(?<=[おいてひつづ行聞書着置働歩泣続届開弾引抜描解向吹焼浮咲効巻叩磨築輝乾湧]く))(?:ん|の)です|(?<=[るいたなうくすつむぐぶ])(?:ん|の)だ)(?:よね|よ|けどね?|けれど|が|ね)?|(?<=[^まで私僕俺])です(?:よね|よ|ね|けど|が|から|し|けどね)?|(?<=ます|ません|ました)(?:よね|よ|ね|けど|が|から|ので|し)|(?:なあ?|なぁ)?(?:と|って)思(?:って|い)(?:まして|て)?|(?<=[るいたなんにのう、])、?や(?:なあ?|ねん|で|わ)?|(?<=[いただる])(?:なあ?|なぁ)と|(?<![うくすつむるぐぶぬ]な)(?<=[なだるたいうかよねん])って|(?:なあ?|なぁ)?と(?:思|感じ)う(?:こと|よう)(?:が|に)?(?:なって|なりまして|増えて|あって|なった|増えた)|なので|なんで|けど(?:ね|なあ?|よ)?|(?<=だけ|ばかり)で|(?:と|って)(?:最近|この(?:頃|ごろ)|時々|ときどき|たまに|よく|ふと|つい|ずっと|いつも)+思(?:う|います|って(?:い)?(?:る|ます|て)?|った|いました)|けれど(?:も)?|(?<=[\p{Script=Han}とこのん])(?:や|じゃ)(?:から|もん)(?:な)?|(?<=[うくすつぬむるたいだやん])や?(?:けん|けえ|さかい|はんで)(?:ね|な)?|(?<=[\p{Script=Han}])やけん(?:ね|な)?|(?<=(?:だけ|ばかり)や)けど|(?<=だけ)や|ので|(?<=[^こそ])から|(?<!こ)とか|(?<=[るいただなうくすつむんぬぶぐ])(?<![みこそあどへ]ん)(?:よね|よ|ね|な|なあ|なぁ|わ|さ|(?<!な)し))$/u,
    empty:
      /^それだけ(?:です|だ)?$|^[\d０-９一二三四五六七八九十百]+(?:年|年間|年目|ねん)$|^(?:はい|ええ|うん|いえ|いいえ|いや|そう(?:です)?(?:ね|な)?)$|^なんて(?:な|ね)?$|^(?:誰|だれ|何|なに)(?:も|にも)?$|^(?:だから|まあ|いや)?(?:別に|べつに|特に|とくに|まあ|普通|何も|なにも|いろいろ|色々)(?:ない|です)?$/u,
    pointing: /^(?:それ|これ|あれ|そこ|ここ|そう|その|この|あの|そんな|こんな|どっち|さっき)/u,
    question: /か[。?？]|[?？]/u,
    former:
      /^(?:前|以前|昔|最初)は[^。]{0,14}(?:だ|な|と|って|思[^。]*)$|と言(?:い)?(?:まし)?た(?:けど|けれど|が)?$|と(?:ばかり)?思って(?:い)?(?:まし)?た|はずだった|つもりだった/u,
    granted: /([\p{L}]{2,5})(?:は|っちゃ)\1/u,
    takenFor: /と思われ|扱い(?:され|です|や|だ)|としか見|見られて|みたいに(?:言|見|扱)/u,
    extreme: /誰も|誰に|一度も|いつも|全然|何も|ずっと|絶対|初めて|はじめて|毎日|必ず/u,
  },
  en: {
    sentenceEnd: /(?<!\b(?:Mrs?|Ms|Dr|St))[.!?]+(?=\s|$)|\n+|\s[-–—]+\s|…|;\s/gu,
    clauseEnd:
      /,\s+(?=(?:and|but|so|because|though|although|which|who|while|except|then|i|we|they|he|she|it|you)\b)|\s(?=(?:but|because|though|although)\s)|\s(?=and (?:i|we|nobody|no one|they|he|she|it|there|then|everyone)\b)/giu,
    denies: /\b(?:not|no|never|nobody|none|nothing|without|hardly)\b|n't\b/iu,
    self: /\b(?:i|i'm|i've|i'd|my|mine|me|we|our|us)\b/iu,
    heavy:
      /\b(?:dad|da|mum|mam|mom|father|mother|nan|gran\w*|brother|sister|wife|husband|partner|son|daughter|uncle|auntie?|best mate)(?:['’]?s| is| was| has been)? (?:dead|buried|dying)\b|\b(?:my|our) \w+ had a (?:bad |nasty )?fall\b|\b(?:doesn'?t|does not|didn'?t) (?:know|recogni[sz]e) (?:me|us) (?:some days|any ?more|now|most days)\b|\b(?:never|didn'?t) (?:did )?c[oa]me home in the end\b|\bsince the funeral\b|\b(?:she|he|my wife|my husband) (?:left me|moved (?:out|(?:his|her) things out))\b|\bi(?:'ve| have) had (?:\w+ ){0,3}(?:operations?|surger(?:y|ies))\b|\b(?:my|our) (?:\w+ )?(?:daughter|son|kid|kids|child|boy|girl|baby|wife|husband|partner|mum|mom|mother|dad|father|sister|brother|parents?|nan|gran\w*|niece|nephew|friend)(?:['’]s)?\b[^.]{0,50}\b(?:(?:in|into|to|from|at) (?:the )?hospital\b(?! (?:and|where|she|he))|leuk\w+|cancer|tumou?r|chemo\w*|surgery|icu|hospice|dementia|stroke|dying|diagnos\w*|accident|(?:very|really|seriously) (?:ill|sick))\b|\b(?:(?:we|i) lost (?:him|her|our (?:lad|boy|girl|baby|son|daughter)|the (?:baby|bairn))\b|passed away|(?<!\b(?:batter(?:y|ies)|pump|phone|laptop|server|machine|engine|printer|screen|line|plant|tablet|connection|system) (?:is |was |kept |keeps |has |just |always |had |went and )?)(?:died|dying(?! (?:of (?:exhaustion|boredom|laughter|embarrassment|shame|curiosity|heat|cold|thirst|hunger)|for|to|on (?:my|his|her|their|its))\b))|death|funeral(?! (?:home|director|parlou?r|business|trade|firm))|(?:i|we|my \w+|our \w+)(?:'d| had|'ve| have)? (?:\w+ ){0,3}(?:cry|cries|cried|crying|in tears)|cancer|stroke|miscarriage|terminal|too late|(?:losing|lost|lose) my (?:job|work|home|house|flat)|(?:made|being made|getting made) redundant|redundanc(?:y|ies)|laid off|(?:of us|we're all|we are all|all) (?:gone|going|out) (?:after|by|in|before)|(?:i'm|im|i am|nearly|want(?:ed)? to|could have|made (?:me|us) want to) cry(?:ing)?|been sick (?:\w+ ){0,4}(?:before|in the) |(?:feel|felt|feeling|be|being) sick (?:before|going|when i)|(?:i|we) can'?t (?:pay|afford) (?:the|my|our) (?:rent|bills|mortgage)|(?:haven'?t|havent|not|never) told (?:my|me|our) (?:mum|mam|mom|wife|husband|partner|family|dad|kids))\b/iu,
    person:
      /\b(?:Mrs?|Ms|Dr|Miss|old|little|one) (?:[A-Z]\w+|man|woman|lady|boy|girl|customer|patient|driver|gentleman)\b/u,
    labelTail:
      /\s+(?:all day(?: long)?|every (?:single )?day|all night|day in,? day out|for a living|most of the time|and that'?s (?:it|all)|and so on|and stuff|basically)$/iu,
    reports:
      /^(?:it |that |this |which |i know it )?(?:sounds?|sound) (?:a bit |so |really |kind of |dead )?(?:gay|stupid|daft|silly|soft|cheesy|corny|sad|weird|lame|cringe\w*|mad|mental|pathetic|dramatic|odd|strange)$|^i (?:did not|didn'?t|never|had not|hadn'?t) (?:really |ever )?(?:think|thought|see|seen|saw|notice)d?(?: of| about)? (?:this|that|it)(?: before| like (?:this|that)| (?:that|this) way)?$|^(?:\w+ ){0,3}(?:said|says|told me|told us|say)(?: so)?$/iu,
    hanging:
      /^(?:even )?(?:if|when|whenever|until|till|while|because|unless|though|although|so that|since|as long as)\s+\S+(?!.*(?:,|\b(?:i|we|you|they|he|she|it|there|nobody|no one|someone|somebody|everyone|people|that)(?:['’]\w+)?\b))|^(?:which|who|that|than|of|to)\b|^(?:for|from|in|at|on|with|by|about|after|before)\b.{0,16}$/iu,
    unfinished:
      /(?:\b(?:and|or|but|to|the|a|an|of|with|for|that|who|which|when|if|my|i|we|is|was)|,? not)$/iu,
    lead: /^(?:[\s,.;:!?…–—-]+|(?:i'?m )?(?:not (?:really |too |quite )?sure|i don'?t (?:really )?know|hard to say|good question|let me think|dunno)[,.…;]+\s*(?:but )?|(?:(?:oh|um+|uh+|er+m*|hmm*|well|so|yeah|yes|no|nah|okay|ok|like|right|gosh|honestly|actually|obviously|basically|anyway|maybe|perhaps|i mean|you know|i guess|i suppose|i think|to be honest|to be fair|if i'?m honest|tbh|then|look|sure|see)[,.…]+\s*)|i (?:just |kind of )?thought(?: to myself)?,\s+|(?:and then|then|and|but|or|because(?! of\b)|cause|cos|so that|though|although|i guess|i suppose|i think|i mean|i'd say|i would say|um+|uh+|oh|well)\s+)/iu,
    tail: /(?:[\s,.;:!?…–—-]+|,?\s+(?:i guess|i suppose|i think|i reckon|maybe|perhaps|possibly|probably|mostly|mainly|really|you know|you know what i mean|actually|honestly|obviously|lol|haha|tbh|to be honest|to be fair|if i'?m (?:being )?honest|or something|or whatever|anyway|though|i dunno|innit|and so on|and stuff|(?<!\b(?:say|said|says|think|thought|hope|do|did|tell|told me|told them|tell them)\s{1,3})so|and|but)|,\s+(?:right|mostly|mainly|in the end|after all|at least|oddly|oddly enough|funnily enough|supposedly|of course|to be fair|if you ask me|as it happens|i must say|i have to say|these days|at the moment|at the end of the day))$/iu,
    empty:
      /^[\d\s.,]+$|^i (?:really )?(?:don'?t|do not) (?:really )?know$|^(?:ugh|meh|huh|oh|ah|hm+|well|right|ok(?:ay)?|lol|ha(?:ha)?|wow|gosh|go figure|there you go)$|^(?:(?:and )?(?:i|we|you) (?:thought|think|mean|guess|suppose|said|say|know|see)|nothing(?: much| really| happened)?|whatever|it'?s fine|its fine|not really|nah|fine|normal|the usual)$/iu,
    pointing: /^(?:that|this|it|those|these|which|who|there|he|she|you(?:'re)?)\b|^people on it\b/iu,
    question: /\?/u,
    former:
      /\bi(?:'d| had)? (?:always |used to |once )?(?:thought|think) (?:it was|it were|that)?\b.*\b(?:before|then|always)?$|\bi used to think\b/iu,
    granted: /\b(?:it is what it is|don't get me wrong|i mean,? it's (?:fine|fun|ok))\b/iu,
    takenFor:
      /\b(?:treat(?:s|ed)? (?:me|us) like|think(?:s)? (?:i|we|i'm|we're) (?:just|only)|see(?:s)? (?:me|us) as|take (?:me|us) for)\b/iu,
    extreme: /\b(?:never|nobody|no one|always|nothing|ever|every day|first time|not once|the only)\b/iu,
  },
};
