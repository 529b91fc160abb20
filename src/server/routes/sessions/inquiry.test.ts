import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inquiryPreviewSchema } from "../../../api/index.ts";
import { unzip } from "../../../record/unzip.fixture.ts";
import { startSmtp } from "../../mail/smtp.fixture.ts";
import { startDriver, type ServerDriver } from "../../server-driver.fixture.ts";

// The dictionary loads in the first of these tests: a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let server: ServerDriver;

beforeEach(async () => {
  smtp = await startSmtp();
  server = await startDriver({
    smtpUrl: smtp.url,
    mailFrom: "kaname@example.org",
    inquiryAddress: "counsellor@example.org",
  });
});
afterEach(async () => {
  await server.stop();
  await smtp.stop();
});

const message = "評価のことで、一度話を聞いてほしいです";
const inquiry = {
  lines: [],
  fan: false,
  ratings: false,
  message,
  contact: { kind: "mail", value: "person@example.com" },
};

async function aSession(): Promise<string> {
  const { id } = await server.open("ja");
  await server.say(id, "人のためになる仕事がしたいです。");
  await server.call("PATCH", `/api/v1/sessions/${id}/map`, {
    body: { op: "add-party", name: "夜勤の看護師さん", ring: "customer" },
  });
  return id;
}

const preview = async (id: string, body: unknown) =>
  inquiryPreviewSchema.parse(
    await (await server.call("POST", `/api/v1/sessions/${id}/inquiry/preview`, { body })).json(),
  );

test("what is sent is what was shown, once, and holds only what was chosen", async () => {
  const id = await aSession();
  const shown = await preview(id, inquiry);
  expect(shown).toMatchObject({ to: "counsellor@example.org", care: null });
  expect(shown.text).toContain(message);
  expect(shown.text).toContain("person@example.com");
  expect(shown.text).not.toContain("看護師");
  expect(shown.text).not.toContain("人のため");
  expect(smtp.mails).toEqual([]);

  const path = `/api/v1/sessions/${id}/inquiry`;
  const body = { ...inquiry, shown: shown.text };
  const headers = { "idempotency-key": "once" };
  for (let tries = 0; tries < 2; tries++) {
    expect((await server.call("POST", path, { body, headers })).status).toBe(201);
  }
  expect(smtp.mails).toHaveLength(1);
  const [mail] = smtp.mails;
  expect(mail).toMatchObject({ to: "counsellor@example.org", text: shown.text });
  expect(mail?.headers.get("reply-to")).toBe("person@example.com");

  const archive = unzip(Buffer.from(await (await server.call("GET", "/api/v1/me/export")).arrayBuffer()));
  const log = archive.get("kaname/weeks.ndjson") ?? "";
  expect(log).toContain("inquiry-sent");
  expect(log).not.toContain(message);
  expect(log).not.toContain("person@example.com");
});

test("the fan goes along where it was chosen, and a text that changed since is not sent", async () => {
  const id = await aSession();
  const withFan = { ...inquiry, fan: true, contact: { kind: "none" } };
  const shown = await preview(id, withFan);
  expect(shown.text).toContain("夜勤の看護師さん");
  await server.call("PATCH", `/api/v1/sessions/${id}/map`, {
    body: { op: "add-party", name: "資材課の田中さん", ring: "colleague" },
  });
  const body = { ...withFan, shown: shown.text };
  const sent = await server.call("POST", `/api/v1/sessions/${id}/inquiry`, { body });
  expect((await server.problem(sent)).type).toBe("urn:kaname:problem:inquiry-changed");
  expect(smtp.mails).toEqual([]);
});

test.each([
  ["もう死にたいです", "life"],
  ["My manager screams at me in front of everyone, every single day", "work"],
] as const)("contacts come before a message that somebody may read tomorrow: %s", async (words, care) => {
  const id = await aSession();
  expect((await preview(id, { ...inquiry, message: words })).care).toBe(care);
});

test("a mail server that does not take it is told of, and nothing counts as sent", async () => {
  const id = await aSession();
  const { text: shown } = await preview(id, inquiry);
  smtp.behave("busy");
  const path = `/api/v1/sessions/${id}/inquiry`;
  const headers = { "idempotency-key": "again" };
  expect((await server.call("POST", path, { body: { ...inquiry, shown }, headers })).status).toBe(503);
  smtp.behave("accept");
  expect((await server.call("POST", path, { body: { ...inquiry, shown }, headers })).status).toBe(201);
  expect(smtp.mails).toHaveLength(1);
});

test("where nobody answers inquiries there is nothing to send to", async () => {
  const bare = await startDriver();
  const { id } = await bare.open("en");
  const answer = await bare.call("POST", `/api/v1/sessions/${id}/inquiry/preview`, { body: inquiry });
  expect(answer.status).toBe(404);
  expect(await (await bare.call("GET", "/api/v1/house")).json()).toMatchObject({ takesInquiries: false });
  await bare.stop();
});
