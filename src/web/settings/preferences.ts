import { createPreference, oneOf } from "./preference.ts";

/** The key is also read by `public/before-paint.js`. */
export const theme = createPreference(
  "kaname.theme",
  oneOf("system", "light", "dark"),
  "system",
  (choice) => {
    if (choice === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = choice;
  },
);

/** The size of all text, on top of the browser's own. The key is also read by `public/before-paint.js`. */
export const textSize = createPreference(
  "kaname.text",
  oneOf("standard", "large", "larger"),
  "standard",
  (choice) => {
    if (choice === "standard") delete document.documentElement.dataset["text"];
    else document.documentElement.dataset["text"] = choice;
  },
);

/** Which keys send what was written; the other one makes a new line. */
export const sendKey = createPreference("kaname.send-key", oneOf("ctrl-enter", "enter"), "ctrl-enter");
export type SendKey = "ctrl-enter" | "enter";
