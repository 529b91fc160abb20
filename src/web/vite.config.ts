import { execFileSync } from "node:child_process";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { facesPlugin } from "./fonts/faces-plugin.ts";
import { offlinePlugin } from "./offline/offline-plugin.ts";

export default defineConfig({
  plugins: [compiledMessages(), quickLocale(), facesPlugin(), offlinePlugin(), react(), tailwindcss()],
  // First what browsers get, then the same interface for the server, which writes pages with it.
  builder: {
    buildApp: async (builder) => {
      const { client, ssr } = builder.environments;
      for (const environment of [client, ssr]) if (environment) await builder.build(environment);
    },
  },
  environments: {
    ssr: {
      // Nothing of it is installed where the program only runs.
      resolve: { noExternal: true },
      build: {
        ssr: "write-page.tsx",
        outDir: "../../dist/web-writer",
        manifest: false,
        copyPublicDir: false,
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: "write-page.mjs" } },
      },
    },
  },
  build: {
    outDir: "../../dist/web",
    // The server reads which files a page needs, to have them fetched at once.
    manifest: "build.json",
    emptyOutDir: true,
    // The server's policy allows no inline script, and every browser that knows light-dark() preloads modules itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs, in a few parts of like size: each is evaluated by itself, so that none holds the page up.
            {
              name: "react",
              tags: ["$initial"],
              test: /node_modules\/(?:react|react-dom|scheduler)\//u,
              priority: 4,
            },
            { name: "aria", tags: ["$initial"], test: /node_modules\//u, priority: 2 },
            {
              name: "base",
              tags: ["$initial"],
              test: (id) => !/main\.tsx|index\.html/u.test(id),
              priority: 1,
            },
            // Small things that several pages share: twenty requests of some lines each cost more than the lines. Not what brings
            // the fan, its letters or more of the library along.
            {
              name: "shared",
              test: (id) =>
                /\/src\/web\/(?:app|client|common|navigation|settings|ui)\/|\/@tanstack\//u.test(id) &&
                !/\/(?:dialog|rating-slider|line-field|fan-[\w-]+|cont[\w-]+|help-[\w-]+|small-fan|chosen-card)\.tsx?$/u.test(
                  id,
                ),
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            // A message is a module: two hundred files of a line each would be asked for one by one.
            { name: "words", test: /messages\/generated/u, minShareCount: 2 },
          ],
        },
      },
      checks: { pluginTimings: false },
      experimental: { lazyBarrel: true },
      // These layers only define; what the interface does not use of them stays out.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?:api|dialogue|language|fan)\//u.test(id) },
    },
  },
  // The example is one of the golden sessions, which stand outside.
  server: { proxy: { "/api": "http://127.0.0.1:7070" }, fs: { allow: ["../.."] } },
});

/**
 * React Aria asks, as it is loaded, whether the browser knows its own language: the first question to the browser's knowledge of
 * languages, which takes a hundredth of a second, and four on a phone. It only wants to know whether the name is well formed.
 */
function quickLocale(): Plugin {
  const slow = "Intl.DateTimeFormat.supportedLocalesOf([";
  return {
    name: "kaname:quick-locale",
    transform: (code, id) => {
      if (!id.endsWith("/i18n/useDefaultLocale.mjs")) return null;
      if (!code.includes(slow)) throw new Error("React Aria reads the language in another way than it did.");
      return code.replace(slow, "Intl.getCanonicalLocales([");
    },
  };
}

/** Compiles the messages before each build and whenever one of them changes, in a process of its own that ends at once. */
function compiledMessages(): Plugin {
  const compile = () => {
    execFileSync(process.execPath, [`${import.meta.dirname}/messages/compile.ts`], { stdio: "inherit" });
  };
  return {
    name: "kaname:messages",
    applyToEnvironment: ({ name }) => name === "client",
    buildStart: compile,
    watchChange: (id) => {
      if (/messages\/(?:ja|en)\.json$/u.test(id)) compile();
    },
  };
}
