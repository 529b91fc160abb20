import { createLazyRoute } from "@tanstack/react-router";
import { RecordPage } from "../features/record-page/record-page.tsx";

export const lazyRecordRoute = createLazyRoute("/sessions/$id/record")({ component: RecordRoute });

function RecordRoute() {
  const { id } = lazyRecordRoute.useParams();
  return <RecordPage key={id} id={id} />;
}
