import { coverText } from "./cover-text.ts";

/** Covers what the page shows now and whatever comes: what is rendered, and what is written into its fields. */
export function coverPage(): void {
  coverElement(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") coverText(target.textContent ?? "");
      if (type === "attributes" && target instanceof HTMLTextAreaElement) coverText(target.placeholder);
      for (const node of addedNodes) {
        if (node instanceof Element) coverElement(node);
        else coverText(node.textContent ?? "");
      }
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["placeholder"],
  });
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) coverText(target.value);
  });
}

function coverElement(element: Element): void {
  coverText(element.textContent);
  for (const field of element.querySelectorAll("input, textarea"))
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
      coverText(field.placeholder + field.value);
}
