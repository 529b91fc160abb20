import { useEffect, useRef, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { useNavigation } from "../navigation/navigation.ts";
import { useLocale } from "../settings/locale.ts";
import { ReachabilityNote } from "./reachability-note.tsx";

/** Around every page: its language, and the keyboard's place when the page changes. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const { path } = useNavigation();
  const shown = useRef(path);

  useEffect(() => {
    // Told again, even the same language sets every line of the page anew.
    const root = document.documentElement;
    if (root.lang !== locale) root.lang = locale;
  }, [locale]);

  useEffect(() => {
    // Where the page stands is not its matter: what is above the main part would be scrolled away.
    if (shown.current !== path) document.querySelector("main")?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);

  return (
    <I18nProvider locale={locale === "ja" ? "ja-JP" : "en-GB"}>
      <div key={locale} className="contents">
        {children}
        <ReachabilityNote />
      </div>
    </I18nProvider>
  );
}
