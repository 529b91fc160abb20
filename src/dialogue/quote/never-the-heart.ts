import type { Span } from "../../language/index.ts";
import { sentencesWithin } from "../sentences.ts";
import { onceATurn } from "../once-a-turn.ts";

/** A remark on the talk itself, what is disowned in the same breath, a matter that merely comes to mind, half of what another said. */
export function isNeverTheHeart(text: string, { start, end }: Span): boolean {
  return isNever(text, start, end);
}

const isNever = onceATurn((text: string, start: number, end: number): boolean => {
  const sentence = sentencesWithin(text).find((each) => each.start <= start && start < each.end);
  const whole = sentence ? text.slice(sentence.start, sentence.end) : text;
  const said = text.slice(start, end);
  const before = text.slice(sentence?.start ?? 0, start);
  const after = text.slice(end, sentence?.end ?? text.length);
  return (
    /^[ぁ-ん]{0,6}[?？]/u.test(after) ||
    /^(?:よ|ね|か|な)?(?:って|と)[。、]?$/u.test(after) ||
    (whole.length <= longestRemark && onTheTalk.test(whole)) ||
    byTheWay.test(whole) ||
    disowned.test(said) ||
    isDisownedBy.test(after) ||
    excusesTheTalk.test(after) ||
    excuse.test(said) ||
    former.test(said) ||
    (isReportedBy.test(after) && !holdsReport.test(said)) ||
    (holdsReport.test(said) && opensAReport.test(before))
  );
});

/** Characters up to which a sentence that speaks of the talk is a remark and tells nothing else. */
const longestRemark = 48;

const onTheTalk =
  /^(?:ねえ|なあ|ほら|ちょっと)、|^[\s]*(?:笑う|笑える|草|ウケる|うける)[。\s]*$|(?:ええ|いい|良い)こと(?:を)?(?:言|いう|ゆう)|本音(?:を)?(?:言|いう|話)|流(?:された|しました|したよね|しよった)|スルー|覚え(?:てる|とる|てたん|とった)|(?:この|今の|いまの)(?:会話|質問|問い|話の感想)|(?:俺|私|僕|わたし|こっち|さっき)(?:は|が|の)?(?:質問|聞いて)(?:した|る|ん)|話(?:を|ちゃんと|聞)*聞い(?:とら|て(?:い)?(?:な|ま|へ))|(?:直し|訂正し|消し|書き直し)て(?:ください|くれ|ほしい|$|[。、])|(?:質問|問い)(?:に|が|は|の)|お(?:話|しゃべり)(?:は|を)?(?:ここ|終わ)|やられ(?:た|ました)|(?:^|[^\p{Script=Han}])[\p{Script=Han}]{2}弁|逆に(?:なっ|とっ|読)|」(?:じゃ|では)なく|(?:そっち|そちら|あなた|あんた)(?:です|だ|や|の(?:ほう|方))|(?:書いた|言った|言うた|聞いた|答えた)だけ(?:です|だ|や)?[よね]?[。\s]*$|まとめ方|いい質問|^[^。]{0,6}(?:感動|感謝)(?:し(?:た|ました)|です)?(?:わ|ね)?[。\s]*$|聞いてもらえた|たとえ、|(?:三|2|3|二)回(?:目|言)|答えに?なって|(?:三択|二択|アンケート|尋問|面接)(?:か|や|み|で|だ)|(?:て|って)何(?:が|の|を)(?:や|だ|よ|の|ん)|誰にも言(?:う|っ)て(?:い)?(?:へん|ない)こと(?:を)?(?:言|話)|しんみり(?:し|さ)|変なこと(?:を)?(?:言|書)|言うて(?:い)?いい[?？]/u;

/** What came to mind beside it. */
const byTheWay = /^[\s、]*(?:そういや|そういえば|話(?:は|が)?(?:変わ|それ|飛)|関係(?:は)?な)/u;

/** Said so as not to be taken for meaning it. */
const disowned =
  /(?:わけ|つもり|意味|ほど|とか)(?:じゃ|では|や|とは|は|とちゃ?)?(?:な(?:い|く)|ありません|ちゃう|ちがう|違う|あらへん)|ほど(?:じゃ|では|や)$|とは(?:言|い)(?:う|っ)?て(?:は)?(?:い)?(?:な|ま|へん)|(?:冗談|皮肉|嫌味)(?:や|だ|です|っす|って|。|$)|大げさ|^(?:別に|べつに)(?=.*(?:ない|へん|ません))/u;
const isDisownedBy =
  /^(?:です|ん|の|けど|ね|が|、)*(?:それ|そこ)は(?:ともかく|さておき|いい)|^(?:って|という|いう|と|っていう)?(?:わけ|つもり|意味|ほど|の)(?:じゃ|では|や|とは|は|とちゃ?)?(?:な(?:い|く)|ありません|ちゃう|ちがう|違う|あらへん)|^とは(?:言|い)(?:う|っ)?て(?:は)?(?:い)?(?:な|ま|へん)/u;

/** Why what one writes may be odd. */
const excusesTheTalk =
  /^(?:です|ます|だ|や)?(?:から|ので|んで|で|し)?、?[^。、]{0,6}(?:変なこと|うまく(?:言|話|書)|まとまら|ごめん|すみません|すんません)/u;

const excuse = /(?:変なこと|うまく)(?:を)?(?:言|話|書)[^、。]{1,8}(?:ごめん|すみません|すんません|かも)/u;

/** What one thought until now: what comes after it is meant. */
const former = /(?:と|って)(?:ばかり)?(?:思|おも)って(?:い)?(?:た|まし)/u;

/** 「…頭使え」って言われて: half of what another said would stand as one's own words. */
const isReportedBy =
  /^[^。「」]{0,14}(?:って|と|て)、?(?:[^。、「」]{0,8})(?:言わ(?:れ|せ)|いわれ|言って(?:き|く)|言い(?:や|よ)|怒鳴|どな|笑(?:わ|って)|ぬかし|怒られ)/u;
const holdsReport = /(?:って|と|て)(?:言わ(?:れ|せ)|いわれ|言って|言い|怒鳴|笑わ|怒られ)/u;
const opensAReport =
  /(?:さん|長|上司|先輩|社長|先生|人|客|[\p{Script=Han}ァ-ヶ])(?:に|から|が|は)、[^。「」]*$/u;
