import { plainlySaid } from "../told.ts";
import { assumeFrom, type Finding, type Lang, type Reading } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";

/**
 * A reading with the insight that lies in taking one's own earlier words back, or in hearing oneself say something for the first time, where
 * the reader found none: what was said before is known to the session alone.
 */
export function withOwnInsight(reading: Reading): Reading {
  const { text, lang, findings } = reading;
  // 「あ、記録もあります」 adds to a list; and a likeness in letters alone is no insight.
  const listed = findings.filter(
    (finding) =>
      finding.kind === "insight" && (addsToAList.test(finding.text) || finding.rule.includes(".model.")),
  );
  if (listed.length > 0)
    return { ...reading, findings: findings.filter((finding) => !listed.includes(finding)) };
  if (findings.some((finding) => finding.kind === "insight" && finding.confidence >= assumeFrom))
    return reading;
  if (findings.some((finding) => finding.kind === "risk")) return reading;
  const found = insightWords[lang].exec(text);
  if (!found) return reading;
  const sentence = sentenceAround(text, { start: found.index, end: found.index + found[0].length });
  const finding: Finding = {
    kind: "insight",
    ...sentence,
    text: text.slice(sentence.start, sentence.end),
    rule: "dialogue.insight",
    ...plainlySaid,
    confidence: 0.7,
  };
  return { ...reading, findings: [...findings, finding] };
}

const addsToAList = /^[。、\s]*あ[、っ…]*[^。]{1,10}も(?:あ(?:る|り)|い(?:る|ま)|し(?:て|ま)|や(?:って|り))/u;

const insightWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:はじめて|初めて)(?:言葉に|口に|言い|言え|そう(?:思|言))|(?:最初|はじめ|さっき)(?:に|は|から)?[^。]{0,10}(?:って|と)?言(?:い|っ)[^。]{0,10}(?:けど|けれど|が)[^。]*(?:ない|ません|なかった|いました|いた|違)|(?:って|と)(?:最初に|はじめに|さっき|はじめは)?言(?:い(?!ます)|っ(?!て(?:くれ|もら|い|る|た|き)))[^。]{0,8}(?:けど|けれど|が)[^。]*(?:ない|ません|なかった|いました|いた|違)|言って(?:い)?て(?:いま)?(?:気づ|思い)/u,
  en: /\bi (?:did not|didn'?t|never|had not|hadn'?t) (?:really |ever )?(?:think|thought|see|seen|saw|realise|realize|notice)(?:d)?(?: of| about)? (?:this|that|it)(?: before| like (?:this|that)| (?:that|this) way)?[.!,]*(?:$|(?=[.,!]))|(?:^|[.!?…]\s+)(?:huh|wow|blimey|hang on|hold on|come to think of it|(?:oh|ah),? (?:wait|right|i see|of course|hang on))\b[.,…!]|\b(?:first time i(?:'ve)? (?:said|put|thought)|now (?:that )?i say it|saying it out loud|i (?:said|called it) [^.]{2,40} at the (?:start|beginning)[^.]*\bbut\b)/iu,
};
