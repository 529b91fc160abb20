import "./styles/base.css";
import { hydrate } from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { watchForMissingParts } from "./app/missing-part.ts";
import { createQueries } from "./app/queries.ts";
import { openPage } from "./app/pages.ts";
import { mayRest, somebodyNear } from "./app/rest.ts";
import { setWhole } from "./app/set-whole.ts";
import { rulesToStyles } from "./app/styles-to-rules.ts";
import { isOwnClock } from "./settings/time-zone.ts";
import type { TakenPage } from "./write-page.tsx";

watchForMissingParts();

const root = document.getElementById("root");
const taken = readTaken();
if (taken && mayRest(taken)) {
  void setLetters();
  await somebodyNear();
  if (root) await show(root, taken);
} else {
  if (root) await show(root, taken);
  void setLetters();
}

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  // Without it the app works as before, only not without its server.
  navigator.serviceWorker.register("/service-worker.js").catch(() => {});
}

/** Takes over the page that the server wrote, or writes it here. As a transition it never holds the page up for long. */
async function show(root: HTMLElement, taken: TakenPage | null): Promise<void> {
  const queries = createQueries();
  if (taken) hydrate(queries, taken.state);
  const first = await openPage(window.location.pathname);
  const app = <App queries={queries} first={first} />;
  // Days are told for where the reader is; a server elsewhere has told them for another place.
  if (!taken || !isOwnClock(taken)) {
    startTransition(() => createRoot(root).render(app));
    return;
  }
  rulesToStyles(root, document.querySelector("style#written"));
  startTransition(() => void hydrateRoot(root, app));
}

/** Letters are squares until their font is there: nothing moves when it comes, and nothing waits for it. */
async function setLetters(): Promise<void> {
  const { coverPage } = await import("./fonts/cover-page.ts");
  await coverPage();
  await setWhole();
}

function readTaken(): TakenPage | null {
  const text = document.getElementById("taken")?.textContent;
  if (text === undefined) return null;
  const taken: TakenPage = JSON.parse(text);
  return taken;
}
