import { jaModel, Parser } from "budoux";
import type { Lang } from "../language/index.ts";

const parser = new Parser(jaModel);

/** Where large text may turn to the next line: Japanese between phrases. English breaks at its spaces anyway. */
export function phrasesOf(text: string, lang: Lang): readonly string[] {
  return lang === "ja" ? parser.parse(text) : [text];
}
