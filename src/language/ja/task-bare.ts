import { gistOf } from "./gist.ts";
import type { Task } from "./tasks.ts";
import { hasOtherSubject, holding, type Utterance } from "./utterance.ts";
import { wordLists } from "./words/index.ts";
import { emptyTaskWords } from "./words/task-names.ts";
import { words } from "./words/words.ts";
import { matchesOf } from "../match/matches.ts";

const empty = words(emptyTaskWords);
const workNouns = [...(wordLists["work-verb"] ?? [])].filter((word) => !/[うくぐすつぬぶむる]$/.test(word));
const nounEnd = `(?:${[...workNouns, "見分け", "づくり", "作り", "出し", "拭き", "洗い", "はがし", "張り替え", "取り替え", "とりかえ", "売り", "取り", "打ち", "書き", "張り", "貼り", "つぎ", "締め", "配り", "詰め", "切り", "皮むき", "付け", "吊り", "しぼり", "搾り", "磨き", "干し", "処理", "業務", "工程", "ワックスがけ", "見張り"].join("|")})`;

const item = new RegExp(
  `(?:^|[、。,!?\\n\\s♪]|(?:は|と|とか|や|て|で|も)(?=[一-龠ァ-ヶA-Za-z]))(?<item>[一-龠ァ-ヶーA-Za-z0-9々]{2,}(?:の[一-龠ァ-ヶーA-Za-z々]{1,8})?(?:[一-龠ァ-ヶーぁ-ん]{0,3}(?:見分け|づくり|作り|出し|入れ|拭き|洗い|はがし|替え|売り|取り|打ち|書き|張り|貼り|がけ|つぎ|注ぎ|締め|回り|配り|詰め|切り|送り))?)(?=$|[、。,!\\n]|です|とか|と(?=[^ぁ-ん])|や(?=[^ぁ-ん])|だけ|ばっかり|全般|など|だ(?:$|。)|でし|や(?:$|。))`,
  "gd",
);
const workNoun = new RegExp(
  `(?<item>(?:[一-龠ァ-ヶーA-Za-z々]{1,10}の)?[一-龠ァ-ヶーA-Za-z々]{0,8}?${nounEnd})(?=(?:を|の(?:仕事|パート|バイト|担当|係|会社|工程))?(?:です|だ(?:[。けよし]|$)|や(?:[。けねしも]|$)|なん(?:です|だ|で)|して(?:い)?(?:る|ます)|しとる|しとり|しよる|やって(?:る|ます|い)|やっとる|担当|専門|係|ばかり|ばっかり|だけ|ひとすじ|一筋|。|$|が(?:終わら|届か|でき(?:な|ん|へん)|確定|上がら|上がって|遅れ|済|通ら|間に合わ)))`,
  "gd",
);

/** 午前は検収、午後は納期の催促: bare nouns where tasks were asked for; elsewhere only nouns of work that end a clause. */
export function bareTasks(utterance: Utterance, isAsked: boolean): Task[] {
  return matchesOf(isAsked ? item : workNoun, utterance.text).flatMap((match) => {
    const name = match.groups?.["item"];
    const [start, end] = match.indices?.groups?.["item"] ?? [0, 0];
    if (name === undefined || empty.has(name) || name.length > 14) return [];
    if (/^[0-9]+|(?:年目?|時間?|[0-9]+(?:枚|件|個|人|本|回))$/.test(name)) return [];
    if (/(?:さん|社員|派遣|職|員|屋|勤務|歳|者|年|円)$/.test(name)) return [];
    const clause = holding(utterance.clauses, start);
    if (!isAsked && (!clause || hasOtherSubject(utterance, clause.start, start))) return [];
    const rule = isAsked ? "asked.task" : "ja.task.noun";
    return [{ start, end, name, rule, confidence: isAsked ? 0.8 : 0.6 }];
  });
}

/** Asked what they do, and no verb or noun known: the core of the answer is the task. */
export function wholeTask(utterance: Utterance): Task[] {
  const gist = gistOf(utterance, []);
  if (!gist || gist.end - gist.start > 20) return [];
  const said = utterance.text
    .slice(gist.start, gist.end)
    .replace(/(?:こと|の)?(?:です|だ|や|ます)?$/, "")
    .replace(leading, "");
  // 「仕事をさせてもらってい」: cut inside its ending, it is no name.
  return /[てで]い$/.test(said) ||
    said.length < 2 ||
    said.length > 18 ||
    /^.{1,8}[はが].*(?:でした|です|ない)$/.test(said)
    ? []
    : [{ ...gist, name: said, rule: "asked.task", confidence: 0.7 }];
}

const awaited =
  /(?<item>(?:[一-龠ァ-ヶA-Za-z々ー]{1,8}の)?[一-龠ァ-ヶA-Za-z々ー]{2,10})(?:が|を|の|は|も)?[^。、]{0,12}?(?:ないと|なきゃ|なければ|んと(?!き)|へんと|へんかったら|んかったら|なかったら|たら|だら|てから|て、?(?:やっと|はじめて|初めて)|ので|から)/d;

/** Asked who can start only when it is done: what must be done first is the task (マスタ登録が終わらないと). */
export function awaitedTask(utterance: Utterance): Task[] {
  const match = awaited.exec(utterance.text);
  const name = match?.groups?.["item"];
  const [start, end] = match?.indices?.groups?.["item"] ?? [0, 0];
  if (
    name === undefined ||
    empty.has(name) ||
    utterance.actors.some((actor) => actor.start < end && start < actor.end)
  )
    return [];
  return [{ start, end, name, rule: "asked.circle.who-starts", confidence: 0.55 }];
}

const leading =
  /^(?:特にないです。)?(?:しいて言えば|強いて言えば|毎朝|毎日|いつも|一回|まず|朝いちで?|朝一で?|今日は|基本)+、?/;
