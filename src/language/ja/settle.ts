import { isDodge } from "./asked.ts";
import type { Found } from "./rule.ts";
import { overlaps, type Utterance } from "./utterance.ts";

/** Where several rules speak, keeps what can hold together: one act, the gravest of one risk, one finding a place and kind. */
export function settle(found: readonly Found[], utterance: Utterance): Found[] {
  const hasRisk = found.some((one) => one.effect.kind === "risk");
  const act = dominantAct(found.filter((one) => one.effect.kind === "act"));
  const kept: Found[] =
    act && !(hasRisk && /^(?:nothing|dont-know|agree|refuse)$/.test(actOf(act))) ? [act] : [];
  for (const one of found) {
    if (one.effect.kind === "act") continue;
    const index = kept.findIndex((other) => isSame(one, other));
    const other = kept[index];
    if (!other) kept.push(one);
    else if (isStronger(one, other)) kept[index] = one;
  }
  const contacts = kept.filter((one) => one.effect.kind === "contact");
  const isSilent = act !== undefined && /^(?:dont-know|nothing|refuse|greeting|end|agree)$/.test(actOf(act));
  const isShort = utterance.text.length < 30;
  return kept.filter(
    (one) =>
      (!(one.effect.kind === "contact" && one !== nearestTruth(contacts)) &&
        !(
          isSilent &&
          isShort &&
          /^(?:comparison|effect|value|collaboration|commitment|trouble|insight)$/.test(one.effect.kind)
        )) ||
      isDodge(one),
  );
}

/** One utterance has one way of contact: never meeting them says more than whom the word goes through, and that more than a meeting. */
function nearestTruth(contacts: readonly Found[]): Found | undefined {
  const rank = ({ effect }: Found) => (effect.kind === "contact" ? order.indexOf(effect.contact) : 0);
  return [...contacts].sort((one, other) => rank(one) - rank(other))[0];
}

const order = ["none", "through", "direct"];

function actOf(found: Found): string {
  return found.effect.kind === "act" ? found.effect.act : "";
}

/** Rarer acts say more: a request for advice is also a question. */
const precedence = [
  "asks-advice",
  "greeting",
  "question-to-you",
  "end",
  "refuse",
  "dont-know",
  "disagree",
  "nothing",
  "agree",
  "off-topic",
];

function dominantAct(acts: readonly Found[]): Found | undefined {
  return [...acts].sort((one, other) => precedence.indexOf(actOf(one)) - precedence.indexOf(actOf(other)))[0];
}

function isSame(one: Found, other: Found): boolean {
  if (one.effect.kind !== other.effect.kind) return false;
  if (one.effect.kind === "risk" && other.effect.kind === "risk")
    return one.effect.risk === other.effect.risk;
  if (one.effect.kind === "thanks" && other.effect.kind === "thanks")
    return one.effect.thanks === other.effect.thanks;
  return overlaps(one, other);
}

function isStronger(one: Found, other: Found): boolean {
  if (
    one.effect.kind === "risk" &&
    other.effect.kind === "risk" &&
    one.effect.severity !== other.effect.severity
  ) {
    return one.effect.severity === "act";
  }
  return (
    one.confidence > other.confidence ||
    (one.confidence === other.confidence && one.end - one.start > other.end - other.start)
  );
}
