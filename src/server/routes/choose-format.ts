import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** Picks by `?format=` if given, else by Accept. "json" where both leave it open; null when nothing fits. */
export function chooseFormat<Format extends { readonly name: string; readonly mediaType: string }>(
  c: Context,
  formats: readonly Format[],
  asked: string | undefined,
): Format | "json" | null {
  if (asked !== undefined) {
    return asked === "json" ? asked : (formats.find(({ name }) => name === asked) ?? null);
  }
  const header = c.req.header("accept");
  if (header === undefined) return "json";
  const supports = ["application/json", ...formats.map(({ mediaType }) => mediaType)];
  const mediaType = accepts(c, { header: "Accept", supports, default: "" });
  // Hono leaves the wildcard to the default.
  if (mediaType === "" ? /\*\/\*/.test(header) : mediaType === "application/json") return "json";
  return formats.find((format) => format.mediaType === mediaType) ?? null;
}
