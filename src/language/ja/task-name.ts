import type { Token } from "./tokenizer.ts";
import { verbNouns } from "./words/task-names.ts";

/** A short noun-like label: 検査表を入力 → 検査表の入力, 箱を運ぶ → 箱運び, 患者さんの話を聞く as it stands. */
export function taskName(
  noun: string,
  verb: Token,
  isVerbal: boolean,
  compound: string,
  particle: string,
): string | null {
  if (isVerbal) {
    if (noun !== "") return `${noun}の${verb.surface}`;
    return compound.length > 1 ? compound : null;
  }
  const nominal = verbNouns[verb.base];
  if (nominal !== undefined && noun.length <= 6 && !/[のとや]/.test(noun)) return `${noun}${nominal}`;
  return `${noun}${particle}${verb.base}`;
}
