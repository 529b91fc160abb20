import { type Lang, saidBack, type Span } from "../language/index.ts";
import { clausesNow } from "./kin.ts";
import { leastWeight, type Quote } from "./quote-clause.ts";
import { speaksOwnEnglish } from "./said-in-full.ts";
import { shorten } from "./shorten.ts";
import type { State } from "./state.ts";
import { isTold } from "./told.ts";

/** Weight by which a clause lies under the weightiest from which saying it back would miss what was said. */
const besideThePoint = 1.5;

/** The weightiest clause of the last utterance that the reader could turn to the listener's side. */
export function restated(state: State): Quote | null {
  const { last, lang } = state;
  if (!last || last.restated.length === 0 || speaksOwnEnglish(state)) return null;
  // What a person calls themselves is left in their own words.
  if (last.answered === "role.restated") return null;
  const now = clausesNow(state);
  const most = Math.max(...now.map((told) => told.weight));
  for (const told of now) {
    if (told.weight < Math.max(leastWeight, most - besideThePoint)) continue;
    const turned = last.restated.find(({ start, end }) => start < told.said.end && told.said.start < end);
    if (
      turned &&
      turned.text.length >= shortestRestated[lang] &&
      !losesItsSense[lang].test(turned.text) &&
      !isReported(last.text, turned)
    ) {
      const { start, end } = turned;
      // Of a long clause its last part says enough: 「図面が早いと段取りが組めるのですね」 would hand back the whole.
      const part = lang === "ja" ? shorten(turned.text, { start: 0, end: turned.text.length }, lang) : null;
      const text = part ? turned.text.slice(part.start, part.end) : turned.text;
      return { text, said: [{ turn: last.turn, start, end }] };
    }
  }
  return null;
}

/** Characters from which a clause said back by itself says anything. */
const shortestRestated: Readonly<Record<Lang, number>> = { ja: 8, en: 1 };

/** 「新品買うからいいですって言いやがった」: half of what somebody else said is nobody's clause. */
function isReported(text: string, { end }: Span): boolean {
  return /^(?:から|ので|けど)?[^。、「」]{0,10}(?:って|と)(?:言|いわ|いう|聞|怒|笑|ぬかし)/u.test(
    text.slice(end, end + 18),
  );
}

/** A clause whose sense hangs on its tone or on what stood before it: a question to oneself, a tag (〜じゃない), a cut at だと or から. */
const losesItsSense: Readonly<Record<Lang, RegExp>> = {
  ja: /こった(?:の)?$|たく思うの$|^.{0,10}(?:たびに|とき|最近|よく|いつも|時々|ときどき|ふと|ずっと)(?:そう)?(?:思う|感じる|考える)の$|(?:や|だ|です|か)もないの$|ご自分(?:なんか|あんまり|とか)|^(?:だ(?:と|から|けど)|から|けど|ので|のに|など|ね|よ)|^(?:なんで|なぜ|どうして|どない)|(?:どない|どう|何を|なに)(?:する|いう|した)の$|(?<!こと|わけ|もの|ん)じゃない(?:なの|の)$|^(?:さっき|先ほど)|^.{0,14}(?<!って|と)(?:言った|言って(?:い)?た|言われた|聞いた)の$/u,
  en: /^(?:why|how come|what for)\b|^you (?:should|would) (?:think|imagine|say|guess|have thought)$/iu,
};

/** Answers whose very words are what matters: they stand between marks. */
const keptInMarks: ReadonlySet<string> = new Set([
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
  "vision.phrase",
]);

/**
 * The core of the last utterance as a sentence of its own from the listener's side, without marks: between marks every few words would sound
 * like evidence. Null where only the person's own words will do: a word for oneself, and what belittles or compares, which is theirs to say.
 */
export function spokenPlainly(state: State, gist: Quote | null): Quote | null {
  const { last, lang } = state;
  const [at] = gist?.said ?? [];
  if (lang !== "en" || !last || !gist || !at || at.turn !== last.turn) return null;
  if (keptInMarks.has(last.answered ?? "") || speaksOwnEnglish(state)) return null;
  const isTheirView = last.findings.some(
    (finding) =>
      (finding.kind === "minimizing" || finding.kind === "comparison" || finding.kind === "risk") &&
      isTold(finding) &&
      overlaps(finding, at),
  );
  if (isTheirView) return null;
  const turned = last.restated.find((one) => overlaps(one, at) && !losesItsSense.en.test(one.text));
  const text = turned?.text ?? saidBack(gist.text);
  return text === null
    ? null
    : { text, said: turned ? [{ turn: last.turn, start: turned.start, end: turned.end }] : gist.said };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
