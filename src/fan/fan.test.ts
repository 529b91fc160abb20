import { createElement as h } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FanBands } from "./fan-bands.ts";
import type { FanData } from "./fan-data.ts";
import { Fan } from "./fan.ts";
import { layoutFan } from "./layout.ts";
import { fanPalettes } from "./palette.ts";
import { fanSvg } from "./svg.ts";

const data: FanData = {
  tasks: [
    { id: "t1", name: "設備の点検", said: [] },
    { id: "t2", name: "申し送り", said: [] },
  ],
  parties: [
    { id: "p1", name: "営業部", ring: "department", aliases: [], said: [] },
    { id: "p2", name: "<夜勤> & \u0000交代", ring: "colleague", aliases: [], said: [] },
    { id: "p3", name: "お客様", ring: "customer", aliases: [], said: [] },
  ],
  links: [
    { task: "t1", party: "p1", effect: "納期の電話をしなくてすむ", said: [] },
    { task: "t2", party: "p2", effect: null, said: [] },
  ],
};
const empty: FanData = { tasks: [], parties: [], links: [] };
const noop = (): void => undefined;

describe("the file", () => {
  const svg = fanSvg(data, { lang: "ja" });

  test("stands alone: namespace, size, title, content in words, fonts named", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 690"/);
    expect(svg).toContain(">わたしの仕事が届いている人</title>");
    expect(svg).toMatch(/<desc[^>]*>仕事は2件、届いている相手は3件です。.*ほかの部署：営業部。/);
    expect(svg).toContain("Noto Sans JP");
    expect(svg).toContain('role="img"');
  });

  test("is well formed whatever the names hold", () => {
    expect(svg).toContain("&lt;夜勤&gt; &amp; 交代");
    // eslint-disable-next-line no-control-regex -- the very characters that XML forbids
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(openTags(svg)).toEqual([]);
  });

  test("holds nothing that asks for a hand or fetches anything", () => {
    expect(svg).not.toMatch(/tabindex|role="button"|<script|<style|url\(|https?:\/\/(?!www\.w3\.org)/);
  });

  test("is the same every time", () => {
    expect(fanSvg(structuredClone(data), { lang: "ja" })).toBe(svg);
  });

  test.each(["light", "dark", "print"] as const)("has the %s ground", (theme) => {
    expect(fanSvg(data, { theme })).toContain(
      `<rect width="1200" height="690" fill="${fanPalettes[theme].ground}"`,
    );
  });

  test("is small", () => {
    expect(svg.length).toBeLessThan(30_000);
  });
});

describe("the evidence dot", () => {
  const dots = (svg: string) => svg.split(`fill="${fanPalettes.light.evidence}"`).length - 1;

  test("stands on whom an effect was told of, and the legend explains it", () => {
    expect(dots(fanSvg(data))).toBe(2);
  });

  test("is nowhere where no effect was told", () => {
    expect(dots(fanSvg({ ...data, links: data.links.slice(1) }))).toBe(0);
  });
});

describe("a fan that is not open yet", () => {
  test("is folded, without names, with its pivot", () => {
    const svg = fanSvg(empty, { lang: "ja" });
    expect(svg).toContain("わたし</text>");
    expect(svg).not.toContain("お客様");
    expect(widestTurn(svg)).toBeLessThan(6);
  });

  test("opens with the session, and never less than what stands on it", () => {
    const alone = { ...empty, tasks: data.tasks.slice(0, 1) };
    const [little, half, whole] = [0, 0.5, 1].map((open) => widestTurn(fanSvg(alone, { open })));
    expect(little).toBeLessThan(half ?? 0);
    expect(half).toBeLessThan(whole ?? 0);
    const bearings = layoutFan(data, { width: 1200, height: 690 }).parties.map((chip) =>
      Math.abs(chip.angle),
    );
    expect(widestTurn(fanSvg(data, { open: 0 }))).toBeGreaterThan((Math.max(...bearings) * 180) / Math.PI);
  });

  test("is still unless the page lets it move", () => {
    expect(fanSvg(empty)).toContain("var(--fan-motion, 0s)");
  });
});

describe("the live fan", () => {
  const html = renderToString(
    h(Fan, { data, width: 1200, height: 690, lang: "ja", onFocus: noop, onOpen: noop }),
  );

  test("has one stop for the Tab key and a button for everybody on it", () => {
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html.match(/role="button"/g)).toHaveLength(5);
  });

  test("says who, on which ring, by what, and what it does for them", () => {
    expect(html).toContain(
      'aria-label="ほかの部署：営業部。設備の点検から届いています。「納期の電話をしなくてすむ」。"',
    );
    expect(html).toContain('aria-label="仕事：設備の点検。1件に届いています。"');
  });

  test("steps back from what the one looked at is not tied to, legibly", () => {
    const focused = renderToString(h(Fan, { data, width: 1200, height: 690, focus: "p1", onFocus: noop }));
    expect(focused.split(`fill="${fanPalettes.light.quietInk}"`)).toHaveLength(1 + 3);
    expect(focused.split(`fill="${fanPalettes.light.quietSolid}"`)).toHaveLength(1 + 1);
    expect(focused).not.toMatch(/ opacity=/);
  });

  test("shows the whole of a cut name that is looked at", () => {
    const name = "夜間に働いている病棟の看護師さんとその家族と週末に資料をまとめる人";
    const long = {
      ...data,
      parties: data.parties.map((party) => (party.id === "p1" ? { ...party, name } : party)),
    };
    const text = (focus: string | null) =>
      [
        ...renderToStaticMarkup(h(Fan, { data: long, width: 1200, height: 690, focus })).matchAll(
          /<text[^>]*>([^<]*)</g,
        ),
      ]
        .map((match) => match[1])
        .join("");
    expect(text(null)).not.toContain(name);
    expect(text("p1")).toContain(name);
  });
});

describe("the bands", () => {
  const html = renderToStaticMarkup(h(FanBands, { data, lang: "ja", onOpen: noop, focus: "p1" }));

  test("are lists under headings, society first and my tasks last", () => {
    expect([...html.matchAll(/<h3[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
      "社会",
      "お客様",
      "取引先",
      "ほかの部署",
      "職場の仲間",
      "わたしの仕事",
    ]);
    expect(html.match(/<li/g)).toHaveLength(5);
    expect(html.match(/<ul/g)).toHaveLength(4);
    expect(html.match(/まだありません/g)).toHaveLength(2);
  });

  test("tell of everybody what is known, and mark the one looked at", () => {
    expect(html).toContain("「納期の電話をしなくてすむ」");
    expect(html).toContain("設備の点検から届いています");
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });

  test("have no buttons where nothing can be opened", () => {
    expect(renderToStaticMarkup(h(FanBands, { data }))).not.toContain("<button");
  });
});

/** The farthest turn of the paper, in degrees. */
function widestTurn(svg: string): number {
  return Math.max(...[...svg.matchAll(/rotate\((-?[\d.]+)\)/g)].map((match) => Number(match[1])));
}

/** Names of elements that were opened and not closed. */
function openTags(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = "", self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (self) continue;
    if (close) open.splice(open.lastIndexOf(name), 1);
    else open.push(name);
  }
  return open;
}
