import { execFileSync } from "node:child_process";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { facesPlugin } from "./fonts/faces-plugin.ts";
import { offlinePlugin } from "./offline/offline-plugin.ts";

export default defineConfig({
  plugins: [compiledMessages(), facesPlugin(), offlinePlugin(), react(), tailwindcss()],
  build: {
    outDir: "../../dist/web",
    // The server reads which files a page needs, to have them fetched at once.
    manifest: "build.json",
    emptyOutDir: true,
    // The server's policy allows no inline script, and every browser that knows light-dark() preloads modules itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      experimental: { lazyBarrel: true },
      // These layers only define; what the interface does not use of them stays out.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?:api|dialogue|language|fan)\//u.test(id) },
    },
  },
  // The example is one of the golden sessions, which stand outside.
  server: { proxy: { "/api": "http://127.0.0.1:7070" }, fs: { allow: ["../.."] } },
});

/** Compiles the messages before each build and whenever one of them changes, in a process of its own that ends at once. */
function compiledMessages(): Plugin {
  const compile = () => {
    execFileSync(process.execPath, [`${import.meta.dirname}/messages/compile.ts`], { stdio: "inherit" });
  };
  return {
    name: "kaname:messages",
    buildStart: compile,
    watchChange: (id) => {
      if (/messages\/(?:ja|en)\.json$/u.test(id)) compile();
    },
  };
}
