import { Brand } from "../../common/brand.tsx";
import { HelpContent } from "../../common/help-content.tsx";
import { m } from "../../messages/generated/messages.js";

export function HelpPage() {
  return (
    <>
      <title>{m.help_page_title()}</title>
      <header className="border-b border-line px-4 py-2.5 desk:px-6">
        <Brand />
      </header>
      <main tabIndex={-1} className="mx-auto max-w-2xl px-4 py-8 desk:py-12">
        <h1 className="text-2xl font-bold">{m.help_title()}</h1>
        <div className="mt-6">
          <HelpContent />
        </div>
      </main>
    </>
  );
}
