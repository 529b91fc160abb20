import type { Span } from "../finding.ts";
import { awaitedTask, bareTasks, wholeTask } from "./task-bare.ts";
import { taskName } from "./task-name.ts";
import type { Token } from "./tokenizer.ts";
import { hasOtherSubject, holding, type Utterance } from "./utterance.ts";
import { wordLists } from "./words/index.ts";
import { emptyTaskWords } from "./words/task-names.ts";
import { words } from "./words/words.ts";

/** Something the person does at work. `name` is a short label cut from their words (検査表の入力). */
export type Task = Span & { readonly name: string; readonly rule: string; readonly confidence: number };

const workVerbs = wordLists["work-verb"] ?? new Set<string>();
const idleVerbs = wordLists["idle-verb"] ?? new Set<string>();
const empty = words(emptyTaskWords);
const askedForTask = /^(?:concern\.task|role\.everyday)$/;
/** Where what is told is a plan, a wish or somebody else's doing. */
const noTasks =
  /^(?:outcomes\.(?:plan|collaboration)|safety|close|treatment\.(?:wish|since)|role\.cover|supporters|contact\.where|assets\.use|vision)/;
/** A scene of work is told in any tense. */
const told = /^(?:concern\.scene|contact\.last-reaction)$/;
const mostTasks = 5;

/** Tasks told in an utterance: by a verb of work, and, where tasks were asked for, by bare nouns too. */
export function findTasks(utterance: Utterance): readonly Task[] {
  const asks = utterance.context.asks ?? "";
  if (noTasks.test(asks)) return [];
  const isAsked = askedForTask.test(asks);
  const found: Task[] = [];
  const add = (task: Task) => {
    if (!found.some((other) => other.start < task.end && task.start < other.end)) found.push(task);
  };
  utterance.tokens.forEach((token, index) => {
    const task = taskAt(utterance, token, index, isAsked);
    if (task) add(task);
  });
  bareTasks(utterance, isAsked).forEach(add);
  if (isAsked && found.length === 0) wholeTask(utterance).forEach(add);
  if (asks === "circle.who-starts" && found.length === 0) awaitedTask(utterance).forEach(add);
  const unique = found.filter(
    (task, index) => found.findIndex((other) => other.name === task.name) === index,
  );
  const told = unique.sort((one, other) => one.start - other.start);
  return told.filter((task, index) => !isStepTo(task, told[index + 1], utterance.text)).slice(0, mostTasks);
}

/** 石膏を流して、被せ物を作ってます: what is done on the way to the thing made is a step of it. */
function isStepTo(task: Task, next: Task | undefined, text: string): boolean {
  return (
    next !== undefined &&
    making.test(text.slice(next.start, next.end)) &&
    /^[てで]、?$/.test(text.slice(task.end, next.start))
  );
}

const making = /(?:作っ|つくっ|作り|つくり|作る|つくる|仕上げ|こしらえ|製造し|製作し|組み立て)$/;

