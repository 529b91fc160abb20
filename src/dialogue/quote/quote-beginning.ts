import type { Lang, Span } from "../../language/index.ts";
import { clause, leastWeight, longestClause, longestGist, type Quote, within } from "./quote-clause.ts";
import { speaksOfAConcern } from "../thread/concern-told.ts";
import type { Said, State } from "../state.ts";
import { wonderIn } from "../thread/wonder.ts";

/** The weightiest clause of the first wish; what only tells of a task is not the wish. */
export function wish(state: State): Quote | null {
  const said = state.answered["concern.wish"];
  const { minimizing } = state.heard;
  const belittled =
    minimizing?.said.turn === said?.said.turn ? clause(state, minimizing, longestClause) : null;
  const wonder = said && wonderIn(said.text, state.lang);
  // “Does that count?” is asked of the listener.
  const asked =
    said && wonder && !/^(?:is|are|do|does|can|isn'?t|aren'?t)\b/iu.test(said.text.slice(wonder.start))
      ? wonder
      : null;
  const wondered =
    said &&
    asked &&
    within(
      state,
      {
        text: said.text.slice(asked.start, asked.end),
        said: {
          turn: said.said.turn,
          start: said.said.start + asked.start,
          end: said.said.start + asked.end,
        },
      },
      longestClause,
    );
  if (wondered) return wondered;
  const tasks = state.map.tasks.map((task) => task.name);
  const parts = state.told
    .filter((told) => told.said.turn === said?.said.turn && told.weight >= leastWeight)
    .filter((told) => told.stance !== null || !isTheWork(state, told))
    .filter(
      (told) => !tasks.some((task) => told.text.includes(task)) && !makesLight[state.lang].test(told.text),
    )
    .toSorted((a, b) => b.weight - a.weight);
  const isLast = ({ end }: { readonly end: number }) => said !== undefined && end >= said.said.end - atTheEnd;
  // How somebody finds their work comes before how small they make it, and before what the work is.
  for (const part of parts.filter(
    ({ text }) => ofOneself[state.lang].test(text) && !turnsInside[state.lang].test(text),
  )) {
    const quoted = within(state, part, longestGist, isLast(part.said));
    if (quoted) return quoted;
  }
  if (belittled && state.map.tasks.every((task) => task.name !== belittled.text)) return belittled;
  for (const part of parts) {
    if (said && isGranted(said, part.said, state.lang)) continue;
    const quoted = within(state, part, longestClause, isLast(part.said));
    // What only says what the work is, or that all is well, is no wish.
    if (quoted && (part.stance !== null || speaksOfAConcern(part.text, state.lang))) return quoted;
  }
  // Of an English answer only the clause that tells of a concern is one: “I sell insurance” is not what somebody came with.
  if (state.lang === "en") return null;
  return said && speaksOfAConcern(said.text, state.lang) ? clause(state, said) : null;
}

/** Characters of an ending that may stand after the last clause: a full stop, a smile. */
const atTheEnd = 3;

/** 「経理を十二年やってます」: where the task was told. */
function isTheWork({ map }: State, { said }: Said): boolean {
  return map.tasks.some((task) =>
    task.said.some(({ turn, start, end }) => turn === said.turn && start < said.end && said.start < end),
  );
}

/** Said on the way in, so as not to be a bother. */
const makesLight: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:大した|たいした|そんなに|特に)[^。]{0,14}(?:ない|ありません)$|^(?:すみません|変な話|くだらない)/u,
  en: /^(?:it'?s |this is )?(?:nothing|silly|stupid|not (?:a )?big deal)\b/iu,
};

/** A clause in which somebody says how they find it, and not what there is. */
const ofOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:感じ|気)(?:が|は|も)[^、。]{0,6}(?:し|な[いくか]|ません)|(?:の|ん)(?:かなあ?|だろうか?|やろか?)$|(?:分か|わか)らな(?:い|くな)|むなし|虚し|さみし|寂し|つら|しんど/u,
  en: /\b(?:i|it) (?:just |really |often |always |do |don'?t |doesn'?t )*feels?\b/iu,
};

/** Two clauses of which only the second is meant. */
const turnsInside: Readonly<Record<Lang, RegExp>> = { ja: /(?:けど|けれども?|が)、/u, en: /,? but\b/iu };

/** 「まあ当たり前なんですけど、…」: granted on the way to what is meant. */
function isGranted(whole: Said, { start, end }: Span, lang: Lang): boolean {
  const from = whole.said.start;
  return grants[lang].test(
    `${whole.text.slice(Math.max(0, start - from - 6), start - from)}|${whole.text.slice(end - from, end - from + 9)}`,
  );
}

const grants: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:まあ|まぁ|もちろん|そりゃ)、?\|(?:な(?:ん|の))?(?:です|だ)?(?:けど|が)、/u,
  en: /\b(?:sure|granted|of course),? \|,? but\b/iu,
};
