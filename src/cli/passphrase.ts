import { readFileSync } from "node:fs";
import { Option } from "commander";
import { codeOf, type Failure } from "./failure.ts";

export type PassphraseOptions = { readonly passphraseFile?: string };

export function passphraseOption(description: string): Option {
  return new Option("--passphrase-file <file>", description);
}

/** The file's first line; undefined when no file was named. In a file, because arguments are seen by every program. */
export function readPassphrase({
  passphraseFile,
}: PassphraseOptions): { readonly passphrase: string | undefined } | { readonly failure: Failure } {
  if (passphraseFile === undefined) return { passphrase: undefined };
  try {
    const [line = ""] = readFileSync(passphraseFile, "utf8").split(/\r?\n/);
    if (line !== "") return { passphrase: line };
    return {
      failure: {
        en: `${passphraseFile} begins with an empty line; put the passphrase there.`,
        ja: `${passphraseFile} の1行目が空です。合言葉を書いてください。`,
      },
    };
  } catch (error) {
    const code = codeOf(error);
    return {
      failure: {
        en: `${passphraseFile} cannot be read (${code}); name the file that holds the passphrase.`,
        ja: `${passphraseFile} を読めません(${code})。合言葉の入ったファイルを指定してください。`,
      },
    };
  }
}
