import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { look } from "../../ui/look.ts";

export function SessionDone({ session }: { readonly session: string }) {
  return (
    <p className="flex flex-wrap gap-3 pt-2">
      <Link to="/sessions/$id/record" params={{ id: session }} className={look("strong")}>
        {m.done_record()}
      </Link>
      <Link to="/" className={look("outline")}>
        {m.done_home()}
      </Link>
    </p>
  );
}
