import { describe, expect, it } from "vitest";
import type { Lang } from "../../language/index.ts";
import { type WayOfTelling, waysOfTelling } from "./way-of-telling.ts";

describe("how something is told", () => {
  it.each<readonly [Lang, WayOfTelling, string]>([
    ["en", "heard", 'The foreman said "that one’s yours, then" and walked off.'],
    ["en", "happened", "An old man waited by the gate with a bag of plums."],
    ["en", "glad", "I was so pleased I rang my sister from the van."],
    ["en", "own way", "I leave the lamp on for the next shift."],
    ["en", "lasting", "Nobody ever asks what it took."],
    ["en", "dear", "The best part is when the last tile goes in."],
    ["en", "wish", "I’d like them to see it once."],
    ["ja", "heard", "園長に「助かります」って言われて。"],
    ["ja", "happened", "最後の患者さんが、帰りに振り返って手を振りました。"],
    ["ja", "glad", "あれは嬉しかったですね。"],
    ["ja", "own way", "毎朝、鍵を開ける前に一度だけ外を見ています。"],
    ["ja", "lasting", "誰も気にしないし、正直しんどいです。"],
    ["ja", "dear", "縁のところだけは手を抜かないです。"],
    ["ja", "wish", "一度でいいから、現場を見てほしいです。"],
  ])("is heard (%s, %s): %s", (lang, way, text) => {
    expect([...waysOfTelling(text, lang)]).toContain(way);
  });

  it.each<readonly [Lang, WayOfTelling, string]>([
    ["en", "happened", "You have to be trusted before they let you near it."],
    ["en", "heard", "I told him it would hold."],
    ["en", "own way", "I think it is the noise."],
    ["en", "glad", "Nobody was ever pleased with it."],
    ["ja", "happened", "いまも毎日、手で数えています。"],
    ["ja", "heard", "「大丈夫」しか言えなかった。"],
    ["ja", "own way", "怒られています。"],
    ["ja", "own way", "先月から入院しています。"],
    ["ja", "happened", "明日、声をかけてみようかな。ごめんねって。"],
    ["ja", "glad", "嬉しくはなかったです。"],
  ])("is not taken for more (%s, %s): %s", (lang, way, text) => {
    expect([...waysOfTelling(text, lang)]).not.toContain(way);
  });
});
