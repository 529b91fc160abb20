import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

type FinishDialogProps = { readonly onClose: () => void; readonly onFinish: () => void };

/** Whether to end here, and what that leaves. */
export function FinishDialog({ onClose, onFinish }: FinishDialogProps) {
  return (
    <Dialog title={m.finish_title()} closeLabel={m.close()} isOpen onClose={onClose}>
      <p>{m.finish_text()}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="strong" onPress={onFinish}>
          {m.finish_yes()}
        </Button>
        <Button look="outline" onPress={onClose}>
          {m.finish_no()}
        </Button>
      </div>
    </Dialog>
  );
}
