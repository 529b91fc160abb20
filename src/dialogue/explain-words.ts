import type { Lang } from "../language/index.ts";
import type { Topic } from "./topic.ts";

/** What a question is about, as one would say it to the person who asks why another one came. */
export const topicNames: Readonly<Partial<Record<Topic, Readonly<Record<Lang, string>>>>> = {
  "concern.wish": { ja: "話したいこと", en: "what brought you" },
  "concern.scene": { ja: "きっかけの場面", en: "a moment that set this off" },
  "concern.task": { ja: "仕事の中身", en: "what you do" },
  "mirror.example": { ja: "役に立つと思う仕事", en: "work you look up to" },
  "mirror.difference": { ja: "仕事の違い", en: "what is different between two jobs" },
  "recipient.who": { ja: "受け取る人", en: "who receives your work" },
  "recipient.trouble": { ja: "受け取る人の困りごと", en: "what is hard for them" },
  "recipient.reason": { ja: "選ばれる理由", en: "why they come to you" },
  "recipient.better": { ja: "あるとうれしい一手間", en: "what would please them more" },
  "contact.last-reaction": { ja: "最近の反応", en: "the last reaction you met with" },
  "contact.where-it-stops": { ja: "声の止まる所", en: "where reactions stop" },
  "comparison.feeling": { ja: "比べたときの気持ち", en: "how the comparison feels" },
  "comparison.fairness": { ja: "不公平があるか", en: "whether something is unfair" },
  "circle.who-starts": { ja: "仕事を待っている人", en: "who waits for your work" },
  "circle.inside-view": { ja: "社内からの見え方", en: "how it looks from inside" },
  "circle.partner-view": { ja: "社外からの見え方", en: "how it looks from outside" },
  "circle.society": { ja: "遠くの人", en: "people far off" },
  "role.everyday": { ja: "毎日の小さなこと", en: "small everyday things" },
  "role.absence": { ja: "ない一週間のこと", en: "a week without it" },
  "role.cover": { ja: "休むときのこと", en: "who covers for you" },
  "role.restated": { ja: "役割の言い方", en: "how you would put your role" },
  "vision.phrase": { ja: "職場の言葉", en: "a phrase from your workplace" },
  "outcomes.aspiration": { ja: "目指すところ", en: "what you work towards" },
  "outcomes.values": { ja: "大事にしていること", en: "what matters to you" },
  "outcomes.fit": { ja: "向いていること", en: "what suits you" },
  "assets.gained": { ja: "年数で得たもの", en: "what the years have left you" },
  "assets.use": { ja: "得たものの使い道", en: "where to use that" },
  "outcomes.plan": { ja: "これからの予定", en: "a plan" },
  "outcomes.plan-with": { ja: "予定の相手", en: "whom the plan meets" },
  "outcomes.plan-when": { ja: "予定の日", en: "the day of the plan" },
  "outcomes.plan-first-step": { ja: "はじめの一歩", en: "the first step" },
  "outcomes.plan-obstacle": { ja: "つまずきそうなこと", en: "what may get in the way" },
  "outcomes.plan-answer": { ja: "つまずいたときのこと", en: "what you would do then" },
  "outcomes.collaboration": { ja: "部署どうしのこと", en: "what departments could exchange" },
  "supporters.who": { ja: "支えてくれた人", en: "who has supported you" },
};

/** Why a question was passed over. The keys are kept with each reply; the words are for the person. */
export const passedReasons = {
  told: { ja: "もう話してくださったので", en: "since you have told me already" },
  aside: { ja: "聞かなくてよいとのことだったので", en: "since you put it aside" },
  "asked-twice": { ja: "二度伺ったので", en: "since I have asked twice" },
  length: {
    ja: "この長さの対話には入らないので",
    en: "since there is no room for it in a session of this length",
  },
  nothing: { ja: "手がかりになる言葉がまだないので", en: "since nothing you said leads there yet" },
  hurried: { ja: "まとめへ移ることを選ばれたので", en: "since you chose to draw things together" },
  closing: { ja: "終わりに入っているので", en: "since we are closing" },
  "time-over": { ja: "時間が来たので", en: "since the time is over" },
  "to-outcomes": { ja: "まとめの時間になったので", en: "since it is time to draw things together" },
  "phase-over": { ja: "ここに使う時間を使ったので", en: "since this part has had its time" },
  treated: { ja: "扱われ方の話を先にするので", en: "since how you are treated comes first" },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

export type PassedReason = keyof typeof passedReasons;

/** Two passed-over questions in one sentence. */
export const passedSentence: Readonly<
  Record<Lang, (parts: readonly { readonly name: string; readonly reason: string }[]) => string>
> = {
  ja: (parts) => `${parts.map(({ name, reason }) => `「${name}」は${reason}`).join("、")}、聞いていません。`,
  en: (parts) =>
    `I did not ask about ${parts.map(({ name, reason }) => `${name}, ${reason}`).join("; or about ")}.`,
};
