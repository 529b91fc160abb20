import { planDateText } from "./leaf.ts";
import { namesText, addedText, endedText, lookSubtitle, type LookLeaf } from "./look.ts";
import { lookWords } from "./look-words.ts";
import { fanBlocks, ratingBlocks, type Block, type Page } from "./page.ts";
import { phrasesOf } from "./phrases.ts";
import { recordWords } from "./words.ts";

/** The record of a look again as blocks of a page. */
export function lookPage(leaf: LookLeaf, unwritten: readonly string[]): Page {
  const { lang } = leaf;
  const words = lookWords[lang];
  const common = recordWords[lang];
  const plain = (text: string) => ({ text, turns: "" });
  const lines = (heading: string, texts: readonly (string | null)[]): readonly Block[] => {
    const said = texts.filter((text) => text !== null);
    return said.length === 0 ? [] : [{ kind: "lines", heading, lines: said.map(plain) }];
  };
  const told = (heading: string, entries: readonly { readonly who: string; readonly text: string }[]) =>
    entries.length === 0
      ? []
      : [{ kind: "reach", heading, entries: entries.map((each) => ({ ...each, turns: "" })) } as const];
  const { earlier, now } = leaf.aspiration;
  return {
    lang,
    title: words.title,
    subtitle: lookSubtitle(leaf),
    blocks: [
      ...fanBlocks(leaf.map, lang, unwritten, false),
      ...(leaf.line === null
        ? []
        : [
            {
              kind: "aspiration",
              heading: words.line,
              lines: [{ ...plain(leaf.line), phrases: phrasesOf(leaf.line, lang) }],
              valuesLabel: "",
              values: [],
            } as const,
          ]),
      ...told(
        words.reread,
        now === null
          ? []
          : [
              ...(earlier === null ? [] : [{ who: words.earlier, text: earlier }]),
              { who: words.now, text: now },
            ],
      ),
      ...lines(
        words.added,
        leaf.added.map((each) => addedText(each, lang)),
      ),
      ...lines(words.quiet, [namesText(leaf.quiet, lang)]),
      ...lines(words.reached, [leaf.reached]),
      ...lines(words.seen, [leaf.seen]),
      ...lines(words.quietNow, [leaf.quietNow]),
      ...told(
        words.words,
        leaf.words.map(({ party, text }) => ({ who: party, text })),
      ),
      ...lines(
        words.done,
        leaf.done.map((act) => endedText(act, leaf)),
      ),
      ...lines(
        words.dropped,
        leaf.dropped.map((act) => endedText(act, leaf)),
      ),
      ...(leaf.ahead.length === 0
        ? []
        : [
            {
              kind: "plan",
              heading: common.plan,
              labels: { when: common.when, act: common.act, with: common.with },
              rows: leaf.ahead.map((act) => ({
                when: planDateText(act.when, lang, leaf.day),
                act: plain(act.text),
                with: act.with ?? "",
                details: [],
              })),
            } as const,
          ]),
      ...ratingBlocks(
        { before: leaf.ratings.earlier, after: leaf.ratings.now },
        { ...common, ratings: words.ratings, before: words.earlier, after: words.now },
      ),
    ],
    footer: [common.footer],
  };
}
