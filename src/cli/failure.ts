/** Why a command could not do its work, and what to do: one sentence for each reader. */
export type Failure = { readonly ja: string; readonly en: string };

/** What a command ends with: null when its work is done. */
export type Outcome = Failure | null;

/** Both languages, because whoever starts a program may not be who uses it. */
export function printFailure({ en, ja }: Failure): void {
  process.stderr.write(`${en}\n${ja}\n`);
}

/** The system's name for what went wrong with a file (`ENOENT`), for the sentences that name it. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

/** The sentence for a file that cannot be written. */
export function cannotWrite(path: string, error: unknown): Failure {
  const code = codeOf(error);
  return {
    en: `${path} cannot be written (${code}); name another file.`,
    ja: `${path} に書き込めません(${code})。別のファイルを指定してください。`,
  };
}
