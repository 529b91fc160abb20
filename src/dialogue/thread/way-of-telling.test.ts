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
    ["en", "own deed", "I put the card in the drawer and locked it."],
    ["en", "can tell", "I can tell by lunch, they go quiet. I can always tell."],
    ["en", "unseen", "Nobody ever looks behind the panel."],
    ["en", "plan", "I might ring Moira on Friday."],
    ["en", "supposes", "Maybe he was shy of it."],
    ["en", "time told", "It’s been like that for six years."],
    ["ja", "own deed", "結局、その日のうちに全部書き直しました。"],
    ["ja", "can tell", "開ける前から、だいたい分かります。"],
    ["ja", "unseen", "裏側なんて誰も見ないんです。"],
    ["ja", "plan", "来月、現場を見に行こうと思います。"],
    ["ja", "supposes", "遠慮していたのかもしれません。"],
    ["ja", "time told", "去年の秋からです。"],
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
    ["en", "happened", "She was a kind woman."],
    ["en", "happened", "I think she saw it too."],
    ["en", "happened", "We used to meet on the stairs."],
    ["en", "own deed", "He took the key off me."],
    ["en", "heard", "Nobody asked me to do it."],
    ["en", "can tell", "I can tell you it was cold."],
    ["en", "wish", "I’d like to say something else."],
    ["en", "lasting", "I’m afraid of what he will say on Monday."],
    ["ja", "happened", "怖かったです。"],
    ["ja", "happened", "たぶん見ていたんだと思いました。"],
    ["ja", "own deed", "店長が鍵を渡してくれました。"],
    ["ja", "can tell", "音で分かります。"],
    ["ja", "wish", "それは聞いておいてほしいです。"],
    ["ja", "lasting", "また笑われるのが怖いんです。"],
    ["ja", "own way", "私なら先に電話しますよ。"],
  ])("is not taken for more (%s, %s): %s", (lang, way, text) => {
    expect([...waysOfTelling(text, lang)]).not.toContain(way);
  });
});
