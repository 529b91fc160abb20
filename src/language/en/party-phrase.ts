// Long because all that may stand around a head is one grammar, read from both sides; its words are in words/naming.ts.
import type { Ring } from "../finding.ts";
import {
  asksForParty,
  isNextTo,
  opensSentence,
  type PartyAt,
  type PartyLook,
  withoutPossessive,
} from "./party.ts";
import { type Head, isDepartment, longestHead, partyKey, ringOfHead } from "./party-lexicon.ts";
import { isGivenName } from "./party-person.ts";
import type { Token } from "./tag.ts";
import {
  determiners,
  family,
  functionWords,
  general,
  looseEdges,
  modifiers,
  numberWords,
  thingsAfter,
  verbHeads,
  verbsBefore,
  weakHeads,
} from "./words/naming.ts";

/** A noun phrase whose head is in the lexicon: "the new nurses", "our haulage firm", "girls on the tills". */
export function phraseAt(look: PartyLook, index: number): PartyAt | null {
  const { tokens, flat, typed } = look;
  const head = longestHead(tokens, index);
  const first = tokens[index];
  const last = tokens[index + (head?.length ?? 1) - 1];
  if (!head || !first || !last) return null;
  const after = tokens[index + head.length];
  if (isPartOfLongerName(look, head, last, after, index)) return null;
  const from = withModifiers(look, index);
  const start = tokens[from] ?? first;
  if (isNobody(look, head, index, from)) return null;
  const isDescribed = tokens
    .slice(from, index)
    .some((token) => !numberWords.has(token.plain) && !/^\d/.test(token.plain));
  const to = tailEnd(
    look,
    head,
    last,
    index + head.length,
    tokens[from - 1],
    isDescribed || (head.length > 1 && head.isPlural),
  );
  const end = withoutPossessive(flat, start.start, (tokens[to - 1] ?? last).end);
  const name = typed.slice(start.start, end);
  return {
    found: {
      start: start.start,
      end,
      name,
      ring: ringInContext(
        ringWithin(look, head, from, index),
        look,
        tokens[from - 1]?.plain ?? "",
        head.singular,
      ),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.head",
      // What stands in the question's own example is only asked about.
      confidence: look.asks === "mirror.difference" ? 0.45 : 0.85,
    },
    next: to,
  };
}

