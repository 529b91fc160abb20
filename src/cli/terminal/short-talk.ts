import { randomUUID } from "node:crypto";
import type { Lang } from "../../language/index.ts";
import type { OpenWeeks } from "../open-weeks.ts";
import type { Person } from "./read-person.ts";
import type { Screen } from "./screen.ts";
import { showCare } from "./show-care.ts";
import { weeksWords } from "./weeks-words.ts";

/** The short exchange after an act was done: one question at a time, each left with Enter, all of it left by ending the input. */
export async function talkAfterDone(
  weeks: OpenWeeks,
  screen: Screen,
  person: Person,
  { act, lang }: { readonly act: string; readonly lang: Lang },
): Promise<void> {
  const id = randomUUID();
  const opened = await weeks.write({ do: "open-talk", id, kind: "follow-up", about: act, lang });
  if (!opened) return;
  for (;;) {
    const talk = await weeks.talk(id);
    if (!talk) return;
    screen.gap();
    if (talk.turn.care) showCare(screen, await weeks.view(), lang);
    screen.show(talk.turn.text);
    if (talk.turn.done || talk.turn.asks === null) return;
    const said = (await person.answer(weeksWords[lang].talkAnswer))?.trim();
    if (said === undefined) return;
    await weeks.write(
      said === ""
        ? { do: "leave-question", talk: id }
        : { do: "say", id: randomUUID(), talk: id, text: said },
    );
  }
}
