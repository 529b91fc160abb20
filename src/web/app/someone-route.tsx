import { createLazyRoute } from "@tanstack/react-router";
import { SomeonePage } from "../features/someone/someone-page.tsx";

export const lazySomeoneRoute = createLazyRoute("/sessions/$id/someone")({ component: SomeoneRoute });

function SomeoneRoute() {
  const { id } = lazySomeoneRoute.useParams();
  return <SomeonePage key={id} id={id} />;
}
