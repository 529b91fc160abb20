import type { MapState } from "../map-state.ts";
import type { Citation } from "../event.ts";
import type { KeptLine, State } from "../state.ts";

/** The state as if nothing had been said in turn `of`: its words are in no line, on no map, and never quoted again. */
export function leaveOut(state: State, of: number): State {
  const isOf = ({ said }: { readonly said: Citation }) => said.turn === of;
  const answered = Object.entries(state.answered);
  const gone = new Set(answered.flatMap(([topic, answer]) => (isOf(answer) ? [topic] : [])));
  return {
    ...state,
    told: state.told.filter((clause) => !isOf(clause)),
    thread: { ...state.thread, table: state.thread.table.filter(({ turn }) => turn !== of) },
    signs: state.signs.filter((sign) => sign.turn !== of),
    slights: state.slights.filter((slight) => slight.turn !== of),
    heard: Object.fromEntries(Object.entries(state.heard).filter(([, said]) => !isOf(said))),
    answered: Object.fromEntries(answered.filter(([, answer]) => !isOf(answer))),
    // It was answered, and is not asked again.
    left: { ...state.left, ...Object.fromEntries([...gone].map((topic) => [topic, "refused" as const])) },
    lines: state.lines.map((line) => withoutTurn(line, of, gone)),
    map: mapWithout(state.map, of),
    last:
      state.last?.turn === of
        ? { ...state.last, text: "", findings: [], gist: null, restated: [] }
        : state.last,
    corrected: { turn: state.turn, what: "left-out" },
  };
}

const detailOf = {
  "outcomes.plan-with": "with",
  "outcomes.plan-when": "when",
  "outcomes.plan-first-step": "firstStep",
  "outcomes.plan-obstacle": "obstacle",
  "outcomes.plan-answer": "answer",
} as const;

function withoutTurn(line: KeptLine, of: number, gone: ReadonlySet<string>): KeptLine {
  if (line.said[0]?.turn === of) return { ...line, struck: true };
  if (line.section !== "plan" || !line.said.some((said) => said.turn === of)) return line;
  const details = Object.entries(detailOf).flatMap(([topic, detail]) =>
    gone.has(topic) ? [[detail, null] as const] : [],
  );
  return { ...line, ...Object.fromEntries(details), said: line.said.filter((said) => said.turn !== of) };
}

function mapWithout(map: MapState, of: number): MapState {
  const only = ({ said }: { readonly said: readonly Citation[] }) =>
    said.length > 0 && said.every(({ turn }) => turn === of);
  const others = <Cited extends { readonly said: readonly Citation[] }>(cited: Cited): Cited => ({
    ...cited,
    said: cited.said.filter(({ turn }) => turn !== of),
  });
  return {
    tasks: map.tasks.map((task) => (only(task) ? { ...task, struck: true } : others(task))),
    parties: map.parties.map((party) => (only(party) ? { ...party, struck: true } : others(party))),
    links: map.links.filter((link) => !only(link)).map(others),
  };
}
