import type { Span, Subject, Tense } from "../finding.ts";
import { holding, overlaps, type Utterance } from "./utterance.ts";
import { matchesOf } from "../match/matches.ts";

export type Scope = {
  readonly subject: Subject;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly quoted: boolean;
  readonly tense: Tense;
};

/** What the words around a span say of it: whose it is, whether it holds, when, and whether it is somebody else's speech. */
export function scopeOf(utterance: Utterance, span: Span): Scope {
  const sentence = holding(utterance.sentences, span.start) ?? span;
  const clause = holding(utterance.clauses, Math.max(span.start, span.end - 1)) ?? sentence;
  const from = Math.min(span.start, clause.start);
  const clauseText = utterance.text.slice(from, Math.max(clause.end, span.end));
  const before = utterance.text.slice(sentence.start, span.end);
  const after = utterance.text.slice(span.end, Math.max(clause.end, span.end));
  const toSentenceEnd = utterance.text.slice(span.end, Math.max(sentence.end, span.end));
  return {
    subject: subjectOf(before),
    negated: negation.test(after),
    hedged: hedge.test(clauseText) || hedge.test(toSentenceEnd.slice(0, 24)),
    quoted: utterance.quotes.some(
      (quote) => overlaps(quote, span) && quote.end - quote.start < utterance.text.length,
    ),
    tense: tenseOf(clauseText, utterance.text.slice(sentence.start, sentence.end)),
  };
}

/** Directly after the span, within its clause: では(なく), ない, ません, ず, dialect へん and the like. */
const negation =
  /^(?:[てで]?(?:は|も|とか|なんか|なんて|なん)?)?(?:い|られ|れ|でき|おら|おり)?(?:ない|なく(?!て(?:も|は)|ちゃ|はな)|なかった|ません|ず(?:に|$)|へん|ひん|ねえ|ねぇ|んかった|じゃない(?!です?か|かな|の)|ではない|ではな|じゃなく|ちゃう(?!かな|んかな)|とは思(?:わ|え)|と(?:は)?言えな)/;

const hedge =
  /かも|かな(?:[ぁあ…、。?!\s]|$|と|って)|でしょう|だろう|やろ|と思(?:う|い|っ)|気が(?:する|します|した)|らしい|みたい(?!な|に)|っぽい|たぶん|多分|おそらく|恐らく|もしかし|かしら|んちゃう|じゃないか|かなあ|とは思|はず/;

function subjectOf(before: string): Subject {
  const last = matchesOf(subjects, before).at(-1);
  if (!last) return "self";
  if (last.groups?.["group"] !== undefined) return "group";
  if (last.groups?.["self"] !== undefined) return "self";
  return "other";
}

const subjects =
  /(?<group>(?:私|わたし|俺|おれ|僕|ぼく|自分|あたし)(?:たち|達|ら)|うちら|我々|われわれ|弊社|うちの(?:部署|部|課|班|チーム|会社|係|施設|店))(?:は|が|も|って|の|なんて|なんか)|(?<self>私|わたし|わたくし|あたし|俺|おれ|オレ|僕|ぼく|自分|わし|うち)(?:は|が|も|って|に|なんて|なんか|の(?:仕事|役割|作業))|(?<other>[一-龠ァ-ヶー]{1,8}(?:さん|様|くん|ちゃん|たち|先生|の人|の方)?(?:たち|方|ら)?(?:が|は|って|からしたら|から見たら)(?=[^ねよ]))/g;

function tenseOf(clause: string, sentence: string): Tense {
  if (
    /(?:つもり|予定|(?:し|て|で|り|い|み|え)よう(?:と|か|$)|来週|来月|来年|再来|明日|あした|あす|明後日|今度|今週中|今月中|年内|までに)/.test(
      sentence,
    )
  ) {
    return "future";
  }
  if (
    /(?:た|だった|でした|ました)(?:[のんよねわけがし、。!?\s」]|から|ので|けど|って|$)/.test(
      clause.slice(-14),
    )
  )
    return "past";
  return clause.trim() === "" ? "unknown" : "present";
}
