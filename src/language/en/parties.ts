import {
  asksForParty,
  isNextTo,
  type PartyAt,
  type PartyFound,
  type PartyLook,
  withoutPossessive,
} from "./party.ts";
import { withoutApposed } from "./party-apposed.ts";
import { departmentAt } from "./party-department.ts";
import { describedAt } from "./party-described.ts";
import { isDepartment, partyKey } from "./party-lexicon.ts";
import { personAt } from "./party-person.ts";
import { shareOfPeople } from "./party-signs.ts";
import { phraseAt, ringInContext, withModifiers } from "./party-phrase.ts";
import type { Token } from "./tag.ts";
import { determiners, family, functionWords, notNames, things, thingsAfter } from "./words/naming.ts";

/** Finds everybody the text names, left to right, one finding a place; a longer name takes a shorter one inside it. */
export function findParties(look: PartyLook): readonly PartyFound[] {
  const found: PartyFound[] = [];
  let index = 0;
  while (index < look.tokens.length) {
    const at =
      departmentAt(look, index, 2) ??
      phraseAt(look, index) ??
      departmentAt(look, index, 1) ??
      personAt(look, index) ??
      describedAt(look, index) ??
      organisationAt(look, index) ??
      agentAt(look, index);
    const last = found.at(-1);
    if (at) {
      if (last && at.found.start < last.end) found.pop();
      found.push(at.found);
    }
    index = Math.max(at?.next ?? 0, index + 1);
  }
  if (found.length === 0) return bareAnswer(look);
  const named = withoutApposed(look.flat, found);
  // Who sits beside somebody in danger is no party of the work: only asked about.
  return look.asks?.startsWith("safety") === true
    ? named.map((party) => ({ ...party, confidence: 0.45 }))
    : named;
}

/** An organisation by its name: "Network Rail", "the DVLA". */
function organisationAt(look: PartyLook, index: number): PartyAt | null {
  const { tokens, typed, asks } = look;
  let to = index;
  while (
    to < tokens.length &&
    to - index < 4 &&
    isOrganisation(look, to) &&
    (to === index || isNextTo(look, tokens[to - 1], tokens[to]))
  )
    to += 1;
  const first = tokens[index];
  const last = tokens[to - 1];
  if (to === index || !first || !last) return null;
  const isLed = /^(?:for|with|from|by|to|at|the|ask|call|of)$/.test(tokens[index - 1]?.plain ?? "");
  if (!asksForParty(asks) && !isLed && !doing.test(tokens[to]?.plain ?? "")) return null;
  if (to < tokens.length && isNextTo(look, last, tokens[to]) && thingsAfter.has(tokens[to]?.plain ?? ""))
    return null;
  const end = withoutPossessive(look.flat, first.start, last.end);
  const name = typed.slice(first.start, end);
  const ring = asks === "recipient.who" ? "customer" : "partner";
  return {
    found: {
      start: first.start,
      end,
      name,
      ring,
      key: partyKey(name.toLowerCase()),
      rule: "en.party.organisation",
      confidence: 0.65,
    },
    next: to,
  };
}

function isOrganisation({ tokens, typed }: PartyLook, index: number): boolean {
  const token = tokens[index];
  if (!token || notNames.has(token.plain) || functionWords.has(token.plain) || determiners.has(token.plain))
    return false;
  const said = typed.slice(token.start, token.end);
  return (
    token.tags.has("Organization") &&
    /^\p{Lu}/u.test(said) &&
    typed !== typed.toUpperCase() &&
    token.plain.length > 2
  );
}

/** Verbs that somebody does, after a singular agent noun: "the glazier said". */
const doing =
  /^(?:said|says|told|tells|asked|asks|came|comes|rang|rings|wants|wanted|needs|needed|who|can't|cant|could|couldn't|would|will|waits|waited|gets|got|has|had|does|did|thinks|thought|always|never|just|knows|knew|checks|takes|took|uses|used|reads|and|or|then|first)$/;

/** An agent noun outside the lexicon: "scaffolders", "the bookbinder said", "a botanist". */
function agentAt(look: PartyLook, index: number): PartyAt | null {
  const { tokens, typed, asks } = look;
  const token = tokens[index];
  if (!token || !/^[a-z-]{4,}$/.test(token.plain) || !isAgent(look, index, token)) return null;
  const from = withModifiers(look, index);
  const start = (tokens[from] ?? token).start;
  const name = typed.slice(start, token.end);
  return {
    found: {
      start,
      end: token.end,
      name,
      ring: ringInContext("department", look, tokens[from - 1]?.plain ?? "", token.plain),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.agent",
      confidence: asks === null ? 0.5 : 0.6,
    },
    next: index + 1,
  };
}

