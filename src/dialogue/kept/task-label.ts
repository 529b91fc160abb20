import type { Lang, Reading, Span } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";

/** Characters a rib's label may have: longer ones are sentences. */
const longestLabel: Readonly<Record<Lang, number>> = { ja: 24, en: 48 };

/** The label of a task on the map, whole and in its plain form; null where the words name no work. */
export function taskLabel(reading: Reading, name: string, span: Span): string | null {
  const { lang } = reading;
  const whole = lang === "ja" ? plainVerb(reading, name, span) : wholePhrase(reading, name, span);
  const piece = whole.split(/…+|\.{3,}/u).at(-1) ?? whole;
  const bare = piece
    .replace(clauseMarks[lang].labelTail, "")
    .replace(/^(?:あと|それと|まあ|and|then|also)[、,]?\s*/u, "")
    .replace(amount, "");
  const label = (bare === "" ? piece : bare)
    .replace(/[,.]? (?:that['’]?s it|thats all|love|mate|pal|really|like)$/iu, "")
    .trim();
  if (label === "" || label.length > longestLabel[lang]) return null;
  // A bare yes is no work.
  if (namesNoWork[lang].test(label) || clauseMarks[lang].empty.test(label)) return null;
  if (isNoDoing[lang].test(label) || isQuestionOf(reading, span) || isOfAnother[lang].test(label))
    return null;
  return label;
}

/** How much or since when, before what is done: "about 900 lines typed", 「朝からワイシャツ」. */
const amount =
  /^(?:about|like|around|roughly|some|maybe)? ?\d[\d,]* (?=[a-z]+ [a-z]+(?:ed|ing)\b)|^(?:朝から(?:晩まで)?|昨日も|きのうも|今日も|一日中|毎日|夜中)[\s　、]*(?=\S{3})/iu;

/** 「近所のばあさんだな」: who it is for, and not what is done. */
export function onlyNamesPeople({ findings, gist }: Reading): boolean {
  return (
    gist !== null &&
    findings.some(
      (finding) => finding.kind === "party" && finding.start <= gist.end && gist.end <= finding.end + 3,
    )
  );
}

/** 「電話番号を読み(ます)」 is cut in the midst of its verb: the clause as it was turned for saying back has the verb whole. */
function plainVerb({ text, restated }: Reading, name: string, span: Span): string {
  const from = text.indexOf(name, span.start);
  const isCut =
    /[いきぎしちにびみりえけせてねめれげ]$/u.test(name) &&
    /^(?:ます|まし)/u.test(from < 0 ? text.slice(span.end) : text.slice(from + name.length));
  if (!isCut) return name;
  const stem = name.slice(0, -1);
  const turned = restated.find(
    (one) => one.start <= span.start + 2 && span.end <= one.end + 2 && one.text.includes(stem),
  );
  const begins = turned?.text.indexOf(name.slice(0, 2)) ?? -1;
  if (!turned || begins < 0) return name;
  const plain = turned.text.slice(begins).replace(/の$/u, "");
  return plain.length <= longestLabel.ja && !plain.endsWith("ない") ? plain : name;
}

/** "Check invoices against delivery(notes)": the words that belong to the last noun. */
function wholePhrase({ text }: Reading, name: string, span: Span): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase(), span.start);
  if (at < 0) return name;
  const rest = restOfNoun.exec(text.slice(at + name.length))?.[0] ?? "";
  return name.length + rest.length <= longestLabel.en ? `${name}${rest}` : name;
}

const restOfNoun =
  /^(?: (?!(?:and|but|so|or|because|when|while|if|for|to|with|in|on|at|of|from|that|which|who|i|we|they|he|she|it|you|all|every|each|is|are|was|were|has|have|then|now|mostly|really|though)\b)[a-z][a-z'-]*){1,2}(?=[.,;!?]|\s+and\b|\s+but\b|$)/u;

/** What somebody feels, says of the talk or does as anybody does: no work by itself. */
const isNoDoing: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:山ほど|たくさん|いっぱい|ようけ|どっさり)[^を]{1,4}$|^(?:結局|別に|多分|たぶん|正直|一応|実際|普段|大体|だいたい)$|(?:らしい|みたい|そう)(?:だ|です)?$|(?:だけ|前|後|に|で)(?:いる|おる)$|(?:の(?:前|横|中|そば|上|下)|[るた](?:前|後|あと)に?)$|(?:笑う|笑える|泣く|思う|考える|黙る|謝る|怒る|悩む|寝る|起きる|しゃべる|喋る|話す|食べる|飲む|帰る|辞める|やめる|疲れる|我慢する|(?:に)?行きそびれる|って呼ぶ[^。]*)$|^[^を]{1,8}(?:の人|さん)$|(?:名前|あだ名|呼び名|愛称|ニックネーム)(?:を|で)?(?:つけ|付け|名づけ|呼)|質問|(?:って|と)(?:言う|いう)の?$|だって$|(?:です|ます|でした|ました)か$|^(?:おととい|昨日|今日|先週|先月|去年|[0-9一二三四五六七八九十]+月)の(?:話|こと|件)$|(?:だけで|それで|なしで)(?:いい|よい|ええ|よか)$|^(?:ニュース|テレビ|動画|スマホ|夢)(?:を|とか)?(?:見る|みる|読む)$/u,
  en: /^took (?:me|us)\b|^(?:a |the )?(?:good |decent |bit of |wee |nice )*(?:sleep|rest|kip|nap|lie[- ]in|cuppa|brew|cup of tea)$|^(?:one|some|it|that|this|them|half)$|^thats? (?:what|it|why|how)\b|^close (?:my|your|the) eyes$|^(?:my|our|the) (?:wee |little )?(?:girl|boy|lad|lass|kids?|wife|husband|mum|dad|family|man)$|^(?:think|know|care|worry|feel|talk|dream|cry) (?:about|of|over) (?:it|that|them|him|her)\b|^(?:that|it|this|them) (?:for|down|up|all)\b|^(?:an? |the |our |me )?(?:sunday )?(?:roast|shopping|washing[- ]?up|school run|hoovering)(?: on sundays?)?$|^(?:about |like |around |some )?\d[\d,]* \w+$|^(?:(?:just|only|always|still|then|really|mostly) )*(?:not?|never|going nowhere|laugh(?:ing)?|cry(?:ing)?|smile|smiling|sleep(?:ing)?|wait(?:ing)?|worry(?:ing)?|tell(?:ing)?|say(?:ing)?|know(?:ing)?|like|love|hate|finish(?:ing)?|stop(?:ping)?|quit|go|come|talk(?:ing)?|think(?:ing)?|feel(?:ing)?|apologi[sz]e|joke|joking|sit(?:ting)?|stand(?:ing)?|live|try(?:ing)?|want|guess|wish|hope|(?:like|love|hate|finish|start) (?:it|work|work(?:ing)?)|(?:right|last|first|next|every|one|any|this|that|some) (?:first )?(?:time|day|night|week)\b.*|in (?:me|my) own words|change the (?:topic|subject)|(?:named|nicknam(?:e|ed|ing)) (?:it|him|her|them|the|my|our|that|this|every|each|all)\b.*|call (?:it|him|her|them) (?!back|in|up|over|out|to|for|when|about|first|every|on)\w+|(?:saw|watch(?:ed|ing)?) (?:a |the |my )?(?:video|film|telly|tv)\b.*)$|^(?:not|never|no) |^(?:which|what|who|why|how|where|when)\b|\b(?:nobody|no one|lmao|lol|haha)\b|^(?:\w+ )?(?:nights|days|earlies|lates)(?: (?:mate|pal|love))?$/iu,
};

/** "My nana was a district nurse", 「友達は保育士」: of somebody else. */
const isOfAnother: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:友達|友人|同期|妻|夫|嫁|旦那|娘|息子|母|父|姉|兄|妹|弟|親父|先輩|後輩|上司|あの人|あいつ)(?:さん)?(?:は|が)/u,
  en: /^(?:my|our|his|her|their) \w+ (?:\w+ )?(?:says?|thinks?|tells?|keeps?|was|is|never|always|did|does|works?|worked|used to|lost|had|has|said)\b/iu,
};

