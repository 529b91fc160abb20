import { beforeAll, expect, test } from "vitest";
import type { Reader } from "../finding.ts";
import { loadRules } from "../read.ts";
import { shareOfPeople } from "./party-signs.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await loadRules("en");
});

const named = (asks: string | null, text: string) =>
  reader
    .read(text, { asks, today: "2026-11-27" })
    .findings.flatMap((one) => (one.kind === "party" && one.confidence >= 0.5 ? [one.name] : []));

test.each([
  ["outcomes.plan-with", "I'll ask Nadia from purchasing", ["Nadia"]],
  ["contact.last-reaction", "Our night foreman Pete told me they cheered", ["Pete"]],
  ["contact.last-reaction", "It was Ruth, the site manager, who wrote", ["Ruth"]],
  ["recipient.who", "the drivers, then the foreman and Ruth", ["drivers", "foreman", "Ruth"]],
])("a name and what tells whose it is are one party: %s: %s", (asks, text, names) => {
  expect(named(asks, text)).toEqual(names);
});

test.each([
  ["recipient.who", "whoever unpacks the crate, I suppose", ["whoever unpacks the crate"]],
  ["outcomes.aspiration", "for those who queue at dawn and never complain", ["those who queue at dawn"]],
  ["recipient.trouble", "the ones with bad knees struggle", ["ones with bad knees struggle"]],
  ["role.restated", "We're the ones who lock up", []],
  ["contact.last-reaction", 'the card said "whoever painted this, thank you"', []],
])("a description may stand for somebody: %s: %s", (asks, text, names) => {
  expect(named(asks, text)).toEqual(names);
});

test.each([
  ["circle.inside-view", "The lending folks think we nap", ["lending folks"]],
  ["circle.inside-view", "The claims crowd say we're slow", ["claims crowd"]],
  ["circle.who-starts", "Student finance can't pay before I confirm", ["Student finance"]],
  ["concern.wish", "I want that a lot", []],
])("a department is named with the word for its people: %s: %s", (asks, text, names) => {
  expect(named(asks, text)).toEqual(names);
});

test.each([
  ["recipient.who", "trailer", []],
  ["recipient.reason", "quick hands. its a bottle thing mate", []],
  ["circle.inside-view", "she was 31. cant lift her son now", []],
  ["recipient.who", "the trailer drivers", ["trailer drivers"]],
])(
  "what carries the work, whom one speaks to and the kin of somebody told of are no party: %s: %s",
  (asks, text, names) => {
    expect(named(asks, text)).toEqual(names);
  },
);

test.each([
  ["recipient.who", "the growers in Almeria", ["growers"]],
  ["recipient.who", "a man in Almeria", ["man in Almeria"]],
])("a place belongs only to a name that says nothing without it: %s: %s", (asks, text, names) => {
  expect(named(asks, text)).toEqual(names);
});

test.each([
  ["supporters.who", "Devi madam, always", ["Devi"]],
  ["supporters.who", "Frau Lindner and Big Tony", ["Frau Lindner", "Big Tony"]],
  [null, "Sandra. I polish spoons, Leith.", []],
  ["safety.near", "my brother Kofi is here", []],
  ["recipient.who", "no idea mate", []],
])("who is spoken of, and not to: %s: %s", (asks, text, names) => {
  expect(named(asks, text)).toEqual(names);
});

test.each([
  ["outcomes.plan", "I'll ask our head of catering", ["head of catering"]],
  ["outcomes.plan-first-step", "tell my TL", ["TL"]],
  ["recipient.trouble", "the ER can't open the chart", ["ER"]],
  ["recipient.trouble", "er, this or that", []],
  ["circle.who-starts", "first the bakers, then broker, then vendor", ["bakers", "broker", "vendor"]],
  ["concern.task", "I iron the waiter jackets", []],
  ["recipient.reason", "no other supplier does it", []],
  ["concern.scene", "They forget that we're HR", []],
])("a role or a department is named, and no thing called after one: %s: %s", (asks, text, names) => {
  expect(named(asks, text)).toEqual(names);
});

test.each([
  ["circle.partner-view", "Mr Ito says we are slow", "partner"],
  ["recipient.who", "Mrs Adebayo in flat nine", "customer"],
  ["treatment.what", "Mr Ito shouts at me", "colleague"],
  ["circle.inside-view", "The claims people say we're slow", "department"],
])("the question tells whose ring a name is in: %s: %s", (asks, text, ring) => {
  const rings = reader
    .read(text, { asks, today: "2026-11-27" })
    .findings.flatMap((one) => (one.kind === "party" ? [one.ring] : []));
  expect(rings).toEqual([ring]);
});

test("nouns are known by how far they name people", () => {
  expect(["plumbers", "children", "committee"].map(shareOfPeople)).toEqual([4, 4, 4]);
  expect(["spanners", "lead"].map(shareOfPeople)).toEqual([0, 0]);
});
