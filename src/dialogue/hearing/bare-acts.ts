import type { Act, Finding, Lang, Reading, Span } from "../../language/index.ts";
import { bareWords } from "./bare-words.ts";
import { onlyAsks, questionsIn } from "../talk/question.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { sentencesOf } from "../sentences.ts";
import { wonderIn } from "../thread/wonder.ts";
import { actOf, isLikeness, isTold, plainlySaid } from "../told.ts";
import { withOwnMinimizing } from "./own-minimizing.ts";

/**
 * A reading with the act that the situation gives it. A reader looks at the words alone; whether 「いない」 is an answer, 「はあ」 an
 * unwilling noise and 「これ何の意味が」 a question to the counsellor shows in that nothing else was typed.
 */
export function withBareAct(heard: Reading, asks: string | null, afterMirror = false): Reading {
  if (afterMirror && isBewildered(heard))
    return withAct(
      { ...heard, findings: heard.findings.filter(({ kind }) => kind !== "act"), gist: null, restated: [] },
      "disagree",
    );
  if (asks !== null && !/^(?:safety|treatment)/u.test(asks) && isTakenAback(heard))
    return withAct(
      { ...heard, findings: heard.findings.filter(({ kind }) => kind !== "act"), gist: null, restated: [] },
      "question-to-you",
    );
  if (asks?.startsWith("safety") !== true && asksToStop(heard))
    return withAct(
      { ...heard, findings: heard.findings.filter(({ kind }) => kind !== "act"), gist: null, restated: [] },
      "end",
    );
  const reading = withOwnMinimizing(withComparison(withoutStrayAct(withoutLostSense(heard, asks), asks)));
  if (actOf(reading.findings) !== null) return reading;
  if (wantsAdvice[reading.lang].test(reading.text)) return withAct(reading, "asks-advice");
  if (
    asks === "rating" &&
    !tellsBesideAsking(reading) &&
    wouldRatherNot[reading.lang].test(reading.text.trim())
  )
    return withAct(reading, "refuse");
  if (
    asks === "rating" &&
    (asksAboutScales[reading.lang].test(reading.text.trim()) || onlyAsks(reading.text, reading.lang))
  )
    return withAct(reading, "question-to-you");
  const isVague = sayNothingInParticular(reading, asks);
  const act = isVague ? "dont-know" : (bareAct(reading.text, reading.lang) ?? nobodyAct(reading, asks));
  if (act === null) return reading;
  const found = withAct(reading, act, isVague ? vagueRule : undefined);
  const empty = act !== "question-to-you" && act !== "refuse";
  return {
    ...found,
    gist: empty ? null : reading.gist,
    answer: empty ? null : reading.answer,
    restated: empty ? [] : reading.restated,
  };
}

/** Nothing but a wish to stop: 「もう終わりにしたい」 is read by the words, "Is it over or what? Stop." only as a whole. */
function asksToStop({ text, lang }: Reading): boolean {
  return lang === "en" && bareAct(text, lang) === "end";
}

/** Characters up to which puzzlement is all that was said. */
const longestPuzzlement: Readonly<Record<Lang, number>> = { ja: 20, en: 44 };

/** Somebody whose word was turned around and who does not see why: nothing of it is an answer. */
function isBewildered({ text, lang }: Reading): boolean {
  const said = text.normalize("NFKC").trim();
  return said.length <= longestPuzzlement[lang] && puzzled[lang].test(said);
}

/** Nothing but an exclamation at what was asked: 「は？何言ってんの」. */
function isTakenAback({ text, lang }: Reading): boolean {
  return takenAback[lang].test(text.normalize("NFKC").trim());
}

const takenAback: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:(?:は|え|ん|はあ)[?!、。\s]*)?(?:(?:何|なに)(?:を)?言って(?:い)?(?:る|ん)[^。]{0,6}|(?:急に)?(?:何|なん)の(?:話|こと)[^。]{0,6}|意味(?:が|は)?(?:わか|分か)(?:らん|らない|りません)[^。]{0,4})[?!。]*$|^(?:は|え|ん|はあ)[?!]+$/u,
  en: /^(?:(?:what|huh|eh)\s*[?!]+\s*)?what (?:are you (?:on about|talking about|saying)|on earth|the hell)[^.]{0,20}[?!.]*$|^(?:what|huh|eh)\s*[?!]+$/iu,
};

