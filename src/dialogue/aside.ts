import { gistMaxLength, type Lang, type Reading, type Span } from "../language/index.ts";
import { asksTheCounsellor } from "./asks-the-counsellor.ts";
import { withStops } from "./stops.ts";
import { trimClause } from "./clause.ts";

/**
 * The sentences of an utterance that are said to the counsellor about the talk, and tell nothing of the work: 「やっと通じた。」, 「なんで犬が出てくるの」,
 * 「疲れたって言ったんですけど」. They are answered, never said back, and no line of the record.
 */
export function asidesIn(text: string, lang: Lang): readonly Span[] {
  const sentences = sentencesIn(text, lang);
  return sentences.filter(({ start, end }) => {
    const said = text.slice(start, end);
    return (
      isAside(said, lang) || (sentences.length > 1 && (echoesTheQuestion[lang]?.test(said.trim()) ?? false))
    );
  });
}

/** Whether an utterance puts right what was made of it: it is owned up to. */
export function rebukes(text: string, lang: Lang): boolean {
  return sentencesIn(text, lang).some(({ start, end }) => {
    const said = text.slice(start, end).trim();
    return said.length <= longestAside[lang] && matches(rebuke[lang], said);
  });
}

/** A reading in which what was said to the counsellor tells nothing; what was told beside it stays. Signs of danger stay wherever they stand. */
export function withoutAsides(reading: Reading, isWeary: (sentence: string) => boolean): Reading {
  const { text, lang } = reading;
  const gone = [
    ...asidesIn(text, lang),
    ...sentencesIn(text, lang).filter(({ start, end }) => isWeary(text.slice(start, end))),
  ];
  if (gone.length === 0) return reading;
  const left = sentencesIn(text, lang).filter((sentence) => !gone.some((aside) => overlaps(aside, sentence)));
  const isLeft = (span: Span) => !gone.some((aside) => overlaps(aside, span));
  const findings = reading.findings.flatMap((finding) => {
    if (finding.kind === "risk" || isLeft(finding)) return [finding];
    // A value or a plan found over several sentences is what is left of it.
    const rest = left.find((sentence) => overlaps(sentence, finding));
    if (finding.kind === "act" || finding.kind === "minimizing" || finding.kind === "task" || !rest)
      return [];
    const start = Math.max(rest.start, finding.start);
    const end = Math.min(rest.end, finding.end);
    return [{ ...finding, start, end, text: text.slice(start, end) }];
  });
  const first = left[0];
  const last = left.at(-1);
  return {
    ...reading,
    findings,
    gist: reading.gist && isLeft(reading.gist) ? reading.gist : gistOf(text, left, lang),
    restated: reading.restated.filter(isLeft),
    answer: first && last ? { start: first.start, end: last.end } : null,
  };
}

/** Whether an utterance is nothing but asides. */
export function isOnlyAsides(text: string, lang: Lang): boolean {
  const asides = asidesIn(text, lang);
  return asides.length > 0 && asides.length === sentencesIn(text, lang).length;
}

