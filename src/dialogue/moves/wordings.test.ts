import { describe, expect, it } from "vitest";
import type { Lang } from "../../language/index.ts";
import { safetyAsks, safetySays } from "../guards/safety.ts";
import { guiltSays } from "../guards/guilt.ts";
import { scopeSays } from "../guards/scope.ts";
import { afterTreatmentSays, treatmentAsks, treatmentSays } from "../guards/treatment.ts";
import { overworkAsks, overworkSays } from "../guards/overwork.ts";
import { blameSays } from "../guards/treatment-blame.ts";
import { asks as arcAsks, says as arcSays } from "./index.ts";
import { followAsks } from "./following-asks.ts";
import { helpAsks, helpSays } from "./help.ts";
import { type Ask, type Move, type Say, slots } from "./move.ts";

const asks: readonly Ask[] = [
  ...arcAsks,
  ...followAsks,
  ...helpAsks,
  ...safetyAsks,
  ...treatmentAsks,
  ...overworkAsks,
];
const says: readonly Say[] = [
  ...arcSays,
  ...helpSays,
  ...safetySays,
  ...treatmentSays,
  ...overworkSays,
  ...blameSays,
  ...afterTreatmentSays,
  ...guiltSays,
  ...scopeSays,
];
const moves: readonly Move[] = [...asks, ...says];
const langs = ["ja", "en"] as const;

/** Wordings a language: fewer would soon repeat themselves in an hour. */
const fewest = 4;

/** Characters of a question and of anything else, slots not counted: what is read in one breath. */
const longest: Readonly<Record<"ask" | "say", Readonly<Record<Lang, number>>>> = {
  ask: { ja: 35, en: 92 },
  say: { ja: 40, en: 92 },
};

/**
 * Characters of the shortest wording a move must have, for somebody who answers in a few words: the counsellor should not talk them down.
 * A whole question that names who, what and when needs this room: at 18 and 15 characters (ja), 44 and 36 (en), what was asked about had
 * become “it” or nothing, and nobody could tell what was meant.
 */
const shortest: Readonly<Record<"ask" | "say", Readonly<Record<Lang, number>>>> = {
  ask: { ja: 26, en: 60 },
  say: { ja: 22, en: 50 },
};

/** Moves that cannot be short: what this is and where words go, six scales, two trades side by side, whom to turn to, what to note down, where words
 * stay and are changed. */
const informsInFull: ReadonlySet<string> = new Set([
  "frame-greeting",
  "rating-how",
  "mirror-only",
  "safety-stay",
  "read-back-summary",
  "treatment-note",
  "overwork-note",
  "treatment-go-on",
  "scope-off-topic",
  "scope-health",
  "request-unclear",
  "request-who-sees",
  "request-operator-sees",
]);

/** Sentences of a wording; the opening alone has a third, since consent comes in one piece. */
const mostSentences = (id: string) => (id === "frame-greeting" ? 3 : 2);

/**
 * Moves that open alike are heard as one voice repeating itself; a few may, since no two are used within ten turns. An English question
 * opens with one of a dozen words (“What would”, “When you”): held under that, they had been turned about until nobody would say them. A
 * Japanese one opens with a word and its particle, some six characters (お仕事の中で, 相手の方は, これまでの).
 */
const mostOpeningAlike: Readonly<Record<Lang, number>> = { ja: 9, en: 24 };
const openerLength: Readonly<Record<Lang, number>> = { ja: 6, en: 9 };

/** Share of character pairs from which two wordings of a move are near copies. */
const nearCopyFrom = 0.7;

