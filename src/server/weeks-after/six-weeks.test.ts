import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  lookSchema,
  overviewSchema,
  sessionSchema,
  talkSchema,
  turnSchema,
  weeksSchema,
} from "../../api/index.ts";
import { startDriver, type ServerDriver } from "../server-driver.fixture.ts";

/** Six weeks of one person, one day after another, through the interface. */
let server: ServerDriver;
let time = 0;
/** A clock that goes on by a second whenever it is looked at. */
const now = () => new Date((time += 1000));
beforeAll(async () => {
  server = await startDriver({ now });
});
beforeEach(() => {
  time = Date.parse("2026-11-02T09:00:00Z");
});
afterEach(() => server.call("DELETE", "/api/v1/me"));
afterAll(() => server.stop());

const pass = (days: number): void => {
  time += days * 86_400_000;
};
const today = (): string => new Date(time).toISOString().slice(0, 10);
const daysOn = (days: number): string => new Date(time + days * 86_400_000).toISOString().slice(0, 10);

const weeks = async () => weeksSchema.parse(await (await server.call("GET", "/api/v1/me/weeks")).json());
const overview = async () =>
  overviewSchema.parse(await (await server.call("GET", "/api/v1/me/overview")).json());

const write = async (method: string, path: string, body: unknown) => {
  const response = await server.call(method, `/api/v1/me/${path}`, { body });
  expect(response.status, `${method} ${path}`).toBeLessThan(300);
  return response.json();
};
const checkIn = async (value: number, line: string | null = null) => {
  const pair = [value, value];
  const ratings = { presence: pair, contribution: pair, acknowledgement: pair };
  return weeksSchema.parse(await write("POST", "check-ins", { ratings, line }));
};
const open = async (body: unknown) => talkSchema.parse(await write("POST", "talks", body));
const answer = async (id: string, body: unknown) =>
  talkSchema.parse(await write("POST", `talks/${id}/turns`, body));

/** A session that leaves a fan with one person on it. */
const session = async (name = "夜勤の看護師さん") => {
  const { id } = await server.open("ja");
  await server.say(id, "人のためになる仕事がしたいです。");
  const map = `/api/v1/sessions/${id}/map`;
  await server.call("PATCH", map, { body: { op: "add-task", name: "設備の点検" } });
  const read = sessionSchema.parse(await (await server.call("GET", `/api/v1/sessions/${id}`)).json());
  const task = read.map.tasks.at(-1)?.id;
  await server.call("PATCH", map, { body: { op: "add-party", name, ring: "customer", task } });
  return id;
};

describe("somebody for whom it gets better", () => {
  test("meets a recipient, tells of it, and sees it on the fan; nothing invites them to look again", async () => {
    const id = await session();
    const added = weeksSchema.parse(
      await write("POST", "acts", {
        text: "病棟へ点検の様子を聞きに行く",
        when: { start: daysOn(3), end: daysOn(4) },
        with: "夜勤の看護師さん",
      }),
    );
    const act = added.acts[0]?.id ?? "";
    for (const value of [3, 4, 4, 5, 6, 7]) {
      const { invitation, care } = await checkIn(value);
      expect([invitation, care]).toEqual([null, null]);
      pass(7);
    }
    expect((await weeks()).acts[0]?.asks).toBe(false);

    await write("PATCH", `acts/${act}`, { did: "done" });
    const first = await open({ kind: "follow-up", about: act, lang: "ja" });
    expect(first.turn).toMatchObject({ asks: "follow-up.eyes", questions: 1, done: false });
    const second = await answer(first.id, { say: "ナースコールの横に、点検の札を貼ってくれていた" });
    expect(second.turn.asks).toBe("follow-up.words");
    const third = await answer(first.id, { say: "「夜が静かで助かる」と言われました" });
    expect(third.turn.asks).toBe("follow-up.fan");
    const last = await answer(first.id, { say: "病棟の師長さん" });
    expect(last.turn).toMatchObject({ asks: null, questions: 0, done: true });

    const { living, timeline } = await overview();
    expect(living.words.map(({ party }) => party)).toEqual(
      expect.arrayContaining(["夜勤の看護師さん", "夜勤の看護師さん"]),
    );
    const [link] = living.map.links;
    expect(link?.effect).toContain("点検の札");
    expect(living.map.parties.some(({ name }) => name.includes("師長"))).toBe(true);
    expect(timeline.filter(({ kind }) => kind === "act-done")).toHaveLength(1);

    // Looking again starts from the last record, and leaves a fan of its own.
    const look = await open({ kind: "look-again", about: id, lang: "ja" });
    let turn = look.turn;
    const asked: (string | null)[] = [];
    for (let n = 0; n < 10 && !turn.done; n++) {
      asked.push(turn.asks);
      const say = turn.asks === "look.next" ? "来週の金曜に、資材課の田中さんに会いに行く" : "購買部の人たち";
      ({ turn } = await answer(look.id, { say }));
    }
    expect(asked[0]).toBe("look.still");
    expect(new Set(asked).size).toBe(asked.length);
    expect(turn.done).toBe(true);
    const { fans } = await overview();
    expect(fans.map(({ from }) => from)).toEqual(["session", "look-again"]);
    expect(fans[1]?.added.length).toBeGreaterThan(0);
    // The record of this look: what changed since the session, in their own words.
    const record = lookSchema.parse(await (await server.call("GET", `/api/v1/me/looks/${look.id}`)).json());
    expect(record.since).toMatchObject({ id, from: "session", day: "2026-11-02" });
    expect(record.added.map(({ name }) => name).join()).toContain("師長");
    expect(record.words.map(({ text }) => text)).toContain("ナースコールの横に、点検の札を貼ってくれていた");
    expect(record.done).toMatchObject([{ text: "病棟へ点検の様子を聞きに行く", with: "夜勤の看護師さん" }]);
    expect(record.ahead.map(({ text }) => text)).toContain("来週の金曜に、資材課の田中さんに会いに行く");
    expect(record.ratings.now?.presence).toEqual([7, 7]);
    for (const [format, mark] of [
      ["md", "## やったこと"],
      ["txt", "■ やったこと"],
      ["pdf", "%PDF"],
    ] as const) {
      const file = await server.call("GET", `/api/v1/me/looks/${look.id}?format=${format}`);
      expect(await file.text()).toContain(mark);
    }
    // Whatever is written later belongs to a later record.
    pass(1);
    await write("POST", "thanks", {
      direction: "received",
      text: "あとから届いたお礼",
      on: today(),
      party: "夜勤の看護師さん",
    });
    const later = lookSchema.parse(await (await server.call("GET", `/api/v1/me/looks/${look.id}`)).json());
    expect(later).toEqual(record);
    const planned = (await weeks()).acts.at(-1);
    expect(planned).toMatchObject({ session: null, status: "open" });
    expect(planned?.when?.start).toBe("2026-12-25");
  });
});