/** "mason team", "customer comments", "colleague Tunde": the head only leads to the name that follows. */
function isPartOfLongerName(
  look: PartyLook,
  head: Head,
  last: Token,
  after: Token | undefined,
  index: number,
): boolean {
  const { typed, flat, tokens } = look;
  if (!after) return false;
  if (/^,? $/.test(flat.slice(last.end, after.start)) && isGivenName(look, index + head.length)) {
    const isApposed =
      flat.slice(last.end, after.start) === " " || /^(?:[.,!?]|$)/.test(flat.slice(after.end));
    if (isApposed && !last.plain.endsWith("s") && /^\p{Lu}/u.test(typed.slice(after.start))) return true;
  }
  // "The caller's name" names the caller.
  if (!isNextTo(look, last, after) || /'s?$/.test(last.plain)) return false;
  if (head.isPlural && !/^(?:people|staff)$/.test(last.plain)) return false;
  if (thingsAfter.has(after.plain)) return true;
  const isGeneral = /^(?:person|people|man|woman|one|lady|lad|kid|child)$/.test(head.singular);
  return !isGeneral && longestHead(tokens, index + head.length) !== null && !verbHeads.has(after.plain);
}

/** Takes the words before a head that belong to its name; the index of the first. */
export function withModifiers(look: PartyLook, index: number): number {
  const { tokens } = look;
  let from = index;
  while (from > 0 && index - from < 3) {
    const before = tokens[from - 1];
    if (!before || !isNextTo(look, before, tokens[from])) break;
    if (determiners.has(before.plain) && before.plain !== "other") break;
    if (functionWords.has(before.plain) || verbsBefore.has(before.plain) || before.plain.endsWith("'s"))
      break;
    if (
      !(isModifier(before) || namesTrade(look, from - 1, index)) ||
      /^(?:person|people|man|woman|one)$/.test(before.plain)
    )
      break;
    from -= 1;
  }
  while (from < index && isLoose(tokens[from]?.plain ?? "", tokens[index]?.plain ?? "")) from += 1;
  return from;
}

/** "The painting company", "lending folks": what a group does, where nobody is doing it to them. */
function namesTrade({ tokens }: PartyLook, index: number, head: number): boolean {
  return (
    /^[a-z]{3,}ing$/.test(tokens[index]?.plain ?? "") &&
    groups.test(tokens[head]?.plain ?? "") &&
    /^(?:the|a|an|our|my|their|every|each|some|and|or)$/.test(tokens[index - 1]?.plain ?? "the")
  );
}

const groups =
  /^(?:compan(?:y|ies)|firms?|section|crowd|lot|team|teams|folks?|people|crew|dept|department|staff|agency|plant|factory|lads|girls|lady|ladies|manager|authority|office|side)$/;

function isModifier(token: Token): boolean {
  const { plain, tags } = token;
  if (modifiers.has(plain) || plain === "other" || numberWords.has(plain) || /^\d+k?$/.test(plain))
    return true;

  if (isDepartment(plain)) return !tags.has("Verb") || tags.has("Gerund") || tags.has("Noun");
  if (longestHead([token], 0)?.isPlural === true || plain.endsWith("s")) return false;
  if (looseEdges.has(plain)) return true;
  const isDescribing = tags.has("Adjective") || (tags.has("Noun") && !tags.has("Pronoun"));
  return isDescribing && !tags.has("Verb") && !tags.has("Date") && !/(?:ing|ed|ly)$/.test(plain);
}

/** Counts and opinions stay out of a name; counts stay where the head says little without them ("two staff"). */
function isLoose(word: string, head: string): boolean {
  if (word === "other") return /^(?:people|person|man|woman|one|kid|kids|staff)s?$/.test(head);
  if (looseEdges.has(word)) return true;
  const isCount = numberWords.has(word) || /^\d+k?$/.test(word);
  return isCount && !/^(?:people|staff|starters|brothers|sisters|new|young|old|disabled)$/.test(head);
}

/** Signs that nobody is meant: another word, kin, one's own trade, an example, a bare count noun. */
function isNobody(look: PartyLook, head: Head, index: number, from: number): boolean {
  const { tokens, flat, asks } = look;
  const before = tokens[from - 1];
  const last = tokens[index + head.length - 1];
  const beside = isNextTo(look, before, tokens[from]) ? (before?.plain ?? "") : "";
  // "My own manager" is led by "my".
  const lead = beside === "own" ? (tokens[from - 2]?.plain ?? "") : beside;
  if (last === undefined) return true;
  const isAlone = from === index;
  if (
    /^(?:to|i|we|they|you|he|she|who|will|would|can|can't|don't|not)$/.test(lead) &&
    verbHeads.has(last.plain)
  )
    return true;
  if (/^(?:no|without)$/.test(lead) && from === index) return true;
  // "A lot", "the section": nobody without what crowd it is.
  if (
    /^(?:section|crowd|lot)$/.test(head.singular) &&
    (isAlone || /^(?:whole|big|huge|odd|last|next|first|bad|parking)$/.test(tokens[index - 1]?.plain ?? ""))
  )
    return true;
  // "No idea mate": whom one speaks to.
  if (
    spokenTo.test(last.plain) &&
    idle.test(flat.slice(0, last.start)) &&
    /^\s*(?:[.,!?\n]|$)/.test(flat.slice(last.end))
  )
    return true;
  // "These people", named before.
  if (
    /^(?:these|those|such)$/.test(lead) &&
    isAlone &&
    /^(?:people|person|men|women|guys|lads)$/.test(last.plain) &&
    !/^ (?:who|that|with|in|at|on) /.test(flat.slice(last.end)) &&
    index > 4
  )
    return true;
  // "Us loaders" are we ourselves.
  if (head.isPlural && /^(?:us|we)$/.test(lead)) return true;
  const isPlainPeople = tokens
    .slice(from, index)
    .every((token) => numberWords.has(token.plain) || /^(?:other|country|same|\d+)$/.test(token.plain));
  if (last.plain === "people" && isPlainPeople && (beside === "own" || !isPeopleAsked(look, index)))
    return true;
  if (
    /^(?:board|boards)$/.test(last.plain) &&
    /^(?:notice|bill|white|black|score|circuit|ironing|chopping|key|job|card|skirting)$/.test(
      tokens[index - 1]?.plain ?? "",
    )
  )
    return true;
  if (
    /['"]\s*$/.test(flat.slice(Math.max(0, (tokens[from]?.start ?? 0) - 1), tokens[from]?.start)) &&
    asks === "vision.phrase"
  )
    return true;
  if (
    /^(?:world|society)$/.test(last.plain) &&
    /(?:chang\w+|save|rule|end of) the $|^\W*$/.test(flat.slice(0, tokens[from]?.start)) &&
    /^(?:[.,!]|$|\?)/.test(flat.slice(last.end))
  )
    return asks !== "recipient.who";
  const isLed = determiners.has(lead) || numberWords.has(lead) || /^\d/.test(lead);
  if (
    /^(?:team|department|crew|gang|squad|staff|group)$/.test(last.plain) &&
    isAlone &&
    /^(?:|a|an|my|our|the|every|each|this|that|whole)$/.test(lead) &&
    !/^ (?:in|on|at|from|of) /.test(flat.slice(last.end))
  ) {
    return last.plain !== "staff" || lead === "";
  }
  if (isKin(look, head.singular, last.plain, lead, isAlone)) return true;
  if (isPlaceOnly(look, head.singular, lead, from, last)) return true;
  // "My lead", "our head says": words for more than people.
  if (/^(?:head|lead|mate)$/.test(head.singular) && isAlone && !head.isPlural) {
    const follows = tokens[index + head.length];
    const isSubject = follows !== undefined && isNextTo(look, last, follows) && isDoing(follows);
    return (
      !(/^(?:our|the)$/.test(lead) && isSubject) && !(/^(?:my|our)$/.test(lead) && head.singular === "lead")
    );
  }
  if (
    /^(?:night|day|late|early|back) shift$/.test(head.singular) &&
    /(?<!\w)(?:on|work|works|working|do|doing) (?:the |my )?$/.test(
      flat.slice(Math.max(0, (tokens[from]?.start ?? 0) - 14), tokens[from]?.start),
    )
  )
    return true;
  if (head.isPlural && /^(?:as|become|became|becoming|called)$/.test(lead)) return true;
  if (last.plain === "teams" && look.typed.charAt(last.start) === "T" && /^(?:on|in|via|over)$/.test(lead))
    return true;
  if (
    head.isPlural &&
    weakHeads.has(head.singular) &&
    /^(?:make|makes|making|made|build|builds|sell|sells|fit|fits|fix|repair|clean|pack|assemble)$/.test(lead)
  )
    return true;
  if (/^ called \p{Lu}/u.test(look.typed.slice(last.end))) return true;
  if (head.isPlural || massHeads.has(head.singular)) return false;
  if (isExample(look, head.singular, lead, before)) return true;
  if (
    /^(?:person|man|woman)$/.test(head.singular) &&
    isAlone &&
    /^(?:a|the|that|one|some|any|another|each|single|same)$/.test(lead) &&
    !asksForParty(asks) &&
    !/^ (?:in|on|at|from|with) /.test(flat.slice(last.end))
  )
    return head.singular === "person";
  if (isLed) return false;
  const next = tokens[index + head.length];
  if (/'(?:d|ll)$/.test(last.plain) || (isNextTo(look, last, next) && next !== undefined && isDoing(next))) {
    if (
      !/^(?:a|an|the|my|this|i'm|am|as|still|no)$/.test(lead) &&
      !/^(?:lead|head|chair|mate|test)$/.test(head.singular)
    )
      return false;
  }
  if (asks === null && isAlone) return true;
  const opens = opensSentence(look, from);
  if (opens && /^(?:concern\.task|role\.restated|outcomes|assets|null)/.test(asks ?? "null"))
    return !/^(?:outcomes\.(?:collaboration|plan))/.test(asks ?? "null");
  if (weakHeads.has(head.singular) && isAlone) return !(opens && asksForParty(asks));
  return (
    isAlone && !opens && !/^(?:and|or|by|from|for|to|with|per|via|ask|tell|email|call|as|,|)$/.test(lead)
  );
}

const spokenTo = /^(?:man|mate|bro|pal|boss|love|hon|dude|son|chief|buddy|lad|lads|girl|guys|sir|madam)$/;
const idle =
  /(?:^|[,!.]\s*|\b(?:idea|clue|dunno|sure|thanks|cheers|ta|yeah|no|nah|ok|okay|well|sorry|know|scooby)\s)$/;

/** Verbs with somebody before them: "chef thinks", "agency sends". */
function isDoing(token: Token): boolean {
  return (
    /^(?:thinks?|says?|said|knows?|knew|closes|sends?|sent|reads?|wants?|needs?|gets?|got|told|tells|asks?|asked|rings?|rang|covers?|does|did|took|takes|comes?|came|can't|cant|cannot|won't|wont|will|would|could|has|had|never|always|just|likes?|hates?|opens?|starts?|waits?|gives?|gave|keeps?|kept|puts?|lets?|makes?|made|goes|went|calls?|called|shouts?|shouted|threw|punched|laughed|cried|laughs|sees|saw|reckons|wanted|needed|decides?|decided)$/.test(
      token.plain,
    ) ||
    (token.tags.has("PresentTense") && token.plain.endsWith("s") && !token.tags.has("Noun"))
  );
}

/** "People" are somebody's people only where the question or the words after it say so. */
function isPeopleAsked({ asks, flat, tokens }: PartyLook, index: number): boolean {
  const after = flat.slice(tokens[index]?.end);
  return (
    /^(?:recipient|circle\.society|outcomes\.aspiration|contact)/.test(asks ?? "") ||
    /^ (?:who|whose|with|in|on|at|from|that|waiting|living|using)(?!\w)/.test(after)
  );
}

/** Places and bodies of people: where something is, nobody is meant ("at a school", "on the board", "my country"). */
const places =
  /^(?:school|primary school|secondary school|middle school|high school|university|college|hospital|clinic|office|shop|store|supermarket|library|bakery|plant|factory|mill|farm|hotel|pub|cafe|restaurant|gym|church|mosque|temple|museum|port|airport|depot|dentist|dentist's|surgery|practice|town|village|city|country|nation|street|world|state|county|board|notice board|bank|station|court|nursery|salon|garage|studio|gallery|stable|shelter|cold store|mobile library|workshop|care home|nursing home|business|company|estate|firm|galley|chair|parish)$/;

function isPlaceOnly(
  { flat, asks, tokens }: PartyLook,
  singular: string,
  lead: string,
  from: number,
  last: Token,
): boolean {
  if (!places.test(singular.split(" ").slice(-2).join(" ")) && !places.test(singular.split(" ").at(-1) ?? ""))
    return false;
  const before = flat.slice(Math.max(0, (tokens[from]?.start ?? 0) - 26), tokens[from]?.start);
  const isReceiving = /^(?:recipient|circle)/.test(asks ?? "");
  if (/^(?:country|nation|world|state)$/.test(singular) && /^(?:my|this|our|that|every)$/.test(lead))
    return true;
  if (
    /(?<!\w)(?:in|at|inside|near|outside|behind|around|round|into|on|off|past|across|from|own|running?|out of|to) (?:(?:the|a|an|my|our|this|that|one|\d+|some|every|each|all the) )?(?:small |big |local |little |new )?$/.test(
      before,
    )
  )
    return !(
      isReceiving &&
      /(?<!\w)(?:to|from|at) (?:(?:the|\d+|some|a|every) )?$/.test(before) &&
      !/(?<!\w)at (?:the|a) $/.test(before)
    );
  if (
    /(?<!\w)(?:water|paint|open|close|clean|build|run|own|leave|bring|lock) (?:up )?(?:the|a|my|our) (?:small |mobile |little )?$/.test(
      before,
    )
  )
    return true;
  return (
    /^(?: is| was)? (?:up|down|full|empty|closed|shut|dark)(?!\w)/.test(flat.slice(last.end)) &&
    (last.plain.endsWith("'s") || /^ (?:is|was) /.test(flat.slice(last.end)))
  );
}

/** Heads that stand for a group without an article. */
const massHeads: ReadonlySet<string> = new Set([
  "nursing staff",
  "medical staff",
  "management",
  "society",
  "public",
  "folk",
  "audience",
  "night shift",
  "day shift",
]);

/** "my wife", "my sister in law": kin, unless the question is who was met. */
function isKin(look: PartyLook, singular: string, last: string, lead: string, isAlone: boolean): boolean {
  if (!family.has(singular)) return false;
  // Kin are of the work where they are asked for: who receives it, who covers, for whom one works.
  if (/^(?:contact|recipient|role\.cover|outcomes\.aspiration|circle\.who-starts)/.test(look.asks ?? ""))
    return /^(?:dog|cat)$/.test(singular) || last.endsWith("'s");
  const isNear =
    /^(?:wife|husband|missus|uncle|aunt|auntie|cousin|niece|nephew|brother|son|sister in law|brother in law|mother in law|father in law)$/;
  if (isNear.test(singular) && !last.endsWith("s") && !/^(?:his|her|their|a|an|one|some|whose)$/.test(lead))
    return true;
  if (/^(?:my|our)$/.test(lead)) return isAlone || singular !== "partner";
  const isParent = /^(?:mum|mom|dad|mother|father|granny|grandma|grandad|baby)$/.test(singular);
  return isParent && isAlone && !determiners.has(lead) && lead !== "";
}

/** "A surgeon saves a life", "I'm a porter", "to be a nurse": an example, oneself, a wish. */
function isExample(
  { flat, asks }: PartyLook,
  singular: string,
  lead: string,
  before: Token | undefined,
): boolean {
  if (asks === "mirror.difference" && /^(?:a|an|the)$/.test(lead)) {
    return /^(?:surgeon|doctor|pilot|president|ceo|owner|boss|director)$/.test(singular);
  }
  if (!before || !/^(?:a|an|just|only|the)$/.test(lead))
    return /^(?:am|i'm|im|as|says|made|become|be)$/.test(lead);
  const upTo = flat.slice(Math.max(0, before.start - 24), before.start);
  const isMe =
    /(?<!\w)(?:i'?m|i am|as|be|being|i was|become|became|i'?m just|i'?m only|work as)\s(?:just |only |still |basically )?$/.test(
      upTo,
    );
  return lead === "the"
    ? /(?<!\w)(?:be|i'?m|i am|we'?re|we are|he'?s|she'?s|he is|she is)\s$/.test(upTo)
    : isMe ||
        /(?<!\w)(?:not|than|it'?s|into|still|like|he'?s|she'?s|they'?re|become|becomes|called me)\s$/.test(
          upTo,
        ) ||
        /(?<!there)(?<!here)(?<!it)(?<!that) (?:is|was)\s$/.test(upTo);
}

/** What follows a head and makes it one somebody: "with the hearing aids", "on the tills", "'s people", "who ring at night". */
function tailEnd(
  look: PartyLook,
  head: Head,
  last: Token,
  at: number,
  before: Token | undefined,
  isDescribed: boolean,
): number {
  const { tokens, flat } = look;
  const next = tokens[at];
  if (!next) return at;
  if (/'s?$/.test(last.plain) && isNextTo(look, last, next)) {
    const owned = longestHead(tokens, at);
    if (owned) return at + owned.length;
    return family.has(next.plain) ? at + 1 : at;
  }
  const isGroup = /^(?:board|bunch|group|crew|team|handful|panel)$/.test(head.singular);
  if (!isNextTo(look, last, next)) return at;
  const place = tokens[at + 1];
  const isPlaced =
    next.plain === "in" &&
    place !== undefined &&
    isNextTo(look, next, place) &&
    /^\p{Lu}\p{Ll}/u.test(look.typed.slice(place.start, place.end)) &&
    !place.tags.has("Date");
  // "A man in Rotterdam" is told by the place alone; "the distributor in Lagos" is the distributor.
  if (isPlaced) return vague.test(head.singular) && !isDescribed ? at + 2 : at;
  if (!general.has(last.plain) && head.singular !== "person" && !isGroup) return at;
  if (next.plain === "at" && place?.plain === "home") return at + 2;
  if (isDescribed && next.plain !== "with" && next.plain !== "who") return at;
  if (next.plain === "with" && head.isPlural && last.plain !== "people") return at;
  if (/^(?:upstairs|downstairs|outside)$/.test(next.plain)) return at + 1;
  if (/^(?:people|those|person|folk|folks)$/.test(last.plain) && /^who(?:'ve|'re|'s|ve|s)?$/.test(next.plain))
    return relativeEnd(look, at);
  if (next.plain === "of" ? !isGroup : !/^(?:in|on|at|with|from|behind|down)$/.test(next.plain)) return at;
  if (next.plain === "with" && before?.plain === "the" && /^(?:team|office)$/.test(last.plain)) return at;
  let to = at + 1;
  let nouns = 0;
  while (to < tokens.length && to - at < 5) {
    const token = tokens[to];
    if (!token || !isNextTo(look, tokens[to - 1], token)) break;
    if (
      /^(?:top|behalf|purpose|holiday|leave|time|times|first|last|once|all|least|home|fact|general|particular|me|us|it|them|him|her|my|that|this|what|monday|tuesday|wednesday|thursday|friday|saturday|sunday|their|his|wards?|night|same|week|day|month|year|morning|minute)$/.test(
        token.plain,
      )
    )
      break;
    const isLed =
      determiners.has(token.plain) ||
      modifiers.has(token.plain) ||
      numberWords.has(token.plain) ||
      token.tags.has("Adjective");
    if (/^\d{1,4}$/.test(token.plain) && nouns > 0) {
      to += 1;
      continue;
    }
    const isNoun =
      /\w/.test(token.plain) &&
      (token.tags.has("Noun") || token.plain === "dispatch") &&
      !token.tags.has("Pronoun") &&
      !functionWords.has(token.plain);
    if (!isLed && !isNoun) break;
    if (isNoun) nouns += 1;
    to += 1;
  }
  const isCut = to < tokens.length && to - at >= 5 && isNextTo(look, tokens[to - 1], tokens[to]);
  return nouns > 0 && !isCut && flat.slice(last.end, next.start) === " " ? to : at;
}

/** Heads that say next to nothing of whom they name. */
const vague = /^(?:man|woman|fella|lad|guy|chap|bloke|person|folk|warehouse|service desk|shop)$/;

/** A short relative clause that runs to the end of its sentence belongs to the name. */
function relativeEnd({ tokens, flat }: PartyLook, at: number): number {
  let to = at;
  while (to < tokens.length && to - at < 7) {
    const token = tokens[to];
    if (!token) break;
    to += 1;
    if (/^\s*(?:[.!?\n]|$)/.test(flat.slice(token.end, token.end + 3))) return to;
    if (!/^[ ]$/.test(flat.slice(token.end, tokens[to]?.start))) break;
  }
  return at;
}

/** "treasury team", "lads in dispatch": the department named beside the head gives the ring. */
function ringWithin({ tokens, flat }: PartyLook, head: Head, from: number, index: number): Ring {
  const ring = ringOfHead(head.singular);
  if (ring === "partner" || ring === "department") return ring;
  const beside = tokens.slice(from, index).some((token) => isDepartment(token.plain));
  const isGroup =
    /^(?:team|staff|crew|lead|manager|director|lad|girl|guy|person|people|lady|folk|boss|head|gang|assistant)$/.test(
      head.singular.split(" ").at(-1) ?? "",
    );
  if (
    /^(?:lads|girls|guys|boys|women|men|ladies)$/.test(tokens[index]?.plain ?? "") &&
    /^ (?:in|on|at|from|upstairs|downstairs) /.test(flat.slice(tokens[index]?.end))
  )
    return "department";
  const place = /^ in (?:the )?([a-z&]+)/.exec(flat.slice(tokens[index + head.length - 1]?.end));
  return isGroup && (beside || isDepartment(place?.[1] ?? "")) ? "department" : ring;
}

/** Where the words of the clause or the question say more of the ring than the head does. */
export function ringInContext(ring: Ring, { asks }: PartyLook, lead: string, singular: string): Ring {
  const isReceiver = /^(?:customer|client|patient|kid|child|student|person|resident|passenger)$/.test(
    singular,
  );
  if (asks === "circle.partner-view" && (ring === "department" || ring === "customer") && !isReceiver)
    return "partner";
  if (asks === "circle.inside-view" && ring === "partner") return "department";
  if (asks === "role.cover" && ring !== "partner") return "colleague";
  if (asks === "supporters.who" && ring === "department") return "colleague";
  if (asks === "circle.society" && /^(?:person|child|family|kid|voter|man|woman)$/.test(singular))
    return "society";
  if (lead === "my" && ring === "department") return "colleague";
  return ring;
}
