import { m } from "../../messages/generated/messages.js";
import { changeLocale, useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";

/** The other language, by its own name. */
export function LanguageSwitch() {
  const other = useLocale() === "ja" ? "en" : "ja";
  return (
    <Button look="outline" onPress={() => changeLocale(other)} aria-label={m.language_switch()}>
      <span lang={other}>{other === "ja" ? "日本語" : "English"}</span>
    </Button>
  );
}
