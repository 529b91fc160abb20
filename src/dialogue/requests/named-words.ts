import type { Lang } from "../../language/index.ts";

/** Words up to which what is to be added only names what was told: "put Joe in", "the warm house". */
const mostNaming = 3;
/** Characters up to which it does so in Japanese. */
const longestNaming = 8;

/** The words by which something that was told is named, to be looked for in it; none where more than a name is given. */
export function namedWords(words: string, lang: Lang): readonly string[] {
  const said = words.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  if (lang === "ja") {
    const name = said.replace(/(?:の)?(?:話|こと|ところ|くだり|言葉)$/u, "");
    return name.length > 0 && name.length <= longestNaming ? [name] : [];
  }
  const named = (said.match(/[\p{L}'-]+/gu) ?? []).filter((word) => !empty.has(word));
  return named.length <= mostNaming ? named : [];
}

/** Whether a text holds all that is named. */
export function holdsNamed(text: string, named: readonly string[], lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'").toLowerCase();
  if (lang === "ja") return named.every((word) => said.includes(word));
  const own = new Set(said.match(/[\p{L}'-]+/gu) ?? []);
  return named.length > 0 && named.every((word) => own.has(word));
}

const empty: ReadonlySet<string> = new Set(
  "a an the my our his her their your this that those these of about and one bit part line sentence thing word words story".split(
    " ",
  ),
);
