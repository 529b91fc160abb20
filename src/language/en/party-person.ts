import type { Ring } from "../finding.ts";
import { isNextTo, opensSentence, type PartyAt, type PartyLook, withoutPossessive } from "./party.ts";
import { isDepartment, partyKey } from "./party-lexicon.ts";
import type { Token } from "./tag.ts";
import { givenNames } from "./words/given-names.ts";
import { commonWords, functionWords, notNames } from "./words/naming.ts";

const titles: ReadonlySet<string> = new Set(
  "mr,mrs,ms,miss,mx,dr,sister,father,auntie,uncle,nurse,professor,prof,madam,madame,frau,herr,monsieur,senora,señora,senor,señor,signora,don,dona,doña,ate,kuya,tita,tito,mama,tante,big,wee,old,young,ustad,ustadh,sheikh,chef,coach,matron,sir".split(
    ",",
  ),
);

/** People by name: "Karen", "Mrs Abara", "Miss Patel". */
export function personAt(look: PartyLook, index: number): PartyAt | null {
  const { tokens, flat, typed } = look;
  const token = tokens[index];
  if (!token) return null;
  const isTitled = titles.has(token.plain);
  let to = index + 1;
  if (isTitled) {
    const next = tokens[to];
    if (
      !next ||
      !opensName(look, index) ||
      !(/^(?:mr|mrs|ms|dr|prof)$/.test(token.plain) ? /^\.? $/ : /^ $/).test(
        flat.slice(token.end, next.start),
      ) ||
      next.plain === "i" ||
      !(/^\p{Lu}/u.test(typed.slice(next.start)) || isLowerSurname(token.plain, next, typed))
    )
      return null;
    to += 1;
  } else if (!isGivenName(look, index)) return null;
  while (to < tokens.length && to - index < 3) {
    const next = tokens[to];
    const previous = tokens[to - 1];
    if (!next || !isNextTo(look, previous, next) || /'s?$/.test(previous?.plain ?? "")) break;
    if (!/^\p{Lu}[\p{Ll}']+/u.test(typed.slice(next.start, next.end)) || notNames.has(next.plain)) break;
    to += 1;
  }
  // "Anjali madam", "Tripathi ji": the name without its honour.
  while (to - index > 1 && honours.test(tokens[to - 1]?.plain ?? "")) to -= 1;
  const isHonoured = honours.test(tokens[to]?.plain ?? "") && isNextTo(look, tokens[to - 1], tokens[to]);
  const last = tokens[to - 1] ?? token;
  const end = withoutPossessive(flat, token.start, last.end);
  const name = typed.slice(token.start, end);
  return {
    found: {
      start: token.start,
      end,
      name,
      ring: ringOfPerson(look, isTitled ? token.plain : null),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.person",
      confidence: 0.8,
    },
    next: isHonoured ? to + 1 : to,
  };
}

/** "mr dorsey": whoever writes without capitals writes names so, too. */
function isLowerSurname(title: string, next: Token, typed: string): boolean {
  return (
    /^(?:mr|mrs|ms|dr)$/.test(title) &&
    typed === typed.toLowerCase() &&
    /^[a-z]{3,}$/.test(next.plain) &&
    !notNames.has(next.plain) &&
    !functionWords.has(next.plain)
  );
}

const honours = /^(?:madam|ma'am|maam|mam|sir|ji|san|bhai|bhaiya|didi|sahib|saab|uncle|aunty|auntie)$/;

/** "Big Reg", "Old Tom", "Chef Marco": everyday words lead a name only where the name is one. */
function opensName(look: PartyLook, index: number): boolean {
  return !informal.test(look.tokens[index]?.plain ?? "") || isGivenName(look, index + 1);
}

const informal = /^(?:big|wee|old|young|don|mama|chef|coach|sir)$/;

/** Whether a word is somebody's name here: by its capital, by the list of given names, and by the words beside it. */
export function isGivenName(look: PartyLook, index: number): boolean {
  const { tokens, typed, asks } = look;
  const token = tokens[index];
  if (!token) return false;
  const said = typed.slice(token.start, token.end);
  const plain = token.plain.replace(/'(?:s|d|ll)?$/, "");
  if (notNames.has(plain) || plain.length < 2 || /\d|^\p{L}+days$/u.test(plain) || isDepartment(plain))
    return false;
  if (isOneself(look, index) || isKinsName(look, index)) return false;
  const before = isNextTo(look, tokens[index - 1], token) ? (tokens[index - 1]?.plain ?? "") : "";
  if (/^(?:i'm|im|am|name's|is|called|in|at|near|outside|off)$/.test(before) && !/^(?:called)$/.test(before))
    return false;
  const after = tokens[index + 1]?.plain ?? "";
  const isListed = token.tags.has("FirstName") || token.tags.has("Person") || givenNames.has(plain);
  if (!/^\p{Lu}[\p{Ll}']+/u.test(said)) return isListed && isLowerName(before, plain, token);
  const isPlace = ["Place", "City", "Country", "Region"].some((tag) => token.tags.has(tag));
  if (isPlace && !isListed) return false;
  if (/^(?:from|to|of|the|a|this|around|on)$/.test(before) && !isListed) return false;
  if (
    commonWords.has(plain) &&
    !isNamedBy(before) &&
    (opensSentence(look, index) || !isListed) &&
    !(givenNames.has(plain) && isActing(after))
  )
    return false;
  if (isListed) return true;
  if (!opensSentence(look, index))
    return !isShouted(typed) && (isNamedBy(before) || isActing(after) || token.plain.endsWith("'s"));
  const isAskedFor = /^(?:role\.cover|supporters\.who|outcomes\.plan-with)$/.test(asks ?? "");
  return (
    /^(?:does|did|covers|said|says|told|got|retired|died|from|in|at|and)$/.test(after) &&
    (isAskedFor || token.tags.has("ProperNoun")) &&
    !/(?:ing|ed|ly|s)$/.test(plain)
  );
}

/** "Darla, dispatch, Amarillo.": who opens a talk with a name says their own. */
function isOneself({ asks, flat, tokens }: PartyLook, index: number): boolean {
  return asks === null && index === 0 && /^(?:[,.]| here\b)/.test(flat.slice(tokens[0]?.end));
}

/** "My brother Kola", "our Malcolm": kin. */
function isKinsName({ flat, tokens }: PartyLook, index: number): boolean {
  return /(?:\bmy (?:[a-z]+ )?(?:brother|sister|cousin|uncle|aunt|auntie|son|daughter|wife|husband|niece|nephew|mum|mother|dad|father|boy|girl),? |\bour )$/.test(
    flat.slice(Math.max(0, (tokens[index]?.start ?? 0) - 30), tokens[index]?.start),
  );
}

function isLowerName(before: string, plain: string, token: Token): boolean {
  return (
    /^(?:ask|tell|text|with|and|called|call|email|by|ring|see|thank)$/.test(before) &&
    !token.tags.has("Verb") &&
    !commonWords.has(plain)
  );
}

function isNamedBy(before: string): boolean {
  return /^(?:message|messaged|messaging|dm|ping|whatsapp|phone|phoned|ask|asked|tell|told|text|call|called|email|emailed|with|thank|thanked|ring|rang|by|poor|old|like|lady|girl|guy|lad|rep|manager|colleague|supervisor|boss|because|meet|and|person|when|show|visit|gaffer|mate|to|for|send|but|on|if)$/.test(
    before,
  );
}

function isActing(after: string): boolean {
  return /^(?:and|does|did|said|says|covers|told|asked|who|always|never|would|will|is|was|has|had|gets|got|came|comes|died|retired|left|knows|thinks|says|used|could|can|cant|can't|takes|took|rings|rang|brings|brought|helped|helps|taught|covers|cover|in|from|upstairs)$/.test(
    after,
  );
}

/** A text all in capitals tells nothing of names. */
function isShouted(typed: string): boolean {
  return typed === typed.toUpperCase();
}

/** Whom a name belongs to: a first name is a colleague's, a formal one somebody's whom one serves, unless the question tells. */
function ringOfPerson({ asks }: PartyLook, title: string | null): Ring {
  const topic = asks ?? "";
  if (topic === "circle.partner-view") return "partner";
  if (topic.startsWith("recipient")) return "customer";
  if (title === null || informal.test(title) || /^(?:role|supporters|outcomes|treatment|concern)/.test(topic))
    return "colleague";
  return inside.test(title) ? "department" : "customer";
}

const inside = /^(?:dr|sister|nurse|matron|prof|professor|father)$/;
