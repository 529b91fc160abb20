import { planDateText, ringLines } from "./leaf.ts";
import { namesText, addedText, endedText, lookSubtitle, type LookLeaf } from "./look.ts";
import { lookWords } from "./look-words.ts";
import type { Outline } from "./outline.ts";
import { ratingLines } from "./outline.ts";
import { recordWords } from "./words.ts";

/** The record of a look again as headings and lines. */
export function lookOutline(leaf: LookLeaf): Outline {
  const { lang } = leaf;
  const words = lookWords[lang];
  const common = recordWords[lang];
  const own = (text: string | null): readonly string[] => (text === null ? [] : [text]);
  const between = lang === "ja" ? ":" : ": ";
  const { earlier, now } = leaf.aspiration;
  const sections = [
    { heading: words.line, note: null, lines: own(leaf.line) },
    {
      heading: words.reread,
      note: null,
      lines:
        now === null
          ? []
          : [
              ...own(earlier).map((text) => `${words.earlier}${between}${text}`),
              `${words.now}${between}${now}`,
            ],
    },
    { heading: words.added, note: null, lines: leaf.added.map((each) => addedText(each, lang)) },
    { heading: words.quiet, note: null, lines: own(namesText(leaf.quiet, lang)) },
    { heading: words.reached, note: null, lines: own(leaf.reached) },
    { heading: words.seen, note: null, lines: own(leaf.seen) },
    { heading: words.quietNow, note: null, lines: own(leaf.quietNow) },
    {
      heading: words.words,
      note: null,
      lines: leaf.words.map(({ party, text }) => `${party}${between}${text}`),
    },
    { heading: words.done, note: null, lines: leaf.done.map((act) => endedText(act, leaf)) },
    { heading: words.dropped, note: null, lines: leaf.dropped.map((act) => endedText(act, leaf)) },
    {
      heading: common.plan,
      note: null,
      lines: leaf.ahead.flatMap((act) => [
        `${planDateText(act.when, lang, leaf.day)}${between}${act.text}`,
        ...own(act.with).map((who) => `  ${common.with}${between}${who}`),
      ]),
    },
    {
      heading: words.ratings,
      note: common.ratingsNote,
      lines: ratingLines(
        { before: leaf.ratings.earlier, after: leaf.ratings.now },
        { ...common, before: words.earlier, after: words.now },
      ),
    },
    {
      heading: common.fan,
      note: null,
      lines: ringLines(leaf.map, lang).map(
        ({ ring, people }) => `${ring}${between}${people.join(lang === "ja" ? "、" : "; ")}`,
      ),
    },
  ].filter((section) => section.lines.length > 0);
  return {
    title: words.title,
    subtitle: lookSubtitle(leaf).join(lang === "ja" ? " " : "; "),
    sections,
    footer: common.footer,
    empty: null,
  };
}
