/** Bytes of one line at most: the longest utterance with every character escaped as `\uXXXX`, and room around it. */
const longestLineBytes = 128 * 1024;

/** One line without its ending, or null for a line longer than 128 KiB, whose rest is passed over. */
export type InputLine = string | null;

/**
 * The lines of a byte stream, split at LF alone: U+2028 inside a JSON string is no line ending. Holds no more than one line.
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  longest = longestLineBytes,
): AsyncGenerator<InputLine> {
  let held: Buffer[] = [];
  let size = 0;
  const take = (): InputLine => {
    const line = size > longest ? null : toText(Buffer.concat(held));
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      size += end;
      if (size <= longest) held.push(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    size += rest.length;
    if (size <= longest) held.push(rest);
    else held = [];
  }
  if (size > 0) yield take();
}

const lineFeed = 0x0a;

/** UTF-8 without a byte order mark or the CR of Windows; a byte that is no UTF-8 becomes U+FFFD. */
function toText(line: Buffer): string {
  return new TextDecoder().decode(line).replace(/\r$/, "");
}
