import { gistMaxLength, type Span } from "../finding.ts";
import { type Utterance } from "./utterance.ts";

const filler =
  /^(?:[\s、。…,.!♪・ー〜]|うー*ん+(?:と)?(?=[、。…\s])|うんと|んー+|えー*っ?と(?:ですね)?|えー+(?=[、。…\s])|あー+(?=[、。…\s])|あの(?:う|ー|お)*(?=[、。…\s])|そうですね+(?:え)?(?=[、。…\s])|そうだな(?:あ|ぁ)?(?=[、。…\s])|まあ?(?=[、。…\s])|なんか(?=[、。…\s])|なんだろう?(?=[、。…\s])|なんていうか|なんというか|はい(?=[、。…\s])|ええ(?=[、。…\s])|うん(?=[、。…\s])|さあ(?=[、。…\s])|その(?=[、。…])|ん(?=[、。…])|いや(?=[、。…\s])|やっぱり?(?=、)|正直(?:言うと|に言うと|、)|こんにちは|こんばんは|おはようございます|はじめまして|初めまして|よろしくお願いします|お疲れ様です|おつかれさまです|すみません(?:が|けど)?(?=[、。…\s]))+/;

const farewell =
  /(?:[\s、。…!♪wW]|笑|\(笑\)|よろしく(?:お願い(?:いた)?します)?|ありがとう(?:ございま(?:す|した))?|すみません(?:でした)?|ごめんなさい|長文(?:で)?(?:失礼|すみません)[^。]{0,60}|失礼し(?:ます|ました)|以上(?:です)?|お疲れ様でした|おやすみなさい|以上になります)+$/;

/** Politeness and hedging after the core of a clause; taken off only where a whole clause is left. */
const politeness =
  /(?:[\s、。…!?♪wW〜]|笑|(?:という|っていう)(?:感じ|ところ|こと)(?:です)?(?:かね|かな)?|(?:と|って)(?:思(?:い|って(?:い)?|って(?:お)?り)ます(?:けど|が)?|思う(?:ん(?:です|だ)(?:けど|よね)?)?|思いました|いう(?:感じ|気)が?します|感じます|考えて(?:い)?ます)|ような?気が(?:し(?:ます|ている|て(?:い)?ます)|する)|(?:気|感じ)が(?:します|する)|(?:ん|の)?(?:じゃ|では)ない(?:です)?(?:かな(?:あ|ぁ)?|か(?:ね|なって)?|でしょうか)|かもしれ(?:ない|ません|ん)(?:です)?(?:ね|けど|が)?|(?:の)?かな(?:あ|ぁ|って)?|のかも|かも|でしょう(?:か|ね)?|だろう(?:な|ね|けど)?|やろ(?:な|か)?|(?<!も)(?:ん|の)(?:です|だ|や)(?:よね|けど|が|ね|よ|わ)?|です(?:かね|よね|けど(?:ね)?|が|から|し|ね|よ)?|(?<=[ま])す(?!)|けどね?|けれど(?:も)?|ので|のに|から|(?<!こ)とか|(?:って|という|っていう)ことか(?:な|ね)?|、|ね|よ|な|わ|さ)+$/;

/** The answer to keep: the utterance less fillers before it and closing politeness after it. */
export function answerOf(utterance: Utterance): Span | null {
  return trimmed(utterance.text, { start: 0, end: utterance.text.length }, farewell);
}

/** The clause, or clauses, that hold a span, whole and quotable: 「困ると思」 → 「それが一番困る」. */
export function sayingOf(utterance: Utterance, span: Span): Span {
  const clauses = utterance.clauses.filter((clause) => clause.start < span.end && span.start < clause.end);
  const [first] = clauses;
  const last = clauses.at(-1);
  if (!first || !last) return span;
  return core(utterance.text, { start: first.start, end: last.end }) ?? span;
}

/**
 * The core as one quotable span: the sentence, or the run of clauses in it, that holds the most of what was found,
 * short enough to be said back.
 */
