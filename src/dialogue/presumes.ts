import type { Lang } from "../language/index.ts";
import { remembered } from "./remember.ts";
import type { State } from "./state.ts";

/** Words by which a reflection on a topic says what the answer was about, and which are wrong where neither question nor answer spoke of it. */
const aboutWords: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /見え|見る|見て(?!い)|立場|側から/u,
    /一週間/u,
    /困/u,
    /声/u,
    /反応/u,
    /選|決め手|理由/u,
    /お休み/u,
    /頼[りる]/u,
  ],
  en: [],
};

/** Of the words above, those that neither the question that was put nor the answer to it holds. */
const notSpokenOf = remembered(({ last, lastReply, lang }): readonly RegExp[] => {
  const spoken = `${lastReply?.text.split("\n").at(-1) ?? ""}${last?.text ?? ""}`;
  return aboutWords[lang].filter((about) => !about.test(spoken));
});

/** Whether a line takes the answer for one to another question: asked where the work helps, what was told is no view of it. */
export function speaksPastTheQuestion(state: State, text: string): boolean {
  const ours = text.replaceAll(/「[^」]*」|“[^”]*”/gu, "");
  return notSpokenOf(state).some((about) => about.test(ours));
}
