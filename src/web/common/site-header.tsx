import type { ReactNode } from "react";
import { Brand } from "./brand.tsx";
import { PageTools } from "./page-tools.tsx";

type SiteHeaderProps = {
  /** As wide as the page beneath, so that both begin at one line. */
  readonly width?: keyof typeof widths;
  readonly children?: ReactNode;
};

const widths = { wide: "max-w-6xl", middle: "max-w-4xl", narrow: "max-w-3xl" } as const;

/** Above every page but the session: the way home, help and settings. */
export function SiteHeader({ width = "wide", children }: SiteHeaderProps) {
  return (
    <header
      className={`mx-auto flex ${widths[width]} flex-wrap items-center gap-2 px-4 py-3 print:hidden desk:gap-3 desk:px-8`}
    >
      <Brand />
      <div className="flex-1" />
      {children}
      <PageTools />
    </header>
  );
}
