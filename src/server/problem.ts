import type { Context } from "hono";
import type { ProblemBody } from "../api/index.ts";
import type { Lang } from "../language/index.ts";
import { problems, type ProblemId, type ProblemStatus } from "./problems.ts";

/** Answers a request with a problem (RFC 9457), in the language of Accept-Language. */
export function respondWithProblem(c: Context, id: ProblemId, errors?: ProblemBody["errors"]) {
  const lang = langOf(c.req.header("accept-language"));
  const { status, title, detail } = problems[id];
  const body: ProblemBody = {
    // Stable: programs may rely on it. Ids are those of `problems.ts`.
    type: `urn:kaname:problem:${id}`,
    title: title[lang],
    status,
    detail: detail[lang],
    ...(errors ? { errors } : {}),
  };
  const code: ProblemStatus = status;
  return c.json(body, code, {
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": lang,
  });
}

/** Japanese unless English is asked for before it. */
function langOf(acceptLanguage: string | undefined): Lang {
  const ranges = (acceptLanguage ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = ranges.filter(({ tag, quality }) => quality > 0 && /^(ja|en)(-|$)/.test(tag));
  // Sorting is stable: of equals, the first named counts.
  const first = known.toSorted((a, b) => b.quality - a.quality)[0];
  return first?.tag.startsWith("en") ? "en" : "ja";
}
