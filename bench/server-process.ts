import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type ServerProcess = {
  readonly url: string;
  /** From its start to the line that says where it answers. */
  readonly readyMs: number;
  readonly stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<void>;
};

/** Whatever ends a run ends its servers, too. */
const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Starts a program of this repository that prints where it answers, with an environment that holds nothing else. */
export async function startProcess(
  file: string,
  args: readonly string[],
  databaseUrl?: string,
): Promise<ServerProcess> {
  const began = performance.now();
  const environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    // One line a request goes to nobody.
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env.PATH, ...environment },
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return {
    url: line.replace(/^.*(?=http:)/, ""),
    readyMs: performance.now() - began,
    stop: async (signal = "SIGTERM") => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill(signal);
      await ended;
    },
  };
}
