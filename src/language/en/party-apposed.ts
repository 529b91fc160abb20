import type { Span } from "../finding.ts";
import type { PartyFound } from "./party.ts";

/** Of a name and what tells whose it is, only the name stays: "our export man Fernando", "Maria, the branch manager", "Joy from audit". */
export function withoutApposed(flat: string, parties: readonly PartyFound[]): readonly PartyFound[] {
  return parties.filter((one, index) => {
    if (isPerson(one)) return true;
    const [before, after] = [parties[index - 1], parties[index + 1]];
    if (before && isPerson(before) && tellsOf(flat, before, one)) return false;
    return !(after && isPerson(after) && isOne(one) && leadsTo.test(flat.slice(one.end, after.start)));
  });
}

/** Whether a phrase after a name only tells who that is, or where. */
function tellsOf(flat: string, name: Span, phrase: Span): boolean {
  const between = flat.slice(name.end, phrase.start);
  if (placed.test(between)) return true;
  if (apposed.test(between)) return true;
  return apart.test(between) && closing.test(flat.slice(phrase.end));
}

function isPerson({ rule }: PartyFound): boolean {
  return rule === "en.party.person";
}

/** "Drivers Tom and Joe" are more than Tom. */
function isOne({ key, name }: PartyFound): boolean {
  return !name.toLowerCase().endsWith("s") || key.endsWith("s");
}

const leadsTo = /^,? (?:called |named )?$/;
const placed = /^ (?:from|in|at|on|of|over in|down in|up in)(?: (?:the|our|their|his|her|my))? $/;
const apposed = /^ (?:the|our|my) $/;
const apart = /^, (?:the|our|my|a|an|his|her|their) $/;
const closing = /^(?:[,.;!?)]|$| (?:who|from|in|at|on) )/;
