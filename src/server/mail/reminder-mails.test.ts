import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { weeksSchema } from "../../api/index.ts";
import { unzip } from "../../record/unzip.fixture.ts";
import { openStore } from "../store/open-store.ts";
import { aDataFolder } from "../store/data-folder.fixture.ts";
import { createLog } from "../operations/log.ts";
import { personalIdentity } from "../policies/personal.ts";
import { startDriver, type ServerDriver } from "../server-driver.fixture.ts";
import { createSessions } from "../sessions.ts";
import { createWeeksAfter } from "../weeks-after/weeks.ts";
import { createMailer } from "./mailer.ts";
import { createReminderMails } from "./reminder-mails.ts";
import { startSmtp } from "./smtp.fixture.ts";

type Smtp = Awaited<ReturnType<typeof startSmtp>>;

// Servers start and stop in these tests, and the dictionary loads: a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

let smtp: Smtp;
let server: ServerDriver | null = null;
let time = 0;
const now = () => new Date(time);
const publicUrl = "https://kaname.example.org";
const everyMs = 15;

beforeEach(async () => {
  smtp = await startSmtp();
  // A Monday morning, 07:30 in Tokyo.
  time = Date.parse("2026-11-01T22:30:00Z");
});
afterEach(async () => {
  await server?.stop();
  server = null;
  await smtp.stop();
});

const start = async (settings: Partial<Parameters<typeof startDriver>[0]> = {}) => {
  server = await startDriver({
    now,
    publicUrl,
    smtpUrl: smtp.url,
    mailFrom: "Kaname <kaname@example.org>",
    mailEveryMs: everyMs,
    ...settings,
  });
  return server;
};
const weeks = async (of: ServerDriver) =>
  weeksSchema.parse(await (await of.call("GET", "/api/v1/me/weeks")).json());
const hours = (count: number): void => {
  time += count * 3_600_000;
};
/** Long enough for several looks. */
const aWhile = () => wait(everyMs * 12);
const until = async (isSo: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 60_000, interval: 10 });

const choose = (of: ServerDriver, part: object = {}) =>
  of.call("PUT", "/api/v1/me/reminders", {
    body: {
      checkIn: "week",
      hour: 8,
      acts: true,
      quiet: { from: 21, to: 7 },
      zone: "Asia/Tokyo",
      ...part,
    },
  });
const give = (of: ServerDriver, address = "person@example.com", lang = "ja") =>
  of.call("POST", "/api/v1/me/mail-address", { body: { address, lang } });
const linkIn = (text: string): string => new URL(/https?:\S+\/mail\/\S+/u.exec(text)?.[0] ?? "").pathname;
const confirm = async (of: ServerDriver) => {
  const link = linkIn(smtp.mails.at(-1)?.text ?? "");
  expect((await of.call("POST", link)).status).toBe(200);
};
/** An act of the plan, on a day of Tokyo. */
const plan = (of: ServerDriver, day: string, text = "秘密の用事") => {
  const end = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return of.call("POST", "/api/v1/me/acts", {
    body: { text, when: { start: day, end }, with: "営業の木村さん" },
  });
};

test("nothing is sent or asked where no mail server was set up", async () => {
  const bare = await start({ smtpUrl: undefined, mailFrom: undefined });
  expect((await weeks(bare)).mail).toBeNull();
  expect((await give(bare)).status).toBe(404);
});

