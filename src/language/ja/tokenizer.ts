import { TokenizerBuilder } from "@patdx/kuromoji";
import NodeDictionaryLoader from "@patdx/kuromoji/node";
import { tagOf } from "./tag.ts";

/** One word of the normalised text. `tag` is a letter of `tag.ts`; offsets are UTF-16 into the normalised text. */
export type Token = {
  readonly surface: string;
  readonly base: string;
  readonly tag: string;
  /** IPADIC's form of inflection (連用形, 基本形 …), empty for words that do not inflect. */
  readonly form: string;
  /** IPADIC's type of inflection (五段・ラ行 …). */
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

/** Splits a normalised text into words. Every character belongs to a word or to the white space between two. */
export type Tokenizer = (text: string) => Token[];

/** Loads the IPADIC dictionary that comes with the package: about a second and 300 MB, so once. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const loader = new NodeDictionaryLoader({ dic_path: dictionaryPath() });
  const kuromoji = await new TokenizerBuilder({ loader }).build();
  return (text) => {
    const tokens: Token[] = [];
    for (const piece of pieces(text)) {
      let at = piece.start;
      for (const found of kuromoji.tokenize(piece.text)) {
        const start = text.indexOf(found.surface_form, at);
        if (start < 0 || found.surface_form === "") continue;
        at = start + found.surface_form.length;
        if (found.surface_form.trim() === "") continue;
        tokens.push({
          surface: found.surface_form,
          base: found.basic_form === "*" ? found.surface_form : found.basic_form,
          tag: tagOf(found),
          form: found.conjugated_form === "*" ? "" : found.conjugated_form,
          type: found.conjugated_type === "*" ? "" : found.conjugated_type,
          start,
          end: at,
        });
      }
    }
    return tokens;
  };
}

/** Characters handed to the dictionary at once: its search grows faster than the text it is given. */
const pieceLength = 90;

/** Cuts after a line's end or a full stop, and where none comes, after a comma or at the limit. */
function pieces(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + pieceLength);
    const stop = /^[\s\S]*?[。!?\n](?=[^。!?\n])/.exec(window)?.[0].length;
    const comma = start + window.length < text.length ? window.lastIndexOf("、") + 1 : 0;
    const length = stop ?? (comma > 0 ? comma : window.length);
    found.push({ text: text.slice(start, start + length), start });
    start += length;
  }
  return found;
}

declare global {
  // The pure layers are compiled without a platform's types; every platform that loads this module has this one.
  interface ImportMeta {
    resolve(specifier: string): string;
  }
}

function dictionaryPath(): string {
  const module = decodeURIComponent(import.meta.resolve("@patdx/kuromoji"));
  return module
    .replace(/^file:\/\//, "")
    .replace(/^\/(?=[A-Za-z]:)/, "")
    .replace(/build\/[^/]*$/, "dict");
}
