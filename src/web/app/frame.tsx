import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { I18nProvider } from "react-aria-components";
import { useLocale } from "../settings/locale.ts";
import { ReachabilityNote } from "./reachability-note.tsx";

/** Around every page: its language, and the keyboard's place when the page changes. */
export function Frame() {
  const locale = useLocale();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(path);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  useEffect(() => {
    if (shown.current !== undefined && shown.current !== path) document.querySelector("main")?.focus();
    shown.current = path;
  }, [path]);

  return (
    <I18nProvider locale={locale === "ja" ? "ja-JP" : "en-GB"}>
      <div key={locale} className="contents">
        <Outlet />
        <ReachabilityNote />
      </div>
    </I18nProvider>
  );
}
