import { useState } from "react";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";

type LineEditorProps = {
  readonly text: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
};

export function LineEditor({ text: before, onSave, onCancel }: LineEditorProps) {
  const [text, setText] = useState(before);
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        const next = text.trim();
        if (next !== "") void onSave(next);
      }}
    >
      <textarea
        aria-label={m.line_text()}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoFocus
        maxLength={1000}
        rows={3}
        className="block w-full rounded-xl border border-edge bg-surface px-4 py-2.5"
      />
      <div className="flex gap-3">
        <Button look="strong" type="submit">
          {m.map_save()}
        </Button>
        <Button look="outline" onPress={onCancel}>
          {m.cancel()}
        </Button>
      </div>
    </form>
  );
}
