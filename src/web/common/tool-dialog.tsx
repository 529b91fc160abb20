import { m } from "../messages/generated/messages.js";
import { Link } from "../navigation/link.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { look } from "../ui/look.ts";
import { HelpContent } from "./help-content.tsx";
import { SettingsContent } from "./settings-content.tsx";

type ToolDialogProps = { readonly tool: "help" | "settings"; readonly onClose: () => void };

/** Help or the settings above the page, so that nobody has to leave a conversation for them. */
export function ToolDialog({ tool, onClose }: ToolDialogProps) {
  const isHelp = tool === "help";
  return (
    <Dialog
      title={isHelp ? m.help_title() : m.settings_title()}
      closeLabel={m.close()}
      isOpen
      onClose={onClose}
    >
      {isHelp ? <HelpContent level="h3" /> : <SettingsContent />}
      <p className="mt-6 border-t border-line pt-2">
        <Link to={isHelp ? "/help" : "/settings"} className={look("quiet", "-ml-3")}>
          {isHelp ? m.help_as_page() : m.settings_all()}
        </Link>
      </p>
    </Dialog>
  );
}
