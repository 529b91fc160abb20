import type { Lang } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { piecesOf } from "./pieces.ts";
import { tellsATime } from "./time-told.ts";

/** Whether a time is named where one was asked for: it is the answer, whatever stands before it ("I don't know. After the anniversary."). */
export function namesATimeAsked(text: string, asks: Topic | null, lang: Lang): boolean {
  if (asks !== "outcomes.plan-when" && asks !== "close.next") return false;
  return piecesOf(text, lang).some(({ start, end }) => {
    const said = text.slice(start, end);
    return said.length <= longest[lang] && tellsATime(said, lang) && !/[?？]/u.test(said);
  });
}

/** Characters of a sentence that names a time and no more. */
const longest: Readonly<Record<Lang, number>> = { ja: 24, en: 50 };
