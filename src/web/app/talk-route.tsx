import { createLazyRoute } from "@tanstack/react-router";
import { TalkPage } from "../features/weeks-after/talk-page.tsx";

export const lazyTalkRoute = createLazyRoute("/talks/$id")({ component: TalkRoute });

function TalkRoute() {
  const { id } = lazyTalkRoute.useParams();
  return <TalkPage key={id} id={id} />;
}
