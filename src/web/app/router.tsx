import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { HomePage } from "../features/home/home-page.tsx";
import { Frame } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

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

export const router = createRouter({
  routeTree: root.addChildren([home, sessionRoute, recordRoute, help]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