const puzzled: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:は|え|ん|はあ|なに|何)[?!]|何(?:を)?言って(?:い)?(?:る|ん)|(?:何|なん)の(?:話|こと)|^(?:いや|ちょっと)?、?意味(?:が|は)?(?:わか|分か|不明)|関係(?:が|は)?(?:ない|ありません)(?:です)?(?:よね?|でしょ|だろ|やろ)/u,
  en: /^(?:what|huh|eh|sorry|pardon)\s*[?!]+|\bwhat (?:are you (?:on about|talking about|saying)|on earth|the hell)|what(?:'s| has| does) that (?:got )?(?:to do|mean)|makes? no sense|don'?t (?:get|follow) (?:it|you|that)/iu,
};

function withAct(reading: Reading, act: Act, rule = `dialogue.bare.${act}`): Reading {
  const { text } = reading;
  const finding: Finding = {
    kind: "act",
    act,
    start: 0,
    end: text.length,
    text,
    rule,
    ...plainlySaid,
    confidence: 0.8,
  };
  return { ...reading, findings: [...reading.findings, finding] };
}

/** Before the scales, a short question is about them. */
const asksAboutScales: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^。]{0,40}(?:[?？]|(?:です|ます)か[。]?)$/u,
  en: /^(?:lol,? |ugh,? |haha,? |um+,? )?(?:what|which|how|why|is|are|do|can)\b[^.]{0,60}\?$/iu,
};

const wouldRatherNot: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:やらなきゃ|しなきゃ|答えなきゃ|書かなきゃ)(?:だめ|ダメ|いけない)|^(?:いや|いえ|あー)?[、。\s]*(?:(?:数字|点数|それ|これ)(?:は|とか)?、?)?(?:もう)?(?:(?:いい|ええ|よか)(?:です|や|よ|わ|っす)?|結構(?:です)?|けっこう(?:です)?|やめ(?:とく|とき(?:ます|ます)?|ておきます)(?:わ|よ)?|パス(?:で|します)?)[。]*$|(?:数字|点数)(?:は|とか|なんて)?[^。]{0,8}(?:(?:いい|ええ)(?:です|や|よ|わ)?|苦手|嫌|いや|面倒|めんどう)/u,
  en: /\bdo i (?:have|need) to\b|\b(?:rather not|(?:hate|not into|never (?:any )?good (?:at|with)|no good (?:at|with)|don'?t (?:do|like|get on with)) (?:the )?(?:numbers|scales|sums|scores?|ratings?)|can we not|no numbers|leave (?:them|it|those|the numbers) out|(?:i )?(?:don'?t|do not|no) (?:understand|get) (?:the |these |those )?(?:numbers|scales)|skip (?:them|it|those|the numbers|this bit)|cba|can'?t be (?:arsed|bothered))\b/iu,
};

/** Words that ask the counsellor for advice by its name. */
const wantsAdvice: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:アドバイス|助言|ご意見)(?:を|が|も)?(?:いただ|頂|もら|ほしい|欲しい|ください|下さい|お願い)|どうしたらいいか(?:、)?(?:教えて|聞きたい)/u,
  en: /\b(?:(?:want|need|like|love|after|give me|looking for|got any) (?:some |your |any )?advice|advise me|tell me what to do)\b/iu,
};

/** Marks an answer that is true of any work: 「いろいろです」, "everyone". It is asked about once more, from nearer by. */
export const vagueRule = "dialogue.bare.vague";

function sayNothingInParticular({ text, lang }: Reading, asks: string | null): boolean {
  const said = text.trim();
  if (asks === "concern.task" || asks === "role.everyday") return vagueWords[lang].work.test(said);
  return (asks === "recipient.who" || asks === "circle.who-starts") && vagueWords[lang].people.test(said);
}

