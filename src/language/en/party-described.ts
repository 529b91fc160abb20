import { asksForParty, type PartyAt, type PartyLook } from "./party.ts";
import { isDepartment, partyKey } from "./party-lexicon.ts";

/** Somebody told by a description alone: "whoever turns the tap on", "those who wait", "the ones with a magnet", "somebody in the village". */
export function describedAt(look: PartyLook, index: number): PartyAt | null {
  const { tokens, flat, typed, asks } = look;
  const token = tokens[index];
  if (!token || !heads.test(token.plain)) return null;
  const before = flat.slice(Math.max(0, token.start - leadCharacters), token.start);
  const rest = flat.slice(token.start, token.start + mostCharacters);
  for (const { rule, clause, notAfter } of kinds) {
    const said = clause.exec(rest)?.[0];
    if (said === undefined || notAfter.test(before) || isDepartment(said.split(" ").at(-1) ?? "")) continue;
    const end = token.start + said.length;
    const name = typed.slice(token.start, end);
    const next = tokens.findIndex((one) => one.start >= end);
    const found = {
      start: token.start,
      end,
      name,
      ring: asks?.startsWith("circle") === true ? "department" : "customer",
      key: partyKey(name.toLowerCase()),
      rule,
      confidence: asksForParty(asks) ? 0.75 : 0.6,
    } as const;
    return { found, next: next < 0 ? tokens.length : next };
  }
  return null;
}

/** Characters of a description that are looked at, and of what leads to it; the longest that were said are shorter. */
const mostCharacters = 90;
const leadCharacters = 16;

const heads =
  /^(?:whoever|whomever|those|ones?|someone|somebody|ppl|woman|man|lady|gentleman|fella|couple)(?:'s|'re|'ve|'d|s)?$/;

/** Where a description ends: at a mark, where the sentence goes on, or at its own verb. */
const end =
  '(?=[.!?,;:()"\\n]|$|\\s(?:and|but|because|cos|so|then|when|while|if|before|after|until|at (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d)|i|they|we|he|she|is|are|was|were|will|would|never)\\s)';

/** Where somebody is: "at a kitchen table", "crying on the phone". */
const placed =
  "(?:(?:crying|waiting|sitting|lying|standing|ringing|calling)\\s)?(?:in|at|on|behind)\\s(?:(?:a|an|the|our)\\s)?[\\w-]+(?:\\s[\\w-]+(?=[.!?,;\\n]|$))?";

type Kind = { readonly rule: string; readonly clause: RegExp; readonly notAfter: RegExp };

const kinds: readonly Kind[] = [
  {
    // "There's one in room 6", "the lady in bed four": known by where they are.
    rule: "en.party.described",
    clause:
      /^(?:one|woman|man|lady|gentleman|fella|couple)\s(?:in|at|on|from)\s(?:the\s)?(?:room|bed|bay|flat|number|unit|cabin|table|house|ward|plot|pitch|lane|berth|no\.?)\s[\w-]{1,8}/,
    notAfter: /\b(?:no|not|number)\s$/,
  },
  {
    rule: "en.party.whoever",
    clause: new RegExp(`^who(?:m)?ever(?! it\\s)\\S*\\s[^.!?,;:()"\\n]{2,70}?${end}`),
    // What somebody is quoted as saying.
    notAfter: /"$/,
  },
  {
    rule: "en.party.described",
    clause: new RegExp(
      `^(?:those|ones|ppl)\\s(?:who|whose|that|with)(?:'s|'re|'ve|'d)?\\s[^.!?,;:()"\\n]{3,60}?${end}`,
    ),
    // "We're the ones who": oneself.
    notAfter:
      /\b(?:i'?m|am|was|me|we'?re|we are|us|be|being|as|it'?s|they'?re|he'?s|she'?s) (?:just )?(?:the )?$/,
  },
  {
    rule: "en.party.described",
    clause: new RegExp(`^(?:someone|somebody)\\s(?:${placed}|who(?:'s|'ve)\\s[^.!?,;:()"\\n]{3,60}?${end})`),
    notAfter: /\b(?:i'?m|am|as|it'?s|need|needs|want|find|from) $/,
  },
];
