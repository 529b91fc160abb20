import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function linesOf(chunks: readonly (string | Uint8Array)[], longest?: number) {
  async function* bytes() {
    for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  }
  const lines = [];
  for await (const line of readLines(bytes(), longest)) lines.push(line);
  return lines;
}

test("a character cut between two chunks arrives whole", async () => {
  const bytes = Buffer.from("看護師さん\n");
  expect(await linesOf([bytes.subarray(0, 4), bytes.subarray(4)])).toEqual(["看護師さん"]);
});

test("LF and CRLF end a line, U+2028 and a lone CR do not, and the last line needs no ending", async () => {
  expect(await linesOf(["a\r\nb\u2028c\rd\n\nlast"])).toEqual(["a", "b\u2028c\rd", "", "last"]);
});

test("a byte order mark is no part of the first line", async () => {
  expect(await linesOf(["\uFEFF{}\n"])).toEqual(["{}"]);
});

test("a line that is too long is null, and the lines after it are read", async () => {
  expect(await linesOf(["123", "456", "78\nnext\n"], 5)).toEqual([null, "next"]);
});
