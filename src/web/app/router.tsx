import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
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

export const router = createRouter({
  routeTree: root.addChildren([home, sessionRoute, recordRoute, help, settings, example]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
