import type { FindingOf, Lang, Reading, Span } from "../../language/index.ts";
import { sentenceAround } from "./decide-lines.ts";
import type { SessionEvent } from "../event.ts";
import { nextId } from "../map-state.ts";
import type { State } from "../state.ts";
import { touches } from "../talk/aside.ts";
import { onlyNamesPeople, taskLabel } from "./task-label.ts";
import { actOf, cite, isTold } from "../told.ts";
import { toldUnasked } from "./told-unasked.ts";
import { workTold } from "./work-told.ts";

/** The tasks that an utterance tells of, each as a rib of the map. */
export function decideTasks(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const told = reading.findings.filter(
    (finding): finding is FindingOf<"task"> =>
      finding.kind === "task" &&
      isTold(finding) &&
      finding.subject !== "other" &&
      tellsTasks(state) &&
      !isWishedFor(reading, finding) &&
      !isOfTheTale(state, reading, finding) &&
      !isPlannedOrOurs(state, reading, finding) &&
      !isOnCondition(reading, finding) &&
      !isAPicture(reading, finding),
  );
  const asked =
    state.open?.topic === "concern.task" &&
    actOf(reading.findings) === null &&
    !onlyNamesPeople(reading) &&
    !ofOneDay[reading.lang].test(reading.text);
  const spoken: readonly (Span & { readonly name: string })[] =
    told.length > 0 || !asked || reading.gist === null
      ? told
      : [{ name: reading.text.slice(reading.gist.start, reading.gist.end), ...spanOf(reading.gist) }];
  const beside = workTold(reading).filter((one) => !spoken.some((known) => touches(known, one)));
  const events: SessionEvent[] = [];
  let tasks = state.map.tasks;
  for (const named of [...spoken, ...(mayTellWork(state) ? beside : [])]) {
    const name = taskLabel(reading, named.name, named);
    if (name === null) continue;
    const span = spanOf(named);
    const known = tasks.find(
      (task) => task.name === name || task.name.includes(name) || name.includes(task.name),
    );
    if (!known && tasks.length >= mostTasks) continue;
    const id = known?.id ?? nextId("t", tasks);
    events.push({ kind: "task-told", turn, task: id, name: known?.name ?? name, said: cite(turn, span) });
    if (!known) tasks = [...tasks, { id, name, said: [], struck: false }];
  }
  // People named before the first task belong to it.
  const [first] = tasks;
  if (state.map.tasks.length === 0 && first) {
    for (const party of state.map.parties) {
      for (const said of party.said.slice(0, 1)) {
        events.push({ kind: "link-drawn", turn, task: first.id, party: party.id, effect: null, said });
      }
    }
  }
  return events;
}

/** 「人の役に立つ仕事がしたい」, "I want a job where I help people": the wish names what the work is not, or not yet. */
function isWishedFor({ text, lang }: Reading, task: Span): boolean {
  const { start, end } = sentenceAround(text, task);
  return lang === "ja"
    ? /^[^。、]{0,8}(?:たい|たら(?:な|い)|(?:仕事|職|会社)(?:が|に|を)(?:し|就|つ|探|移)|られる(?:仕事|人))/u.test(
        text.slice(task.end, end),
      )
    : /\b(?:want|wants|wish|would like|'d like|hope|hoping|dream|dreamt|looking for|if i could)\b[^.]*$/iu.test(
        text.slice(start, task.start),
      );
}

/** Done once, in a tale: 「箱を開けた」, "wrote it down". Where the work is asked for, any tense tells it. */
function isOfTheTale({ open }: State, { text, lang }: Reading, task: Span): boolean {
  if (/^(?:concern\.task|role\.everyday)$/u.test(open?.topic ?? "")) return false;
  const { start, end } = sentenceAround(text, task);
  const sentence = text.slice(start, end);
  if (again[lang].test(sentence)) return false;
  return lang === "ja"
    ? /^(?:た|だ|まし(?:た|て)|たら|た(?:ん|の))/u.test(text.slice(task.end))
    : onceEn.test(text.slice(task.start, task.end));
}

/** Told of one day: no work by itself, even where the work was asked for. */
const ofOneDay: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:あの|その|この)(?:日|とき|時|前|間)|一度だけ[^。]*(?:た|ました)(?:。|$)/u,
  en: /^(?:that|one) (?:day|night|morning|time|afternoon)\b|^(?:last|the other) (?:week|day|night|month)\b/iu,
};

const onceEn =
  /^(?:i |we )?(?:just |then |only |even |really |first )*(?:saw|wrote|read (?:what|one|two|three|it|them|that)|kept|went|came|found|told|said|asked|sent|gave|took|made|got|had|did|was|were|put|left|held|stood|sat|rang|brought|bought|ate|drove|ran|cut|lost|met|heard|felt|thought|knew|\w{2,}(?<!ne)ed) /iu;

const again: Readonly<Record<Lang, RegExp>> = {
  ja: /毎|いつも|ずっと|ふだん|普段|年(?:間)?(?:くらい|ほど)?やって|(?:前|昔)は/u,
  en: /\b(?:always|every|each|usually|used to|years?|nights|days a week|all day)\b/iu,
};

/** What somebody plans, or says of the counsellor: 「あなた、気持ちを聞くの好きねえ」. */
function isPlannedOrOurs(state: State, reading: Reading, task: Span): boolean {
  const { start, end } = sentenceAround(reading.text, task);
  return (
    /あなた|あんた|そちらさん/u.test(reading.text.slice(start, end)) ||
    toldUnasked(reading, { names: [], today: state.today }).some(
      (one) => one.section === "plan" && touches(one.span, task),
    )
  );
}

/** Work is told in passing wherever the talk is of work, and not of plans, of help or of harm. */
function mayTellWork({ open }: State): boolean {
  return !/^(?:outcomes|safety|treatment|close|supporters|assets|vision|mirror|comparison)/u.test(
    open?.topic ?? "",
  );
}

/** "If she isn't booked I keep the note": what will be done should something come to pass. */
function isOnCondition({ text, lang }: Reading, task: Span): boolean {
  const { start } = sentenceAround(text, task);
  return (
    lang === "en" &&
    /\bif (?:she|he|it|they) (?:is|isn['’]?t|does|doesn['’]?t|comes?|wants?|won['’]?t|says?)\b/iu.test(
      text.slice(start, task.start + 3),
    )
  );
}

/** "It feels like I'm a calculator": a picture of oneself is no work. */
function isAPicture({ text, lang }: Reading, task: Span): boolean {
  const { start } = sentenceAround(text, task);
  return (
    lang === "en" &&
    /\b(?:like|as if|as though)(?: i(?:['’]?m| am| was| were)?(?: (?:just|only))*| an?)?\s*$/iu.test(
      text.slice(start, task.start + leadOfTask(text, task)),
    )
  );
}

/** Characters of "I'm a" that belong to the finding itself. */
function leadOfTask(text: string, { start, end }: Span): number {
  return /^(?:i(?:['’]?m| am| was) )(?:(?:just|only) )*/iu.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** While plans, feelings and other people are spoken of, a verb is seldom one's own daily work. */
function tellsTasks(state: State): boolean {
  const topic = state.open?.topic;
  // What is told further of a feeling or a plan later on is no daily work.
  if (topic === "concern.more" && state.phase !== "concern") return false;
  return (
    topic === undefined || topic === "rating" || topic === "role.everyday" || topic.startsWith("concern.")
  );
}

/** Ribs of a fan that can still be told apart on a phone. */
const mostTasks = 9;

const spanOf = ({ start, end }: Span): Span => ({ start, end });
