import type { Reading } from "../language/index.ts";
import { contentWords } from "./content-words.ts";
import type { SessionEvent } from "./event.ts";
import type { KeptLine, State } from "./state.ts";
import { turnedToCounsellor } from "./to-the-counsellor.ts";

/** Turns of the client back in which "take that out" finds what it means. */
const reachesBack = 3;

/** The lines of the record that somebody asks to be taken out: those the words name, else what was kept last. */
export function linesToStrike(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const asked = turnedToCounsellor(reading.text, reading.lang).filter(({ what }) => what === "strike");
  if (asked.length === 0) return [];
  const standing = state.lines.filter((line) => !line.struck && turnOf(line) < turn);
  const words = new Set(
    asked
      .flatMap(({ start, end }) => contentWords(reading.text.slice(start, end), reading.lang))
      .filter((word) => !ofAsking.has(word)),
  );
  const named = standing.filter((line) =>
    contentWords(line.text, reading.lang).some((word) => words.has(word)),
  );
  const last = Math.max(...standing.map(turnOf));
  const newest = standing.filter((line) => turnOf(line) === last && last >= turn - reachesBack);
  return (named.length > 0 ? named : newest).map(({ line }) => ({
    kind: "record-corrected",
    turn,
    correction: { op: "strike", line },
  }));
}

function turnOf({ said }: KeptLine): number {
  return said[0]?.turn ?? 0;
}

/** Words of the asking itself. */
const ofAsking: ReadonlySet<string> = new Set(
  "take,out,delete,remove,erase,scrap,line,record,asked,write,down,said,twice,want,written,kept,leave,please,bit".split(
    ",",
  ),
);
