import type { Span } from "../finding.ts";
import type { Token } from "./tokenizer.ts";
import { holding, type Utterance } from "./utterance.ts";
import { emptyTaskWords, verbNouns } from "./words/task-names.ts";
import { wordLists } from "./words/index.ts";
import { words } from "./words/words.ts";

/** Something the person does at work. `name` is a short label cut from their words (検査表の入力). */
export type Task = Span & { readonly name: string; readonly rule: string; readonly confidence: number };

const workVerbs = wordLists["work-verb"] ?? new Set<string>();
const empty = words(emptyTaskWords);
const askedForTask = /^(?:concern\.task|role\.everyday)$/;
const mostTasks = 5;

/** Tasks told in an utterance: by a verb of work, and, where tasks were asked for, by bare nouns too. */
export function findTasks(utterance: Utterance): readonly Task[] {
  const isAsked = askedForTask.test(utterance.context.asks ?? "");
  const found: Task[] = [];
  utterance.tokens.forEach((token, index) => {
    const task = taskAt(utterance, token, index, isAsked);
    if (task && !found.some((other) => other.start < task.end && task.start < other.end)) found.push(task);
  });
  if (isAsked)
    found.push(
      ...bareTasks(utterance).filter(
        (bare) => !found.some((one) => one.start < bare.end && bare.start < one.end),
      ),
    );
  const unique = found.filter(
    (task, index) => found.findIndex((other) => other.name === task.name) === index,
  );
  return unique.sort((one, other) => one.start - other.start).slice(0, mostTasks);
}

function taskAt(utterance: Utterance, token: Token, index: number, isAsked: boolean): Task | null {
  const { tokens, text } = utterance;
  const isVerb = token.tag === "v" && workVerbs.has(token.base);
  const next = tokens[index + 1];
  const isVerbalNoun = token.tag === "s" && next?.base === "する" && next.start === token.end;
  const isAnyVerb =
    isAsked &&
    token.tag === "v" &&
    tokens[index - 1]?.surface === "を" &&
    !/^(?:する|なる|ある|いる)$/.test(token.base);
  if (!isVerb && !isVerbalNoun && !isAnyVerb) return null;
  const end = isVerbalNoun ? (next?.end ?? token.end) : token.end;
  if (!isOwnDoing(utterance, token.start, end)) return null;
  const object = objectBefore(tokens, index);
  if (object === null && !isVerbalNoun) return null;
  const from = object?.from ?? compoundFrom(tokens, index);
  const start = tokens[from]?.start ?? token.start;
  const noun = object ? text.slice(tokens[object.from]?.start ?? 0, tokens[object.to - 1]?.end ?? 0) : "";
  if (object && (empty.has(noun) || noun.length > 14)) return null;
  const name = nameOf(noun, token, isVerbalNoun, text.slice(start, token.end));
  if (name === null || empty.has(name)) return null;
  return {
    start,
    end,
    name,
    rule: isAsked ? "asked.task" : "ja.task.doing",
    confidence: isAsked ? 0.85 : 0.65,
  };
}

function nameOf(noun: string, token: Token, isVerbalNoun: boolean, compound: string): string | null {
  if (isVerbalNoun)
    return noun === "" ? (compound.length > 1 ? compound : null) : `${noun}の${token.surface}`;
  const nominal = verbNouns[token.base];
  if (nominal !== undefined && noun.length <= 6 && !noun.includes("の")) return `${noun}${nominal}`;
  return `${noun}を${token.base}`;
}

/** The noun phrase that を (or a case particle left out) gives to the verb, as token indices. */
function objectBefore(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  let to = verb;
  while (to > 0 && /[ru]/.test(tokens[to - 1]?.tag ?? "") && verb - to < 3) to -= 1;
  const particle = tokens[to - 1];
  if (particle && /^(?:を|ば|も|の)$/.test(particle.surface)) to -= 1;
  else if (tokens[verb]?.tag === "s") return null;
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || token.end !== (tokens[from]?.start ?? token.end)) break;
    const isNoun = /[nsjxohc]/.test(token.tag);
    const joins =
      /^[のと・や]$/.test(token.surface) && from < to && /[nsjxohc]/.test(tokens[from - 2]?.tag ?? "");
    if (!isNoun && !joins) break;
    from -= 1;
  }
  return from < to ? { from, to } : null;
}

function compoundFrom(tokens: readonly Token[], index: number): number {
  let from = index;
  while (
    from > 0 &&
    /[nsxohc]/.test(tokens[from - 1]?.tag ?? "") &&
    tokens[from - 1]?.end === tokens[from]?.start
  )
    from -= 1;
  return from;
}

/** Not a wish, not asked of others, not denied, not somebody else's doing. */
function isOwnDoing(utterance: Utterance, start: number, end: number): boolean {
  const clause = holding(utterance.clauses, start) ?? { start: 0, end: utterance.text.length };
  const after = utterance.text.slice(end, Math.min(clause.end + 6, end + 14));
  const before = utterance.text.slice(clause.start, start);
  if (
    /^(?:ら)?(?:て|で)?(?:ほし|欲し|くれ|もら|いただ|下さ|くださ)|^(?:たい|たく|たら|れば|ば|よう(?:に|と)|なければ|なきゃ|ない|ません|ん(?:と|です|。|$)|へん|られ(?!る(?:よう|$))|れ(?:る|た|て)|せ(?:る|て)|さ(?:れ|せ)|う(?:と|か))/.test(
      after,
    )
  )
    return false;
  if (utterance.quotes.some((quote) => quote.start <= start && end <= quote.end)) return false;
  return !/(?:さん|様|先生|社長|部長|課長|店長|院長|園長|営業|上司|先輩|後輩|会社|向こう|あの人|誰か|だれか|みんな|外科医|医者|機械|本人)(?:たち|ら|方|の人)?(?:が|は|って)[^、]*$/.test(
    before,
  );
}

/** 午前は検収、午後は納期の催促。: bare nouns, where it was asked what the person does. */
function bareTasks(utterance: Utterance): Task[] {
  const found: Task[] = [];
  const item =
    /(?:^|[、。,!\n]|(?:は|と|とか|や|て|で|、)(?=[^ぁ-ん])|\s)(?<item>[一-龠ァ-ヶーA-Za-z0-9々]{2,}(?:の[一-龠ァ-ヶーA-Za-z々]{1,8})?(?:[一-龠ァ-ヶーぁ-ん]{0,3}(?:見分け|づくり|作り|出し|入れ|拭き|洗い|はがし|替え|売り|取り|打ち|書き|張り|貼り|がけ|つぎ|注ぎ|締め|回り|配り|詰め|切り|送り))?)(?=$|[、。,!\n]|です|とか|と(?=[^ぁ-ん])|や(?=[^ぁ-ん])|だけ|ばっかり|全般|など|だ(?:$|。)|でし|や(?:$|。))/dg;
  for (const match of utterance.text.matchAll(item)) {
    const name = match.groups?.["item"];
    const [start, end] = match.indices?.groups?.["item"] ?? [0, 0];
    if (
      name === undefined ||
      empty.has(name) ||
      name.length > 14 ||
      /^[0-9]+|年目?$|時間?$|[0-9]+(?:枚|件|個|人|本|回)$/.test(name)
    )
      continue;
    if (/(?:さん|担当|社員|派遣|職|員|屋|係|勤務|歳|者)$/.test(name)) continue;
    found.push({ start, end, name, rule: "asked.task", confidence: 0.8 });
  }
  return found;
}
