import { expect, test } from "vitest";
import { isNeverTheHeart } from "./never-the-heart.ts";

const at = (text: string, part: string) => {
  const start = text.indexOf(part);
  return isNeverTheHeart(text, { start, end: start + part.length });
};

test.each([
  // remarks on the talk
  ["網を直す日は静かです。そこは覚えてるんやね", "そこは覚えてるんやね"],
  ["さっきの話、流された気がする", "さっきの話、流された気がする"],
  ["また三択か", "また三択か"],
  // disowned in the same breath
  ["つらいとは言うてへんで", "つらい"],
  ["別に辞めたいわけじゃないです", "辞めたい"],
  // what comes to mind beside it, an excuse, a former thought, a question
  ["窯の火が落ちました。そういえば明日は回覧板です", "明日は回覧板"],
  ["寝てないから変なこと書いたらごめん", "寝てない"],
  ["ただの運び屋だと思ってたけど、違うかも", "ただの運び屋だと思ってた"],
  ["網の目なんか誰も見てないんじゃない？", "網の目なんか誰も見てない"],
  // half of what another said
  ["班長に、そんな手じゃ舟が沈む、やめちまえって言われて、帰りました", "そんな手じゃ舟が沈む"],
])("%s: %s is never the heart", (text, part) => {
  expect(at(text, part)).toBe(true);
});

test.each([
  ["網を直す日は静かです。手が先に覚えてました", "手が先に覚えてました"],
  ["やめたいわけじゃなくて、続ける理由がほしい", "続ける理由がほしい"],
  ["班長に「舟が沈む」って言われました", "班長に「舟が沈む」って言われました"],
  ["誰にも言わずに、毎朝ほどき直してます", "毎朝ほどき直してます"],
])("%s: %s may be", (text, part) => {
  expect(at(text, part)).toBe(false);
});