describe("somebody who fades", () => {
  test("is invited to look again once, by their own history alone, and may decline for good", async () => {
    await session();
    const seen: unknown[] = [];
    for (const value of [7, 7, 6, 5, 4, 2]) {
      seen.push((await checkIn(value)).invitation);
      pass(7);
    }
    expect(seen.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(seen[5]).toMatchObject({ scale: "presence" });
    expect((await checkIn(0)).invitation).toMatchObject({ day: "2026-12-07" });
    const declined = weeksSchema.parse(await write("PATCH", "invitation", { forGood: true }));
    expect(declined.invitation).toBeNull();
    pass(30);
    expect((await checkIn(0)).invitation).toBeNull();
  });

  test("who writes of not wanting to live is shown contacts, and nothing else is offered", async () => {
    const id = await session();
    for (const value of [7, 7, 7, 7, 7]) {
      await checkIn(value);
      pass(7);
    }
    const { care, invitation } = await checkIn(1, "もう死にたい");
    expect(care).toEqual({ kind: "life", eased: false });
    expect(invitation).toBeNull();
    const look = await open({ kind: "look-again", about: id, lang: "ja" });
    expect(look.turn).toMatchObject({ care: "life", asks: null });
    const again = await answer(look.id, { say: "何もする気になれない" });
    expect(again.turn).toMatchObject({ care: "life", asks: null });
    const eased = weeksSchema.parse(await write("PATCH", "care", { misread: true }));
    expect(eased.care).toEqual({ kind: "life", eased: true });
    const { turn } = talkSchema.parse(await (await server.call("GET", `/api/v1/me/talks/${look.id}`)).json());
    expect(turn).toMatchObject({ care: "life", asks: "look.still" });
  });

  test.each([
    ["ja", "上司に毎日みんなの前で怒鳴られています"],
    ["en", "My manager screams at me in front of everyone, every single day"],
  ])("who tells of mistreatment in the middle of a talk is asked for no assets (%s)", async (lang, say) => {
    await session();
    const talk = await open({ kind: "assets", about: null, lang });
    const { turn, answers } = await answer(talk.id, { say });
    expect(turn).toMatchObject({ care: "work", asks: null, questions: 0 });
    expect(answers).toEqual([{ topic: "care", text: say }]);
    const { assets } = await weeks();
    expect(assets).toEqual([]);
  });
});

describe("somebody who stops answering", () => {
  test("finds nothing piled up, counted or asked twice", async () => {
    await session();
    const when = { start: daysOn(3), end: daysOn(4) };
    await write("POST", "acts", { text: "営業の人に同行する", when });
    const zone = "UTC";
    const reminders = { checkIn: "week", hour: 8, acts: true, quiet: { from: 21, to: 7 }, zone };
    const chosen = weeksSchema.parse(await write("PUT", "reminders", reminders));
    expect(chosen.next).toEqual({ day: daysOn(7), isDue: false });
    await checkIn(5);
    pass(8);
    const later = await weeks();
    expect(later.next).toEqual({ day: daysOn(-1), isDue: true });
    expect(later.acts[0]?.asks).toBe(true);
    const act = later.acts[0]?.id ?? "";
    await write("PATCH", `acts/${act}`, { did: "let-be" });
    expect((await weeks()).acts[0]).toMatchObject({ asks: false, status: "open" });
    pass(34);
    const back = await weeks();
    expect(back.next?.day).toBe(today());
    expect(back.invitation).toBeNull();
    expect(back.checkIns).toHaveLength(1);
  });
});

test("a write sent again is one check-in, and everything is exported and erased", async () => {
  await session();
  const pair = [5, 5];
  const body = { ratings: { presence: pair, contribution: pair, acknowledgement: pair }, line: "静かな週" };
  const headers = { "idempotency-key": "once" };
  for (let n = 0; n < 3; n++) await server.call("POST", "/api/v1/me/check-ins", { body, headers });
  expect((await weeks()).checkIns).toHaveLength(1);
  const other = await server.call("POST", "/api/v1/me/check-ins", { body: { ...body, line: null }, headers });
  expect(other.status).toBe(422);
  await write("POST", "thanks", {
    direction: "received",
    text: "朝いちばんに声をかけてくれた",
    on: today(),
    party: "守衛さん",
    ring: "colleague",
  });
  expect((await overview()).living.map.parties.map(({ name }) => name)).toContain("守衛さん");
  const archive = Buffer.from(await (await server.call("GET", "/api/v1/me/export")).arrayBuffer());
  expect(archive.includes("kaname/weeks.ndjson")).toBe(true);
  expect((await server.call("DELETE", "/api/v1/me")).status).toBe(204);
  expect(await weeks()).toMatchObject({ checkIns: [], thanks: [], sessions: [] });
});

test("a calendar address holds days and no words, and answers until it is revoked", async () => {
  const reminders = { checkIn: "two-weeks", hour: 8, acts: true, quiet: { from: 21, to: 7 } };
  await write("PUT", "reminders", { ...reminders, zone: "Asia/Tokyo" });
  const when = { start: daysOn(3), end: daysOn(4) };
  await write("POST", "acts", { text: "秘密の用事", when });
  const { feed } = weeksSchema.parse(await write("POST", "calendar-feed", {}));
  const address = feed?.path ?? "";
  const calendar = await (await server.call("GET", address)).text();
  expect(calendar).toContain("SUMMARY:1分の記録");
  expect(calendar).toContain("TRIGGER:PT8H");
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${when.start.replaceAll("-", "")}`);
  expect(calendar).not.toContain("秘密");
  const wrong = address.replace(/.{5}\.ics$/u, "AAAAA.ics");
  expect((await server.call("GET", wrong)).status).toBe(404);
  const chosen = weeksSchema.parse(await write("POST", "calendar-feed", { words: true }));
  expect((await server.call("GET", address)).status).toBe(404);
  const withWords = await (await server.call("GET", chosen.feed?.path ?? "")).text();
  expect(withWords).toContain("SUMMARY:秘密の用事");
  await write("DELETE", "calendar-feed", undefined);
  expect((await server.call("GET", chosen.feed?.path ?? "")).status).toBe(404);
  const nowhere = await server.call("PUT", "/api/v1/me/reminders", {
    body: { ...reminders, zone: "Mars/Olympus" },
  });
  expect(nowhere.status).toBe(400);
});

/** What somebody may answer, one after the other, until a session closes. */
const wholeSession = {
  ja: [
    "人の役に立つ仕事がしたいです",
    "部品を検査しているだけなんです",
    "組み立ての人たちが受け取ります",
    "不良があると組み立てが止まって困るみたいです",
    "検査の結果をその日のうちに伝えます",
    "来週の金曜に、組み立ての田中さんに会いに行きます",
    "田中さんに電話します",
  ],
  en: [
    "I want work that is of use",
    "I only inspect parts",
    "The assembly team gets them",
    "A bad part stops their line",
    "I will tell them the results the same day",
    "I will go and see Tanaka in assembly next Friday",
    "I will ring her first",
  ],
} as const;

test.each([
  ["ja", "来週の月曜", "2026-11-09"],
  ["en", "next Monday", "2026-11-09"],
] as const)("the day named at the close is the one reminder that is on (%s)", async (lang, say, day) => {
  const { id } = await server.open(lang);
  const answers = wholeSession[lang];
  let turn = await server.say(id, answers[0]);
  const path = `/api/v1/sessions/${id}/turns`;
  for (let n = 0; n < 80 && !turn.done; n++) {
    const next = turn.asks === null ? { do: "continue" } : { say: answers[n % answers.length] };
    const body = turn.asks === "close.next" ? { say } : turn.asks === "rating" ? { do: "skip" } : next;
    turn = turnSchema.parse(await (await server.call("POST", path, { body })).json());
  }
  expect((await weeks()).next).toEqual({ day, isDue: false });
  pass(7);
  expect((await weeks()).next).toEqual({ day, isDue: true });
  await checkIn(5);
  expect((await weeks()).next).toBeNull();
});
