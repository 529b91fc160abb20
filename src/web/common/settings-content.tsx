import { m } from "../messages/generated/messages.js";
import { changeLocale, useLocale } from "../settings/locale.ts";
import { usePreference } from "../settings/preference.ts";
import { sendKey, textSize, theme } from "../settings/preferences.ts";
import { ChoiceGroup } from "../ui/choice-group.tsx";

export function SettingsContent() {
  const locale = useLocale();
  return (
    <div className="space-y-6">
      <ChoiceGroup
        label={m.settings_language()}
        choices={[
          { id: "ja", label: "日本語" },
          { id: "en", label: "English" },
        ]}
        value={locale}
        onChange={changeLocale}
      />
      <ChoiceGroup
        label={m.settings_theme()}
        choices={[
          { id: "system", label: m.settings_theme_system() },
          { id: "light", label: m.settings_theme_light() },
          { id: "dark", label: m.settings_theme_dark() },
        ]}
        value={usePreference(theme)}
        onChange={theme.set}
      />
      <ChoiceGroup
        label={m.settings_text()}
        choices={[
          { id: "standard", label: m.settings_text_standard() },
          { id: "large", label: m.settings_text_large() },
          { id: "larger", label: m.settings_text_larger() },
        ]}
        value={usePreference(textSize)}
        onChange={textSize.set}
      />
      <ChoiceGroup
        label={m.settings_send_key()}
        choices={[
          { id: "ctrl-enter", label: m.settings_send_key_ctrl() },
          { id: "enter", label: m.settings_send_key_enter() },
        ]}
        value={usePreference(sendKey)}
        onChange={sendKey.set}
      />
    </div>
  );
}
