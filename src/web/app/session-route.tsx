import { createLazyRoute } from "@tanstack/react-router";
import { SessionPage } from "../features/session/session-page.tsx";

export const lazySessionRoute = createLazyRoute("/sessions/$id")({ component: SessionRoute });

function SessionRoute() {
  const { id } = lazySessionRoute.useParams();
  return <SessionPage key={id} id={id} />;
}
