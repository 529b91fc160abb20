import { SiteHeader } from "../common/site-header.tsx";
import { m } from "../messages/generated/messages.js";
import { Link } from "../navigation/link.tsx";
import { look } from "../ui/look.ts";

export function NotFound() {
  return (
    <>
      <SiteHeader width="narrow" />
      <main tabIndex={-1} className="mx-auto max-w-3xl space-y-5 px-4 pt-[16dvh] pb-16 desk:px-8">
        <h1 className="text-xl font-bold">{m.missing_title()}</h1>
        <p>{m.missing_text()}</p>
        <Link to="/" className={look("outline")}>
          {m.to_home()}
        </Link>
      </main>
    </>
  );
}
