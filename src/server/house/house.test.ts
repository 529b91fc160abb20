import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { counsellorSources } from "../../weeks/index.ts";
import { openHouse } from "./house.ts";

const folder = mkdtempSync(join(tmpdir(), "kaname-house-"));
afterAll(() => rmSync(folder, { recursive: true }));

const smtpUrl = "smtps://me:p%40ss@mail.example.org:465";

test("nothing is set up by default", () => {
  expect(openHouse({})).toEqual({
    type: "open",
    house: { publicOrigin: null, mailer: null, inquiryAddress: null, counsellors: counsellorSources },
  });
});

test.each([
  [{ publicUrl: "kaname.example.org" }, "public-url-unusable"],
  [{ publicUrl: "https://example.org/kaname" }, "public-url-unusable"],
  [{ publicUrl: "ftp://example.org" }, "public-url-unusable"],
  [{ smtpUrl: "https://example.org", mailFrom: "a@example.org" }, "mail-unusable"],
  [{ smtpUrl }, "mail-unusable"],
  [{ smtpUrl, mailFrom: "Kaname" }, "mail-unusable"],
  [{ smtpUrl, mailFrom: "Kaname <a@example.org>\r\nBcc: b@example.org" }, "mail-unusable"],
  [{ mailFrom: "a@example.org" }, "mail-unusable"],
  [{ inquiryAddress: "a@example.org" }, "mail-unusable"],
  [{ smtpUrl, mailFrom: "a@example.org", inquiryAddress: "a@example.org, b@example.org" }, "mail-unusable"],
  [{ counsellorsFile: join(folder, "nowhere.json") }, "counsellors-unusable"],
] as const)("%o is refused before anything starts", (settings, type) => {
  expect(openHouse(settings)).toMatchObject({ type });
});

test.each(["Kaname <kaname@example.org>", "要 <kaname@example.org>", "kaname@example.org"])(
  "%s may send",
  (mailFrom) => {
    expect(openHouse({ smtpUrl, mailFrom, publicUrl: "https://k.example.org/" })).toMatchObject({
      type: "open",
      house: { publicOrigin: "https://k.example.org" },
    });
  },
);

test("a file of counsellors takes the place of the list; one that does not fit is named by its place", () => {
  const path = join(folder, "counsellors.json");
  const entry = {
    id: "in-house",
    name: "社内の相談室",
    what: "無料。人事には伝わりません。",
    lang: "ja",
    source: "https://intra.example.org/soudan",
    verifiedAt: "2026-10-01",
  };
  writeFileSync(path, JSON.stringify({ counsellors: [entry] }));
  expect(openHouse({ counsellorsFile: path })).toMatchObject({ house: { counsellors: [entry] } });
  writeFileSync(path, JSON.stringify({ counsellors: [{ ...entry, verifiedAt: "last year" }] }));
  expect(openHouse({ counsellorsFile: path })).toEqual({
    type: "counsellors-unusable",
    path,
    place: "counsellors.0.verifiedAt",
  });
});
