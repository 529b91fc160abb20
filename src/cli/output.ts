import { once } from "node:events";

/** Writes to standard output and waits while the reader is slow, so that a long stream does not pile up in memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

/** One object of an NDJSON stream. */
export function printLine(value: object): Promise<void> {
  return print(JSON.stringify(value));
}

/** A reader that has seen enough (`| head`) ends the program without a word; everything kept was kept before it was shown. */
export function endQuietlyWithTheReader(): void {
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit();
    throw error;
  });
}
