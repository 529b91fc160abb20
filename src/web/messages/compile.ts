import { compile } from "@inlang/paraglide-js";

/** Compiles ja.json and en.json to the functions in `generated/`. Run it with Node; the build and the check do. */
await compile({
  project: `${import.meta.dirname}/project.inlang`,
  outdir: `${import.meta.dirname}/generated`,
  strategy: ["localStorage", "preferredLanguage", "baseLocale"],
  localStorageKey: "kaname.locale",
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
});
// The compiler leaves timers behind that would hold the process for half a minute.
process.exit(0);
