import type { Command } from "commander";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { newThanksSchema, strikeSchema } from "../api/index.ts";
import { thanksDirections, type WeeksCommand } from "../weeks/index.ts";
import { keptDataOption, langOption } from "./options.ts";
import { run } from "./run.ts";
import { showCare } from "./terminal/show-care.ts";
import { weeksWords } from "./terminal/weeks-words.ts";
import { weeksJson } from "./weeks-json.ts";
import { withWeeks, type WeeksOptions } from "./with-weeks.ts";

export function addThanksCommand(program: Command): void {
  program
    .command("thanks")
    .summary("thanks received and given, who supports you · お礼の手帳")
    .description(
      "A line for thanks received, thanks given, and who supports you. Nothing is counted.\n" +
        "受けとったお礼、伝えたお礼、支えてくれている人を、ひとことずつ。数えたりはしません。",
    )
    .option("--json", "NDJSON in and out")
    .addOption(langOption("language of the terminal").default("ja"))
    .addOption(keptDataOption())
    .addHelpText("after", examples)
    .action((options: WeeksOptions) => run(() => thanks(options)));
}

const examples = `
Examples · 例:
  kaname thanks
  echo '{"direction":"received","text":"…","on":"2026-12-04","party":"…"}' | kaname thanks --json
  echo '{"id":"ID","op":"strike"}' | kaname thanks --json`;

const writeSchema = z.union([newThanksSchema, strikeSchema.extend({ id: z.string().min(1).max(150) })]);

function toCommand(write: z.output<typeof writeSchema>): WeeksCommand {
  return "op" in write
    ? { do: `${write.op}-thanks`, id: write.id }
    : { do: "note-thanks", id: randomUUID(), ...write };
}

function thanks(options: WeeksOptions) {
  const { lang } = options;
  return withWeeks(
    options,
    (weeks) =>
      weeksJson(weeks, lang, writeSchema, toCommand, ({ thanks: lines, care }) => ({
        type: "thanks",
        thanks: lines,
        care,
      })),
    async (weeks, screen, person) => {
      const words = weeksWords[lang];
      let view = await weeks.view();
      for (;;) {
        showCare(screen, view, lang);
        for (const { direction, text, on, party, struck } of view.thanks) {
          if (struck) continue;
          screen.show(text);
          const facts = [words.directions[direction], party, on].filter((fact) => fact);
          screen.show(facts.join(" ・ "), { tone: "quiet", indent: 3 });
        }
        // Nobody who needs contacts is nudged towards thanks.
        if (view.care && !view.care.eased) return;
        const chosen = Number((await person.answer(words.thanksChoose))?.normalize("NFKC"));
        const direction = thanksDirections[chosen - 1];
        if (direction === undefined) return;
        const text = (await person.answer(words.thanksLine))?.trim() ?? "";
        if (text === "") return;
        const who = (await person.answer(words.who))?.trim() ?? "";
        const noted = { direction, text, on: view.today, party: who === "" ? null : who, ring: null };
        view = (await weeks.write({ do: "note-thanks", id: randomUUID(), ...noted })) ?? view;
      }
    },
  );
}
