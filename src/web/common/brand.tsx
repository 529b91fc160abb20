import { m } from "../messages/generated/messages.js";
import { Link } from "../navigation/link.tsx";
import { useLiveMark } from "./use-live-mark.ts";

/** The product's name, which leads home. It stands on every page, and never before the rest of it. */
export function Brand({ isHeading = false }: { readonly isHeading?: boolean }) {
  useLiveMark();
  const name = (
    <Link to="/" className="inline-flex min-h-11 items-center gap-2 rounded-md" aria-label={m.brand_home()}>
      <span lang="ja" className="text-lg font-bold">
        要
      </span>
      <span lang="en" className="text-muted max-desk:hidden">
        Kaname
      </span>
    </Link>
  );
  return isHeading ? <h1 className="shrink-0 leading-none">{name}</h1> : name;
}
