import type { Lang, Span } from "../language/index.ts";
import { clauseAround } from "./clause.ts";
import { focusParty } from "./focus.ts";
import { longestClause, type Quote } from "./quote-clause.ts";
import type { State } from "./state.ts";

/** Characters from which an effect tells more than its verb. */
export const shortestEffect: Readonly<Record<Lang, number>> = { ja: 7, en: 10 };

/** 「滑らない床だから助かる」: what somebody gains is said with the ground for it, where the clause is short. */
export function withItsGround({ last, lang }: State, finding: Span): Span {
  if (!last || lang !== "ja") return finding;
  const around = clauseAround(last.text, finding, lang);
  const isWhole = around.start <= finding.start && finding.end <= around.end;
  return isWhole && around.end - around.start <= longestClause.ja + withEnding ? around : finding;
}

/** Characters of politeness that are left off a clause anyway. */
const withEnding = 6;

/** 「先生が迷わなくて済む」 of 弁理士の先生: whoever the line is about is not named in it twice. */
export function withoutItsSubject(state: State, quoted: Quote | null): Quote | null {
  const [said] = quoted?.said ?? [];
  const subject =
    state.lang === "ja" ? /^([^がはも、]{1,10})(?:が|は|も)、?/u.exec(quoted?.text ?? "") : null;
  if (!quoted || !said || !subject || !(focusParty(state)?.called ?? "").includes(subject[1] ?? "\n"))
    return quoted;
  const text = quoted.text.slice(subject[0].length);
  return text.length < shortestEffect.ja
    ? quoted
    : { text, said: [{ ...said, start: said.start + subject[0].length }] };
}
