import type { Lang, Reading } from "../language/index.ts";
import { isTold } from "./told.ts";
import type { Topic } from "./topic.ts";

/** Whether an answer only asks back: it tells nothing, and the question stays open. Life and limb are asked about elsewhere. */
export function onlyAsks({ text, lang, findings }: Reading, topic: Topic): boolean {
  if (/^(?:safety|treatment|close|rating)/u.test(topic)) return false;
  const tells = findings.some(
    (finding) =>
      finding.kind !== "act" &&
      finding.kind !== "party" &&
      !finding.rule.startsWith("asked.") &&
      isTold(finding),
  );
  return !tells && asksOnly[lang].test(text.trim());
}

const asksOnly: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^。]{2,40}(?:ます|です|でした|ました|ません|でしょう|(?:ん|の)|って何|ってこと|とは|とか)(?:か)?(?:ね|な(?:あ)?)?[?？]$|^[^。]{2,40}(?<!でしょう|だろう|の|ない)(?:です|ます|ません)か[。]?$/u,
  en: /^(?:well,? |but |and |so )?(?:like what|such as|what|why|who|how|is|are|isn'?t|does|do|can|you mean|with whom|like)\b[^.]*\?$/iu,
};
