import type { Span } from "../finding.ts";
import { isNominal } from "./party-chunk.ts";
import { readTimes } from "./time/read-time.ts";
import { nameOf, partyKey, ringByTopic } from "./party-name.ts";
import type { Party } from "./parties.ts";
import type { Found } from "./rule.ts";
import { isClearNo, isEvasion } from "./clear-no.ts";
import { askedEvidence } from "./rules/asked-evidence.ts";
import type { Utterance } from "./utterance.ts";
import { notParties } from "./words/names.ts";
import { family } from "./words/people.ts";
import { words } from "./words/words.ts";

const evidence = askedEvidence.map((one) => ({
  ...one,
  when: one.when === undefined ? null : new RegExp(one.when),
  unless: one.unless === undefined ? null : new RegExp(one.unless),
}));

/** Findings that rest on the question, over the core of the answer: the strongest evidence there is, unless the answer dodges. */
export function askedFor(
  utterance: Utterance,
  found: readonly Found[],
  parties: readonly Party[],
  core: Span | null,
): Found[] {
  const { text, context } = utterance;
  if (core === null) return [];
  // Asked about danger, what is unclear is an answer; a clear no, a question back or an evasion is none.
  const isSilent = found.some(isDodge);
  return evidence
    .filter(
      (one) =>
        one.topic === context.asks &&
        !(isSilent && one.denial !== "open" && !(one.effect.kind === "risk" && found.every(isUnclear))) &&
        !(one.needsParty && parties.length === 0) &&
        !(one.when && !one.when.test(text)) &&
        !one.unless?.test(text) &&
        !(one.denial === "no" && !isClearNo(text)) &&
        !(one.denial === "open" && (isClearNo(text) || isEvasion(text))) &&
        !found.some(
          (other) => other.effect.kind === one.effect.kind && other.confidence >= one.confidence - 0.2,
        ),
    )
    .map(({ topic, effect, confidence }) => ({ ...core, rule: `asked.${topic}`, confidence, effect }));
}

function isUnclear({ effect }: Found): boolean {
  return (
    effect.kind !== "risk" &&
    !(effect.kind === "act" && /^(?:nothing|disagree|question-to-you|asks-advice)$/.test(effect.act))
  );
}

/** An act or a risk: the person is not answering the question. */
export function isDodge(found: Found): boolean {
  return (
    found.effect.kind === "risk" ||
    (found.effect.kind === "act" && found.effect.act !== "agree" && found.effect.act !== "greeting")
  );
}

const whoTopics =
  /^(?:recipient\.who|circle\.who-starts|supporters\.who|outcomes\.plan-with|outcomes\.collaboration)$/;
const nobody = words(`${notParties} ${family}`);

/** Asked who, a bare noun phrase is a party, even one that no list knows: 「点訳グループかな」. */
export function askedParty(utterance: Utterance): Party | null {
  const asks = utterance.context.asks ?? "";
  if (!whoTopics.test(asks) || utterance.sentences.length > 3) return null;
  for (const sentence of utterance.sentences) {
    const tokens = utterance.tokens.filter(
      (token) => token.start >= sentence.start && token.end <= sentence.end,
    );
    const from = tokens.findIndex((token) => isNominal(token) || token.tag === "a");
    if (from < 0 || tokens.slice(0, from).some((token) => !/[fikrb.qe]/.test(token.tag))) continue;
    let to = from;
    while (
      to < tokens.length &&
      (isNominal(tokens[to] ?? none) ||
        (/^[のな・]$/.test(tokens[to]?.surface ?? "") && isNominal(tokens[to + 1] ?? none)))
    )
      to += 1;
    const rest = utterance.text.slice(tokens[to - 1]?.end ?? sentence.end, sentence.end);
    if (
      to === from ||
      !/^(?:でし(?:ょう|た)|です|だ|や|か(?:なあ?|も)?|じゃない|と(?:思(?:い|う)|か)|思(?:い|う)|ます|[。、?!…\s]|ね|よ|けど|が|さん|って)*$/.test(
        rest,
      )
    )
      continue;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || last.end - first.start > 16) continue;
    const said = utterance.text.slice(first.start, last.end);
    if (nobody.has(said) || nobody.has(last.surface) || /^[0-9]+$/.test(said)) continue;
    // 「来月かな」 says when, whatever was asked.
    if (readTimes(said, utterance.context.today).some(({ start, end }) => start === 0 && end === said.length))
      continue;
    const name = nameOf(said, said);
    return {
      start: first.start,
      end: last.end,
      name,
      key: partyKey(name),
      ring: ringByTopic(asks),
      rule: `asked.${asks}`,
      confidence: 0.6,
    };
  }
  return null;
}

const none = { surface: "", base: "", tag: ".", form: "", type: "", start: 0, end: 0 };
