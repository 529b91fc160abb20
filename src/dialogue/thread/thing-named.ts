import type { Lang, Span } from "../../language/index.ts";
import type { Quote } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";

/** A thing that the last words tell of. */
export const thingNamed = remembered((state): Quote | null => {
  const { last, lang } = state;
  const only = last && thingsIn(last.text.replaceAll("’", "'"), lang);
  return only ? { text: only.text, said: [{ turn: last.turn, start: only.start, end: only.end }] } : null;
});

/**
 * A thing that words tell of, by the noun the person used: what was kept, left, given, written, put somewhere, or what stood there. A thing is only
 * known by what is done with it, so an abstract noun ("kept my promise", 「時間をもらう」) is none. Null where there are several.
 */
export function thingsIn(told: string, lang: Lang): (Span & { readonly text: string }) | null {
  const found = [...told.matchAll(handled[lang])].flatMap((match) => {
    const noun = match.groups?.["noun"];
    if (noun === undefined || noThing[lang].test(noun)) return [];
    const start = match.index + match[0].indexOf(noun, match.groups?.["before"]?.length ?? 0);
    return isInsideMarks(told.slice(0, start)) ? [] : [{ noun, start }];
  });
  const nouns = new Set(found.map(({ noun }) => noun));
  const [only] = found;
  if (!only || nouns.size !== 1) return null;
  return { text: only.noun, start: only.start, end: only.start + only.noun.length };
}

/** What somebody says or would say of a thing tells nothing of where it is. */
function isInsideMarks(before: string): boolean {
  return before.lastIndexOf("「") > before.lastIndexOf("」");
}

/** What is handled: the noun beside a doing that only a thing can have done to it. */
const handled: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<before>)(?<![\p{Script=Han}ァ-ヴーA-Za-z「])(?<noun>[\p{Script=Han}ァ-ヴー]{2,8})(?:(?:(?:を|ば|も|が|は)[^、。\s「」をがはの]{0,6}?)?(?:置[いくきか]|貼[っりるら]|しまっ|しまう|挟[みんむ]|はさ[みんむ]|渡[しすさ]|拾[っいう]|取って(?:お|あ)|残して(?:あ|お|い)|飾[っるり]|捨て(?:ら|ず|な|た)|書いて(?:あ|お|く)|入れて(?:あ|お|く)|入っと|入って(?:い|た)|落ちて|磨[いくき]|縫[っいう]|畳[んむみ]|たたん)|(?:を|ば)?(?:もら[っいう]|くれ(?:た|て|よっ|とっ|はっ|まし)|届[いけ]))/gu,
  en: /(?<before>\b(?:keep|keeps|kept|leave|leaves|left|gave me|gives me|handed me|sent me|brought me|brought|found|wrote|put|puts|stuck|hid|saved|folded|fold|carried|carry|drew|made me|showed me|picked up|threw|opened) (?:a|an|the|my|that|this|his|her|their|one|every) (?:(?:little|wee|small|old|big|black|red|blue|white|green|paper|first|last|same|own|tiny|single) )?)(?<noun>[a-z]{3,12})(?=(?: (?:in|on|at|from|under|inside|behind|by|to|for|with|that|he|she|they|i|we|and|of (?:mine|his|hers))\b|[.,;:!?]|$))/giu,
};

