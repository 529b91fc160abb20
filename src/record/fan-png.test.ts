import { expect, it } from "vitest";
import { fanSvg } from "../fan/svg.ts";
import { fanPng } from "./index.ts";

const said = [{ turn: 1, start: 0, end: 2 }];

function fanWith(name: string): string {
  return fanSvg({
    tasks: [],
    parties: [{ id: "p", name, ring: "society", aliases: [], said }],
    links: [],
  });
}

async function pictureOf(svg: string): Promise<Buffer> {
  return Buffer.from(await fanPng(svg, 600));
}

it("draws the names with the fonts of the documents, at the asked width", async () => {
  const png = await pictureOf(fanWith("髙﨑"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(600);
  // Without glyphs one name would look as the other.
  expect(png.equals(await pictureOf(fanWith("髙﨑").replaceAll("髙﨑", "濵𠮷")))).toBe(false);
});

it("marks what no font can draw", async () => {
  const svg = fanWith("ส");
  expect((await pictureOf(svg)).equals(await pictureOf(svg.replaceAll("ส", "〓")))).toBe(true);
});
