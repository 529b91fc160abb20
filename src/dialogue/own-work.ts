import { assumeFrom, type Finding, type Lang, type Reading } from "../language/index.ts";
import { plainlySaid } from "./told.ts";
import type { Topic } from "./topic.ts";

/** Where somebody who says what they do tells their own work, asked for it or not. */
function isTheStart(open: Topic | null, phase: string): boolean {
  return open === "rating" || open === "concern.wish" || (open === null && phase === "concern");
}

/**
 * A reading in which "I sell insurance over the phone" at the start of a talk counts as the person's work. A reader that knows nothing of the
 * moment has to doubt it: elsewhere the same words are as often a plan, a story or an aside.
 */
export function withOwnWork(reading: Reading, open: Topic | null, phase: string): Reading {
  if (reading.lang !== "en" || !isTheStart(open, phase)) return reading;
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
  const found = isA.exec(reading.text);
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