const vagueWords: Readonly<Record<Lang, { readonly work: RegExp; readonly people: RegExp }>> = {
  ja: {
    work: /^(?:まあ|そうですね|[^。、]{1,8}なので)?[、。\s]*(?:いろいろ|色々|さまざま|様々)(?:です|ですね|やって(?:い)?ます|あります|ある|かな)*[。…]*$/u,
    people:
      /^(?:まあ|そうですね)?[、。\s]*(?:みなさん|皆さん|みんな|いろんな人|色々な人|いろいろな人|全員|社内(?:の)?みんな)(?:[、,]?(?:です|ですかね|かな|ですね|だと思います))*[。…]*$/u,
  },
  en: {
    work: /^(?:oh,? |well,? )?(?:all sorts|various things|a bit of everything|this and that|lots of (?:things|stuff)|stuff|everything|whatever comes up)(?: really)?[.…]*$/iu,
    people:
      /^(?:oh,? |well,? )?(?:everyone|everybody|all sorts(?: of people)?|all of them|people|anyone|loads of people)(?:,? (?:really|i (?:guess|suppose)))?[.…]*$/iu,
  },
};

/** Asked who receives the work, "nobody looks at it" names nobody: the question is asked once more from nearer by. */
function nobodyAct({ text, lang }: Reading, asks: string | null): Act | null {
  // Asked for a job that is of use, 「感じない」 names none.
  if (asks === "mirror.example" && namesNoJob[lang].test(text.trim())) return "nothing";
  return asks === "recipient.who" && nobodyWords[lang].test(text.trim()) ? "nothing" : null;
}

const namesNoJob: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:いや|別に|べつに|あんまり|あまり|特に|そんなに|そういうの|[、\s])*(?:は|が|も)?[^。、\p{Script=Katakana}]{0,5}(?:ない|ません|(?:[らか]|感じ|思わ)(?:ん|へん|ねえ))(?:です|っす|よ|な|ね|けど|かな)*[。…]*$/u,
  en: /^(?:well,? |honestly,? |no,? )?(?:i (?:really )?(?:don'?t|never)(?: (?:really )?(?:feel|think|see|get) (?:that|it|so|like that))?(?: at all| ever| really)?|(?:none|nothing|no ?one|nobody)(?: (?:of them|really|i can think of|comes to mind))?|not really|can'?t think of (?:any|one|anything))[.…]*$/iu,
};

const nobodyWords: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:たぶん|多分|正直|別に|いや|うーん)?[、。\s]*(?:誰も|だれも|誰にも).{0,14}(?:ない|ません|いん)(?:と思います|と思う|です|かな|よ|じゃない(?:です)?か(?:ね|な)?)*[。…]*$/u,
  en: /^(?:well,? |honestly,? |i think |probably )?(?:nobody|no one|no-one)\b[^.]{0,40}[.…]*$/iu,
};

/** A question that somebody else would ask, told as such, asks the counsellor for nothing; nor does a statement that holds a "who"; a day named is an answer. */
function withoutStrayAct(reading: Reading, asks: string | null): Reading {
  const { text, lang, findings } = reading;
  const act = actOf(reading.findings);
  const strays =
    (act !== null && findings.some((finding) => finding.kind === "commitment" && finding.when !== null)) ||
    (act === "asks-advice" && !asksYou[lang].test(text)) ||
    (act === "question-to-you" && tagQuestion[lang].test(text.trim())) ||
    (act === "question-to-you" &&
      (!asksAtAll[lang].test(text) ||
        (wonderIn(text, lang) !== null && questionsIn(text, lang).length === 0))) ||
    (act === "question-to-you" && tellsBesideAsking(reading)) ||
    // What only sounds like small talk is not met as such.
    (act !== null &&
      neverByLikeness.has(act) &&
      findings.every((finding) => finding.kind !== "act" || isLikeness(finding))) ||
    (act === "off-topic" && tellsOfTheirOwnAccord(reading)) ||
    // 「いつ何があるかわからないのが不安」: not knowing is what is told.
    (act === "dont-know" &&
      text.trim().length > longestNotKnowing[lang] &&
      findings.some((finding) => finding.kind !== "act" && finding.kind !== "party" && isTold(finding))) ||
    (act === "greeting" && findings.some((finding) => finding.kind !== "act" && isTold(finding))) ||
    (act === "nothing" && (tellsAfterNothing(reading) || tellsThatNothingHappens(reading, asks))) ||
    (act === "refuse" && keepsWork[lang].test(text)) ||
    (act === "disagree" && namesWhatIsWrong[lang].test(text.trim())) ||
    (act === "end" && (!endsIt[lang].test(text) || declines[lang].test(text.trim())));
  if (!strays) return reading;
  return { ...reading, findings: reading.findings.filter((finding) => finding.kind !== "act") };
}

