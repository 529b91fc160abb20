import { coverText } from "./cover-text.ts";

/** What sets text in bold, on the page and on the fan; some only while it is selected. */
const boldly = "[class*='font-bold'], [font-weight='700']";

/**
 * Covers what the page shows now and whatever comes: what is rendered, and what is written into its fields. Done when the
 * letters of now are there.
 */
export async function coverPage(): Promise<void> {
  const now = gather();
  // Not the whole body: the data that the page was written with stands in it too, and nobody sees it.
  now.read(document.getElementById("root"));
  const covered = coverText(now);
  new MutationObserver((changes) => {
    const news = gather();
    for (const { target, addedNodes } of changes) {
      news.read(target instanceof HTMLTextAreaElement || target instanceof Text ? target : null);
      for (const node of addedNodes) news.read(node);
    }
    void coverText(news);
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["placeholder"],
  });
  document.addEventListener("input", ({ target }) => {
    if (isField(target)) void coverText({ regular: target.value, bold: "" });
  });
  await covered;
}

/** Collects texts, each with the weight that it is set in. */
function gather() {
  const letters = {
    regular: "",
    bold: "",
    read: (node: Node | null) => {
      if (node === null) return;
      if (isField(node)) letters.regular += node.placeholder + node.value;
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = node instanceof Text ? node : texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement?.closest(boldly)) letters.bold += text.textContent;
        else letters.regular += text.textContent;
      }
      if (node instanceof Element)
        for (const field of node.querySelectorAll("input, textarea"))
          if (isField(field)) letters.regular += field.placeholder + field.value;
    },
  };
  return letters;
}

function isField(node: unknown): node is HTMLInputElement | HTMLTextAreaElement {
  return node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
}