/** Judging, cheering, pushing, jargon; and titles that the law protects. */
const forbidden: Readonly<Record<Lang, RegExp>> = {
  ja: /素晴らし|すばらし|すごいです|さすが|えらい|偉い|前向き|ポジティブ|頑張|がんばり?まし|がんばって|ですよね|ますよね|でしょう？|きっと|必ず(?:でき|うまく)|お気持ち(?:は)?(?:よく)?(?:わか|分か)り|わかります|寄り添|気づき(?:が|を)|成長|ワクワク|価値がある|役に立ってい(?:る|ます)よ|すべき|べきです|したほうが|キャリアコンサルタント|なぜ|どうして|[!！?？]/u,
  en: /amazing|awesome|great job|well done|wonderful|fantastic|brilliant|proud|journey|I hear you|it sounds like|holding space|hold space|safe space|process that|sit with|lean into|unpack|empower|own your|self-care|positive|stay strong|don't worry|(?<!^)you should|you must|you ought|why don't|surely|of course you|!/iu,
};

/** Names stand bare, clauses stand in quotation marks. */
const names: ReadonlySet<string> = new Set([
  "party",
  "inside",
  "reached",
  "partner",
  "other",
  "restated",
  "answer",
  "plainly",
  "left",
  "again",
  "felt",
  "person",
  "gone",
  "thing",
  "whom",
  "what",
]);

const bare = (text: string) => text.replaceAll(/\{\w+\}/gu, "");
const sentencesOf = (text: string, lang: Lang) =>
  text.split(lang === "ja" ? /(?<=。)/u : /(?<=[.?])\s+/u).filter((part) => part.trim() !== "");
const isQuestion = (sentence: string, lang: Lang) =>
  lang === "ja" ? sentence.trim().endsWith("か。") : sentence.includes("?");