/** 「なんのためか分からない」 where the concern is asked for: not to know what the work is for is what is told. */
function withoutLostSense(reading: Reading, asks: string | null): Reading {
  const mayTell = asks === null || asks === "rating" || asks.startsWith("concern.");
  if (!mayTell || !lostSense[reading.lang].test(reading.text)) return reading;
  const findings = reading.findings.filter(
    (finding) => finding.kind !== "act" || finding.act !== "dont-know",
  );
  return { ...reading, findings };
}

const lostSense: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:何|なん|なに)の(?:ため|役|意味)[^。、]{0,14}(?:分か|わか)ら|(?:誰|だれ)の(?:ため|役)[^。、]{0,14}(?:分か|わか)ら|(?:意味|意義|やりがい|目的)(?:が|も)[^。、]{0,6}(?:分か|わか)ら(?!ない(?:質問|問い))/u,
  en: /\b(?:don'?t|no longer|can'?t) (?:really |even )?(?:know|see|tell) (?:what (?:it|this|my (?:work|job)|any of it)(?:'s| is) (?:all )?for|who (?:it|this|any of it)(?:'s| is) for|(?:what|if) (?:the|there'?s a) point)/iu,
};

/** Whether anything was told that was not only taken for the answer because it was asked for. */
function tellsOfTheirOwnAccord({ findings }: Reading): boolean {
  return findings.some(
    (finding) => finding.kind !== "act" && isTold(finding) && !finding.rule.startsWith("asked."),
  );
}

/** Acts that would turn the talk away from what was said. */
const neverByLikeness: ReadonlySet<Act> = new Set(["off-topic", "greeting", "end"]);

/** Characters up to which a don't-know may say what is not known and still be one. */
const longestNotKnowing: Readonly<Record<Lang, number>> = { ja: 15, en: 36 };

/** "Doctors, I suppose. Why do you ask?": the answer stands, and the question is answered on the way. */
function tellsBesideAsking({ text, lang, findings }: Reading): boolean {
  if (onlyAsks(text, lang)) return false;
  const asked = questionsIn(text, lang)[0] ?? questionIn(text);
  if (asked === null) return false;
  const rest = `${text.slice(0, asked.start)} ${text.slice(asked.end)}`.trim();
  return (
    (rest.length >= tellsFrom[lang] && ofOneself[lang].test(rest)) ||
    findings.some(
      (finding) =>
        finding.kind !== "act" &&
        isTold(finding) &&
        (finding.end <= asked.start || finding.start >= asked.end),
    )
  );
}

/** Characters from which what stands beside a question tells something, if it speaks of oneself. */
const tellsFrom: Readonly<Record<Lang, number>> = { ja: 10, en: 20 };
const ofOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /私|わたし|僕|俺|自分|うち|[てで](?:い)?(?:ます|る)|です(?:けど|かね|ね|が|。|$)|かな(?:あ|。|$)/u,
  en: /\b(?:i|i['’]m|i['’]ve|my|we|our)\b/iu,
};

/** 「特に困ってはないです。やりがいがわからないだけです。」: what comes after the "nothing" is the answer. */
function tellsAfterNothing({ text, lang, findings }: Reading): boolean {
  const act = findings.find((finding) => finding.kind === "act");
  const rest = act ? text.slice(act.end).replace(/^[\s。、.,!！]+/u, "") : "";
  return (
    (rest.length >= tellsFrom[lang] || (rest.length >= shortTail[lang] && tellsBriefly[lang].test(rest))) &&
    bareAct(rest, lang) === null
  );
}

/** Characters from which a few words after a "nothing" may be what was meant: 「誰も。脱線するまで。」 */
const shortTail: Readonly<Record<Lang, number>> = { ja: 4, en: 10 };
const tellsBriefly: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?!.*(?:特に|とくに|今の|いまの|思い(?:つ|浮)|分か|わか|知ら|覚え|考え)).*[\p{Script=Han}\p{Script=Katakana}]/u,
  en: /\b(?:until|till|unless|except|but|only)\b/iu,
};

