import { asksForParty, isNextTo, opensSentence, type PartyLook } from "./party.ts";
import type { Head } from "./party-lexicon.ts";
import type { Token } from "./tag.ts";
import { determiners, family, numberWords, verbHeads, weakHeads } from "./words/naming.ts";

/** Signs that nobody is meant: another word, kin, one's own trade, an example, a bare count noun. */
export function isNobody(look: PartyLook, head: Head, index: number, from: number): boolean {
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
  if (/^(?:no|without)$/.test(lead)) return true;
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
  if (from < index && isSpokenTo(flat, tokens[index - 1], last)) return true;
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
    if (head.singular === "head" && follows?.plain === "of" && /^(?:our|the|my|a|their)$/.test(lead))
      return false;
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
  const isListed =
    asksForParty(asks) &&
    /^(?:then|next|after|first|finally|maybe|probably|mostly|mainly|usually)$/.test(lead);
  if (weakHeads.has(head.singular) && isAlone) return !(isListed || (opens && asksForParty(asks)));
  return (
    isAlone &&
    !opens &&
    !isListed &&
    !/^(?:and|or|by|from|for|to|with|per|via|ask|tell|email|call|as|,|)$/.test(lead)
  );
}

const spokenTo = /^(?:man|mate|bro|pal|boss|love|hon|dude|son|chief|buddy|lad|lads|girl|guys|sir|madam)$/;
/** "Its a job mate": whom one speaks to, after a thing. */
export function isSpokenTo(flat: string, before: Token | undefined, last: Token | undefined): boolean {
  return (
    before !== undefined &&
    last !== undefined &&
    fondly.test(last.plain) &&
    !companions.test(before.plain) &&
    /^\s*(?:[.,!?\n]|$)/.test(flat.slice(last.end))
  );
}

const fondly = /^(?:mate|bro|pal|love|hon|dude|buddy|darling|pet|duck)$/;
/** What makes a mate somebody's: a workmate, an old pal. */
const companions =
  /^(?:work|team|flat|house|room|class|school|best|good|old|close|running|drinking|band|shift|bench|van|cab|crew|training|my|our|his|her|their|your|another|one|dear|pen)$/;
const idle =
  /(?:^|[,!.]\s*|\b(?:idea|clue|dunno|sure|thanks|cheers|ta|yeah|no|nah|ok|okay|well|sorry|know|scooby)\s)$/;

/** Verbs with somebody before them: "chef thinks", "agency sends". */
export function isDoing(token: Token): boolean {
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
  // "Can't pick his kid up": of somebody who is told of.
  if (
    /^(?:his|her)$/.test(lead) &&
    /^(?:kid|child|son|daughter|wife|husband|mum|mom|dad|mother|father|brother|sister|nan|gran|baby)$/.test(
      singular,
    )
  )
    return true;
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
