import type { Lang } from "../../language/index.ts";
import { piecesOf } from "../kept/pieces.ts";
import type { KeptLine, State } from "../state.ts";

/**
 * The state without words that are to be left out: no line, nobody and nothing on the map, and no later quotation holds them; and they stay
 * out, whatever is said afterwards. Of a line that says something else as well, the rest stands.
 */
export function leaveWordsOut(state: State, words: string): State {
  const holds = (text: string | null | undefined) => holdsWords(text, [words]);
  const answered = Object.entries(state.answered);
  const gone = answered.filter(([, answer]) => holds(answer.text)).map(([topic]) => topic);
  return {
    ...withoutQuotations({ ...state, keptOut: [...state.keptOut, words] }),
    answered: Object.fromEntries(answered.filter(([, answer]) => !holds(answer.text))),
    left: { ...state.left, ...Object.fromEntries(gone.map((topic) => [topic, "refused" as const])) },
    lines: state.lines.map((line) => withoutWords(line, holds, state.lang)),
    map: {
      tasks: state.map.tasks.map((task) => (isMeant(task.name, words) ? { ...task, struck: true } : task)),
      parties: state.map.parties.map((party) =>
        [party.name, ...party.aliases].some((name) => isMeant(name, words))
          ? { ...party, struck: true }
          : party,
      ),
      links: state.map.links.map((link) => (holds(link.effect) ? { ...link, effect: null } : link)),
    },
    corrected: { turn: state.turn, what: "left-out" },
  };
}

/** Nothing that may be said back holds words that are to be left out. */
export function withoutQuotations(state: State): State {
  const { keptOut, last } = state;
  if (keptOut.length === 0) return state;
  const holds = (text: string | null | undefined) => holdsWords(text, keptOut);
  return {
    ...state,
    told: state.told.filter((clause) => !holds(clause.text)),
    thread: {
      ...state.thread,
      table: state.thread.table.map((put) => ({
        ...put,
        hearts: put.hearts.filter(({ text }) => !holds(text)),
      })),
    },
    heard: Object.fromEntries(Object.entries(state.heard).filter(([, said]) => !holds(said.text))),
    last:
      last && holds(last.text)
        ? {
            ...last,
            text: blanked(last.text, holds, state.lang),
            gist: holds(last.gist?.text) ? null : last.gist,
            findings: last.findings.filter((finding) => finding.kind === "risk" || !holds(finding.text)),
            restated: last.restated.filter(
              ({ text, start, end }) => !holds(text) && !holds(last.text.slice(start, end)),
            ),
          }
        : last,
  };
}

/** A text in which the sentences that hold the words are blank, every other character in its place. */
function blanked(text: string, holds: (text: string) => boolean, lang: Lang): string {
  return piecesOf(text, lang)
    .filter(({ start, end }) => holds(text.slice(start, end)))
    .reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
}

/** Whether a text holds any of the words, however they are written. */
export function holdsWords(text: string | null | undefined, words: readonly string[]): boolean {
  return text !== null && text !== undefined && words.some((each) => holds(plain(text), plain(each)));
}

/** A short word of Latin letters is one only where it stands by itself: "HR" is not in "three". */
function holds(text: string, words: string): boolean {
  if (!/^[a-z]{1,3}$/u.test(words)) return text.includes(words);
  return new RegExp(`(?<![a-z])${words}(?![a-z])`, "u").test(text);
}

const plain = (text: string): string => text.normalize("NFKC").replaceAll("’", "'").toLowerCase();

/** Characters from which a name inside the words is what they name. */
const shortestName = 3;

function isMeant(name: string, words: string): boolean {
  return (
    plain(name).includes(plain(words)) || (name.length >= shortestName && plain(words).includes(plain(name)))
  );
}

function withoutWords(line: KeptLine, holds: (text: string | null) => boolean, lang: Lang): KeptLine {
  const detail = (text: string | null) => (holds(text) ? null : text);
  const { with: withWhom, firstStep, obstacle, answer } = line;
  const rest = {
    ...line,
    with: detail(withWhom),
    firstStep: detail(firstStep),
    obstacle: detail(obstacle),
    answer: detail(answer),
  };
  const shown = line.edited ?? line.text;
  if (!holds(shown)) return holds(line.text) ? { ...rest, text: shown, edited: null } : rest;
  const kept = restOf(shown, holds, lang);
  return kept === null ? { ...rest, struck: true } : { ...rest, edited: kept };
}

/** The longest stretch of sentences that holds none of the words; null where too little is left to say anything. */
function restOf(text: string, holds: (text: string | null) => boolean, lang: Lang): string | null {
  const pieces = piecesOf(text, lang);
  const runs = pieces.reduce<{ start: number; end: number }[]>((found, { start, end }, index) => {
    if (holds(text.slice(start, end))) return found;
    const last = found.at(-1);
    const follows = last !== undefined && last.end === pieces[index - 1]?.end;
    return follows ? [...found.slice(0, -1), { start: last.start, end }] : [...found, { start, end }];
  }, []);
  const longest = runs.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const kept = longest
    ? text.slice(longest.start, longest.end).replace(/^(?:and|but|so) |[。.]$/giu, "")
    : "";
  return kept.length >= shortestName ? kept : null;
}
