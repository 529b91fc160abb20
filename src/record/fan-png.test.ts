import { expect, it } from "vitest";
import { fanSvg } from "../fan/svg.ts";
import { fanPng } from "./index.ts";

it("draws the names of the fan with the fonts of the documents, at the asked width", async () => {
  const said = [{ turn: 1, start: 0, end: 2 }];
  const fanOf = (name: string) =>
    fanPng(
      fanSvg({
        tasks: [],
        parties: [{ id: "p", name, ring: "society", aliases: [], said }],
        links: [],
      }),
      600,
    );
  const png = Buffer.from(await fanOf("髙﨑"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(600);
  // A name without glyphs would leave the same picture as any other.
  expect(Buffer.compare(png, Buffer.from(await fanOf("濵𠮷")))).not.toBe(0);
});
