/** ELIZA, RiveScript and nlp.js, each used as its guide shows, with what a careful author would give it for this talk. */
import { createRequire } from "node:module";
import { z } from "zod";
import type { Partner, PartnerName } from "./partner.ts";
import { intents, rules } from "./scripts.ts";

const load = createRequire(new URL("packages/package.json", import.meta.url));

const eliza = z.custom<new (noRandom?: boolean) => { transform: (text: string) => string }>(isFunction);
const rivescript = z.custom<
  new (options: { utf8: boolean }) => {
    stream: (script: string) => void;
    sortReplies: () => void;
    reply: (user: string, text: string) => Promise<string>;
  }
>(isFunction);
type Nlp = {
  settings: { log: boolean };
  addLanguage: (lang: string) => void;
  addDocument: (lang: string, text: string, intent: string) => void;
  addAnswer: (lang: string, intent: string, answer: string) => void;
  train: () => Promise<void>;
  process: (lang: string, text: string) => Promise<{ intent: string; answer?: string }>;
};
const nlpjs = z.object({
  dockStart: z.custom<(options: unknown) => Promise<{ get: (name: "nlp") => Nlp }>>(isFunction),
});

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/** Starts a partner: everything it does before the first word counts as start-up. */
export async function startPartner(name: Exclude<PartnerName, "kaname">): Promise<Partner> {
  switch (name) {
    case "elizabot": {
      const Eliza = eliza.parse(load("elizabot"));
      const bot = new Eliza(true);
      return { respond: (text) => Promise.resolve(bot.transform(text)) };
    }
    case "rivescript": {
      const RiveScript = rivescript.parse(load("rivescript"));
      const bot = new RiveScript({ utf8: true });
      bot.stream(rules);
      bot.sortReplies();
      return { respond: (text) => bot.reply("client", text) };
    }
    case "nlp.js": {
      const { dockStart } = nlpjs.parse(load("@nlpjs/basic"));
      const dock = await dockStart({
        use: ["Basic"],
        settings: { nlp: { autoSave: false, autoLoad: false, modelFileName: "" } },
      });
      const nlp = dock.get("nlp");
      nlp.settings.log = false;
      nlp.addLanguage("en");
      for (const { intent, says, answers } of intents) {
        for (const text of says) nlp.addDocument("en", text, intent);
        for (const answer of answers) nlp.addAnswer("en", intent, answer);
      }
      await nlp.train();
      return {
        respond: async (text) => (await nlp.process("en", text)).answer ?? "Thank you for telling me.",
      };
    }
  }
}
