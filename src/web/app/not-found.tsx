import { Link } from "@tanstack/react-router";
import { m } from "../messages/generated/messages.js";
import { look } from "../ui/look.ts";

export function NotFound() {
  return (
    <main tabIndex={-1} className="grid min-h-dvh place-items-center p-6">
      <div className="max-w-md space-y-5">
        <h1 className="text-xl font-bold">{m.missing_title()}</h1>
        <p>{m.missing_text()}</p>
        <Link to="/" className={look("outline")}>
          {m.to_home()}
        </Link>
      </div>
    </main>
  );
}
