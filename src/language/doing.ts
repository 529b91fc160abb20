import { doingOf, workVerbs } from "./en/words/work-verbs.ts";

const verbs: ReadonlySet<string> = new Set(workVerbs);

/** What stands before a verb that tells of one's own work: "I", "we", and the small words between. */
const tellsOfSelf =
  /\b(?:i|we)(?: (?:just|only|mostly|mainly|usually|also|then|still|simply|really|basically|always|now))*\s*$/iu;

/**
 * An English label that was cut from "I make crowns", as the name of the work: "making crowns". As a bare verb it fits no sentence about
 * it. Where `before` does not show that it tells of one's own work, or its first word is no verb of work, it stays as it was said.
 */
export function asDoing(label: string, before: string): string {
  const [verb = "", ...rest] = label.split(" ");
  // "I've been a cook": what stands behind the have.
  if (verb === "been" && rest.length > 0) return ["being", ...rest].join(" ");
  if (!tellsOfSelf.test(before)) return label;
  // "look after", "set up": what follows belongs to the verb.
  if (!verbs.has(verb) && !verbs.has(`${verb} ${rest[0] ?? ""}`)) return label;
  return [doingOf(verb), ...rest].join(" ");
}
