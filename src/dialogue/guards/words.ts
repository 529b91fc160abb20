import type { Lang, Risk } from "../../language/index.ts";

/** Said in answer to the safety question, these tell that the words were misread. */
export const misreadingWords: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    "読み違",
    "誤解",
    "勘違い",
    "そういう意味じゃ",
    "そういう意味では",
    "比喩",
    "例え",
    "たとえ",
    "冗談",
    "言葉のあや",
    "言い過ぎ",
    "言いすぎ",
    "大げさ",
    "おおげさ",
  ],
  en: [
    "misread",
    "misunderst",
    "figure of speech",
    "didn't mean it",
    "did not mean it",
    "didn't mean that",
    "not what i meant",
    "didnt mean",
    "joking",
    "just a joke",
    "exaggerat",
    "not literally",
    "manner of speaking",
  ],
};

/** Risks that are about how a person is treated at work. */
export const treatmentRisks: ReadonlySet<Risk> = new Set([
  "harassment",
  "overwork",
  "unpaid",
  "illegality",
  "violence",
]);

/** Characters from which a report of mistreatment has already told what happens, so that it is not asked again. */
export const tellsWhatHappenedFrom: Readonly<Record<Lang, number>> = { ja: 22, en: 50 };

/** Said in a question to the counsellor, these ask who is speaking, rather than what a question is for. */
export const whoAreYouWords: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    "あなた",
    "ai",
    "人間",
    "ロボット",
    "機械",
    "ソフト",
    "プログラム",
    "中の人",
    "誰が",
    "だれが",
    "どなた",
  ],
  en: [
    "are you",
    "who are",
    "who is",
    "robot",
    "human",
    "a bot",
    "an ai",
    "real person",
    "software",
    "your name",
  ],
};
