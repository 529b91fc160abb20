import fc from "fast-check";
import { expect, test } from "vitest";
import { rings } from "../language/index.ts";
import { assetKinds, mailStops, rhythms, talkKinds, thanksDirections } from "./event.ts";
import { fansOverTime, livingFan } from "./fans.ts";
import { dueMail } from "./mail.ts";
import { actsOf } from "./plan.ts";
import { remindersAhead } from "./reminders.ts";
import { evolveWeeks, foldWeeks, initialWeeks } from "./state.ts";
import { talkTurn } from "./talks/talk-turn.ts";
import { timeline } from "./timeline.ts";

const id = fc.constantFrom("a", "b", "constructor", "__proto__", "");
const text = fc.string({ maxLength: 40 });
const maybe = fc.option(text, { nil: null });
const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(1_790_000_000_000 + days * 86_400_000).toISOString().slice(0, 10));
const score = fc.integer({ min: 0, max: 10 });
const pair = fc.tuple(score, score);
const ratings = fc.record({ presence: pair, contribution: pair, acknowledgement: pair });
const ring = fc.constantFrom(...rings);
const care = fc.option(
  fc.record({ kind: fc.constantFrom("life", "work"), severity: fc.constantFrom("ask", "act") }),
  { nil: null },
);
const time = day.map((on) => `${on}T09:30`);
const when = fc.option(fc.oneof(fc.record({ start: day, end: day }), fc.record({ start: time, end: time })), {
  nil: null,
});
const topic = fc.constantFrom("follow-up.eyes", "look.reached", "assets.skill", "care", "unknown");

/** Facts in any order, about things that are there and things that are not. */
const fact = fc.oneof(
  fc.record({ kind: fc.constant("checked-in"), id, ratings, line: maybe, care }),
  fc.record({
    kind: fc.constant("invitation-made"),
    checkIn: id,
    scale: fc.constantFrom("presence", "contribution"),
  }),
  fc.record({ kind: fc.constant("invitation-set-aside"), forGood: fc.boolean() }),
  fc.record({
    kind: fc.constant("act-added"),
    act: id,
    text,
    when,
    with: maybe,
    firstStep: maybe,
    obstacle: maybe,
    care,
  }),
  fc.record({ kind: fc.constantFrom("act-done", "act-dropped", "act-reopened", "act-let-be"), act: id }),
  fc.record({ kind: fc.constant("act-moved"), act: id, when }),
  fc.record({
    kind: fc.constant("thanks-noted"),
    id,
    direction: fc.constantFrom(...thanksDirections),
    text,
    on: day,
    party: maybe,
    ring: fc.option(ring, { nil: null }),
    care,
  }),
  fc.record({ kind: fc.constantFrom("thanks-struck", "thanks-restored"), id }),
  fc.record({
    kind: fc.constant("asset-noted"),
    asset: id,
    assetKind: fc.constantFrom(...assetKinds),
    text,
    care,
  }),
  fc.record({ kind: fc.constant("asset-used"), asset: id, use: text }),
  fc.record({ kind: fc.constant("asset-tied"), asset: id, task: maybe, party: maybe }),
  fc.record({ kind: fc.constantFrom("asset-struck", "asset-restored"), asset: id }),
  fc.record({
    kind: fc.constant("talk-opened"),
    talk: id,
    talkKind: fc.constantFrom(...talkKinds),
    about: fc.option(id, { nil: null }),
    lang: fc.constantFrom("ja", "en"),
  }),
  fc.record({
    kind: fc.constant("talk-said"),
    talk: id,
    topic,
    text,
    gist: maybe,
    care,
    parties: fc.array(fc.record({ key: text, name: text, ring }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant("talk-left"), talk: id, topic }),
  fc.record({ kind: fc.constant("talk-closed"), talk: id }),
  fc.record({ kind: fc.constant("care-eased") }),
  fc.record({
    kind: fc.constant("reminders-chosen"),
    reminders: fc.record({
      checkIn: fc.option(fc.constantFrom(...rhythms), { nil: null }),
      weekday: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
      hour: fc.integer({ min: 0, max: 23 }),
      acts: fc.boolean(),
      quiet: fc.constant({ from: 21, to: 7 }),
      zone: fc.constantFrom("Asia/Tokyo", "nowhere"),
    }),
  }),
  fc.record({ kind: fc.constant("feed-opened"), token: text, words: fc.boolean() }),
  fc.record({ kind: fc.constant("feed-revoked") }),
  fc.record({
    kind: fc.constant("mail-address-given"),
    address: text,
    lang: fc.constantFrom("ja", "en"),
    confirm: text,
    stop: text,
  }),
  fc.record({
    kind: fc.constantFrom("mail-address-confirmed", "mail-resumed", "mail-address-removed"),
  }),
  fc.record({ kind: fc.constant("mail-stopped"), by: fc.constantFrom(...mailStops) }),
  fc.record({ kind: fc.constantFrom("mail-begun", "mail-sent"), on: day }),
  fc.record({ kind: fc.constant("inquiry-sent"), id, session: id }),
);

const log = fc
  .array(fc.tuple(fact, day), { maxLength: 30 })
  .map((facts) => facts.map(([one, on]) => ({ at: `${on}T08:00:00.000Z`, day: on, ...one })));

test("any log folds, and can be shown whole", () => {
  fc.assert(
    fc.property(log, day, (events, today) => {
      const state = foldWeeks(events);
      expect(events.reduce(evolveWeeks, initialWeeks())).toEqual(state);
      expect(foldWeeks(structuredClone(events))).toEqual(state);
      actsOf(state, [], today);
      livingFan(state, []);
      fansOverTime(state, []);
      timeline(state, [], today);
      expect(remindersAhead(state, [], today).every((each) => each.day.length === 10)).toBe(true);
      const due = dueMail(state, [], { day: today, hour: 12 });
      expect(due === null || (due.on === today && due.actDays.every((each) => each <= today))).toBe(true);
      for (const talk of state.talks) {
        const turn = talkTurn(state, [], talk, today);
        expect(turn.text).not.toBe("");
        expect(turn.text).not.toMatch(/\{\w+\}/u);
        expect(turn.questions).toBe((turn.text.match(/(?:か。|\?)(?=\n|$)/gu) ?? []).length);
      }
    }),
    { numRuns: 300 },
  );
});
