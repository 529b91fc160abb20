import { assumeFrom, type Finding, type Lang, type Reading } from "../../language/index.ts";
import { plainlySaid } from "../told.ts";
import type { Topic } from "../topic.ts";

/** Where somebody who says what they do tells their own work, asked for it or not. */
function isTheStart(open: Topic | null, phase: string): boolean {
  return (
    open === "rating" ||
    open === "concern.wish" ||
    open === "concern.scene" ||
    (open === null && phase === "concern")
  );
}

/**
 * A reading in which "I sell insurance over the phone" at the start of a talk counts as the person's work. A reader that knows nothing of the
 * moment has to doubt it: elsewhere the same words are as often a plan, a story or an aside.
 */
export function withOwnWork(reading: Reading, open: Topic | null, phase: string): Reading {
  if (!isTheStart(open, phase)) return reading;
  if (reading.lang === "ja") return withTrade(reading);
  const isTold = reading.findings.some((one) => one.kind === "task" && one.confidence >= assumeFrom);
  if (isTold) return reading;
  const doubted = reading.findings.find(
    (one) =>
      one.kind === "task" && !one.negated && !one.rule.includes(".model.") && opensASentence(reading, one),
  );
  if (doubted) {
    const confidence = assumeFrom;
    return {
      ...reading,
      findings: reading.findings.map((one) =>
        one === doubted ? { ...one, confidence, subject: "self" } : one,
      ),
    };
  }
  const found = isA.exec(reading.text) ?? onlyDoes.exec(reading.text);
  const name = found?.groups?.["name"];
  if (!found || name === undefined) return reading;
  const start = found.index + found[0].lastIndexOf(name);
  const finding: Finding = {
    kind: "task",
    name,
    start,
    end: start + name.length,
    text: name,
    rule: "dialogue.own-work",
    ...plainlySaid,
    confidence: assumeFrom,
  };
  return { ...reading, findings: [...reading.findings, finding] };
}

/** Whether a sentence begins with it, after a greeting at most, and tells of the present. */
function opensASentence({ text }: Reading, { start, end }: Finding): boolean {
  const before = text.slice(0, start);
  const sentence = before.slice(before.search(/[^.!?\n]*$/u));
  return greetings.test(sentence) && ownWork.en.test(text.slice(start, end));
}

const greetings =
  /^\s*(?:(?:hi|hello|hey|well|so|ok|okay|um|right|morning|good (?:morning|afternoon|evening))[,.!]?\s+)*$/iu;

const ownWork: Readonly<Record<Exclude<Lang, "ja">, RegExp>> = {
  en: /^(?:(?:i|we) (?:(?:just|only|mostly|mainly|basically|usually|also|literally|currently|still|sort of) )*(?!(?:saw|read that|wrote|hope|want|wish|need|think|know|feel|count|carry|do (?:not|hope|believe|think|it|that|this))\b)[a-z]+ .|i(?:['’]?m| am) an? )/iu,
};

/** "I am room cleaner in hotel": a trade, with or without its article. */
const isA =
  /(?:^|[.!?]\s+)(?:(?:hi|hello|hey|well|so|ok)[,.!]?\s+)*i(?:['’]?m| am) (?:just |only )?(?:an? )?(?<name>(?:[a-z-]+ ){0,2}(?!\b(?:bit|number|nobody|failure|fraud|mother|father|woman|girl|person|fan|human|loner|beginner|outsider|foreigner|monster|loser|worrier|prisoner|better|either|over|under|after|never|ever|other|another|rather)\b)[a-z]+(?:er|or|ist|ian|clerk|nurse|cook|chef|assistant|guard|analyst|porter|operator)(?: (?:in|at|for|on) (?!the (?:brink|edge|verge))[a-z]+(?: [a-z]+)?)?)(?=[.,!]|$|\s(?:and|but|so|my|i)\b)/iu;

/** "I only sit at the door and check badges": what is belittled is the work. */
const onlyDoes =
  /(?:^|[.!?,]\s+)(?:(?:and|but|so|well|honestly) )?i (?:only|just|merely|literally just|basically just|just basically) (?<name>(?!(?:want|need|wish|hope|think|feel|know|mean|wanted|felt|thought|got|had|was|am|have|said|told|saw|went|started|realised|sat|stood|can|could|do (?:it|that|my)|keep (?:quiet|thinking)|wonder|guess|love|like|hate|laugh|cry|wait|live|found|heard|came)\b)[a-z]+ (?:[\w'-]+ ){0,7}[\w'-]+)(?=[.,!]|$|\s(?:because|but|so|all day|every day|for a living)\b)/iu;

/** 「保育士二年目です」, 「コンビニの夜勤。」: a trade or a post by its name, where no task was surely told. */
function withTrade(reading: Reading): Reading {
  const found = trade.exec(reading.text);
  const name = found?.groups?.["name"];
  const start = found && name !== undefined ? found.index + found[0].indexOf(name) : -1;
  const known = reading.findings.find(
    (one) => one.kind === "task" && one.start <= start && start < one.end && ofYears.test(one.text),
  );
  if (known && name !== undefined) {
    const findings = reading.findings.map((one) =>
      one === known && one.kind === "task"
        ? { ...one, name, rule: "dialogue.own-work", confidence: assumeFrom }
        : one,
    );
    return { ...reading, findings };
  }
  if (reading.findings.some((one) => one.kind === "task" && one.confidence >= assumeFrom)) return reading;
  const doubted = reading.findings.find(
    (one) => one.kind === "task" && !one.negated && !one.rule.includes(".model.") && doesIt.test(one.text),
  );
  if (doubted) {
    const findings = reading.findings.map((one) =>
      one === doubted ? { ...one, confidence: assumeFrom, subject: "self" as const } : one,
    );
    return { ...reading, findings };
  }
  if (name === undefined) return reading;
  const finding: Finding = {
    kind: "task",
    name,
    start,
    end: start + name.length,
    text: name,
    rule: "dialogue.own-work",
    ...plainlySaid,
    confidence: assumeFrom,
  };
  return { ...reading, findings: [...reading.findings, finding] };
}

/** A span of years is no name of work: 「経理を十二年やってます」. */
const ofYears = /[\d０-９一二三四五六七八九十]+年/u;

const doesIt = /(?:して|やって|担当|勤め|働い|務め|つと)/u;

/** A trade that opens a sentence and is said of nobody else: what follows is a length of time, an ending, or the sentence's end. */
const trade =
  /(?:^|[。！!?？\n]|いま|今|普段は?|ふだんは?|仕事は|で)[、\s]*(?:えっと|あの|はじめまして|私は|僕は|俺は|自分は)?[、\s]*(?<name>(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{1,10}の)?[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,8}(?:士|師|員|教員|教師|職人|運転手|ドライバー|スタッフ|エンジニア|プログラマー?|デザイナー|ヘルパー|オペレーター|SE|経理|総務|人事|営業|事務|保育|介護|看護|配達|配送|清掃|警備|販売|接客|製造|検品|品出し|レジ|調理|配車|点検|整備|設計|夜勤|窓口|受付|コールセンター|倉庫|現場監督|店長|校正|翻訳|通訳|司書|農家|漁師))(?=(?:の(?:仕事)?)?(?:を|に|で|として)?[\d０-９一二三四五六七八九十]+(?:年|か月|ヶ月)|(?:を|の仕事を)?(?:して|やって|担当)|(?<=センター|倉庫|窓口|受付)で|です|なん(?:です|だ|や)|だ(?:よ|けど|な|。)|[。\s]|$)/u;