function taskAt(utterance: Utterance, token: Token, index: number, isAsked: boolean): Task | null {
  const { tokens, text } = utterance;
  const next = tokens[index + 1];
  const isVerbal = token.tag === "s" && next?.base === "する" && next.start === token.end;
  const isIdle = token.tag !== "v" || idleVerbs.has(token.base) || token.base === "する";
  const isCare = causes(token, next) && letsDo.test(text.slice(token.end, token.end + 8));
  if (!isVerbal && isIdle && !isCare) return null;
  const end = isVerbal ? (next?.end ?? token.end) : token.end;
  const object = objectBefore(tokens, index);
  // 糸通す: without を only where nothing but an object can stand there.
  if (
    object &&
    !object.particle &&
    (intransitive.test(token.base) || (!isVerbal && !workVerbs.has(token.base) && !isAsked))
  )
    return null;
  const isKnown = workVerbs.has(isVerbal ? token.surface : token.base);
  const isHabit = isCare || habit.test(text.slice(end, end + 8)) || told.test(utterance.context.asks ?? "");
  if (!isKnown && !(object && (isAsked || isHabit))) return null;
  if (object === null && !(isVerbal && isKnown && (isAsked || isHabit))) return null;
  if (!isOwnDoing(utterance, token.start, end)) return null;
  const from = object?.from ?? compoundFrom(tokens, index);
  const start = tokens[from]?.start ?? token.start;
  const noun = object
    ? plainNoun(text.slice(tokens[object.from]?.start ?? 0, tokens[object.to - 1]?.end ?? 0))
    : "";
  if (
    object &&
    (noun === "" ||
      empty.has(noun) ||
      noun.length > 14 ||
      /^[0-9一二三四五六七八九十]{1,6}[^の]{0,2}$/.test(noun))
  )
    return null;
  if (nickname.test(noun) && naming.test(token.base)) return null;
  const name =
    causativeName(noun, token, tokens[index + 1], object?.particle ?? "") ??
    nominalName(text, noun, token, tokens[index - 1]) ??
    taskName(noun, token, isVerbal, text.slice(start, token.end), object?.particle ?? "");
  if (name === null || empty.has(name)) return null;
  const confidence = isAsked ? 0.85 : isHabit && isKnown ? 0.7 : 0.6;
  return { start, end, name, rule: isAsked ? "asked.task" : "ja.task.doing", confidence };
}

/** What somebody calls a thing or an animal at work is no work. */
const nickname = /^(?:名|名前|あだ名|呼び名|愛称|ニックネーム)$/;
const naming = /^(?:つける|付ける|呼ぶ)$/;

/** Who feeds, dresses or walks somebody is told by the causative: ご飯を食べさせて is 食べさせる, not 食べる. */
function causativeName(noun: string, verb: Token, next: Token | undefined, particle: string): string | null {
  return noun !== "" && next && causes(verb, next) ? `${noun}${particle}${verb.surface}${next.base}` : null;
}

function causes(verb: Token, next: Token | undefined): boolean {
  return (
    verb.tag === "v" &&
    verb.form === "未然形" &&
    next?.start === verb.end &&
    /^(?:せる|させる)$/.test(next.base) &&
    !/^(?:やる|する)$/.test(verb.base)
  );
}

/** 請求書の突き合わせです: a verb's stem that stands as a noun is left one. */
function nominalName(text: string, noun: string, verb: Token, before: Token | undefined): string | null {
  const isNoun =
    noun !== "" &&
    verb.tag === "v" &&
    before?.surface === "の" &&
    /^(?:です|だ(?!け)|や(?:ね|な|わ|。|$)|とか|と(?=[、。一-龠ァ-ヶ])|、|。|$)/.test(text.slice(verb.end));
  return isNoun ? `${noun}の${verb.surface}` : null;
}

const habit =
  /^(?:[てで](?:い)?(?:る|ます|おり|た(?:。|ら|時|とき|の)|ました)|とる|どる|とります|よる|ちょる|ってます|る(?:係|仕事|だけ|人|毎日|の(?:が|は)(?:仕事|私|俺|僕|おれ))|ます|た(?:時|とき|ん(?:です|だ)|の(?:は)?(?:私|俺|わたし))|(?:り|し|き|み|ち|い|び|に)?ます)/;

const nouns: ReadonlySet<string> = new Set("nsjxohc");

/** The noun phrase that を, or a particle left out, gives to the verb, as token indices. */
function objectBefore(
  tokens: readonly Token[],
  verb: number,
): { from: number; to: number; particle: string } | null {
  let to = verb;
  while (
    to > 0 &&
    verb - to < 3 &&
    /[ru]/.test(tokens[to - 1]?.tag ?? "") &&
    !/^(?:だけ|しか)$/.test(tokens[to - 1]?.surface ?? "")
  )
    to -= 1;
  const particle = tokens[to - 1];
  const said = particle && /^(?:を|ば)$/.test(particle.surface) ? "を" : "";
  if (particle && /^(?:を|ば|の)$/.test(particle.surface)) to -= 1;
  else if (tokens[verb]?.tag === "s") return null;
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || token.end !== (tokens[from]?.start ?? token.end)) break;
    // 被せ|物, 忘れ|物: the dictionary does not know them as one word.
    const isStem = token.tag === "v" && /^(?:物|もの)$/.test(tokens[from]?.surface ?? "");
    const isNoun = isStem || nouns.has(token.tag);
    const joins =
      /^(?:[のと・や]|とか)$/.test(token.surface) &&
      from < to &&
      /[nsjxohc]/.test(tokens[from - 2]?.tag ?? "");
    if (!isNoun && !joins) break;
    from -= 1;
  }
  return from < to ? { from, to, particle: said } : null;
}

