import type { ComponentType } from "react";
import { matchAddress, type Address } from "../navigation/destination.ts";
import { Broken } from "./broken.tsx";
import { NotFound } from "./not-found.tsx";

/** A page that takes no id is shown without one. */
type Page = ComponentType<{ readonly id: string }>;
type PageOf = { readonly address: Address; readonly load: () => Promise<Page> };

/** Every page, in a part of its own. `src/server/page-scripts.ts` tells browsers of the parts beforehand. */
const pages: readonly PageOf[] = [
  { address: "/", load: async () => (await import("./home-route.tsx")).HomeRoute },
  {
    address: "/sessions/$id",
    load: async () => (await import("../features/session/session-page.tsx")).SessionPage,
  },
  {
    address: "/sessions/$id/record",
    load: async () => (await import("../features/record-page/record-page.tsx")).RecordPage,
  },
  {
    address: "/sessions/$id/someone",
    load: async () => (await import("../features/someone/someone-page.tsx")).SomeonePage,
  },
  { address: "/help", load: async () => (await import("../features/help/help-page.tsx")).HelpPage },
  {
    address: "/settings",
    load: async () => (await import("../features/settings/settings-page.tsx")).SettingsPage,
  },
  {
    address: "/example",
    load: async () => (await import("../features/example/example-page.tsx")).ExamplePage,
  },
  {
    address: "/check-in",
    load: async () => (await import("../features/weeks-after/check-in-page.tsx")).CheckInPage,
  },
  { address: "/plan", load: async () => (await import("../features/weeks-after/plan-page.tsx")).PlanPage },
  {
    address: "/thanks",
    load: async () => (await import("../features/weeks-after/thanks-page.tsx")).ThanksPage,
  },
  {
    address: "/assets",
    load: async () => (await import("../features/weeks-after/assets-page.tsx")).AssetsPage,
  },
  {
    address: "/overview",
    load: async () => (await import("../features/weeks-after/overview-page.tsx")).OverviewPage,
  },
  {
    address: "/reminders",
    load: async () => (await import("../features/weeks-after/reminders-page.tsx")).RemindersPage,
  },
  {
    address: "/talks/$id",
    load: async () => (await import("../features/weeks-after/talk-page.tsx")).TalkPage,
  },
  {
    address: "/looks/$id",
    load: async () => (await import("../features/weeks-after/look-page.tsx")).LookPage,
  },
  // Every primitive in its states: only while developing.
  ...(import.meta.env.DEV
    ? [
        {
          address: "/gallery",
          load: async () => (await import("../features/gallery/gallery-page.tsx")).GalleryPage,
        } as const,
      ]
    : []),
];

/** A page whose code is there. */
export type OpenedPage = { readonly path: string; readonly id: string; readonly Page: Page };

/** Never fails: where there is no such page, or its code does not come, the page says so. */
export async function openPage(path: string): Promise<OpenedPage> {
  for (const { address, load } of pages) {
    const id = matchAddress(address, path);
    if (id === null) continue;
    try {
      return { path, id, Page: await load() };
    } catch {
      return { path, id, Page: Broken };
    }
  }
  return { path, id: "", Page: NotFound };
}