export function gistOf(
  utterance: Utterance,
  weights: readonly (Span & { readonly weight: number })[],
): Span | null {
  const longest = gistMaxLength.ja;
  const candidates: { span: Span; score: number }[] = [];
  for (const sentence of utterance.sentences) {
    const clauses = utterance.clauses.filter(
      (clause) => clause.start >= sentence.start && clause.end <= sentence.end,
    );
    for (let from = 0; from < clauses.length; from += 1) {
      for (let to = from; to < Math.min(clauses.length, from + 6); to += 1) {
        const first = clauses[from];
        const last = clauses[to];
        if (!first || !last || last.end - first.start > longest + 24) break;
        const span = core(utterance.text, { start: first.start, end: last.end });
        if (!span || span.end - span.start > longest) continue;
        const isEnd = to === clauses.length - 1;
        candidates.push({ span, score: scoreOf(span, weights, isEnd, utterance.text) });
      }
    }
  }
  const best = candidates.sort(
    (one, other) => other.score - one.score || one.span.start - other.span.start,
  )[0];
  return best?.span ?? firstWords(utterance);
}

function scoreOf(
  span: Span,
  weights: readonly (Span & { weight: number })[],
  isEnd: boolean,
  text: string,
): number {
  const found = weights
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .reduce((sum, one) => sum + one.weight, 0);
  const length = span.end - span.start;
  const isQuestion = /(?:か|\?)\s*$/.test(text.slice(span.start, span.end + 2));
  return (
    found * 4 + (isEnd ? 2 : 0) + Math.min(length, 20) / 10 - (length < 4 ? 2 : 0) - (isQuestion ? 2 : 0)
  );
}

function core(text: string, span: Span): Span | null {
  const outer = trimmed(text, span, farewell);
  if (!outer) return null;
  const opened = {
    ...outer,
    start:
      outer.start +
      (/^(?:で|でも|だから|ただ|なので|それで|だって|あと|けど|しかし|そして|それに|ていうか|てか)、/.exec(
        text.slice(outer.start, outer.end),
      )?.[0].length ?? 0),
  };
  const inner = trimmed(text, opened, politeness);
  return balanced(text, inner && inner.end - inner.start >= 2 ? inner : opened);
}

/** A quotation that begins or ends within 「」 would show a lone bracket. */
function balanced(text: string, span: Span): Span | null {
  const said = text.slice(span.start, span.end);
  const opens = (said.match(/[「『(]/g) ?? []).length;
  const closes = (said.match(/[」』)]/g) ?? []).length;
  if (opens === closes) return span;
  const wider = text.charAt(span.end);
  return opens === closes + 1 && /[」』)]/.test(wider) ? { start: span.start, end: span.end + 1 } : null;
}

function trimmed(text: string, span: Span, tail: RegExp): Span | null {
  const said = text.slice(span.start, span.end);
  const lead = filler.exec(said)?.[0].length ?? 0;
  const end = said.length - (tail.exec(said.slice(-40))?.[0].length ?? 0);
  return end > lead ? { start: span.start + lead, end: span.start + end } : null;
}

/** No clause is short enough: the last words that fit, from the start of a word. */
function firstWords(utterance: Utterance): Span | null {
  const whole = core(utterance.text, { start: 0, end: utterance.text.length });
  if (!whole) return null;
  if (whole.end - whole.start <= gistMaxLength.ja) return whole;
  const clause = utterance.clauses.map((one) => core(utterance.text, one)).filter((one) => one !== null);
  const fitting = clause.find((one) => one.end - one.start <= gistMaxLength.ja);
  if (fitting) return fitting;
  const last = clause.at(-1) ?? whole;
  const token = utterance.tokens.find(
    (one) =>
      one.start >= last.end - gistMaxLength.ja && one.start >= last.start && !/[gbleGNzuwyx]/.test(one.tag),
  );
  return token && token.start < last.end ? { start: token.start, end: last.end } : null;
}
