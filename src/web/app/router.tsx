import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from "@tanstack/react-router";
import { Broken } from "./broken.tsx";
import { Frame } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(async () => import("./home-route.tsx"), "HomeRoute"),
});

const sessionRoute = createRoute({ getParentRoute: () => root, path: "/sessions/$id" }).lazy(async () =>
  import("./session-route.tsx").then(({ lazySessionRoute }) => lazySessionRoute),
);

const recordRoute = createRoute({ getParentRoute: () => root, path: "/sessions/$id/record" }).lazy(async () =>
  import("./record-route.tsx").then(({ lazyRecordRoute }) => lazyRecordRoute),
);

const help = createRoute({
  getParentRoute: () => root,
  path: "/help",
  component: lazyRouteComponent(async () => import("../features/help/help-page.tsx"), "HelpPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(async () => import("../features/settings/settings-page.tsx"), "SettingsPage"),
});

const example = createRoute({
  getParentRoute: () => root,
  path: "/example",
  component: lazyRouteComponent(async () => import("../features/example/example-page.tsx"), "ExamplePage"),
});

const checkIn = createRoute({
  getParentRoute: () => root,
  path: "/check-in",
  component: lazyRouteComponent(
    async () => import("../features/weeks-after/check-in-page.tsx"),
    "CheckInPage",
  ),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  component: lazyRouteComponent(async () => import("../features/weeks-after/plan-page.tsx"), "PlanPage"),
});

const thanks = createRoute({
  getParentRoute: () => root,
  path: "/thanks",
  component: lazyRouteComponent(async () => import("../features/weeks-after/thanks-page.tsx"), "ThanksPage"),
});

const assets = createRoute({
  getParentRoute: () => root,
  path: "/assets",
  component: lazyRouteComponent(async () => import("../features/weeks-after/assets-page.tsx"), "AssetsPage"),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: "/overview",
  component: lazyRouteComponent(
    async () => import("../features/weeks-after/overview-page.tsx"),
    "OverviewPage",
  ),
});

const reminders = createRoute({
  getParentRoute: () => root,
  path: "/reminders",
  component: lazyRouteComponent(
    async () => import("../features/weeks-after/reminders-page.tsx"),
    "RemindersPage",
  ),
});

const talkRoute = createRoute({ getParentRoute: () => root, path: "/talks/$id" }).lazy(async () =>
  import("./talk-route.tsx").then(({ lazyTalkRoute }) => lazyTalkRoute),
);

const lookRoute = createRoute({ getParentRoute: () => root, path: "/looks/$id" }).lazy(async () =>
  import("./look-route.tsx").then(({ lazyLookRoute }) => lazyLookRoute),
);

const someoneRoute = createRoute({ getParentRoute: () => root, path: "/sessions/$id/someone" }).lazy(
  async () => import("./someone-route.tsx").then(({ lazySomeoneRoute }) => lazySomeoneRoute),
);

const weeksAfter = [
  checkIn,
  plan,
  thanks,
  assets,
  overview,
  reminders,
  talkRoute,
  lookRoute,
  someoneRoute,
] as const;

/** Every primitive in its states: only while developing. */
const developing = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: "/gallery",
        component: lazyRouteComponent(
          async () => import("../features/gallery/gallery-page.tsx"),
          "GalleryPage",
        ),
      }),
    ]
  : [];

const routeTree = root.addChildren([
  ...developing,
  home,
  sessionRoute,
  recordRoute,
  help,
  settings,
  example,
  ...weeksAfter,
]);

/** `history`: where there is no browser, the one address that is written. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    defaultPreload: "intent",
    defaultErrorComponent: Broken,
    // Where the server writes the page this would be an inline script.
    scrollRestoration: history === undefined,
    ...(history === undefined ? {} : { history }),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
