import type { Lang } from "../../language/index.ts";
import type { Guard, Phase, SessionMinutes, Topic } from "../topic.ts";

/** Something in the client's last utterance that a reflection can take up. */
export type Signal =
  | "feeling"
  | "minimizing"
  | "comparison"
  | "thanks-received"
  | "insight"
  | "short"
  /** A few words: said back, they would be nearly all that is said. */
  | "brief"
  /** Anything that can be said back. */
  | "said"
  | "hostile"
  | "doubtful"
  | "hollow"
  | "asks-if-odd"
  | "asks-opinion"
  | "asks-why"
  | "pause"
  /** Says that this was told before. */
  | "told-already"
  /** Puts a question to oneself. */
  | "wonders"
  /** Speaks of a death, an illness, tears. */
  | "heavy"
  /** Answers a question for a difference, and not the turn of a word. */
  | "compared";

/**
 * What a wording may quote, in `{braces}`. A wording is used only where each of its slots can be filled from the client's own
 * words, so a slot is also a condition.
 *
 * - `party` the recipient in focus, `inside` a colleague or department, `reached` one whom the work reaches, `partner` a partner firm, `other` the one held higher:
 *   names as said (「看護師さん」, "the nurses"), which stand in the sentence without quotation marks.
 * - `words` what somebody said to the client, in its very words.
 * - `answer` the name that a short answer comes to, without quotation marks.
 * - `plainly` what the last question was after, in the counsellor's own plain words, without quotation marks.
 * - `left` how much of the time is left, in the counsellor's own words.
 * - `restated` a clause of the last utterance from the listener's side, without quotation marks; in Japanese ですね follows it.
 * - `said` is never written in a wording: an English one that begins “{gist}”. has it in that place where the core can be said back plainly.
 * - All others are the client's clauses and stand in quotation marks (「{gist}」, “{gist}”): `task` the label of a task, `gist` the heart of the
 *   last utterance, `wish` of the first wish, `minimizing` the belittling words, `trouble` what the recipient struggles with, `value`,
 *   `strength`, `aspiration`, `plan`, `obstacle` of the plan; `dawned` the last that was understood; `missed` the weightiest clause of the last turns that was not
 *   taken up; `passed` what they say was passed over; `carried` what carries the last
 *   utterance; `earlier` what carries one that was not stayed with; `whole` what weighed most in what was told line by line; `wonder` a question put to oneself; `harm` the clause that tells of bad treatment; `danger` the one that speaks of dying,
 *   `instead` what they say they want or are instead of that;
 *   `heavy` the clause that speaks of a death, an illness, tears; `right` what is right, in words that put something right; `wrong` what was
 *   taken wrongly, as the counsellor had it; `begun` how somebody made their work small when the talk began, `oneside` and `otherside` the two halves
 *   of an utterance that turns round on a but, `before` what was told of somebody some turns ago.
 * - `person` somebody who was just spoken of, `gone` one who has died, `thing` what was kept, given or put somewhere: as one asks about them, without marks.
 * - `line` the last line as it stands; `whom` and `what`, without marks, whom and what a tale is about.
 * - `central` what weighs most of all that was told, `lately` of what was told lately, `day` when the plan is to be done, in the person's words.
 * - `step` the last small step ahead that was told of.
 * - `again` whoever that is, and `felt` a feeling that was named, stand without quotation marks.
 */
export const slots = [
  "party",
  "inside",
  "reached",
  "partner",
  "other",
  "task",
  "gist",
  "restated",
  "said",
  "wish",
  "minimizing",
  "trouble",
  "value",
  "strength",
  "aspiration",
  "plan",
  "dawned",
  "obstacle",
  "wonder",
  "heavy",
  "harm",
  "danger",
  "instead",
  "right",
  "missed",
  "passed",
  "carried",
  "earlier",
  "central",
  "whole",
  "lately",
  "day",
  "answer",
  "words",
  "plainly",
  "left",
  "wrong",
  "begun",
  "oneside",
  "otherside",
  "again",
  "before",
  "felt",
  "person",
  "gone",
  "thing",
  "line",
  "whom",
  "what",
  "dear",
  "dearer",
  "dearest",
  "step",
] as const;
export type Slot = (typeof slots)[number];

export type Both<T> = { readonly [L in Lang]: T };

type MoveBase = {
  readonly id: string;
  readonly phase: Phase;
  /** At least four a language, one of them short, none a filler, none interchangeable with another move's. */
  readonly wordings: Both<readonly string[]>;
  /** Told to the client who asks why. */
  readonly why: Both<string>;
  /** Where the move comes from: the article, or the literature. */
  readonly source: string;
  /** Guards under which the move would do harm. */
  readonly notUnder?: readonly Guard[];
};

/** A question. `step` 2 is the smaller, more concrete one for somebody who does not know. */
export type Ask = MoveBase & {
  readonly kind: "ask-open" | "ask-closed" | "shift-viewpoint" | "counterfactual" | "read-back";
  readonly asks: Topic;
  readonly step: 1 | 2;
  /** Shortest form of the session in which it is asked unprompted. */
  readonly form: SessionMinutes;
  /** Fits only once this move has been said. */
  readonly afterMove?: string;
  /** Fits only those who cannot go elsewhere (an office, a department in the house). */
  readonly captive?: true;
  /** Every wording names whom or what it asks about, so that one may come again with another name in it. */
  readonly returns?: true;
  /** Short answers a person could tap. */
  readonly suggestions?: Both<readonly string[]>;
};

/** Something said without a question: before one, or by itself with space after it. */
export type Say = MoveBase & {
  readonly kind:
    | "reflect-simple"
    | "reflect-complex"
    | "summarise"
    | "mirror"
    | "hold-space"
    | "normalise"
    | "inform"
    | "repair"
    | "safety"
    | "treatment"
    | "close";
  /** Fits only after an answer to one of these topics. */
  readonly after?: readonly Topic[];
  /** Fits only when one of these was heard in the last utterance. */
  readonly on?: readonly Signal[];
  /** Every wording quotes, so that one may come again after a while with other words in it. */
  readonly returns?: true;
  /** A mere sign of listening, which comes round again. */
  readonly nods?: true;
};

export type Move = Ask | Say;
