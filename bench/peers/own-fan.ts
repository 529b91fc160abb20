import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Fan } from "../../src/fan/index.ts";
import { size, until } from "./drawing.ts";

const nothing = (): void => undefined;

globalThis.drawing = {
  draw: async (data, place) => {
    createRoot(place).render(createElement(Fan, { data, ...size, lang: "ja", onFocus: nothing }));
    await until(place, "[data-stop]", data.parties.length + data.tasks.length);
  },
};
