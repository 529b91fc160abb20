import { Suspense, useState } from "react";
import { m } from "../messages/generated/messages.js";
import { Button } from "../ui/button.tsx";
import { SettingsIcon } from "../ui/icons.tsx";
import { later } from "../ui/later.tsx";

type Tool = "help" | "settings";

const { Component: ToolDialog, fetch: fetchToolDialog } = later(async () =>
  import("./tool-dialog.tsx").then((module) => module.ToolDialog),
);

/** Help and settings: on every page, one tap away. */
export function PageTools() {
  const [open, setOpen] = useState<Tool | null>(null);
  return (
    <>
      <Button
        look="outline"
        className="shrink-0 max-desk:px-3.5"
        onPointerEnter={beReady}
        onFocus={beReady}
        onPress={() => setOpen("help")}
      >
        {m.help_open()}
      </Button>
      <Button
        look="outline"
        className="w-11 shrink-0 px-0"
        aria-label={m.settings_open()}
        onPointerEnter={beReady}
        onFocus={beReady}
        onPress={() => setOpen("settings")}
      >
        <SettingsIcon />
      </Button>
      <Suspense>{open !== null && <ToolDialog tool={open} onClose={() => setOpen(null)} />}</Suspense>
    </>
  );
}

/** Whoever comes near does not wait. */
function beReady(): void {
  fetchToolDialog().catch(() => {});
}
