import type { Span } from "../finding.ts";
import type { Chunk } from "./party-chunk.ts";
import type { Utterance } from "./utterance.ts";
import { ambiguousWords, placeWords } from "./words/places.ts";
import { words } from "./words/words.ts";

const ambiguous = words(ambiguousWords);
const places = words(placeWords);
const exemplars = words(
  "外科医 医者 お医者 お医者さん 医師 社長 大統領 先生 学校の先生 板前 シェフ ピアニスト 画家 弁護士 消防士 消防 警察官 看護師 教師 運転手",
);
const whoAsked =
  /^(?:recipient\.who|circle\.who-starts|supporters\.who|role\.cover|outcomes\.(?:plan-with|collaboration)|contact\.where-it-stops)$/;

/** Whether somebody named in an utterance takes part in the work that it speaks of, or is only mentioned. */
export function isInvolved(utterance: Utterance, span: Span, chunk: Chunk): boolean {
  const { text, context } = utterance;
  const asks = context.asks ?? "opening";
  const after = text.slice(span.end, span.end + 16);
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const head = chunk.head;
  if (asks === "mirror.difference" && (exemplars.has(head) || isExemplarsClient(utterance, span, head)))
    return false;
  if (isBesideOwnWork(utterance, span)) return false;
  if (isFamilyChild(head, text, span)) return false;
  // 社会とか言われても: the question's word, held at a distance.
  if (/^(?:って|と|とか|なんて)(?:言わ|いわ|大|いう|聞かれ|そんな)/.test(after)) return false;
  if (
    /^(?:outcomes\.(?:aspiration|fit)|assets\.use)$/.test(asks) &&
    /^(?:さん)?(?:とか|、|。|です|みたい|$)/.test(after) &&
    chunk.ring !== "customer"
  )
    return false;
  // 看護師になりたい: a wish to become one.
  if (
    /^(?:さん)?(?:に(?:は)?(?:な(?:り|る|っ|れ|ろ)|向い)|の資格|を目指|試験|向き|みたいな(?:仕事|こと))/.test(
      after,
    )
  )
    return false;
  if (isMentionOnly(utterance, span, chunk, after)) return false;
  if (isOwnRole(asks, before, after, chunk)) return false;
  if (isDeniedVerb(text, span)) return false;
  // 新人のとき, 高校生でもできる, 看護師って出ました: a time, a measure or a word.
  if (
    /^(?:の(?:とき|時(?![間代])|頃|ころ|資格|免許|本(?:を|で|と)|テキスト|試験|勉強|[一二三1-3]級|仕事内容)|でも(?:[^。、]{0,6})(?:でき|覚え|わか|いい|三日)|って(?:名|出|書|呼|どんな|何))/.test(
      after,
    )
  )
    return false;
  if (utterance.quotes.some((quote) => quote.start + 1 === span.start && quote.end - 1 === span.end))
    return false;
  if (/^(?:前|事|件費|材|数|気|見知|手不足|種|格|柄|工知能)/.test(after) && head.endsWith("人")) return false;
  if (chunk.rule === "ja.party.person") return isPerson(asks, text.slice(span.start, span.end), after);
  if (head === "上")
    return (
      /^(?:が|は|に(?:言|話|相談|報告|伝|上げ)|から|の(?:人|者|方|判断|許可))/.test(after) &&
      !/[のにで]$/.test(before)
    );
  if (head === "会社") {
    return /^(?:は(?!(?:遠|近|好|休み|[^。、]{0,6}(?:です|でした|だっ)))|(?:も|が)(?:知らん|黙|動|何|取り|検討|助け)|に(?:電話|苦情|報告|連絡|相談|提出|(?:は)?出して(?:い|お))|の「|に(?:言|怒|呼|頼|命|押し|入れ)|から(?:言|呼|頼|命|渡)|の(?:研修|指示|命令|方針|人(?!数))|が(?:言|決め|守|認め)|では[^。]{0,10}(?:言|怒))/.test(
      after,
    );
  }
  if (ambiguous.has(head)) return isGroup(asks, after);
  if (places.has(head)) return isActingPlace(asks, after);
  return !/^(?:(?:し|する|さ)(?:て|た|ま|れ|せ|な|と)|業界|教育|用(?:の|に)|向け|代|費|料|口調|ごっこ|受付)/.test(
    after,
  );
}

