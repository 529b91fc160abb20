import { doubt, evasion, figures, no } from "./words/clear-no.ts";

const anyOf = (sources: readonly string[], flags = "") => new RegExp(sources.join("|"), flags);
const figure = anyOf(figures, "g");
const saysNo = anyOf(no);
const takesBack = anyOf(doubt);
const evades = anyOf(evasion);

/** An answer of more characters than this is no answer in its own words any more: something else is told. */
const longestAnswer = 600;

/** Asked whether they think of dying: a no without a but, said in whatever way, if only by a joke about something else. */
export function isClearNo(answer: string): boolean {
  const text = answer.slice(0, longestAnswer);
  const meant = text.replaceAll(figure, "");
  if (takesBack.test(meant)) return false;
  return meant !== text || saysNo.test(meant);
}

/** Evasions are short: in more characters somebody tells something. */
const longestEvasion = 60;

/** They would rather not say: neither a no nor a yes. */
export function isEvasion(answer: string): boolean {
  return answer.length <= longestEvasion && evades.test(answer) && !takesBack.test(answer);
}
