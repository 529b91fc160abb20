import type { Lang, Span } from "../language/index.ts";
import { sentencesWithin } from "./sentences.ts";

/**
 * Whether a stretch of an utterance can never be what somebody most wants heard: a remark on the talk itself, what is disowned in the same
 * breath, half of what another said.
 */
export function isNeverTheHeart(text: string, { start, end }: Span, lang: Lang): boolean {
  if (lang !== "ja") return false;
  const sentence = sentencesWithin(text).find((each) => each.start <= start && start < each.end);
  const whole = sentence ? text.slice(sentence.start, sentence.end) : text;
  const said = text.slice(start, end);
  const after = text.slice(end, sentence?.end ?? text.length);
  return (
    (whole.length <= longestRemark && onTheTalk.test(whole)) ||
    disowned.test(said) ||
    isDisownedBy.test(after) ||
    (isReportedBy.test(after) && !holdsReport.test(said))
  );
}

/** Characters up to which a sentence that speaks of the talk is a remark and tells nothing else. */
const longestRemark = 48;

const onTheTalk =
  /^(?:ねえ|なあ|ほら|ちょっと)、|(?:ええ|いい|良い)こと(?:を)?(?:言|いう|ゆう)|本音(?:を)?(?:言|いう|話)|流(?:された|しました|したよね|しよった)|スルー|覚え(?:てる|とる|てたん|とった)|(?:この|今の|いまの)(?:会話|質問|問い|話の感想)|(?:俺|私|僕|わたし|こっち|さっき)(?:は|が|の)?(?:質問|聞いて)(?:した|る|ん)|話(?:を|ちゃんと|聞)*聞い(?:とら|て(?:い)?(?:な|ま|へ))|(?:直し|訂正し|消し|書き直し)て(?:ください|くれ|ほしい|$|[。、])|(?:質問|問い)(?:に|が|は|の)|お(?:話|しゃべり)(?:は|を)?(?:ここ|終わ)|やられ(?:た|ました)|(?:三|2|3|二)回(?:目|言)/u;

/** Said so as not to be taken for meaning it. */
const disowned =
  /(?:わけ|つもり|意味|こと)(?:じゃ|では|や|とは|は|とちゃ?)?(?:な(?:い|く)|ありません|ちゃう|ちがう|違う|あらへん)|とは(?:言|い)(?:う|っ)?て(?:は)?(?:い)?(?:な|ま|へん)|(?:冗談|皮肉|嫌味)(?:や|だ|です|っす|って|。|$)|大げさ|^(?:別に|べつに)(?=.*(?:ない|へん|ません))/u;
const isDisownedBy =
  /^(?:って|という|いう|と|っていう)?(?:わけ|つもり|意味|の)(?:じゃ|では|や|とは|は|とちゃ?)?(?:な(?:い|く)|ありません|ちゃう|ちがう|違う|あらへん)|^とは(?:言|い)(?:う|っ)?て(?:は)?(?:い)?(?:な|ま|へん)/u;

/** 「…頭使え」って言われて: half of what another said would stand as one's own words. */
const isReportedBy =
  /^[^。「」]{0,14}(?:って|と|て)、?(?:[^。、「」]{0,8})(?:言わ(?:れ|せ)|いわれ|言って(?:き|く)|言い(?:や|よ)|怒鳴|どな|笑(?:わ|って)|ぬかし|怒られ)/u;
const holdsReport = /(?:言わ(?:れ|せ)|いわれ|言って|言い|怒鳴|笑わ|怒られ)[^、。]{0,6}$/u;
