import type { Lang } from "../language/index.ts";
import type { Citation } from "./event.ts";
import { isTreatedBadly } from "./agenda.ts";
import { comparedParty, focusParty, insideParty, partnerParty } from "./focus.ts";
import type { MapParty } from "./map-state.ts";
import type { Slot } from "./moves/move.ts";
import type { Said, State } from "./state.ts";
import { isTold } from "./told.ts";

export type Quote = { readonly text: string; readonly said: readonly Citation[] };

/** Characters a quoted clause may have: longer ones read as parroting (chosen by reading turns aloud). */
const longestClause: Readonly<Record<Lang, number>> = { ja: 18, en: 48 };
/** A line of the record that is read back may be quoted nearly whole. */
const longestReadBack: Readonly<Record<Lang, number>> = { ja: 44, en: 110 };
const longestName: Readonly<Record<Lang, number>> = { ja: 14, en: 32 };

/** Turns after which something said counts as earlier. */
const earlierBy = 6;

/** The client's own words for a slot, or null where they gave none that can be quoted. */
export function quote(state: State, slot: Slot, isReadBack = false): Quote | null {
  switch (slot) {
    case "party":
      return name(state, focusParty(state));
    case "inside":
      return name(state, insideParty(state));
    case "partner":
      return name(state, partnerParty(state));
    case "other":
      return name(state, comparedParty(state));
    case "task":
      return task(state);
    case "gist":
      return clause(state, state.last?.gist);
    case "wish":
      return clause(state, state.answered["concern.wish"]);
    case "feeling":
      return justSaid(state, "feeling");
    case "minimizing":
      return justSaid(state, "minimizing") ?? clause(state, state.heard.minimizing);
    case "effect":
      return justSaid(state, "effect");
    case "trouble":
      return clause(state, state.heard.trouble) ?? clause(state, state.answered["recipient.trouble"]);
    case "value":
      return clause(state, state.heard.value) ?? lineOf(state, "values");
    case "strength":
      return clause(state, state.heard.strength) ?? lineOf(state, "fit");
    case "aspiration":
    case "plan":
    case "collaboration":
      return lineOf(state, slot, isReadBack);
    case "earlier":
      return earlier(state);
  }
}

function name(state: State, party: MapParty | undefined): Quote | null {
  // Somebody who is treated badly is not asked to think of others; the one who does it may be among them.
  if (isTreatedBadly(state)) return null;
  if (!party || party.called.length > longestName[state.lang] || !isQuotable(party.called)) return null;
  return { text: party.called, said: party.said.slice(0, 1) };
}

function task(state: State): Quote | null {
  const known = state.map.tasks.find((each) => !each.struck);
  if (!known || known.name.length > longestClause[state.lang] || !isQuotable(known.name)) return null;
  return { text: known.name, said: known.said.slice(0, 1) };
}

function justSaid(state: State, kind: "feeling" | "minimizing" | "effect"): Quote | null {
  const { last } = state;
  const finding = last?.findings.find((each) => each.kind === kind && isTold(each));
  if (!last || !finding) return null;
  return clause(state, {
    text: finding.text,
    said: { turn: last.turn, start: finding.start, end: finding.end },
  });
}

function lineOf(
  state: State,
  section: "values" | "fit" | "aspiration" | "plan" | "collaboration",
  isReadBack = false,
): Quote | null {
  const line = state.lines.find((each) => each.section === section && !each.struck);
  const [said] = line?.said ?? [];
  if (!line || !said) return null;
  const longest = isReadBack ? longestReadBack : longestClause;
  return clause(state, { text: line.edited ?? line.text, said }, longest);
}

function earlier(state: State): Quote | null {
  const answers = Object.entries(state.answered)
    .filter(
      ([topic, said]) => !/^(?:treatment|safety)\./u.test(topic) && said.said.turn <= state.turn - earlierBy,
    )
    .map(([, said]) => said);
  for (const said of answers.toSorted((a, b) => b.said.turn - a.said.turn)) {
    const quoted = clause(state, said);
    if (quoted) return quoted;
  }
  return null;
}

function clause(state: State, said: Said | null | undefined, longest = longestClause): Quote | null {
  if (!said) return null;
  const text = said.text.replace(/^[\s、。,.]+|[\s、。,.!?！？…]+$/gu, "");
  if (text.length < 2 || text.length > longest[state.lang] || !isQuotable(text)) return null;
  return { text, said: [said.said] };
}

/** Marks inside would make a seam in the sentence around it. */
function isQuotable(text: string): boolean {
  return !/[「」『』“”"\n{}]/u.test(text) && !/[。?？!！]./u.test(text);
}
