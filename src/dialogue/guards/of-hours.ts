import type { Lang } from "../../language/index.ts";
import type { RaisedGuard } from "../state.ts";
import type { Topic } from "../topic.ts";
import { harmIn } from "./told-harm.ts";
import { treatmentRisks } from "./words.ts";

/** Whether it is hours, nights and pay that were told, and nothing that somebody did to the person, then or in the last words. */
export function isOfHours({ said }: RaisedGuard, lang: Lang, last: string): boolean {
  if (!said || harmIn(said.text, lang) !== null || harmIn(last, lang) !== null) return false;
  const told = said.findings.flatMap((finding) =>
    finding.kind === "risk" && treatmentRisks.has(finding.risk) ? [finding.risk] : [],
  );
  return told.length > 0 && told.every((risk) => risk === "overwork" || risk === "unpaid");
}

/** What may be asked of a sign that is not yet sure, the nearest first: long hours have no scene, and what was told is not asked again. */
export function askedOfASign(
  treatment: RaisedGuard,
  lang: Lang,
  last: string,
  tells: boolean,
): readonly Topic[] {
  if (isOfHours(treatment, lang, last)) return ["treatment.since", "treatment.toll"];
  return tells ? ["treatment.toll", "treatment.since"] : ["treatment.what", "treatment.toll"];
}
