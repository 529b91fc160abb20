import type { Lang } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { isNoLine } from "./no-line.ts";

/** Whether a careful person would read a line aloud to whoever said it: no question, no laugh, no reproach, and more than a scrap. */
export function readsAloud(line: string, lang: Lang): boolean {
  const said = line.trim();
  const isRemark = clauseMarks[lang].reports.test(said.replace(/[。.!！\s]+$/u, ""));
  return said.length >= shortest[lang] && !isRemark && !isNoLine(said, lang) && !notAloud[lang].test(said);
}

/** Characters below which a line says nothing by itself. */
const shortest: Readonly<Record<Lang, number>> = { ja: 3, en: 6 };

const notAloud: Readonly<Record<Lang, RegExp>> = {
  ja: /[?？笑]|[wｗ]{2}|^(?:いや|いえ|違|ちが|ちゃう|んだ|なんも|別に|はい|うん)|あなた|あんた|(?:って|て)(?:何|なん)|(?:ない|ません|へん)(?:です)?けど$|だけ(?:です|だ|や)?$|ですかねえ?、/u,
  en: /\?|\b(?:haha+|lol|lmao|jk|wtf|fuck\w*|shit)\b|^(?:no|nah|nope|ok(?:ay)?|dunno|i dunno|um|er)\b(?! one\b)|\byou(?:'ve|'re|r)?\b(?!.*\b(?:can|see|know)\b)/iu,
};
