import { printFailure, type Outcome } from "./failure.ts";

/** Runs a command's work and turns its outcome into an exit code: 0 done, 1 failed with a sentence on stderr. */
export async function run(work: () => Promise<Outcome>): Promise<void> {
  try {
    const failure = await work();
    if (!failure) return;
    printFailure(failure);
  } catch (error) {
    printFailure(unexpected(error));
  }
  process.exitCode = 1;
}

/** A bug, without any of a person's words: the error's kind and where it arose. */
function unexpected(error: unknown) {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = stack.split("\n").filter((line) => line.startsWith("    at "));
  return {
    en: `Something unexpected went wrong (${kind}). What was shown before is kept as far as it was meant to be.`,
    ja: ["思いがけない不具合が起きました。", ...places].join("\n"),
  };
}
