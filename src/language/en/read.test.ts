import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Finding, type FindingKind, type FindingOf, gistMaxLength, type Reader } from "../finding.ts";
import { topics } from "../../dialogue/index.ts";
import { loadEnReader } from "./index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await loadEnReader(() => null);
});

const read = (text: string, asks: string | null = null) => reader.read(text, { asks, today: "2026-11-22" });
const of = <K extends FindingKind>(findings: readonly Finding[], kind: K): FindingOf<K>[] =>
  findings.filter((one): one is FindingOf<K> => one.kind === kind);
const quoted = (text: string, asks: string | null = null) => {
  const { gist } = read(text, asks);
  return gist && text.slice(gist.start, gist.end);
};

test("offsets point into the text as typed, curly quotes and emoji included", () => {
  const text = "😅 it’s the nurses… “café” staff rely on me";
  const { findings } = read(text, "recipient.who");
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
  expect(of(findings, "party")[0]?.name).toBe("nurses");
});

describe("self-harm", () => {
  test.each([
    "k i l l  m y s e l f",
    "I want to k1ll mys3lf",
    "i wanna dieeee",
    "thinking about sucide",
    "I want to kill my self",
  ])("is seen in “%s”", (text) => {
    expect(of(read(text).findings, "risk")[0]).toMatchObject({ risk: "self-harm", severity: "act" });
  });

  test.each(["I don't want to be here any more", "they'd be better off without me"])(
    "is asked about in “%s”",
    (text) => {
      expect(of(read(text).findings, "risk")[0]).toMatchObject({ risk: "self-harm", severity: "ask" });
    },
  );

  test.each([
    "this deadline is killing me",
    "dying for a coffee",
    "could murder a kebab",
    "I'm dead on my feet",
  ])("is not read into “%s”", (text) => {
    expect(of(read(text).findings, "risk")).toEqual([]);
  });
});

test("two names of one party share a key", () => {
  const keys = ["the nurses", "nursing staff", "a nurse on the ward"].map(
    (text) => of(read(text, "recipient.who").findings, "party")[0]?.key,
  );
  expect(new Set(keys)).toEqual(new Set(["nurse"]));
});

test("after recipient.who a noun phrase that no list knows is a party", () => {
  expect(of(read("hmm, a bookbinding cooperative I think", "recipient.who").findings, "party")).toHaveLength(
    1,
  );
});

test.each([
  ["I'll ask Karen by the end of the month", { start: "2026-11-22", end: "2026-12-01", by: true }],
  ["I'm going to call the ward next Tuesday", { start: "2026-11-24", end: "2026-11-25" }],
  ["I'll email them in two weeks", { start: "2026-12-06", end: "2026-12-13" }],
  ["Will talk to Sam on Friday", { start: "2026-11-27", end: "2026-11-28" }],
])("“%s” is a commitment with its day", (text, when) => {
  expect(of(read(text, "outcomes.plan").findings, "commitment")[0]?.when).toEqual(when);
});

test("a date alone is a commitment's after the question when", () => {
  expect(
    of(read("tomorrow, before the huddle", "outcomes.plan-when").findings, "commitment")[0]?.when,
  ).toEqual({
    start: "2026-11-23",
    end: "2026-11-24",
  });
});

test.each(["not sure", "dunno", "hmm", "no idea really"])(
  "“%s” is not knowing, and nothing to keep",
  (text) => {
    const reading = read(text, "recipient.trouble");
    expect(of(reading.findings, "act")[0]?.act).toBe("dont-know");
    expect(reading).toMatchObject({ gist: null, answer: null });
  },
);

test("fillers stay out of the gist", () => {
  expect(quoted("hmm well, I think the night staff can go home on time I guess", "recipient.better")).toBe(
    "the night staff can go home on time",
  );
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "I",
        "just",
        "don't",
        "the nurses",
        "so that",
        "nobody",
        "thank",
        "'",
        '"',
        "…",
        "\n",
        "😅",
        "Dave",
        "by Friday",
        "want to",
        "die",
        "\uD800",
        "k i l l",
        "?",
        "ﬁ",
        "İ",
        "1/1",
        "-",
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(" ")),
);

test("any text is read without a throw, and every span lies in it", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(null, ...topics), (text, asks) => {
      const { findings, gist, answer } = read(text, asks);
      for (const finding of findings) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.end).toBeGreaterThan(finding.start);
      }
      for (const span of [gist, answer]) {
        if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }
      if (gist) expect(gist.end - gist.start).toBeLessThanOrEqual(gistMaxLength.en);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["Do I have to believe in this? I build dashboards for the sales team.", "build dashboards"],
  ["I clean offices at night. What is this for?", "clean offices at night"],
])("work told beside a question to the counsellor is heard: %s", (text, work) => {
  const { findings, gist } = read(text, "concern.task");
  expect(of(findings, "act")[0]?.act ?? "question-to-you").toBe("question-to-you");
  expect(of(findings, "task")[0]?.name).toContain(work);
  expect(gist && text.slice(gist.start, gist.end)).not.toContain("?");
});

test.each(["Why do you ask? I just want to go home now.", "What is this for? I don't see the point of it."])(
  "a wish or a doubt beside a question is no work: %s",
  (text) => {
    expect(of(read(text, "concern.task").findings, "task")).toEqual([]);
  },
);