function gistOf(text: string, left: readonly Span[], lang: Lang): Span | null {
  const spans = left.flatMap((sentence) => trimClause(text, sentence, lang) ?? []);
  const fitting = spans.filter(({ start, end }) => end - start <= gistMaxLength[lang]);
  return fitting.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

function sentencesIn(text: string, lang: Lang): readonly Span[] {
  return [...withStops(text, lang).matchAll(/[^。．！!？?\n]+[。．！!？?]*|[。．！!？?]+/gu)].flatMap(
    (found) =>
      /[\p{L}\p{N}]/u.test(found[0]) ? [{ start: found.index, end: found.index + found[0].length }] : [],
  );
}

function isAside(sentence: string, lang: Lang): boolean {
  const said = sentence.trim().replace(/[。\p{Extended_Pictographic}wｗ]+$/u, "");
  if (said.length > longestAside[lang]) return false;
  return matches(nod[lang], said) || matches(rebuke[lang], said) || asksTheCounsellor(said, lang) !== null;
}

/** A remark on the talk inside somebody's quoted words is theirs. */
function matches(pattern: RegExp | undefined, said: string): boolean {
  return (
    pattern !== undefined &&
    pattern.test(
      said
        .replaceAll(/「[^」]*」|“[^”]*”/gu, "◯")
        .normalize("NFKC")
        .toLowerCase(),
    )
  );
}

/** Characters above which a sentence is no mere aside. */
const longestAside: Readonly<Record<Lang, number>> = { ja: 44, en: 110 };

/** Heard, agreed to, praised or graded: nothing is told. */
const nod: Readonly<Partial<Record<Lang, RegExp>>> = {
  ja: /^(?:[(（]?笑[)）]?|まあ|あ|ああ|はい|へえ|じゃあ|では)*[、\s]*(?:了解|承知|りょうかい|わかりました|分かりました|なるほど|はいはい|オッケー|ok|(?:まあ)?、?(?:ええ|いい)(?:わ|や|か|です)|(?:まあ)?、?答え(?:ます|る|とく)(?:わ|よ|ね|けど)*|(?:いい|良い|難しい|むずかしい|むつかしい|鋭い|変な|へんな|嫌な|痛い)(?:質問|問い|ところ(?:を)?(?:突|聞))[^。]{0,8}|ひどい(?:な|なあ|ですね|わ)|(?:やっと|ようやく)(?:通じ|分かって|わかって|話が)[^。]{0,8}|(?:今|いま)の(?:質問|問い)?は[^。]{0,4}(?:悪くない|いい|良い|よかった|まし)[^。]{0,6}|意外と(?:早い|いい|まし|ちゃんと)[^。]{0,6}|[^。]{0,10}(?:あなた|あんた|機械|ソフト|プログラム|ai)(?:へ|に(?:対し|向け))の[^。]{0,14}|[^。]{0,16}機能(?:は|が)(?:ない|ある|あり)[^。]{0,8})(?:です|っす|した|しました|ね|よ|な|か|わ)*[。…!！\s]*$/u,
};

/** A few words of the question said over while thinking: 「まず一つ？ 有休一日かな。」, 「説明なあ。」 */
const echoesTheQuestion: Readonly<Partial<Record<Lang, RegExp>>> = {
  ja: /^[^。]{1,12}(?<!とか|かな|かも)[?？]+[笑wｗ]*$|^[^。、]{1,8}(?:なあ|ねえ|かあ)[。…]+$/u,
};

/** Said against what the counsellor made of their words. */
const rebuke: Readonly<Partial<Record<Lang, RegExp>>> = {
  ja: /何(?:が|を)(?:聞き|言い|知り)たい(?:ん|の|ねん|わけ)|スルー(?:す|です|か|し|w)|無視(?:です|すか|か|[?？]|$)|^逆(?:っす|です|や|だ)|(?:みたいな|っぽい)(?:返事|言い方|答え|質問)|何(?:を)?(?:言|聞)って(?:い)?(?:る|ん)(?:の)?か[^。]{0,6}(?:わから|分から)|(?:プログラム|機械|ai|ソフト|アプリ|チャット|ボット)(?:なんか|ごとき|相手)?(?:に|と|で|が)[^。]{0,10}(?:話|相談|言|分か|わか|何に|何が)|(?:頭|途中|文|言葉|最後)[^。]{0,6}切れて|そっちの番|続き(?:は|なんか)[^。]{0,4}(?:ない|ありません)|(?:途中で|変に|勝手に)(?:切れ|切ら|切って|略|縮め)|(?:変な|へんな|そんな)(?:とこ|ところ)[^。]{0,6}(?:拾|聞|突)|拾わ(?:ない|へん|ん)|(?:なんで|なぜ|どうして|どこから)(?:急に|また)?[^。]{0,20}(?:出てく|出てき|になる(?:の|ん)|聞くん|聞くの|聞いてるん)|^(?:いや|いえ|だから|せやから|ちゃう|違う)?[、\s]*(?![^。]*(?:誰|だれ|人|家|旦那|夫|妻|嫁|親|母|父|娘|息子|上司|会社)に(?:も|は))[^。]{0,24}(?:(?:って|て|と|なんて|とは)?(?:言(?:う|っ)て|いうて|ゆうて|聞いて|問いかけて|頼んで)(?:は)?(?:い)?(?:へん|ない|ません))(?:て|って|よ|わ|がな|けど|です|し)*(?:、[^。]{1,14})?[。….!！]*$|^(?:いや|いえ)?[、\s]*(?![^。]*(?:さん|くん|ちゃん|先生|客|上司|課長|部長|社長|親方|先輩|後輩|同僚|妻|夫|嫁|母|父|娘|息子|子|人|方)(?:が|は|も|に))[^。]{1,24}(?:って|て|と)(?:さっき|最初に|もう|何度も)?(?:言った|いうた|言うた|言いました|ゆうた)(?:ん|の)?(?:です)?(?:けど|のに|やん|やろ|でしょう?|だろ|がな|よね|よ)+[。….!！]*$|(?:あなた|あんた|そっち|そちら|ai|機械|ソフト)(?:に|は|が|の|、)?[^。]{0,8}(?:聞いてる|聞いてん|聞いた|勝手に|さっきから|分か(?:って|ら)|わか(?:って|ら))|^(?:その|この|今の|いまの)?[^。]{0,16}(?:質問|問い|設問|比較|聞き方|言い方|日本語|言うてる意味|言ってる意味)(?:が|は|の意味)[^。]{0,10}(?:意味不明|おかしい|変|へん|わから|分から|わからん|不自然|ずれ)|(?:パース|解釈|解析|認識|読み取り)(?:に|を)?(?:失敗|ミス|違|間違)|◯?(?:は|って)(?:仕事|名前|人|答え|そういう意味|そういうこと)(?:じゃ|では|や|と)(?:なくて|ないです|ないよ|ちゃう|ありません)|^(?:ちゃんと|人の)?(?:話|人の話)(?:を)?(?:聞い|聴い)(?:て(?:る|ん|い|た)|とる)[^。]{0,6}(?:か|の|ん)?[?。]*$|聞かれて(?:も|も、)?(?:なあ|な(?!い)|ねえ|困る|知らん|答えようが)|^(?:いや|いえ)[、\s]*(?:そう(?:いう(?:こと|意味|話))?|それ)(?:じゃ|では|と|や)(?:なくて|なく|ない|ちゃう|ありません)[^。]{0,10}[。…]*$/u,
};

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