/** What is wrong with a wording, in words; empty where nothing is. */
function faultsOf(text: string, lang: Lang, kind: "ask" | "say", id = ""): readonly string[] {
  const sentences = sentencesOf(text, lang);
  const questions = sentences.filter((sentence) => isQuestion(sentence, lang)).length;
  const opened = [...text.matchAll(/(.?)\{(\w+)\}(.?)/gu)];
  return [
    ...(sentences.length > mostSentences(id) ? ["too many sentences"] : []),
    ...(questions !== (kind === "ask" ? 1 : 0) ? [`${questions} questions`] : []),
    ...(kind === "ask" && !isQuestion(sentences.at(-1) ?? "", lang) ? ["does not end in its question"] : []),
    ...(!informsInFull.has(id) && bare(text).length > longest[kind][lang] ? ["too long"] : []),
    ...(forbidden[lang].test(bare(text)) ? [`forbidden: ${forbidden[lang].exec(bare(text))?.[0]}`] : []),
    ...(/。$|[.?]$|……?$/u.test(text) ? [] : ["no full stop"]),
    ...(/」の「|」「(?!\{)|””|““/u.test(text) ? ["a seam"] : []),
    ...opened.flatMap(([, before = "", slot = "", after = ""]) => {
      const quoted =
        lang === "ja" ? before === "「" && after === "」" : before === "“" && /[”,.]/u.test(after);
      if (!slots.some((known) => known === slot)) return [`unknown slot ${slot}`];
      return names.has(slot) === quoted ? [`quotation marks at ${slot}`] : [];
    }),
  ];
}

const pairsOf = (text: string) => {
  const letters = Array.from(bare(text).toLowerCase()).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
};

function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

const isAsk = (move: Move): move is Ask => "asks" in move;

describe("the wordings of every move", () => {
  it.each(moves.map((move) => [move.id, move] as const))("%s reads well in both languages", (id, move) => {
    for (const lang of langs) {
      const wordings = move.wordings[lang];
      expect(wordings.length, lang).toBeGreaterThanOrEqual(fewest);
      for (const text of wordings)
        expect(faultsOf(text, lang, isAsk(move) ? "ask" : "say", id), text).toEqual([]);
      // What returns only frames the client's words: without a word to frame it is not said.
      const plain = wordings.filter((text) => !text.includes("{")).length;
      if ("returns" in move) expect(plain, "without a slot").toBe(0);
      else expect(plain, "without a slot").toBeGreaterThanOrEqual(2);
      for (const [index, text] of wordings.entries()) {
        for (const other of wordings.slice(index + 1))
          if (!informsInFull.has(id))
            expect(likeness(text, other), `${text} / ${other}`).toBeLessThan(nearCopyFrom);
      }
    }
  });

  it.each(
    moves
      .filter((move) => !("returns" in move))
      .filter((move) => isAsk(move) || /^(?:reflect|normalise|hold-space|repair)/u.test(move.kind))
      .map((move) => [move.id, move] as const),
  )("%s can be said in a few words", (_id, move) => {
    for (const lang of langs) {
      const lengths = move.wordings[lang].filter((text) => !text.includes("{")).map((text) => text.length);
      expect(Math.min(...lengths), lang).toBeLessThanOrEqual(shortest[isAsk(move) ? "ask" : "say"][lang]);
    }
  });

  it.each(langs)("are said nowhere twice (%s)", (lang) => {
    const seen = new Map<string, string>();
    for (const move of moves) {
      for (const text of move.wordings[lang]) {
        expect(seen.get(text), `${text} (${move.id})`).toBeUndefined();
        seen.set(text, move.id);
      }
    }
  });

  it.each(langs)("do not open alike more than a few times (%s)", (lang) => {
    const openers = new Map<string, readonly string[]>();
    for (const text of moves.flatMap((move) => move.wordings[lang])) {
      if (/^[「“]?\{/u.test(text)) continue;
      const opener = text.slice(0, openerLength[lang]);
      openers.set(opener, [...(openers.get(opener) ?? []), text]);
    }
    const worn = [...openers].filter(([, texts]) => texts.length > mostOpeningAlike[lang]);
    expect(worn).toEqual([]);
  });

  it("come with a reason and suggestions in both languages", () => {
    for (const move of moves) {
      for (const lang of langs) {
        expect(move.why[lang], move.id).not.toBe("");
        expect(forbidden[lang].test(move.why[lang]), move.why[lang]).toBe(false);
      }
      if (!isAsk(move) || !move.suggestions) continue;
      expect(move.suggestions.ja.length, move.id).toBe(move.suggestions.en.length);
      expect(new Set(move.suggestions.ja).size, move.id).toBe(move.suggestions.ja.length);
    }
  });
});

describe("the rules of wording", () => {
  it.each<[string, Lang, "ask" | "say", string]>([
    ["2 questions", "ja", "ask", "誰が受け取りますか。何に困りますか。"],
    ["0 questions", "en", "ask", "Tell me more about that."],
    ["1 questions", "ja", "say", "それは、つらかったですか。"],
    ["too many sentences", "en", "say", "I see. That is hard. Go on."],
    [
      "too long",
      "ja",
      "ask",
      "一日の仕事の中で、受け取る人のことを思い浮かべながら続けている作業があるとしたら何ですか。",
    ],
    ["forbidden: 素晴らし", "ja", "say", "素晴らしいですね。"],
    ["forbidden: ですよね", "ja", "say", "大切な仕事ですよね。"],
    ["forbidden: journey", "en", "say", "Thank you for sharing your journey."],
    ["forbidden: I hear you", "en", "say", "I hear you."],
    ["unknown slot boss", "en", "say", "What about {boss}."],
    ["quotation marks at party", "ja", "say", "「{party}」の話ですね。"],
    ["quotation marks at task", "en", "say", "You do {task}."],
    ["a seam", "ja", "say", "「{wish}」の「{task}」ですね。"],
  ])("find fault: %s (%s)", (fault, lang, kind, text) => {
    expect(faultsOf(text, lang, kind)).toContain(fault);
  });

  it("know a near copy", () => {
    expect(likeness("どこが違いますか。", "どこが違うと思いますか。")).toBeGreaterThan(nearCopyFrom);
    expect(
      likeness("その仕事が届くのは、誰のところですか。", "仕上がったものは、最後に誰の手に渡りますか。"),
    ).toBeLessThan(nearCopyFrom);
  });
});