/** うちのラベル → ラベル, 一回クルマのまわり → クルマのまわり, 年間何百回: nothing. */
function plainNoun(said: string): string {
  return said
    .replace(/^(?:うち|私|わたし|俺|僕|自分|こっち|弊社)(?:たち|ら)?の/, "")
    .replace(
      /^(?:毎朝|毎日|毎晩|毎月|年間|一日|今日|今|いま|あと|全部|普通|結構|一人|去年|先週|昨日|最近)/,
      "",
    )
    .replace(/^[0-9一二三四五六七八九十百千何数]+(?:回|本|枚|件|個|人分|冊|台|羽|時間|分|人)の?/, "");
}

const intransitive =
  /(?:流れ|伸び|震え|鳴|曲が|まが|上が|落ち|止ま|切れ|でき|光|枯れ|腐|減|増え|届|変わ|終わ|始ま|入|出来|効|混ざ|濡れ|乾|溜ま|残|増|光)る$|^(?:届く|減る|動く|続く|空く|済む|飛ぶ|死ぬ|立つ|着く|浮く|沸く|湧く|くぼむ|つく|付く|しぬ|いく)$/;

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
  // 私が鍵を開けないと誰も入れない: what stops without them is what they do.
  const isMissed =
    /^(?:circle\.who-starts|role\.absence|circle\.inside-view)$/.test(utterance.context.asks ?? "") &&
    /(?:私|わたし|俺|おれ|僕|ぼく|うち|わし|自分|あたし)(?:ら)?(?:が|の)/.test(
      utterance.text.slice(clause.start, start),
    );
  if (isMissed) return true;
  if (
    (notOwn.test(after) && !letsDo.test(after)) ||
    ofOthers.test(after) ||
    wished.test(utterance.text.slice(end, clause.end + 12))
  )
    return false;
  if (utterance.quotes.some((quote) => quote.start <= start && end <= quote.end)) return false;
  return !hasOtherSubject(utterance, clause.start, start);
}

const notOwn =
  /^(?:ら)?(?:[てで])(?:ほし|欲し|くれ|もら|いただ|下さ|くださ|はる|み(?:たい|ます|る|よう))|^(?:たい|たく|たがる|れば|ば|よう(?:に|と)|なければ|なきゃ|ない|ません|ん(?:と|です|。|$)|へん|られ(?:る|た|て)(?!よう)|れ(?:た|て)|せ(?:る|て)|さ(?:れ|せ)|ろ|う(?:と|か)|えって|はる|はり|ても(?:ら|いい)|って(?:言|いう))/;
/** 薬を飲ませて, ご飯を食べさせてます: what others are helped to do. Being let do it, or asking to be, is none. */
const letsDo =
  /^さ?せ(?:て(?:い)?(?:ます|る(?!人|方|よう)|、|。|$|から)|で(?:、|。|$|ら|る)|たり|ます(?:。|$)|る(?:の(?:が|は|を|と|も)|こと|とか|。|$))/;
/** 電話をかけてくる人: the doing of somebody told by it. */
const ofOthers =
  /^(?:[てで])?(?:い)?(?:る|た|くる|きた|てる|でる|てくる|できる)(?:人|方|子|ひと|お客|会社|さん)/;
const wished =
  /^[^。、]{0,8}(?:てほしい|て欲しい|たい(?:です|な|と|。|$|けど)|ことがしたい|仕事がしたい|ようになりたい|みたい(?:です|な|けど)?(?:。|$)|らしい)/;
