import type { ReactNode } from "react";
import { Brand } from "./brand.tsx";
import { PageTools } from "./page-tools.tsx";

/** Above every page but the session: the way home, help and settings. */
export function SiteHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="mx-auto flex max-w-6xl flex-wrap items-center gap-2 px-4 py-3 print:hidden desk:gap-3 desk:px-8">
      <Brand />
      <div className="flex-1" />
      {children}
      <PageTools />
    </header>
  );
}
