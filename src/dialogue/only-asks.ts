import type { Lang, Reading } from "../language/index.ts";
import type { Topic } from "./topic.ts";

/** Topics whose answer becomes a line: a question typed there answers nothing, and the question stays open. */
const keepsALine = /^(?:outcomes\.|assets\.|role\.restated|vision\.)/u;

/** Whether an answer that was to become a line of the record only asks back. */
export function onlyAsks({ text, lang }: Reading, topic: Topic): boolean {
  return keepsALine.test(topic) && asksOnly[lang].test(text.trim());
}

const asksOnly: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^。]{2,40}(?:(?<!でしょう|だろう|の)(?:です|ます|ません|ました)か|って何|ってこと|とは|(?<!じゃない)の|とか)[?？]$|^[^。]{2,40}(?<!でしょう|だろう|の)(?:です|ます|ません)か[。]?$/u,
  en: /^(?:like what|such as|what (?:do you mean|kind|sort|like)|you mean|do you mean|is (?:that|it|this)|like|with whom|who with)\b[^.]*\?$/iu,
};
