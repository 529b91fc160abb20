import { HelpContent } from "../../common/help-content.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";

export function HelpPage() {
  return (
    <>
      <title>{m.help_page_title()}</title>
      <SiteHeader width="narrow" />
      <main tabIndex={-1} className="mx-auto max-w-3xl px-4 pt-4 pb-16 desk:px-8 desk:pt-8">
        <h1 className="text-title leading-normal font-bold">{m.help_title()}</h1>
        <div className="mt-6">
          <HelpContent level="h2" />
        </div>
      </main>
    </>
  );
}
