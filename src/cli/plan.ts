import type { Command } from "commander";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { actStepSchema, newActSchema } from "../api/index.ts";
import type { Lang } from "../language/index.ts";
import type { WeeksCommand } from "../weeks/index.ts";
import type { WeeksView } from "./open-weeks.ts";
import { keptDataOption, langOption } from "./options.ts";
import { run } from "./run.ts";
import { askDay } from "./terminal/ask-day.ts";
import type { Person } from "./terminal/read-person.ts";
import type { Screen } from "./terminal/screen.ts";
import { showCare } from "./terminal/show-care.ts";
import { talkAfterDone } from "./terminal/short-talk.ts";
import { weeksWords } from "./terminal/weeks-words.ts";
import { weeksJson } from "./weeks-json.ts";
import { withWeeks, type WeeksOptions } from "./with-weeks.ts";

export function addPlan(program: Command): void {
  program
    .command("plan")
    .summary("next steps, and what became of them · これからの一歩")
    .description(
      "The steps of your records and those added since: done, another day, dropped, or left as they are.\n" +
        "記録の一歩と、あとから足した一歩。やった、日を変える、やめる、このままにする。",
    )
    .option("--json", "NDJSON in and out")
    .addOption(langOption("language of the terminal").default("ja"))
    .addOption(keptDataOption())
    .addHelpText("after", examples)
    .action((options: WeeksOptions) => run(() => plan(options)));
}

const examples = `
Examples · 例:
  kaname plan
  kaname plan --json < /dev/null
  echo '{"add":{"text":"…","when":{"start":"2026-12-04","end":"2026-12-05"},"with":"…"}}' | kaname plan --json
  echo '{"act":"ID","did":"done"}' | kaname plan --json`;

const writeSchema = z.union([
  z.object({ add: newActSchema }),
  z.object({ act: z.string().min(1).max(150) }).and(actStepSchema),
]);

function plan(options: WeeksOptions) {
  const { lang } = options;
  return withWeeks(
    options,
    (weeks) =>
      weeksJson(weeks, lang, writeSchema, toCommand, ({ acts, care }) => ({ type: "plan", acts, care })),
    async (weeks, screen, person) => {
      let view = await weeks.view();
      for (;;) {
        showPlan(screen, view, lang);
        const command = await nextCommand(screen, person, view, lang);
        if (!command) return;
        view = (await weeks.write(command)) ?? view;
        if (command.do !== "done" || (view.care && !view.care.eased)) continue;
        await talkAfterDone(weeks, screen, person, { act: command.act, lang });
        view = await weeks.view();
      }
    },
  );
}

function toCommand(write: z.output<typeof writeSchema>): WeeksCommand {
  if ("add" in write) return { do: "add-act", id: randomUUID(), ...write.add };
  return write.did === "moved"
    ? { do: write.did, act: write.act, when: write.when }
    : { do: write.did, act: write.act };
}

function showPlan(screen: Screen, view: WeeksView, lang: Lang): void {
  const words = weeksWords[lang];
  showCare(screen, view, lang);
  screen.gap();
  if (view.acts.length === 0) screen.show(words.planEmpty);
  for (const [index, { text, when, with: withWhom, status }] of view.acts.entries()) {
    const facts = [words.status[status], when?.start.slice(0, 10), withWhom].filter((fact) => fact);
    screen.show(`${index + 1}  ${text}`);
    screen.show(facts.join(" ・ "), { tone: "quiet", indent: 3 });
  }
}

/** Null when the person is done. */
async function nextCommand(
  screen: Screen,
  person: Person,
  view: WeeksView,
  lang: Lang,
): Promise<WeeksCommand | null> {
  const words = weeksWords[lang];
  const chosen = (await person.answer(words.planChoose))?.normalize("NFKC").trim() ?? "";
  if (chosen === "+") {
    const text = (await person.answer(words.planAdd))?.trim() ?? "";
    if (text === "") return null;
    const when = await askDay(screen, person, lang);
    const withWhom = (await person.answer(words.who))?.trim() ?? "";
    const act = { text, when, with: withWhom === "" ? null : withWhom, firstStep: null, obstacle: null };
    return { do: "add-act", id: randomUUID(), ...act };
  }
  const act = view.acts[Number(chosen) - 1]?.id;
  if (act === undefined) return null;
  const did = (await person.answer(words.planDid))?.normalize("NFKC").trim();
  switch (did) {
    case "1":
      return { do: "done", act };
    case "2":
      return { do: "moved", act, when: await askDay(screen, person, lang) };
    case "3":
      return { do: "dropped", act };
    case "4":
      return { do: "let-be", act };
    default:
      return null;
  }
}
