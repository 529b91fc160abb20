/**
 * Sets what waited while the page opened (`afar` in base.css), one part after the other, with room for a touch or a key in between.
 * Pages that are gone to later are whole at once.
 */
export async function setWhole(): Promise<void> {
  for (const part of document.querySelectorAll<HTMLElement>(".afar")) {
    part.style.contentVisibility = "visible";
    await nextTask();
  }
  document.documentElement.dataset["whole"] = "";
}

/** After a frame in which the part was set; a page that nobody sees has no frames. */
async function nextTask(): Promise<void> {
  await new Promise((resolve) => {
    if (document.visibilityState === "hidden") setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