/** 直さんで済んだ: a verb denied in dialect. */
export function isDeniedVerb(text: string, { start, end }: Span): boolean {
  return (
    /^[直出押貸返渡話消回残刺差隠移戻増減足倒壊汚外許起通落流試探離写治沸乾鳴飛冷]さん$/.test(
      text.slice(start, end),
    ) &&
    /^(?:で(?:も|済|すん|ええ|い[いけ])|と(?:あかん|いかん|いけん)|かった|のや|ねん|わ)/.test(text.slice(end))
  );
}

const notAsParty: readonly RegExp[] = [
  // お客さんではない, 高校生より安い, 中学生以下: a measure, or denied.
  /^(?:では|じゃ)(?:ない|な(?:く|かっ)|あり)|^(?:より|以下|並み|くらいの)/,
  // 銀行がなくなったら, 定年まで勤めた信用金庫を: the place, not those in it.
  /^が(?:ない|なくな|なかった|潰れ|つぶれ|止ま)|^を(?:定年|退職|辞め|やめ|出て|卒業|クビ|転々)/,
  // 塗装はがし, 清掃業務, こども食堂, 児童手当, 住民票, 新人研修, ナースコール: the head is a thing.
  /^(?:はがし|作業|業務|工程|場|費|票|手当|食堂|館|研修|コール|時代|教育|向け|用|席|室|車|服|品|物|制度|試験|料金|名簿|台帳|証|部屋)/,
];

/** Mentioned, but not as somebody who takes part: a measure, a thing named after them, the speaker's own unit. */
function isMentionOnly(utterance: Utterance, span: Span, chunk: Chunk, after: string): boolean {
  const { text, context } = utterance;
  const head = chunk.head;
  const asks = context.asks ?? "opening";
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  if (notAsParty.some((pattern) => pattern.test(after))) return true;
  const isUnit = chunk.ring === "department" || chunk.ring === "partner";
  if (isUnit && /(?:うちの|うちら|私ども|我々|こっちの|自分の|じぶんの|前の)$/.test(before)) return true;
  if (/(?:うちら|私ども|我々|わたしら|(?:私|わたし|俺|僕|おれ)(?:たち|達|ら))$/.test(before)) return true;
  if (chunk.rule === "family") return isFamilyAtWork(before, after, head);
  if (/^(?:窓口|現場)$/.test(head) && !whoAsked.test(asks))
    return !/^の(?:人|方|子|者|ひと|担当|みんな|連中|職員|[一-龠]{1,4}(?:さん|長))/.test(after);
  // 経理におります, 教務課の者です.
  if (/^に(?:おり|い)(?:ます|る(?:。|$|者|もの))|^の(?:もの|者)(?:です|で(?:、|。|$)|でして)/.test(after))
    return true;
  // 友達が美容師で: what somebody else is.
  if (
    /(?:が|は|も)$/.test(before) &&
    /^(?:で(?:、|[^はもき])|です|だ(?:[。よけがかし]|$)|や(?:[。しけ]|$)|(?:に)?なって)/.test(after) &&
    !whoAsked.test(asks)
  )
    return true;
  // 先生のご意見を伺いたい: the counsellor.
  if (
    /^先生$/.test(head) &&
    /^(?:opening|concern\.wish|role\.restated|outcomes|close)/.test(asks) &&
    /^(?:の(?:ご)?(?:意見|考え)|が(?:言って|決めて|考えて)|、どう|は(?:どう思|AI))/.test(after)
  )
    return true;
  if (asks.startsWith("safety") && /^ja\.party\.(?:honorific|ending|person|compound)$/.test(chunk.rule))
    return true;
  if (asks === "assets.use" && chunk.rule === "ja.party.person") return true;
  if (head === "みんな" && /(?:人|方|皆|者)\s?$/.test(before)) return true;
  if (head.startsWith("フォロワー") && /^(?:[0-9]|の数|が[0-9])/.test(after)) return true;
  // 新人の私, 事務局の私だけ: the speaker.
  if (/^(?:さん)?の(?:私|俺|僕|わたし|わし|おれ|自分|身)/.test(after)) return true;
  // ネットの方が安い, 言った方がいい: a comparison, nobody.
  if (
    head.endsWith("方") &&
    /^が[^。、]{0,8}(?:いい|良|よ(?:い|か|く|さ)|まし|マシ|楽|早|安|高|好|大き|多|少な|強|向|得|腹|申し訳|きれい|うま|ええ|助か|正し|む)/.test(
      after,
    )
  )
    return true;
  // ナースとちょっと同じ, 医者と比べる: set beside, not taking part.
  if (
    asks !== "mirror.difference" &&
    /^(?:さん)?と(?:ちょっと|だいたい|ほぼ)?(?:同じ|おなじ|一緒(?:だ|や|で(?:す|は)))/.test(after)
  )
    return true;
  if (
    /^(?:お父さん|お母さん|ママ|パパ|おばさん|おじさん|おばさんとこ|子ども|子供|赤ちゃん|配達員|運転手|奥さん|お姉さん|兄ちゃん|姉ちゃん)$/.test(
      chunk.head,
    ) &&
    utterance.quotes.some((quote) => quote.start < span.start && span.end < quote.end)
  )
    return true;
  if (asks.startsWith("safety") && /^(?:先生|主治医|医者|医師)$/.test(chunk.head)) return true;
  if (
    /^(?:concern\.(?:scene|wish)|mirror|outcomes\.fit|treatment\.wish)/.test(asks) &&
    after.startsWith("とか")
  )
    return true;
  return (
    !whoAsked.test(asks) &&
    /^(?:なのに|やけん|だもん|やもん|でしょう(?!が)|だろう|だよっていう|なりの|なんだから|のくせに)/.test(
      after,
    )
  );
}

