import type { Finding, FindingOf, Lang, Reading, Span } from "../../language/index.ts";
import { calledInASentence } from "./called-in-a-sentence.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import type { SessionEvent } from "../event.ts";
import { focusParty } from "./focus.ts";
import { isDrawn, type MapParty, nextId } from "../map-state.ts";
import { ringTold } from "./ring-told.ts";
import { isMeantAgain, isNameOfTheOneBefore, isSaidToBeOne, isSameParty, toldBefore } from "./same-party.ts";
import type { State } from "../state.ts";
import { cite, isTold } from "../told.ts";
import { toldUnasked } from "../kept/told-unasked.ts";
import { isForTheMap } from "./who-is-drawn.ts";

/** The people that an utterance names as those whom the work reaches. */
export function decideParties(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const { text, lang, findings } = reading;
  const events: SessionEvent[] = [];
  const texts = [text, ...state.told.map((clause) => clause.text)];
  let parties = state.map.parties;
  for (const finding of findings) {
    if (finding.kind !== "party" || !isForTheMap(state, reading, finding)) continue;
    const before = text.slice(0, finding.start);
    const meant = toldBefore(text, finding, findings.filter(isParty), lang);
    const known =
      parties.find(
        (party) =>
          party.key === finding.key ||
          party.name === finding.name ||
          party.aliases.includes(finding.name) ||
          [party.name, ...party.aliases].some((name) => isSameParty(finding.name, name, lang)),
      ) ??
      parties.find(({ name, aliases }) => meant !== null && [name, ...aliases].includes(meant)) ??
      (isNameOfTheOneBefore(text, finding, lang) ? lastSpokenOf(parties, turn) : undefined) ??
      parties.find(
        ({ name }) =>
          isMeantAgain(before, finding.name, name, lang) || isSaidToBeOne(texts, finding.name, name, lang),
      );
    const id = known?.id ?? nextId("p", parties);
    const called = calledInASentence(text, finding, lang);
    const { key, name } = finding;
    const ring = known?.ring ?? ringTold(text, finding, lang, state.open?.topic ?? null, texts);
    const said = cite(turn, finding);
    events.push({ kind: "party-named", turn, party: id, key, name, called, ring, said });
    if (!known)
      parties = [...parties, { id, key, name, called, ring, aliases: [], said: [said], struck: false }];
  }
  return events;
}

const isParty = (finding: Finding): finding is FindingOf<"party"> => finding.kind === "party";

/** Whoever was named last before this turn. */
function lastSpokenOf(parties: readonly MapParty[], turn: number): MapParty | undefined {
  const at = ({ said }: MapParty) => Math.max(0, ...said.map((one) => one.turn).filter((one) => one < turn));
  return parties.toSorted((a, b) => at(b) - at(a))[0];
}

/** Ties the people of an utterance, and what they gain, to the task that is being spoken of. */
export function decideLinks(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const task = taskInFocus(state, turn);
  if (task === undefined) return [];
  const events: SessionEvent[] = [];
  const linked = (party: string) =>
    state.map.links.some((link) => link.task === task && link.party === party);
  for (const party of state.map.parties) {
    const said = party.said.find((citation) => citation.turn === turn);
    if (said && !linked(party.id))
      events.push({ kind: "link-drawn", turn, task, party: party.id, effect: null, said });
  }
  // What goes wrong in a week without me is not what anybody gains.
  if (state.open?.topic === "role.absence") return events;
  // Nor is a role, an aim or a plan.
  if (/^(?:role\.restated|outcomes\.|assets\.|vision\.)/u.test(state.open?.topic ?? "")) return events;
  for (const finding of reading.findings) {
    if (finding.kind !== "effect" || !isTold(finding) || finding.polarity === "harm") continue;
    // Who waits is a person; what they gain is told in words of its own.
    if (state.open?.topic === "circle.who-starts" && finding.rule.startsWith("asked.")) continue;
    // Several sentences are a tale, and no effect.
    if (
      /[。.!?！？](?=.)|^(?:それから|それで|だから|でも)/u.test(finding.text) ||
      finding.text.length > longestEffect[reading.lang]
    )
      continue;
    const party = partyOfEffect(state, finding, sentenceAround(reading.text, finding), turn);
    if (party === undefined) continue;
    events.push({ kind: "link-drawn", turn, task, party, effect: finding.text, said: cite(turn, finding) });
  }
  return [...events, ...broughtBack(state, reading, turn, task)];
}

/** Characters of an effect that stands beside a name on the map. */
const longestEffect: Readonly<Record<Lang, number>> = { ja: 60, en: 140 };

/** What somebody who received the work said or did for it is its effect on them: "she said they can keep the house warm". */
function broughtBack(state: State, reading: Reading, turn: number, task: string): readonly SessionEvent[] {
  const { text, lang } = reading;
  return toldUnasked(reading, { names: [], today: state.today }).flatMap(
    ({ teller, span }): readonly SessionEvent[] => {
      const effect = text.slice(span.start, span.end);
      if (!/^turning\.(?:received|taken-in-hand)$/u.test(teller) || effect.length > longestEffect[lang])
        return [];
      const receives = state.map.parties.filter(
        (party) => isDrawn(party) && (party.ring === "customer" || party.ring === "society"),
      );
      const isIn = ({ said }: MapParty) =>
        said.some(
          (one) =>
            one.turn === turn &&
            one.start < span.end &&
            span.start < one.end &&
            !/\bto (?:the |my |our )?$/iu.test(text.slice(0, one.start)),
        );
      const party =
        receives.find(isIn) ??
        (/^(?:he|she|they|his|her|their)\b/iu.test(effect)
          ? receives.findLast(({ said }) => said.some((one) => turn - one.turn <= lately))
          : undefined);
      return party
        ? [{ kind: "link-drawn", turn, task, party: party.id, effect, said: cite(turn, span) }]
        : [];
    },
  );
}

/** Turns back to which a "she" may mean somebody. */
const lately = 1;

function taskInFocus(state: State, turn: number): string | undefined {
  const now = state.map.tasks.find((task) => task.said.some((said) => said.turn === turn));
  return (now ?? state.map.tasks.find((task) => !task.struck))?.id;
}

function partyOfEffect(
  state: State,
  effect: FindingOf<"effect">,
  within: Span,
  turn: number,
): string | undefined {
  const { parties } = state.map;
  const isHere = ({ said }: MapParty) =>
    said.some((one) => one.turn === turn && one.start < within.end && within.start < one.end);
  // Of oneself it is nobody's effect, whatever was asked.
  const isOwn = effect.subject === "self" && effect.party === null;
  const named = parties.find(
    (party) => effect.party !== null && [party.name, ...party.aliases].includes(effect.party),
  );
  // What the sentence says is of whoever it names; of nobody whom another sentence named.
  const here = named && isHere(named) ? named : parties.find(isHere);
  if (here) return here.id;
  if (named) return named.id;
  if (isOwn) return undefined;
  switch (state.open?.topic) {
    case "circle.inside-view":
    case "circle.partner-view":
      return parties.find(({ called }) => state.lastReply?.text.includes(called) === true)?.id;
    case "recipient.who":
    case "recipient.trouble":
    case "recipient.reason":
    case "recipient.better":
      return focusParty(state)?.id;
    default:
      return undefined;
  }
}