test.each(["ja", "en"] as const)(
  "a confirmed address gets one mail on the day, at the hour, without a word of the person's (%s)",
  async (lang) => {
    const house = await start();
    await choose(house);
    await plan(house, "2026-11-02");
    hours(1);
    await aWhile();
    expect(smtp.mails).toEqual([]);
    expect((await give(house, "person@example.com", lang)).status).toBe(201);
    expect((await weeks(house)).mail).toEqual({
      address: "person@example.com",
      isConfirmed: false,
      stopped: null,
    });
    await aWhile();
    expect(smtp.mails).toHaveLength(1);
    const page = await (await house.call("GET", linkIn(smtp.mails[0]?.text ?? ""))).text();
    expect(page).toContain("<button>");
    expect((await weeks(house)).mail?.isConfirmed).toBe(false);
    await confirm(house);
    await until(() => smtp.mails.length === 2);
    await aWhile();
    expect(smtp.mails).toHaveLength(2);
    const [, mail] = smtp.mails;
    expect(mail?.to).toBe("person@example.com");
    expect(mail?.text).toContain(lang === "ja" ? "これからの一歩(今日)" : "A step of your plan (today)");
    const whole = `${mail?.subject}${mail?.text}${[...(mail?.headers.values() ?? [])].join()}`;
    for (const word of ["秘密", "用事", "木村"]) expect(whole).not.toContain(word);
    expect(mail?.headers.get("content-type")).toMatch(/^text\/plain/u);
    expect(mail?.headers.get("list-unsubscribe")).toMatch(
      /^<https:\/\/kaname\.example\.org\/mail\/stop\/[\w-]+>$/u,
    );
    expect(mail?.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    // The next day there is nothing to remind of; a week after the choice it is the check-in.
    hours(24);
    await aWhile();
    expect(smtp.mails).toHaveLength(2);
    hours(24 * 6);
    await until(() => smtp.mails.length === 3);
    expect(smtp.mails[2]?.text).toContain("/check-in");
  },
);

test("the quiet hours are kept, and a day that went by is not lost", async () => {
  const house = await start();
  await choose(house, { hour: 22 });
  await plan(house, "2026-11-02");
  await give(house);
  await confirm(house);
  hours(15); // 22:30 in Tokyo: chosen, and quiet.
  await aWhile();
  expect(smtp.mails).toHaveLength(1);
  hours(9); // 07:30 the next day.
  await until(() => smtp.mails.length === 2);
  expect(smtp.mails[1]?.text).toContain("これからの一歩(11月2日)");
});

test("one click stops the mails, from the link or from a mail provider, and the page takes it back", async () => {
  const house = await start();
  await choose(house);
  await plan(house, "2026-11-02");
  await give(house);
  hours(1);
  await confirm(house);
  await until(() => smtp.mails.length === 2);
  const stop = linkIn(smtp.mails[1]?.text ?? "");
  expect(await house.raw({ host: "kaname.example.org" }, stop, "HEAD")).toBe(200);
  expect((await weeks(house)).mail?.stopped).toBeNull();
  // From outside, without sign-in, cookie or Origin.
  expect(await house.raw({ host: "kaname.example.org" }, stop)).toBe(200);
  expect((await weeks(house)).mail?.stopped).toBe("link");
  await plan(house, "2026-11-03");
  hours(24);
  await aWhile();
  expect(smtp.mails).toHaveLength(2);
  expect((await house.call("POST", stop.replace("stop", "resume"))).status).toBe(200);
  await until(() => smtp.mails.length === 3);
  const oneClick = { host: "kaname.example.org", "content-type": "application/x-www-form-urlencoded" };
  expect(await house.raw(oneClick, stop, "POST")).toBe(200);
  expect((await weeks(house)).mail?.stopped).toBe("link");
  expect(await house.raw({ host: "kaname.example.org" }, stop.replace(/.{6}$/u, "AAAAAA"))).toBe(404);
});

test("under the public name only secret addresses answer", async () => {
  const house = await start();
  const host = "kaname.example.org";
  for (const path of ["/", "/api/v1/me/weeks", "/api/v1/openapi.json", "/mail/stop/short", "/settings"]) {
    expect(await house.raw({ host }, path), path).toBe(403);
  }
  await house.call("POST", "/api/v1/me/calendar-feed", { body: {} });
  const { feed, publicOrigin } = await weeks(house);
  expect(publicOrigin).toBe(publicUrl);
  expect(await house.raw({ host }, feed?.path)).toBe(200);
  expect(await house.raw({ host: "elsewhere.example.org" }, feed?.path)).toBe(403);
});

test("a busy mail server is asked again after a while, and the mail comes once", async () => {
  const house = await start();
  await choose(house);
  await plan(house, "2026-11-02");
  await give(house);
  await confirm(house);
  smtp.behave("busy");
  hours(1);
  await until(() => smtp.turnedAway() === 1);
  smtp.behave("accept");
  await aWhile();
  expect(smtp.mails).toHaveLength(1);
  time += 11 * 60_000;
  await until(() => smtp.mails.length === 2);
  await aWhile();
  expect(smtp.mails).toHaveLength(2);
});

test("cut off before it is known whether a mail was taken, it is sent again as the same mail", async () => {
  const house = await start();
  await choose(house);
  await plan(house, "2026-11-02");
  await give(house);
  await confirm(house);
  smtp.behave("silent");
  hours(1);
  await until(() => smtp.mails.length === 2);
  await house.restart();
  smtp.behave("accept");
  await aWhile();
  expect(smtp.mails).toHaveLength(2);
  time += 11 * 60_000;
  await until(() => smtp.mails.length === 3);
  await aWhile();
  const ids = smtp.mails.slice(1).map(({ headers }) => headers.get("message-id"));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
});

test("an address that does not exist is told of, and gets nothing more", async () => {
  const house = await start();
  smtp.unknown.add("wrong@example.com");
  expect((await give(house, "wrong@example.com")).status).toBe(422);
  expect((await weeks(house)).mail?.address).toBeNull();
  await choose(house);
  await plan(house, "2026-11-02");
  await give(house, "gone@example.com");
  await confirm(house);
  smtp.unknown.add("gone@example.com");
  hours(1);
  for (let tries = 0; tries < 100 && (await weeks(house)).mail?.stopped === null; tries++) await wait(20);
  expect((await weeks(house)).mail?.stopped).toBe("refused");
  for (let count = 0; count < 4; count++) await give(house, `a${count}@example.com`);
  expect((await give(house, "many@example.com")).status).toBe(429);
});

test("what is said of a failure names nobody", async () => {
  smtp.unknown.add("nobody@example.com");
  const mailer = createMailer({ smtpUrl: smtp.url, from: "kaname@example.org" });
  const mail = { to: "nobody@example.com", subject: "s", text: "t", id: "i" };
  expect(await mailer.send(mail)).toEqual({ type: "refused" });
  smtp.behave("busy");
  const busy = await mailer.send({ ...mail, to: "person@example.com" });
  expect(busy).toMatchObject({ type: "failed", status: 451 });
  expect(JSON.stringify(busy)).not.toContain("example.com");
  await smtp.stop();
  expect(await mailer.send(mail)).toMatchObject({ type: "failed", status: null });
  smtp = await startSmtp();
});

test("the address is sealed on disk, in the export, and gone after an erasure", async () => {
  const house = await start();
  await give(house, "sealed-canary@example.com");
  const archive = Buffer.from(await (await house.call("GET", "/api/v1/me/export")).arrayBuffer());
  const log = unzip(archive).get("kaname/weeks.ndjson") ?? "";
  expect(log).toContain("sealed-canary@example.com");
  expect(house.holds("sealed-canary")).toBe(false);
  await house.call("DELETE", "/api/v1/me");
  expect((await weeks(house)).mail?.address).toBeNull();
});

test("two processes that look at the same moment send one mail", async () => {
  const dataDir = await aDataFolder();
  const opened = await openStore({ dataDir, automaticBackups: false });
  if (opened.type !== "open") throw new Error(opened.type);
  const { store } = opened;
  const identify = personalIdentity(store);
  const process = () => createWeeksAfter(store, createSessions(store, now), now);
  const own = process();
  const person = await identify();
  const secrets = { confirm: "c".repeat(32), stop: "s".repeat(32) };
  const address = { address: "person@example.com", lang: "en" } as const;
  const [one, two, three] = ["1", "2", "3"];
  await own.write(person, one, 1, { do: "give-mail-address", ...address, ...secrets });
  await own.write(person, two, 2, { do: "confirm-mail-address", confirm: secrets.confirm });
  await own.write(person, three, 3, {
    do: "choose-reminders",
    reminders: {
      checkIn: "week",
      weekday: null,
      hour: 8,
      acts: false,
      quiet: { from: 21, to: 7 },
      zone: "UTC",
    },
  });
  hours(24 * 7 + 12);
  const lines: string[] = [];
  const looks = [process(), process(), process()].map((weeksOfOne) =>
    createReminderMails({
      weeks: weeksOfOne,
      identify,
      mailer: createMailer({ smtpUrl: smtp.url, from: "kaname@example.org" }),
      links: () => ({ confirm: String, stop: String, checkIn: "/check-in", plan: "/plan", isNear: true }),
      now,
      log: createLog("info", { write: (line) => lines.push(line) }),
    }),
  );
  await Promise.all(looks.map((look) => look()));
  await Promise.all(looks.map((look) => look()));
  expect(smtp.mails).toHaveLength(1);
  expect(lines).toEqual([]);
  await store.close();
  rmSync(dataDir, { recursive: true });
});
