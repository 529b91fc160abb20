import {
  asksForParty,
  isNextTo,
  opensSentence,
  type PartyAt,
  type PartyLook,
  withoutPossessive,
} from "./party.ts";
import { isDepartment, longestHead, partyKey } from "./party-lexicon.ts";
import { isGivenName } from "./party-person.ts";
import { plainWords, thingsAfterDepartment } from "./words/naming.ts";

/** Departments that stand bare: "sales", "HR", "the ward", "other labs". */
export function departmentAt(look: PartyLook, index: number, fewestWords: number): PartyAt | null {
  const { tokens, flat, typed } = look;
  for (let length = 3; length >= fewestWords; length -= 1) {
    const part = tokens.slice(index, index + length);
    const first = part[0];
    const last = part.at(-1);
    if (part.length < length || !first || !last) continue;
    const phrase = part.map((token) => token.plain.replace(/'s?$/, "")).join(" ");
    if (!isDepartment(phrase)) continue;
    const next = index + length;
    if (!standsAsDepartment(look, index, next, phrase)) return null;
    const before = tokens[index - 1];
    const isOther = before?.plain === "other" && isNextTo(look, before, first);
    const start = isOther && before ? before.start : first.start;
    const tail = placeEnd(look, next, last.plain);
    const end = withoutPossessive(flat, start, tokens[tail - 1]?.end ?? last.end);
    const name = typed.slice(start, end);
    return {
      found: {
        start,
        end,
        name,
        ring: isOther && look.asks === "recipient.reason" ? "partner" : "department",
        key: partyKey(name.toLowerCase()),
        rule: "en.party.department",
        confidence: 0.8,
      },
      next: tail,
    };
  }
  return null;
}

/** Words for rooms are departments only where they act or are asked for. */
const rooms =
  /^(?:kitchen|theatres?|office|depot|workshop|warehouse|labs?|post room|mail ?room|control room|reception|the (?:yard|line|office|board)|stores|grounds|shop floor|loading bay)$/;
const acting =
  /^(?:say|says|said|would|get|gets|got|promise|promises|have|has|had|havent|haven't|hasn't|can|can't|cant|will|do|does|don't|dont|doesn't|are|is|were|was|lose|loses|take|takes|took|need|needs|want|wants|think|thinks|tell|tells|told|cannot|could|couldn't|couldnt|might|may|should|must|won't|wont|closes|close|opens|open|reads|read|told|gives|gave|puts|put|lost|won|used|works|work|like|likes|walks|walked|relies|runs|pays|pay|missed|miss|hear|hears|handle|handles|deal|deals|see|sees|saw|call|calls|ring|rings|send|sends|hate|know|knows|forgot|never|always|came|come|comes|people|team|lads|girls|guys|lot|folks|decide|decides|ask|asks|keep|keeps|wait|waits|make|makes|sell|sells|start|starts|stop|stops|just|also|all|usually|probably|lets|rely|relies|depend|complain|moan|reckons?|regards?|regarded|considers?|considered|believes?|believed|claims?|claimed|swears?|phones?|phoned|feels?|felt|expects?|assumes?|suspects?|refuses?|refused|insists?|argues?|laughs?|laughed|treats?|treated|views?|respects?|trusts?|wishes|wish|hopes?|passes|passed|sits|swan|grumbles?|shrugs?|shout|blame|blames|ignore)$/;

function standsAsDepartment(look: PartyLook, index: number, next: number, phrase: string): boolean {
  const { tokens, flat, typed, asks } = look;
  const first = tokens[index];
  const last = tokens[next - 1];
  const after = tokens[next];
  if (!first || !last) return false;
  const isJoined = isNextTo(look, last, after);
  // "IT", "the ER": everyday words unless they stand in capitals.
  if (/^(?:it|er|or)$/.test(phrase))
    return (
      typed.slice(first.start, last.end).startsWith(phrase.toUpperCase()) && typed !== typed.toUpperCase()
    );
  if (
    /(?:^|\s)(?:run|runs|do|does|doing|process|running|did) (?:the )?$/.test(
      flat.slice(Math.max(0, first.start - 14), first.start),
    )
  )
    return false;
  if (isJoined && after && (thingsAfterDepartment.has(after.plain) || longestHead(tokens, next) !== null))
    return false;
  const lead = isNextTo(look, tokens[index - 1], first) ? (tokens[index - 1]?.plain ?? "") : "";
  // "The oncologist upstairs" is one person, and so is "Niamh in claims".
  if (/^(?:upstairs|downstairs)$/.test(phrase) && lead !== "" && longestHead(tokens, index - 1) !== null)
    return false;
  // "I'm HR", "we in infra": oneself.
  if (
    /(?<!\w)(?:i'?m|i am|we'?re|we are|we in|us in|here in) $/.test(
      flat.slice(Math.max(0, first.start - 9), first.start),
    )
  )
    return false;
  if (/^(?:in|from|at)$/.test(lead) && index > 1 && isGivenName(look, index - 2)) return false;
  if (/^(?:no|out|of|own|to be in)$/.test(lead) && plainWords.has(phrase)) return false;
  // "I came to QA", "the lad in procurement" said of oneself: one's own department.
  if (
    /(?:came|moved|work|works|worked|working|i am|i'?m|lad|girl|years|been|stuck) (?:over )?(?:to|in|at|on) (?:the )?$/.test(
      flat.slice(Math.max(0, first.start - 24), first.start),
    ) &&
    /(?<!\w)i(?:'m|'ve)?(?!\w)/.test(flat.slice(Math.max(0, first.start - 50), first.start))
  )
    return false;
  const isActing = isJoined && after !== undefined && acting.test(after.plain);
  const isPair = isJoined && (after?.plain === "and" || after?.plain === "or");
  const isEnd = after === undefined || !isJoined;
  const opens =
    opensSentence(look, index) || /,\s*$/.test(flat.slice(Math.max(0, first.start - 2), first.start));
  if (rooms.test(phrase))
    return isActing || (opens && isEnd && (asksForParty(asks) || asks === "outcomes.collaboration"));
  // "Payroll for 340 people": after the question for the task, one's own department.
  if (look.asks === "concern.task" && opensSentence(look, index) && !isActing) return false;
  if (!plainWords.has(phrase)) return true;
  if (isActing) return true;
  // "From support's side", "from legal's chair".
  if (lead === "from" && last.plain.endsWith("'s")) return true;
  if (last.plain.endsWith("'s") && opens) return true;
  if (isJoined && after?.tags.has("Noun") === true && !after.tags.has("Verb") && !after.tags.has("Pronoun"))
    return false;
  if (
    /^(?:in|from|with|to|by|ask|tell|call|for|over|and|between|via|through|at|than|ring|email|the|our|visiting|like|someone|somebody|person|lads|lady|girl|guy|apologised|told|on|forgot|actual|per|then|get|bring|put|let|have|both|into|next)$/.test(
      lead,
    )
  )
    return true;
  return (
    opens && (isEnd || isPair || /^(?:first|then|mostly|mainly|i|probably|really)$/.test(after?.plain ?? ""))
  );
}

/** "service desk in Manila": which desk it is. */
function placeEnd(look: PartyLook, at: number, last: string): number {
  const { tokens, typed } = look;
  const place = tokens[at + 1];
  const isPlaced =
    /^desk$/.test(last) &&
    tokens[at]?.plain === "in" &&
    place !== undefined &&
    /^\p{Lu}/u.test(typed.slice(place.start));
  return isPlaced && isNextTo(look, tokens[at - 1], tokens[at]) ? at + 2 : at;
}
