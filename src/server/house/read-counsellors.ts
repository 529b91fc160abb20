import { readFileSync } from "node:fs";
import { z } from "zod";
import type { CounsellorSource } from "../../weeks/index.ts";

/** Characters of a name and of a description; what does not fit on a line or two is not read. */
const longestName = 120;
const longestWhat = 400;

const fileSchema = z.object({
  counsellors: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z0-9-]{1,60}$/u),
        name: z.string().trim().min(1).max(longestName),
        what: z.string().trim().min(1).max(longestWhat),
        lang: z.enum(["ja", "en"]),
        source: z.url({ protocol: /^(?:https?|mailto|tel)$/u }),
        verifiedAt: z.iso.date(),
      }),
    )
    .min(1)
    .max(100),
});

/** `place`: where the file does not fit, or the system's name for why it cannot be read. */
type Read =
  | { readonly type: "read"; readonly counsellors: readonly CounsellorSource[] }
  | { readonly type: "counsellors-unusable"; readonly path: string; readonly place: string };

/** The operator's own list: `{"counsellors": [{id, name, what, lang, source, verifiedAt}, …]}`. */
export function readCounsellors(path: string): Read {
  const unusable = (place: string): Read => ({ type: "counsellors-unusable", path, place });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return unusable(error instanceof Error && "code" in error ? String(error.code) : "JSON");
  }
  const read = fileSchema.safeParse(content);
  if (read.success) return { type: "read", counsellors: read.data.counsellors };
  return unusable(read.error.issues[0]?.path.join(".") ?? "");
}
