import type { Lang } from "../../language/index.ts";

/** Signs by which a stretch of what was told is, or is not, what its teller wants heard, over any work. */
export type HeartSigns = {
  /** A question to oneself about what one is there for, or has become. */
  readonly asksOneself: RegExp;
  /** Points outside itself. */
  readonly points: RegExp;
  /** Opens a sentence that turns away from the one before. */
  readonly but: RegExp;
  /** What it is to whoever tells it. */
  readonly feels: RegExp;
  /** Who somebody is, where one works, how long. */
  readonly introduces: RegExp;
  /** Opens a sentence that takes back the one before. */
  readonly putRight: RegExp;
  /** Said with a laugh, or on what was just told. */
  readonly jokes: RegExp;
  /** Only that somebody said something, or that it was never said. */
  readonly tag: RegExp;
};

const never = /(?!)/u;

export const heartSigns: Readonly<Record<Lang, HeartSigns>> = {
  ja: {
    asksOneself:
      /(?:誰|だれ|何|なん)の(?:ため|役)|なんやった|何だった|(?:意味|価値)(?:が|は|って|あ|な)[^。、]{0,6}(?:の|ん)?(?:か|や?ろ)|冷た(?:く)?なった|(?:の|ん)(?:だろう|やろ|かな|ちゃうか)[^。、]{0,3}(?:って|て|と)?思/u,
    points: /^(?:それ|これ|あれ|そこ|そんな|こんな|そういう)(?!より|から|なり|ぞれ)/u,
    but: /^[\s…]*(?:あ、)?(?:でも|けど|けれど|だけど|せやけど|ばってん|ただ、|ただ(?=[\p{Script=Han}])|なのに|それでも|のに)/u,
    feels:
      /嬉し|うれし|悔し|くやし|悲し|寂し|さみし|さびし|怖(?:い|か)|つら[いか]|辛[いか]|こたえ(?:た|まし|る)|情けな|恥ずかし|むなし|虚し|ほっと|もったいな|引っかか|ひっかか|腹(?:が)?立|ありがた|誇ら|惨め|みじめ|好き(?:や|だ|な)|(?:誰|だれ|家族|妻|夫)に(?:も|は)[^、。]{0,8}(?:言|話)[^、。]{0,6}(?:な|ん|へん|ません)|言え(?:な|ませんで)/u,
    introduces:
      /(?:という|っていう|とかいう)[^。、]{0,12}(?:方|人|子|おじさん|おばさん|先輩)(?:が|で|は|に)?[^。、]{0,8}$|名前は|さん(?:って|という)(?:いう)?(?:んです|の)|(?:話をした|話した|あった)ことがある$|(?:担当|係|管理)(?:を)?(?:して(?:い)?(?:る|ます)|です)?$|前は[^。、]{2,16}(?:た|ていた)$/u,
    putRight:
      /^[^。、]{0,10}(?:というか|っていうか|というより|てか)、|^(?:いえ|いや)、(?:それは|そんな)|^(?:冗談|なんてね|うそ)/u,
    jokes: /(?:笑|（笑）|\(笑\)|w)$|^.*[(（]笑/u,
    tag: /^[^「」、。]{1,14}(?:が|は|に|から)?(?:言って|言った|言われて|聞いたら|って聞いたら)$|(?:いま|今)(?:話し|言っ|書い)て(?:い)?て、?(?:そう)?(?:思|気づ)/u,
  },
  en: {
    asksOneself: never,
    points: never,
    but: /^\W*(?:but|and yet|still,|yet|only (?:that|thing))\b/iu,
    feels:
      /\b(?:ashamed|shame|proud|pride|cried|cry|crying|weep|tears?|greet|lonely|lonesome|frighten\w*|scared|afraid|angry|furious|annoy(?:s|ed)|hurts?|gutted|moved|envious|jealous|embarrass\w*|humiliat\w*|mortif\w*|shaking|shook|(?:i|i'd) love[ds]? (?:it|that|them)|what gets? me|never told|(?:did|have|had)n'?t (?:ever )?(?:told|tell) (?:any|a soul|my)|not told|miss (?:him|her|it|them))\b/iu,
    introduces:
      /^(?:i|we) (?:once )?had an? \w+ (?:once|called|named|in|at|from|for)\b|^there(?:'s|s| is| was| were) (?:a|an|this|one|some)\b|^(?:i'm|i am|im|we're) (?:in|at|on|with|here|a|an|the)\b|^(?:i|we) do (?:the|\w+teen|\w+)\b.*\b(?:years|for|at)\b|^my (?:\w+ )?(?:sister|brother|mum|mam|dad|wife|husband|son|daughter|partner|boss|manager) (?:is|was|'s) (?:a|an|the|in|on)\b|^(?:anyway,? )?we(?:'ve| have) (?:got )?a new\b|\b(?:twenty|thirty|forty|fifty|sixty)\W\w+ years old\b|^an? [^,]{2,24},? (?:telling|came|called|named)\b|years now\b|^(?:\p{L}\S+ ){1,3}(?:is|was|used to be) (?:a |an |the |only )?(?:\p{L}+t(?:y|een)|\d+|\w+-\w+|\w+ (?:man|woman|lady|boy|girl))\b/iu,
    putRight:
      /^\W*(?:that was (?:a lie|not true|only)|that'?s not (?:true|it)|or rather|more like|i(?:'m| was) (?:making a |only )?jok|it(?:'s| was) a joke|the \w+ was a joke)/iu,
    jokes: /\b(?:lol|haha\w*|lmao)$|^mind you\b|\b(?:would|'d|'ll) say\b/iu,
    tag: /^i(?:'ve| have)? never (?:said|told|put) (?:that|this|it)\b.{0,24}$|^(?:(?:and|but|then) )?(?:i|he|she|they|we|it|\p{L}+)(?:'d| used to| would)? (?:just )?(?:said|says|say|asked|told|goes|shouted|wrote|turned round and said)(?:,? (?:to )?(?:me|us|him|her|them|(?:the|my|a|our) \p{L}+))?,?$/iu,
  },
};
