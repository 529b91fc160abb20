import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startedSchema } from "../../../api/index.ts";
import { startDriver, type ServerDriver } from "../../server-driver.fixture.ts";

let server: ServerDriver;
beforeAll(async () => {
  server = await startDriver();
});
afterAll(() => server.stop());

describe("the record", () => {
  const browser = "text/html,application/xhtml+xml,*/*;q=0.8";
  test.each([
    ["nothing said", {}, "", "application/json"],
    ["anything", { accept: "*/*" }, "", "application/json"],
    ["a calendar", { accept: "text/calendar" }, "", "text/calendar; charset=utf-8"],
    ["Markdown before the rest", { accept: "text/markdown, */*;q=0.1" }, "", "text/markdown; charset=utf-8"],
    ["a link", { accept: browser }, "?format=md", "text/markdown; charset=utf-8"],
    ["a picture", { accept: "image/png" }, "", "application/problem+json; charset=utf-8"],
    ["a link to nothing", { accept: browser }, "?format=doc", "application/problem+json; charset=utf-8"],
  ])("comes in the format asked for: %s", async (_name, headers: Record<string, string>, query, type) => {
    const { id } = await server.open();
    const response = await server.call("GET", `/api/v1/sessions/${id}/record${query}`, { headers });
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.status).toBe(type.startsWith("application/problem") ? 406 : 200);
    expect(response.headers.get("vary")).toContain("accept");
  });
});

describe("documents beside the record", () => {
  test.each([
    ["job-card", "", "application/pdf"],
    ["job-card", "?format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["verbatim", "?format=pdf&paper=us-letter", "application/pdf"],
    ["verbatim", "?format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["record", "?format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["job-card", "?format=json", "application/problem+json; charset=utf-8"],
    ["fan.png", "", "image/png"],
  ])("%s%s", async (document, query, type) => {
    const { id } = await server.open();
    const response = await server.call("GET", `/api/v1/sessions/${id}/${document}${query}`);
    expect(response.headers.get("content-type")).toBe(type);
  });
});

describe("a session from a file", () => {
  const fileOf = async (from: ServerDriver, id: string) =>
    (await from.call("GET", `/api/v1/sessions/${id}/record?format=json`)).text();

  test("opens on another machine as it was, goes on there, and is not taken twice", async () => {
    const { id } = await server.open();
    await server.say(id, "部品を作っているだけです。");
    const add = { op: "add-party", name: "営業部", ring: "department" };
    await server.call("PATCH", `/api/v1/sessions/${id}/map`, { body: add });
    const body = await fileOf(server, id);

    const other = await startDriver();
    const brought = await other.call("POST", "/api/v1/sessions/import", { body });
    expect(brought.status).toBe(201);
    const { id: there } = startedSchema.parse(await brought.json());
    const { exchanges, map, startedAt } = await server.read(id);
    expect(await other.read(there)).toMatchObject({ exchanges, map, startedAt });
    expect((await other.say(there, "営業部の人が助かります。")).n).toBe(2);
    const again = await other.call("POST", "/api/v1/sessions/import", { body });
    expect(await other.problem(again)).toMatchObject({ type: "urn:kaname:problem:already-here" });
    await other.stop();
  });

  test("that is foreign or damaged is refused in the reader's language and changes nothing", async () => {
    const { id } = await server.open();
    await server.say(id, "部品を作っています。");
    const list = await (await server.call("GET", "/api/v1/sessions")).json();
    for (const [body, type, title] of [
      [(await fileOf(server, id)).replaceAll("部品", "製品"), "file-damaged", "ファイルが壊れているようです"],
      ["{}", "file-foreign", "Kanameの対話のファイルではありません"],
      ["{", "malformed-json", "JSON として読めません"],
    ] as const) {
      const response = await server.call("POST", "/api/v1/sessions/import", {
        body,
        headers: { "accept-language": "ja" },
      });
      expect(await server.problem(response)).toMatchObject({ type: `urn:kaname:problem:${type}`, title });
    }
    expect(await (await server.call("GET", "/api/v1/sessions")).json()).toEqual(list);
  });
});

test("the fan is a picture of the map that does nothing but show itself", async () => {
  const { id } = await server.open();
  const add = { op: "add-party", name: "<夜勤>の看護師さん", ring: "customer" };
  await server.call("PATCH", `/api/v1/sessions/${id}/map`, { body: add });
  const response = await server.call("GET", `/api/v1/sessions/${id}/fan.svg`);
  expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
  const svg = await response.text();
  expect(svg).toContain("&lt;夜勤&gt;");
  expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
});
