import type { Finding, Lang } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import type { State } from "../state.ts";

/** Whether a feeling that was named is the person's own, there and then, and what moves them. */
export function isOwnFeeling(state: State, feeling: Finding): boolean {
  // A feeling inside an aim is the recipient's more often than one's own.
  if (feeling.subject === "other" || state.last?.answered?.startsWith("outcomes.")) return false;
  // What is only granted on the way to a "but" is not what moves.
  return !isGranted(state, feeling) && !isMissing(state, feeling) && !isRather(state, feeling);
}

/** 「悔しいというより、やっぱりと思った」: the word that does not fit. */
function isRather({ last, lang }: State, { end }: Finding): boolean {
  return rather[lang].test(last?.text.slice(end) ?? "");
}

const rather: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:い)?(?:という|っていう|って|と)?(?:(?:の)?より|わけ(?:では|じゃ)|(?:の)?とは(?:ちょっと|少し)?(?:違|ちが))/u,
  en: /^(?!)/u,
};

/** 「やりがいがわからない」 names no feeling but the want of one. */
function isMissing({ last, lang }: State, { end }: Finding): boolean {
  return missing[lang].test(last?.text.slice(end) ?? "");
}

const missing: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:って|とか)?(?:が|は|も|を|なんて)?(?:よく)?(?:わから|分から|感じ(?:られ)?な|感じ(?:ませ|られませ)|な(?:い|く)|ありません|見(?:つから|出せ)な|持て(?:な|ませ))/u,
  en: /^(?!)/u,
};

function isGranted({ last, lang }: State, { start, end }: Finding): boolean {
  const around = last?.text.slice(Math.max(0, start - 6), end + 6) ?? "";
  return clauseMarks[lang].granted.test(around);
}
