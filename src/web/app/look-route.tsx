import { createLazyRoute } from "@tanstack/react-router";
import { LookPage } from "../features/weeks-after/look-page.tsx";

export const lazyLookRoute = createLazyRoute("/looks/$id")({ component: LookRoute });

function LookRoute() {
  const { id } = lazyLookRoute.useParams();
  return <LookPage key={id} id={id} />;
}
