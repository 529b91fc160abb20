import type { Command } from "commander";
import { randomUUID } from "node:crypto";
import { checkInSchema } from "../api/index.ts";
import { keptDataOption, langOption } from "./options.ts";
import { run } from "./run.ts";
import { askRatings } from "./terminal/ask-ratings.ts";
import { showCare } from "./terminal/show-care.ts";
import { weeksWords } from "./terminal/weeks-words.ts";
import { words } from "./terminal/words.ts";
import { weeksJson } from "./weeks-json.ts";
import { withWeeks, type WeeksOptions } from "./with-weeks.ts";

export function addCheckin(program: Command): void {
  program
    .command("checkin")
    .summary("note how it is, in a minute · 1分の記録")
    .description("Six ratings and one line, kept on this machine.\n六つの数と一行を、この機械に残します。")
    .option("--json", "NDJSON in and out")
    .addOption(langOption("language of the terminal").default("ja"))
    .addOption(keptDataOption())
    .addHelpText("after", examples)
    .action((options: WeeksOptions) => run(() => checkin(options)));
}

const examples = `
Examples · 例:
  kaname checkin
  echo '{"ratings":{"presence":[5,6],"contribution":[6,6],"acknowledgement":[3,4]},"line":"…"}' | kaname checkin --json`;

function checkin(options: WeeksOptions) {
  const { lang } = options;
  return withWeeks(
    options,
    (weeks) =>
      weeksJson(
        weeks,
        lang,
        checkInSchema,
        (body) => ({ do: "check-in", id: randomUUID(), ...body }),
        ({ checkIns, invitation, care }) => ({ type: "check-ins", checkIns, invitation, care }),
      ),
    async (weeks, screen, person) => {
      const said = weeksWords[lang];
      const ratings = await askRatings(screen, person, words[lang]);
      if (!ratings) return screen.show(said.notKept, { tone: "quiet" });
      const line = (await person.answer(said.line))?.trim() ?? "";
      const view = await weeks.write({
        do: "check-in",
        id: randomUUID(),
        ratings,
        line: line === "" ? null : line,
      });
      if (!view) return screen.show(said.notKept, { tone: "quiet" });
      showCare(screen, view, lang);
      screen.show(said.kept);
      if (view.invitation?.day === view.today) screen.show(said.invitation);
    },
  );
}
