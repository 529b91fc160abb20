import en from "../../src/web/messages/en.json" with { type: "json" };
import ja from "../../src/web/messages/ja.json" with { type: "json" };

/** The interface's own words, so that the tests press what people read. */
export const words = { ja, en } as const;
export type Lang = keyof typeof words;