/** 娘です, 嫁に教える, 息子は知らない: asked about the work, and told of somebody who has a hand in it. */
function isFamilyAtWork(before: string, after: string, head: string): boolean {
  return (
    !/^(?:嫁|妻|夫|旦那|主人|女房|娘|息子|長男|長女|次男|次女|兄|弟|姉|妹|親|母|父|両親|家内|むすめ|むすこ)(?:さん)?$/.test(
      head,
    ) ||
    before.endsWith("の") ||
    !/^(?:が|に|と|は|を|です|だ|や(?:な|ね|。|$)|。|$|、)/.test(after)
  );
}

/** 「看護師さんは患者さんいるけど、私は…」: whom another's work reaches is set against one's own. */
export function isBesideOwnWork({ text, sentences }: Utterance, span: Span): boolean {
  const sentence = sentences.find((each) => each.start <= span.start && span.end <= each.end);
  if (!sentence) return false;
  return (
    /(?:さん|師|士|者|員|官|屋|医|先生|消防|警察)(?:たち)?(?:は|って|なら|だと)[^、。]{0,8}$/u.test(
      text.slice(sentence.start, span.start),
    ) &&
    /^[^。]{0,14}(?:けど|けれど|が|のに)、?(?:でも)?(?:私|わたし|俺|僕|うち|こっち|自分)(?:は|の|なんか|ら)/u.test(
      text.slice(span.end, sentence.end),
    )
  );
}

/** 外科医は患者さんが起きて喋る: the client of somebody else's work. */
function isExemplarsClient({ text }: Utterance, span: Span, head: string): boolean {
  return (
    /^(?:患者|患者さん|お客さん|客|生徒|乗客)$/.test(head) &&
    /(?:外科医|医者|先生|パイロット|社長)[^。]{0,60}$/.test(text.slice(0, span.start))
  );
}

/** 子どもが熱を出す, 子どもが二人いる: the speaker's own. */
function isFamilyChild(head: string, text: string, span: Span): boolean {
  if (!/^(?:子ども|子供|こども)$/.test(head)) return false;
  const around = text.slice(Math.max(0, span.start - 10), span.end + 12);
  return /(?:うちの|下の|上の|自分の)子|子(?:ども|供)(?:が(?:いる|い(?:て|ます)|おる|でき|産|生|起き|熱|高校|大学|中学|小さ|まだ|小学校)|も(?:いる|おる|小さ)|[二三2-3]人|と(?:お?風呂|遊ぶ時間|の時間)|の(?:学校|夏休み|お?迎え|熱|行事|世話|保育園|受験|学費|ため)|に(?:見せ|言われ|聞かれ|誇))|家族|妻|夫|嫁/.test(
    around,
  );
}