/** Asked what shows that the work went well, 「何も起きない」 is no lack of an answer but the answer. */
export function tellsThatNothingHappens(
  { text, lang }: Pick<Reading, "text" | "lang">,
  asks: string | null,
): boolean {
  const asksWho =
    asks === null || asks === "recipient.who" || asks === "circle.who-starts" || asks === "rating";
  return !asksWho && nothingHappens[lang].test(text.trim());
}

const nothingHappens: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:何|なに|なん|誰|だれ)(?:も|にも)[^。、]{0,8}(?:起[きこ]|変わ|かわ|気づ|気付|困|言わ|いわ|言われ|来|止ま|落ち|壊れ|動|鳴|出)[^。、]{0,3}(?:ない|ません|ん|へん|ねえ)/u,
  en: /^(?:well,? )?(?:nothing|no ?one|nobody) (?:happens|breaks|stops|rings|goes wrong|complains?|notices?|says (?:a thing|anything)|shouts|calls)\b/iu,
};

/** The one sentence of several that asks. */
function questionIn(text: string): Span | null {
  const sentences = [...text.matchAll(/[^.。!！?？\n]+[.。!！?？]*/gu)];
  const asks = sentences.filter(({ 0: said }) => /[?？]/u.test(said));
  const [only] = asks;
  return sentences.length > 1 && asks.length === 1 && only
    ? { start: only.index, end: only.index + only[0].length }
    : null;
}

/** A colleague or department held higher beside one's own, in the turns of phrase that compare without naming it so. */
function withComparison(reading: Reading): Reading {
  const { text, lang, findings } = reading;
  if (findings.some((finding) => finding.kind === "comparison" || finding.kind === "risk")) return reading;
  const others = findings.some(
    (finding) => finding.kind === "party" && (finding.ring === "department" || finding.ring === "colleague"),
  );
  const compared = others ? comparesWords[lang].exec(text) : null;
  if (!compared) return reading;
  const sentence = sentenceAround(text, { start: compared.index, end: compared.index + 1 });
  const finding: Finding = {
    kind: "comparison",
    ...sentence,
    text: text.slice(sentence.start, sentence.end),
    rule: "dialogue.compares",
    ...plainlySaid,
    confidence: 0.6,
  };
  return { ...reading, findings: [...findings, finding] };
}

const comparesWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:それ|これ|あっち|向こう|あちら)(?:に|と)(?:比べ|くらべ)|に比べ(?:て|ると|たら)(?:こっち|うち|私|自分|僕|俺)|(?:は|って)(?:いい|良い|すごい|凄い|偉い|えらい)(?:です)?よ(?:ね|な)|花形|稼ぎ頭|日の当たる|格が違|うらやまし|羨まし/u,
  en: /\b(?:compared (?:to|with) (?:them|him|her|that)|next to (?:them|him|her|that)|(?:they|sales|marketing|he|she) gets? (?:all )?(?:the )?(?:credit|glory|praise|flowers|thanks|applause)|envy|envious|jealous|lucky (?:them|him|her|lot))\b/iu,
};

/** "This is true, no?": a statement that looks for a nod. */
const tagQuestion: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:よね|でしょ|でしょう|だろ|やろ)[?？]$/u,
  en: /,\s*(?:no|right|yeah|eh|innit|isn'?t it|is it not|aren'?t they|don'?t they)\?$/iu,
};

/** Shapes of a question. */
const asksAtAll: Readonly<Record<Lang, RegExp>> = {
  ja: /[?？]|か[。\s]*$|(?:の|かな|っけ|だろう|でしょう)[。…\s]*$|なん(?:で|だ|です)|何|なぜ|どう|誰|だれ|どこ|いつ/u,
  en: /\?|^(?:\w+,? ){0,2}(?:what|why|who|how|where|when|which|are you|do you|is this|is that|can you|does|did you)\b/iu,
};

/** A polite no to one question. */
const declines: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:いえ|いや|いいえ)?[、。\s]*(?:結構|けっこう|遠慮)(?:です|します|しておきます)[。]*$/u,
  en: /^no,? thanks?(?: you)?[.!]*$/iu,
};

