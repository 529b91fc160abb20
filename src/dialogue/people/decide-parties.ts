import type { FindingOf, Reading, Span } from "../../language/index.ts";
import { calledInASentence } from "./called-in-a-sentence.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import type { SessionEvent } from "../event.ts";
import { focusParty } from "./focus.ts";
import { type MapParty, nextId } from "../map-state.ts";
import { ringTold } from "./ring-told.ts";
import { isMeantAgain, isSaidToBeOne, isSameParty } from "./same-party.ts";
import type { State } from "../state.ts";
import { cite, isTold } from "../told.ts";
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
    const known =
      parties.find(
        (party) =>
          party.key === finding.key ||
          party.name === finding.name ||
          party.aliases.includes(finding.name) ||
          isSameParty(finding.name, party.name, lang),
      ) ??
      parties.find(
        ({ name }) =>
          isMeantAgain(before, finding.name, name, lang) || isSaidToBeOne(texts, finding.name, name, lang),
      );
    const id = known?.id ?? nextId("p", parties);
    const called = calledInASentence(text, finding, lang);
    const { key, name } = finding;
    const ring = known?.ring ?? ringTold(text, finding, lang, state.open?.topic ?? null);
    const said = cite(turn, finding);
    events.push({ kind: "party-named", turn, party: id, key, name, called, ring, said });
    if (!known)
      parties = [...parties, { id, key, name, called, ring, aliases: [], said: [said], struck: false }];
  }
  return events;
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
    const party = partyOfEffect(state, finding, sentenceAround(reading.text, finding), turn);
    if (party === undefined) continue;
    events.push({ kind: "link-drawn", turn, task, party, effect: finding.text, said: cite(turn, finding) });
  }
  return events;
}

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
  const named = parties.find(
    (party) => effect.party !== null && [party.name, ...party.aliases].includes(effect.party),
  );
  // What the sentence says is of whoever it names; of nobody whom another sentence named.
  const here = named && isHere(named) ? named : parties.find(isHere);
  if (here) return here.id;
  if (named) return named.id;
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
