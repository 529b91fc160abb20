import { maxUtteranceLength } from "../api/index.ts";
import type { Lang } from "../language/index.ts";

/** What can be wrong with a line of input; the session goes on behind it. */
const messages = {
  "malformed-line": {
    ja: "JSONとして読めない行です。1行に1つのオブジェクトを書いてください。",
    en: "This line is not JSON. Write one object a line.",
  },
  "unknown-do": {
    ja: "知らない do です。continue, skip, back, why, finish のどれかを書いてください。",
    en: "This do is not known. Use continue, skip, back, why or finish.",
  },
  "too-long": {
    ja: `長すぎます。一度に${maxUtteranceLength}文字までです。分けて送ってください。`,
    en: `This is too long. Up to ${maxUtteranceLength} characters at once; please send it in parts.`,
  },
  "wrong-input": {
    ja: "受け取れない形です。say、do、rate のどれか1つを、決まった形で書いてください。",
    en: "This does not have the agreed shape. Give one of say, do or rate as described.",
  },
  "wrong-utterance": {
    ja: '受け取れない形です。文をそのまま、または {"text":"…","asks":"…","lang":"ja"} と書いてください。',
    en: 'This does not have the agreed shape. Write plain text, or {"text":"…","asks":"…","lang":"en"}.',
  },
  "wrong-write": {
    ja: "受け取れない形です。--help にある形で、1行に1つ書いてください。",
    en: "This does not have the agreed shape. See --help, and write one object a line.",
  },
  "not-there": {
    ja: "名指された一歩や行は、ここにはありません。",
    en: "The step or line that was named is not here.",
  },
  "session-done": {
    ja: "この対話は終わっています。続けるには新しく始めてください。",
    en: "This session is finished. Start a new one to go on.",
  },
} as const satisfies Record<string, Record<Lang, string>>;

export type StreamErrorCode = keyof typeof messages;

export type StreamError = { readonly type: "error"; readonly code: string; readonly message: string };

/** The line that answers input which cannot be used. */
export function streamError(code: StreamErrorCode, lang: Lang): StreamError {
  return { type: "error", code, message: messages[code][lang] };
}
