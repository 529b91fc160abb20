import type { SendKey } from "../../settings/preferences.ts";

type KeyPress = Pick<
  KeyboardEvent,
  "key" | "keyCode" | "isComposing" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey"
>;

/** Whether this key press sends. The Enter that ends an input method's composition never does (229: Safari and older Chromium). */
export function sends(press: KeyPress, sendKey: SendKey): boolean {
  if (press.key !== "Enter" || press.isComposing || press.keyCode === 229) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return sendKey === "enter" && !press.shiftKey && !press.altKey;
}