function isAgent(look: PartyLook, index: number, token: Token): boolean {
  const { tokens, asks, flat } = look;
  const { plain, tags } = token;
  const isAskedPrinter = asksForParty(asks) && plain === "printers";
  if (
    (things.has(plain) && !isAskedPrinter) ||
    functionWords.has(plain) ||
    determiners.has(plain) ||
    family.has(plain)
  )
    return false;
  const before = tokens[index - 1]?.plain ?? "";
  const after = tokens[index + 1];
  if (asks === "mirror.difference" || /^(?:i|he|she|it|who|that|which|no)$/.test(before)) return false;
  if (tags.has("Demonym") || /(?:ians|nese)$/.test(plain)) return false;
  // "We make carriers", "treated as pressers": things made, or what one is called.
  const led = tokens[withModifiers(look, index) - 1]?.plain ?? "";
  if (
    /^(?:as|are|were|be|being|make|makes|making|made|build|builds|sell|sells|fit|fits|fix|fixes|clean|cleans|pack|packs|use|uses|load|loads|on|with|into|from|of|these|feel|feels|felt|like)$/.test(
      led,
    ) &&
    !asksForParty(asks)
  )
    return false;
  if (/(?:ers|ors|ists|ians|men)$/.test(plain))
    return !tags.has("Verb") || determiners.has(before) || asksForParty(asks);
  const isNoun =
    tags.has("Noun") &&
    !tags.has("Verb") &&
    !tags.has("Pronoun") &&
    !tags.has("Possessive") &&
    shareOfPeople(plain) > 0;
  const isLed = /^(?:the|a|an|our|their|his|her|another|every|each|some|that)$/.test(
    tokens[withModifiers(look, index) - 1]?.plain ?? "",
  );
  if (!isNoun || !isLed) return false;
  if (
    isNextTo(look, token, after) &&
    after?.tags.has("Noun") === true &&
    !after.tags.has("Verb") &&
    !doing.test(after.plain)
  )
    return false;
  if (
    /(?:i'?m|i am|as|be|not|being) (?:just |only )?(?:a|an|the) (?:[a-z]+ )?$/.test(
      flat.slice(Math.max(0, token.start - 30), token.start),
    )
  )
    return false;
  if (tags.has("Actor") && (asksForParty(asks) || (after !== undefined && doing.test(after.plain))))
    return true;
  return (
    /(?:er|or|ist|ian|man|woman|keeper|smith)$/.test(plain) &&
    after !== undefined &&
    doing.test(after.plain) &&
    !things.has(`${plain}s`)
  );
}

const lead =
  /^(?:\W*(?:um+|er+|hm+|well|oh|probably|mostly|mainly|maybe|i (?:guess|suppose|think)|the|my|our|a|an|just|only|ultimately|honestly|usually|always|some|it'?s|that'?d be|with)\W+)*/;
const phraseEnd =
  /^[a-z][\w&'-]*(?: [a-z][\w&'-]*){0,3}?(?=\s*(?:[.,;!?\n(]|$|→| - | i (?:guess|suppose|think|reckon)| probably| really| mostly| mainly| maybe| usually| at | in | on | who | then | and ))/;

/** After a question for a party a bare noun phrase is one, whatever its head. */
function bareAnswer(look: PartyLook): readonly PartyFound[] {
  const { flat, typed, tokens, asks } = look;
  if (!asksForParty(asks)) return [];
  const from = lead.exec(flat)?.[0].length ?? 0;
  const phrase = phraseEnd.exec(flat.slice(from))?.[0];
  if (phrase === undefined) return [];
  const inside = tokens.filter((token) => token.start >= from && token.end <= from + phrase.length);
  const first = inside[0];
  const last = inside.at(-1);
  if (
    !first ||
    !last ||
    inside.some((token, index) => index > 0 && !isNextTo(look, inside[index - 1], token))
  )
    return [];
  if (
    inside.some(
      (token) => nobody.test(token.plain) || functionWords.has(token.plain) || token.tags.has("Pronoun"),
    )
  )
    return [];
  if (asks === "supporters.who" && family.has(last.plain)) return [];
  const isNamed = /^\p{Lu}/u.test(typed.slice(last.start)) && last.tags.has("ProperNoun");
  if (
    (!last.tags.has("Noun") && !isNamed) ||
    last.tags.has("Date") ||
    last.tags.has("Value") ||
    first.tags.has("Verb")
  )
    return [];
  // "Weekend change windows": a thing that could be handed over, unless it is asked who the work is for, where trades nobody listed are named.
  const isThing =
    !isNamed && !agentive.test(last.plain) && !isDepartment(last.plain) && shareOfPeople(last.plain) === 0;
  if (isThing && asks !== "recipient.who" && asks !== "circle.who-starts") return [];
  const placed = /^ in \p{Lu}[\p{Ll}-]+/u.exec(typed.slice(last.end))?.[0] ?? "";
  const end = last.end + placed.length;
  const name = typed.slice(first.start, end);
  const ring =
    asks === "recipient.who" ? "customer" : asks === "circle.who-starts" ? "department" : "colleague";
  return [
    {
      start: first.start,
      end,
      name,
      ring,
      key: partyKey(name.toLowerCase()),
      rule: `asked.${asks ?? ""}`,
      confidence: 0.6,
    },
  ];
}

const agentive =
  /(?:ers?|ors?|ists?|ians?|men|man|woman|women|people|folk|staff|crew|team|office|desk|firm)$/;

const nobody =
  /^(?:nobody|naebody|herself|himself|themselves|ourselves|nothing|noone|none|everybody|everyone|everything|something|anything|someone|somebody|anyone|nowt|lorry|lorries|trucks?|vans?|wagons?|trailers?|trains?|ships?|boats?|planes?|cars?|buses|bus|bikes?|forklifts?|pallets?|crates?|fridges?|freezers?|printers?|scanners?|conveyors?|belts?|dog|cat|robot|bot|machines?|computer|system|app|folder|skip|bin|shelf|landfill|robots|one|idea|clue|sure|question|pass|same|me|myself|dunno|idk|yes|yeah|no|ok|hmm|cows|cow|horses|lambs|sheep|pigs|hens|chickens|plants|trees|sea|kind|mailbox|inbox|spreadsheet|money|god|sorry|thanks|hello|hi|morning|evening|good|hard|tough|alright|depends|never|not)$/;
