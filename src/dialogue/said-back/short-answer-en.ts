import { type AnswerForm, answerForm, type FindingOf, inMidSentence } from "../../language/index.ts";
import type { Citation } from "../event.ts";
import { quote } from "../quote/quote.ts";
import type { State } from "../state.ts";

/** An English answer as it can stand in a sentence of the listener's: a name, a clause, or a bare doing. */
export type EnglishAnswer = {
  readonly form: AnswerForm;
  readonly text: string;
  readonly said: readonly Citation[];
};

/** Characters of an answer that still fits a sentence around it. */
const longest: Readonly<Record<AnswerForm, number>> = { noun: 48, clause: 64, act: 56 };

/** Null where the core of the answer has to stay between marks, or would make no sentence. */
export function englishAnswer(state: State): EnglishAnswer | null {
  const core = quote(state, "said");
  const { last } = state;
  const [at] = core?.said ?? [];
  if (!core || !last || !at) return null;
  const text = withoutAfterthought(core.text.replace(/(?:,? then)?[.\s]*$/u, ""));
  const named = last.findings.find(
    (one): one is FindingOf<"party"> => one.kind === "party" && one.start >= at.start && one.end <= at.end,
  );
  const called = state.map.parties.find((party) => party.name === named?.name && !party.struck)?.called;
  const isNameAlone = named !== undefined && bare(last.text.slice(at.start, at.end)) === bare(named.name);
  if (isNameAlone && called !== undefined) return { form: "noun", text: called, said: core.said };
  // "Because the figures come late": half of a sentence, whatever it looks like by itself.
  if (leansOn.test(last.text.slice(0, at.start)) || reasonFirst.test(last.text.slice(at.start))) return null;
  const form = answerForm(text);
  if (form === null || text.length > longest[form] || (form === "clause" && hangsOn.test(text))) return null;
  // "Nurse help": what looks like a doing begins with somebody.
  if (form === "act" && named?.start === at.start) return null;
  if (form === "noun" && asksWho.test(lastQuestion(state)) && named === undefined && !people.test(text))
    return null;
  const opens = form === "noun" && named !== undefined && isProperName(named) && at.start === named.start;
  return { form, text: opens ? text : inMidSentence(text), said: core.said };
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replace(/^(?:the|a|an|my)/u, "");

const reasonFirst = /^\s*(?:because|cos|cause|so that)\b/iu;
const leansOn = /\b(?:because|cos|cause|if|when|unless|until|till|so(?: that)?|while|though|although)\s*$/iu;

/** Asked for somebody, a thing is no answer that could be said back as one. */
const asksWho = /\b(?:who|whose|whom|which people)\b/iu;
const people = /^(?:people|whoever|somebody|someone|anybody|anyone|everybody|everyone|the ones?|those) /iu;

function lastQuestion({ lastReply }: State): string {
  return lastReply?.text.split("\n").at(-1) ?? "";
}

/** "Find her number, you've never met" tells the doing first; "your first boss, Len" is one name. */
function withoutAfterthought(text: string): string {
  const doing = /^[a-z]+ [^,]{3,40}(?=, (?:you|they|he|she|it|there)\b)/iu.exec(text)?.[0];
  if (doing !== undefined && answerForm(doing) === "act") return doing;
  return text.replace(/^(?<who>(?:your|his|her|the) [^,]{2,24}), (?<name>\p{Lu}\p{Ll}+)$/u, "$<who> $<name>");
}

/** What begins like a condition or a reason has a sentence of its own. */
const hangsOn =
  /^(?:if|when|because|so that|until|unless|that|which|who|what|how|why|where|maybe|perhaps)\b/iu;

function isProperName({ rule }: FindingOf<"party">): boolean {
  return rule === "en.party.person" || rule === "en.party.firm";
}
