import type { FindingOf, Lang, Ring } from "../../language/index.ts";
import type { Topic } from "../topic.ts";

/**
 * The ring of somebody newly named, where the words around the name say more than the name does: whoever works beside the speaker is no
 * customer, whatever the question was. Nothing told leaves the ring as it was read.
 */
export function ringTold(
  text: string,
  { start, end, name, ring, rule }: FindingOf<"party">,
  lang: Lang,
  topic: Topic | null,
  texts: readonly string[],
): Ring {
  const before = text.slice(0, start).replaceAll("’", "'");
  const after = text.slice(end).replaceAll("’", "'");
  if (lang === "ja" && ring === "colleague" && (servedByTitle.test(name) || servedByName.test(after)))
    return "customer";
  if (lang === "ja" && ring === "customer" && ofAnotherFirm.test(name)) return "partner";
  if (lang === "ja" && ring === "department" && doesSomething.test(name)) return "customer";
  if (lang === "ja" && ring === "customer" && insideTheHouse.test(name))
    return /(?:子|若い人|若い衆)(?:たち|ら)?$/u.test(name) ? "colleague" : "department";
  if (lang === "en" && inARoom.test(name)) return "customer";
  if (
    lang === "ja" &&
    ring === "customer" &&
    /^(?:さん)?(?:や|じゃ|だ|です)?(?:な|ね|よ)?[、。\s　]*(?:パート|バイト|派遣|応援)の?(?:人|子|方)?[。\s]*$/u.test(
      after,
    )
  )
    return "colleague";
  if (lang === "en" && ring === "colleague" && /^(?:wee|little|baby) \p{Lu}/iu.test(name)) return "customer";
  if (lang === "en" && ring === "colleague" && isServedByDescription.test(before)) return "customer";
  if (lang === "en" && ring === "colleague" && texts.some((one) => isDescribedIn(one, name)))
    return "customer";
  if (lang === "en" && ring === "colleague" && /^(?:mr|mrs|ms|miss)\b/iu.test(name) && comesToUs.test(after))
    return "customer";
  if (lang === "en" && ring === "customer" && (atTheCounter.test(name) || standsAt.test(after)))
    return "colleague";
  if (topic === "circle.partner-view" && ring === "colleague" && !besideOneself[lang].head.test(name))
    return "partner";
  if (ring === "department" && besideOneself[lang].mate.test(name)) return "colleague";
  if (ring !== "customer" && ring !== "society") return ring;
  const { head, before: lead, after: tail } = besideOneself[lang];
  if (head.test(name) || lead.test(before) || tail.test(after)) return "colleague";
  // Whoever has a name of their own and no title is met at work, unless the question was for whom it is.
  // A noun that begins its sentence has a capital as well: "Families can drive".
  const isFirstName = lang === "en" && rule !== "en.party.head" && /^\p{Lu}[\p{Ll}'-]+$/u.test(name);
  return isFirstName && topic !== "recipient.who" && !isCalledServed.test(before) ? "colleague" : ring;
}

/** "The one in room 6", "her in bed 4": who lies or stays there. */
const inARoom =
  /^(?:the )?(?:one|man|woman|lady|her|him|guest|fella|old \w+) in (?:room|bed|bay|flat|cell|number|no) ?\w+$/iu;

/** 「利用者の森田さん」. */
const servedByTitle = /^(?:利用者|患者|入居者|お客|生徒|園児|会員|常連|お得意)(?:さん|様)?の/u;

/** 「竹内さんいう八十九のおばあちゃん」, 「利用者の」: who bears the name is served. */
const servedByName =
  /^(?:さん|さま|様)?(?:って|という|っていう|いう|ていう|ゆう)[^、。]{0,8}(?:おばあちゃん|おじいちゃん|おばあさん|おじいさん|おじさん|おばさん|おっちゃん|女の子|男の子|常連|患者|利用者|入居者|お客|生徒|園児|お子さん)/u;

/** 「葬儀社の人」, 「運送会社の方」: of a firm that one works with. */
const ofAnotherFirm =
  /(?:葬儀|運送|清掃|印刷|警備|建設|工事|旅行|保険|出版|輸送)(?:社|会社|屋|業者)(?:さん)?の(?:人|方|担当)(?:たち)?$/u;

/** 「ふやかす人」: told by what they do, and of no department. */
const doesSomething = /[うくぐすつぬぶむるた](?:人|方|ひと)(?:たち)?$/u;

/** 「設計の人」, 「本店の人」: of another part of one's own house. */
const insideTheHouse =
  /^(?:設計|サービス|営業|製造|生産|経理|総務|人事|現場|工場|品質|品管|検査|開発|企画|物流|倉庫|出荷|窓口|本店|本社|支店|店舗|情シス|システム|保全|資材|購買|広報|法務|配送|監査|厨房|受付|事務|集配)(?:部|課|係)?の(?:人|方|子|ひと|若い人|若い子|担当(?:者|の人)?|みんな|皆さん)(?:たち|ら)?$/u;

/** "A young fireman in Edenderry, Darragh", "there's a wee boy Lewis", "his widow, Philomena". */
const isServedByDescription =
  /\b(?:customer|client|patient|resident|pupil|tenant|guest|passenger|student|widow|widower|fireman|farmer|pensioner|reader|member|caller|claimant|subscriber|neighbour|(?:wee|little|small|old) (?:boy|girl|lad|lass|lassie|man|woman|lady|fella|one)|(?:boy|girl|child|bairn|wean|kid) in (?:p\d|year|class|the))\b[^.,]{0,24},? (?:called |named |by the name of )?$/iu;

/** Whether a text brings somebody in by what they are to the work: "a young fireman in Edenderry, Darragh". */
function isDescribedIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at > 0 && isServedByDescription.test(text.slice(0, at));
}

