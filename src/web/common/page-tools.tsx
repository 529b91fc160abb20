import { useState } from "react";
import { m } from "../messages/generated/messages.js";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { SettingsIcon } from "../ui/icons.tsx";
import { HelpContent } from "./help-content.tsx";
import { SettingsContent } from "./settings-content.tsx";

/** Help and settings: on every page, one tap away. */
export function PageTools() {
  const [open, setOpen] = useState<"help" | "settings" | null>(null);
  return (
    <>
      <Button look="outline" className="shrink-0 max-desk:px-3.5" onPress={() => setOpen("help")}>
        {m.help_open()}
      </Button>
      <Button
        look="outline"
        className="w-11 shrink-0 px-0"
        aria-label={m.settings_open()}
        onPress={() => setOpen("settings")}
      >
        <SettingsIcon />
      </Button>
      <Dialog
        title={m.help_title()}
        closeLabel={m.close()}
        isOpen={open === "help"}
        onClose={() => setOpen(null)}
      >
        <HelpContent />
      </Dialog>
      <Dialog
        title={m.settings_title()}
        closeLabel={m.close()}
        isOpen={open === "settings"}
        onClose={() => setOpen(null)}
      >
        <SettingsContent />
      </Dialog>
    </>
  );
}
