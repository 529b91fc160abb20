import { compile } from "@inlang/paraglide-js";
import { unmatchedMessages } from "./unmatched.ts";

/**
 * Compiles ja.json and en.json to the functions in `generated/`. Run it with Node; the build and the check do, and both
 * fail on a message that is missing in a language or used nowhere.
 */
const unmatched = unmatchedMessages();
if (unmatched.length > 0) {
  console.error(unmatched.join("\n"));
  process.exit(1);
}
await compile({
  project: `${import.meta.dirname}/project.inlang`,
  outdir: `${import.meta.dirname}/generated`,
  // Which language it is, src/web/settings/locale.ts decides.
  strategy: ["globalVariable", "baseLocale"],
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
});
// The compiler leaves timers behind that would hold the process for half a minute.
process.exit(0);