/** "Mr Abernathy in 1412 comes every other Monday", "Mrs Lowe left me a note". */
const comesToUs =
  /^(?: (?:in|at|from) [\w' ]{1,20}?)?(?:,? (?:who|that))? (?:always )?(?:comes? (?!in and )|leaves? (?:me|us|a)|left (?:me|us|a)|brings?|brought|asks? (?:for|me)|asked (?:for|me)|waits?|orders?|buys?|thank\w*|writes? (?:me|us)|wrote|stays?|lives?)\b/iu;

/** "The girl on the counter". */
const atTheCounter =
  /^(?:girl|lad|woman|man|lady|boy|fella|guy)s? (?:on|at) (?:the |our )?(?:counter|reception|desk|front desk|till|phones?|switchboard|door|gate|floor)$/iu;

/** "Mrs Lowe on the desk", "at reception". */
const standsAt =
  /^ (?:on|at|from|in) (?:the |our )?(?:front |enquiry |information )?(?:desk|reception|counter|till|tills|switchboard|gate|office)\b/iu;

/** "A customer, Mrs Lowe", "my patient Ken". */
const isCalledServed =
  /\b(?:customer|client|patient|resident|pupil|tenant|guest|passenger|student)s?,?(?: called| named)? $/iu;

type Signs = {
  readonly mate: RegExp;
  readonly head: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
};

/** Words by which somebody stands beside the speaker at work. */
const besideOneself: Readonly<Record<Lang, Signs>> = {
  ja: {
    mate: /^(?:相棒|後輩|先輩|同僚|同期|部下)/u,
    head: /^(?:[^の]{0,6}の)?(?:後輩|先輩|同期|同僚|部下|上司|新人|相棒|実習生|研修生|見習い|弟子|親方|班員|バイト|アルバイト|パート|派遣|応援)(?:さん|くん|君|ちゃん|の(?:子|人|方|若い子))?(?:たち|ら)?$|^(?:若い|新しい)(?:子|衆|人)$/u,
    before:
      /(?:一緒に(?:働|や|入|組)[^、。]{0,6}|私と|俺と|僕と|わたしと|おれと|うちの班の|同じ(?:班|課|係|チーム|シフト|現場|店)の)$/u,
    after:
      /^(?:さん|くん|君|ちゃん)?(?:と(?:二人|ふたり|組ん|一緒に(?:働|や|入|回|作|運))|(?:が|は)(?:休ん|代わ|かわ|交代|教えてく|教わ|シフト))/u,
  },
  en: {
    mate: /(?!)/u,
    head: /\b(?:juniors?|apprentices?|trainees?|temps?|agency \w+|(?:other|new|ramp|dock|yard|floor|shop|shift|night|day|line|warehouse|kitchen) (?:clerks?|boys|crew|girls?|lads?|starters?|cleaners?|pickers?)|colleagues?|workmates?|work mates?|supervisor|boss|manager|gaffer|foreman|deputy)$/iu,
    before:
      /\b(?:me|myself) (?:and|with) (?:(?:the|our|my|\p{Lu}\p{Ll}+),? (?:and )?(?:the )?)*$|\b(?:works?|sits?|stands?) (?:beside|with|next to|opposite|across from)(?: me,?)? (?:the |my )?$|\b(?:trained by|covering for|cover for|covers for) (?:the |our |my )*$/iu,
    after:
      /^(?:,? (?:who|that|she|he|they))?(?:'s|'re| is| are| was| were)? ?(?:and (?:i|me|myself)\b|(?:works?|worked|working|sits?|sat|stands?) (?:beside|with|next to|opposite|across from|at the next)\b|my (?:boss|manager|supervisor|colleague|workmate|mate at work|deputy|apprentice)|over (?:us|me)\b|on (?:my|our) (?:shift|team|bench|desk|line|crew)|at the (?:next|other) (?:desk|bench|till|station|bed))/iu,
  },
};
