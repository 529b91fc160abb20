import type { Lang } from "../../language/index.ts";
import type { Care } from "../event.ts";

type CareWords = {
  readonly lead: string;
  /** Asked where the words may mean it or not; null where nothing is asked. */
  readonly ask: string | null;
  readonly stay: string;
  readonly misread: string;
  readonly why: string;
};

/** What is said with the contacts, when words touch on life and death or on how somebody is treated. */
export const careWords: Readonly<Record<Care["kind"], Readonly<Record<Lang, CareWords>>>> = {
  life: {
    ja: {
      lead: "書いてくださった言葉を読んで、心配しています。ここで立ち止まります。",
      ask: "いま、死にたい、消えたいという気持ちがありますか。",
      stay: "ひとりで持たずに、上の窓口か、近くの人につながってください。",
      misread: "読み違いです",
      why: "いのちに関わる言葉があったときは、ほかの話より先に、まっすぐ確かめることにしています。",
    },
    en: {
      lead: "What you wrote worries me. We stop here.",
      ask: "Are you having thoughts of killing yourself?",
      stay: "Please do not stay alone with this: reach one of the people above, or somebody near you.",
      misread: "You misread me",
      why: "When words touch on life and death, they come before anything else, and they are asked about directly.",
    },
  },
  work: {
    ja: {
      lead: "仕事の意味とは別に、どう扱われているかのほうが先です。",
      ask: null,
      stay: "上の窓口で、名前を出さずに相談できます。いつ・どこで・だれが・何を・見ていた人を、書きとめておくと役に立ちます。",
      misread: "いまは、そういうことではありません",
      why: "つらい扱いを受けているときに、感謝や強みの話をすすめないためです。",
    },
    en: {
      lead: "Whatever the work means, how you are treated comes first.",
      ask: null,
      stay: "The people above can be asked without giving a name. It helps to write down when, where, who, what, and who saw it.",
      misread: "That is not how things are now",
      why: "Nobody who is treated badly should be nudged towards thanks or strengths.",
    },
  },
};
