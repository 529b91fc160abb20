import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/*.test.ts"],
    // PGlite and the dictionary are heavy; two cores serve two files at a time.
    maxWorkers: 2,
    // V8 ends the process now and then where several threads make and drop WebAssembly under protection keys (nodejs/node#64500).
    execArgv: ["--no-memory-protection-keys"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