/** "Wrong items": what is wrong with something, not a no. */
const namesWhatIsWrong: Readonly<Record<Lang, RegExp>> = {
  // 「それは違うって言うと思います」 says what one would say.
  ja: /(?<!それ|そこ|これ|こと)が(?:全然|まったく|全く|だいぶ|かなり|少し)?(?:違|ちが)|違う?(?:って|と|よって|よと)[^。]{0,4}(?:言|思|返|答)/u,
  en: /^(?:the )?(?:wrong|bad|incorrect) (?!i|you|no)[a-z]+s?\b/iu,
};

/** 「辞めたくない」: what is refused is leaving the work, not the question. */
const keepsWork: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:辞め|やめ|離れ|手放し|失い|なくし|止め|とめ)たく(?:は)?(?:ない|ありません)/u,
  en: /\b(?:don'?t|do not|wouldn'?t) (?:want|like) to (?:leave|quit|lose|give (?:it|that) up|stop (?:doing|working))\b/iu,
};

/** Words that could end a talk; a month or a name cannot. */
const endsIt: Readonly<Record<Lang, RegExp>> = {
  ja: /終|おわ|やめ|辞め|止め|ここまで|もう(?:いい|大丈夫|結構)|失礼|ありがと|さよう|さような|またね|では|じゃあ|おやすみ|お疲|おつかれ|以上|帰/u,
  en: /\b(?:stop|end|enough|done|finish|bye|goodbye|thanks?|thank you|cheers|that'?s (?:it|all)|leave it|quit|go now|have to go|good ?night|see you|no more|call it)\b/iu,
};

/** Words with which somebody turns to the counsellor for advice. */
const asksYou: Readonly<Record<Lang, RegExp>> = {
  ja: /どう(?:すれば|したら|すりゃ|すると)|何(?:を|から)?(?:すれば|したら)|アドバイス|助言|教えて|おすすめ|お勧め|べき|いい(?:です|でしょう)か|よい(?:です|でしょう)か|方法(?:は|が|って)/u,
  en: /\b(?:should i|what (?:would|should|can|could|do) (?:you|i)|how (?:do|can|should|would) i|advice|advise|suggest|recommend|tips?|tell me what)\b/iu,
};

function bareAct(text: string, lang: Lang): Act | null {
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s、。,.!?…〜~ーw笑]+$/gu, "")
    .trim();
  if (onlyAsks(text, lang)) return "question-to-you";
  return bareWords[lang].find(({ pattern }) => pattern.test(said))?.act ?? null;
}

/** Whether the words only ask to go on. */
export function asksToGoOn(text: string, lang: Lang): boolean {
  const sentences = sentencesOf(text.normalize("NFKC").toLowerCase()).map((one) =>
    one.replace(/[\s、。,.!…?]+$/gu, "").trim(),
  );
  return sentences.length > 0 && sentences.every((one) => goOnWords[lang].test(one));
}

const goOnWords: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:はい、?)?(?:続けて(?:ください|いいです|どうぞ|もらって(?:いい|大丈夫)です)?|続き(?:を)?(?:お願いします|どうぞ)|次(?:の(?:質問|問い))?(?:へ|に|を|、)?(?:お願いします|行って(?:ください)?|いって(?:ください)?|進んで(?:ください)?|どうぞ)?|進めて(?:ください)?|先へ(?:どうぞ)?)$/u,
  en: /^(?:i said,? )?(?:ok(?:ay)?,? |yes,? |yeah,? |sure,? )?(?:go on|carry on|keep going|continue|next(?: question| one)?(?: please)?|move on|let'?s (?:go on|move on|continue)|(?:well,? |jesus[,.]? |just |so )?ask(?: me)?(?: (?:a|another|the next|your next) question| something(?: else)?| away)?|(?:please |kindly |never mind,? |do |just )*(?:proceed|continue|go on|move on|go ahead|hurry (?:past it|on)|carry on)|(?:please |kindly )*(?:ask )?(?:me )?(?:your |the )?next (?:question|one)|never mind|(?:sorry,? |so |ok(?:ay)?,? )*(?:what (?:do i do|i do|now|is next)(?: now)?|i wait|shall i wait|i (?:don'?t|dont|no) see (?:a |the |any )?question|what(?:'?s| is) the question))(?: please| then| now)?$/u,
};