/** 溶接工です, バスの運転手やってます: what the speaker is, said at the start. */
function isOwnRole(asks: string, before: string, after: string, chunk: Chunk): boolean {
  if (
    /(?:私|わたし|俺|おれ|僕|ぼく|自分|わし|あたし)(?:は|が|も|、)?$/.test(before) &&
    /^(?:です|だ|なので|なんで|として)/.test(after)
  )
    return true;
  if (
    /^(?:でした|だった|、[男女][、。]|を?(?:やって|して(?:い|ま|る)|務め|つとめ|勤め)|(?:[0-9一二三四五六七八九十]{1,6}年)|として|歴|で働|に勤|勤務|一筋|[0-9一二三四五六七八九十]{1,6}年目?|やって(?:る|ま|い))/.test(
      after,
    )
  )
    return true;
  const isTelling = /^(?:opening|concern\.(?:task|wish)|close)/.test(asks);
  return (
    isTelling &&
    chunk.ring !== "customer" &&
    /^(?:です|だ(?:よ|け|が|$|。)|や(?:ね|けど|$)|なんで|なの(?:で|に|です)|でして|でも(?:使|い|だ)|の(?:者|端くれ)|、[0-9])/.test(
      after,
    )
  );
}

function isPerson(asks: string, said: string, after: string): boolean {
  if (
    /^(?:いい|良い|よい|すごい|偉い|えらい|変な|優しい|やさしい|立派な|普通の|(?:これを)?受け取(?:る|って(?:い)?る))(?:人|ひと|方)/.test(
      said,
    )
  )
    return false;
  const isEnd =
    /^(?:です|だ(?:と|な|よ|し|か|っ|$)|や(?:ね|な|$)|なので|なんで|になり|でい|でありたい|。|、?って(?:言われ|認識)|\?|の?(?:味方|みかた)|$|→)/.test(
      after,
    );
  if (
    /^(?:が|は|も|なんて|なんか)?(?:い(?:ない|ません|ます\?|る\?|る(?:ん|の|か|だろ|でしょ|なあ|ね|。))|おら|おる(?:ん|か|や)|いてほし|ほしい|欲しい)/.test(
      after,
    )
  )
    return false;
  return !(
    isEnd &&
    /^(?:opening|concern|contact|role\.restated|outcomes\.(?:fit|values|aspiration)|vision|assets|mirror|circle\.(?:inside|partner)-view)/.test(
      asks,
    )
  );
}

/** A department's word also names its work (営業する, 検査の結果): the particle after it decides. */
function isGroup(asks: string, after: string): boolean {
  if (
    /^(?:が|は|も|に(?!つい|関|かか|なる|する|して)|から|と(?!し|いう)|へ|って|や|さん|なら|側|の(?:人|方|子|席|メール|ほう|担当|連中|みんな|若|部屋|立場|せい|とこ|ところ|手間|負担|顔|声))/.test(
      after,
    )
  )
    return true;
  return whoAsked.test(asks) && /^(?:です|だ|や|か(?:な|も)|かな|、|。|\s|$|→|→|→|[(?…])/.test(after);
}

/** 病院, 工場: a party where it does something or is given something, a place where things happen in it. */
function isActingPlace(asks: string, after: string): boolean {
  if (
    /^(?:が(?!休|近|遠|好|閉|広|狭|混)|は|も|から|さん|側|って|へ|に(?:も)?(?:送|届|渡|出し|回|頼|電話|連絡|伝|聞|相談|納|卸|報告|お願い|言|話|怒|頭|迷惑|喜|[^、。]{0,6}(?:納|届|送|卸|置))|と(?:の|連|話|や|一緒)|の(?:人|方|子|担当|職員|風呂|ラウンド|入口|答弁|手間|負担|手|顔))/.test(
      after,
    )
  )
    return true;
  return (
    /^(?:recipient\.who|circle\.(?:who-starts|partner-view)|outcomes\.(?:plan-with|collaboration)|contact\.where-it-stops)$/.test(
      asks,
    ) && /^(?:です|だ|や|か(?:な|も)|、|。|\s|$|→|[0-9(?…])/.test(after)
  );
}