/** A question names no work: "Which thought?", 「その仕事って、どれ」. */
function isQuestionOf({ text, lang }: Reading, { end }: Span): boolean {
  const rest = text.slice(end);
  return lang === "ja" ? /^[^。、]{0,4}[?？]/u.test(rest) : /^[^.!,;]{0,12}\?/u.test(rest);
}

/** A span of years, a clause that gives a ground, anything at all. */
const namesNoWork: Readonly<Record<Lang, RegExp>> = {
  ja: /^[\p{Script=Han}]{1,2}[いきぎしちにびみりえけせてねべめれげ]$|の面接$|記念(?:写真|撮影)|^(?:ここ|そこ|これ|それ|今|いま)(?:で|が|は)(?:いい|よい|ええ|大丈夫)|ので|いろいろ|色々|(?:年|ねん|年目)$|^(?:仕事|作業|業務|毎日)$|仕事を(?:し|や)|(?:ない|ねえ|ません)$/u,
  en: /^(?:here|there|this|that|it) (?:is|was|isn'?t)\b|^(?:(?:doing )?(?:work|job|stuff|things|various things)|(?:doing |do )?(?:something|anything|nothing|everything|whatever|it|that|this|them|those|these|so|more|less|all|same|what|there)(?: (?:about|ain'?t|is|isn'?t|are|was|for|to|with|like|else|already|again|up|out|on|of)\b.*)?)$/iu,
};
