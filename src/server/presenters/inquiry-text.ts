import type { z } from "zod";
import type { inquirySchema } from "../../api/index.ts";
import type { Lang } from "../../language/index.ts";
import { recordText, type Leaf } from "../../record/index.ts";
import type { LookLine } from "../../weeks/index.ts";
import { chosenPart } from "./chosen-part.ts";

/** What goes to whoever answers inquiries, as it is read there: what the person chose, and nothing else. */
export function inquiryText(
  leaf: Leaf,
  { message, contact, lines, fan, ratings }: z.output<typeof inquirySchema>,
  looks: readonly LookLine[],
): { readonly subject: string; readonly text: string } {
  const word = words[leaf.record.language];
  const answer = contact.kind === "none" ? word.noAnswer : `${word.answerBy[contact.kind]}: ${contact.value}`;
  const choosesOfRecord = lines.length > 0 || fan || ratings;
  const parts = [
    word.lead,
    ...(message === null ? [] : [`■ ${word.message}\n${message}`]),
    `■ ${word.answer}\n${answer}`,
    ...(choosesOfRecord
      ? [
          `${"―".repeat(12)}\n\n${recordText(withoutPlaces(chosenPart(leaf, { lines, fan, ratings }, looks)))}`,
        ]
      : []),
  ];
  return { subject: word.subject, text: `${parts.join("\n\n").trimEnd()}\n` };
}

/** Without the numbers of answers: nobody there has the conversation that they point into. */
function withoutPlaces(leaf: Leaf): Leaf {
  const bare = <Line extends object>(lines: readonly Line[]) => lines.map((line) => ({ ...line, said: [] }));
  const { record } = leaf;
  return {
    ...leaf,
    record: {
      ...record,
      aspiration: bare(record.aspiration),
      values: bare(record.values),
      fit: bare(record.fit),
      plan: bare(record.plan),
      collaboration: bare(record.collaboration),
      turningPoints: bare(record.turningPoints),
    },
  };
}

type InquiryWords = {
  readonly subject: string;
  readonly lead: string;
  readonly message: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly answerBy: Readonly<Record<"mail" | "phone", string>>;
};

const words: Readonly<Record<Lang, InquiryWords>> = {
  ja: {
    subject: "要(かなめ)から:相談の問い合わせ",
    lead: "要(かなめ)を使っている人からの問い合わせです。本人が選んだことだけが書かれています。",
    message: "話したいこと",
    answer: "返事",
    noAnswer: "返事はいらないとのことです。",
    answerBy: { mail: "メール", phone: "電話" },
  },
  en: {
    subject: "An inquiry from Kaname",
    lead: "Somebody who uses Kaname would like to talk. This holds only what they chose to say.",
    message: "What they would like to talk about",
    answer: "How to answer",
    noAnswer: "They do not need an answer.",
    answerBy: { mail: "Mail", phone: "Telephone" },
  },
};