/** What can be kept or left as well, and is no thing to be asked about. */
const noThing: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:旦那|主人|女房|奥|嫁|婿|妻|夫|父|母|親|親父|息子|娘|孫|兄|弟|姉|妹|祖父|祖母|友|友達|仲間|時間|時期|気持|気分|場所|場合|仕事|作業|言葉|言い方|意味|問題|話題|名前|連絡|電話|返事|返信|注文|文句|苦情|意見|指示|指摘|許可|責任|結果|評価|連中|休憩|休日|予定|約束|給料|給与|時給|残業|全部|全員|全体|一部|一人|二人|三人|数人|一回|一度|一番|一緒|最初|最後|最近|今日|昨日|明日|今年|去年|来年|今月|先月|来月|今週|先週|来週|毎日|毎朝|自分|相手|他人|本人|先生|社長|部長|課長|主任|店長|上司|同僚|先輩|後輩|部下|新人|職員|社員|患者|客|お客|利用者|子供|家族|両親|現場|会社|職場|部署|部屋|隣|前|後|上|下|中|外|横|気|声|手|目|顔|口|力|頭|心|腰|足|体|身体|笑顔|勇気|元気|自信|迷惑|心配|負担|手間|影響|印象|記憶|経験|知識|技術|資格|感謝|お礼|御礼|拍手|質問|答え|回答|挨拶|説明|報告|相談|注意|情報|内容|状態|状況|様子|普通|本当|当然|大事|大切|安全|成果|役割|立場|関係|機会|理由|原因|目的|意識|余裕|順番|期限|納期|納品|依頼|案内|異動|場面|途中|[一二三四五六七八九十百千万何数]+(?:回|度|人|つ|日|年|月|時間?|分|秒|円|万円|週間?|枚|個|本|台|件|箱|冊|通|軒|階|歳)|.*(?:さん|電話|連絡|話|声|者|員|人|部|課|係|店|会社|的|性|時|中|後|前|間|側|方|感|力|目|日付|番号|文字|代|分|料|費|金|年|月|日|週|回|度|件|体制|制度|作業|業務|管理|対応|確認|処理|検査|工事|研修|会議|打合|教育|先生|長|室|場|所|院|園|校|館|駅|署|庁|市|県|町|村|病棟|ライン|シフト|チーム|グループ|リーダー|スタッフ|メンバー|ドライバー|トラブル|ミス|クレーム|ストレス|プレッシャー|メール|ライン|コメント|チャンス|タイミング|ペース|ルール|システム|サービス|データ|イメージ|レベル|バイト|パート))$/u,
  en: /^(?:.*[^s]s|.*(?:ing|tion|sion|ness|ment|ity|ence|ance|ship|hood|ism|age|ure|ful|less|ous|ive|able|ies|ed|ly)|time|times|day|days|night|week|month|year|morning|evening|afternoon|minute|second|hour|while|moment|bit|bits|lot|lots|thing|things|something|nothing|anything|way|ways|part|parts|half|rest|lead|chance|word|words|voice|name|reason|idea|point|problem|trouble|question|answer|job|work|shift|place|room|house|home|office|shop|school|hospital|ward|town|world|life|feeling|sense|mind|heart|head|hand|hands|eye|eyes|face|back|foot|feet|body|laugh|smile|cry|look|word|talk|chat|row|go|try|break|rest|turn|call|ring|shout|grudge|peace|secret|promise|distance|pace|track|count|faith|hope|control|quiet|man|woman|girl|boy|lad|lass|lassie|guy|bloke|kid|bairn|baby|child|one|ones|person|people|patient|customer|client|driver|nurse|doctor|teacher|manager|boss|supervisor|team|crew|family|friend|mate|sister|brother|mother|father|mum|mam|dad|wife|husband|son|daughter|neighbour|company|firm|council|effort|care|fuss|mess|mark|difference|impression|hole|gap|line|number|price|money|pay|wage|cost|cold|cough|pain|stroke|accident|mistake|error|fault|blame|shame|pride|joy|fun|luck|power|right|wrong|left|end|start|middle|top|bottom|side|front|corner|same|other|others|next|last|first|good|bad|best|worst|hard|easy|new|old|door|window|floor|wall|weekend|holiday|weather|wind|rain|sun|habit|skill|knack|sort|kind|type|case|couple|few|dozen|hundred|thousand|system|rule|rules|deal|news|story|say|degree|view|role|load|phone|email|message|date|mark|resident|apprentice|kettle|fridge|day)$/iu,
};
