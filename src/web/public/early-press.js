// A page can be read, and looks as if it could be used, before its scripts are there. What is pressed or chosen until then is
// kept, shown as pressed, and done as soon as the page is live (`common/use-live-mark.ts`). The first sign of somebody wakes a page
// that rests (`app/rest.ts`).
{
  const root = document.documentElement;

  const signs = [
    "pointerdown",
    "pointermove",
    "touchstart",
    "wheel",
    "scroll",
    "keydown",
    "focusin",
    "input",
    "click",
  ];
  const heedSign = () => {
    root.dataset.near = "";
    for (const sign of signs) removeEventListener(sign, heedSign, { capture: true });
  };
  for (const sign of signs) addEventListener(sign, heedSign, { capture: true, passive: true });
  /** What the person did, in order: each does it again. */
  const deeds = [];
  const taken = new Set();
  const listened = [];

  const listen = (type, heed) => {
    const heedEarly = (event) => {
      if (root.dataset.live === undefined) heed(event);
    };
    listened.push([type, heedEarly]);
    addEventListener(type, heedEarly, { capture: true });
  };

  /** Once each: whoever taps twice because nothing happens means it once. */
  const take = (event, element, again) => {
    event.preventDefault();
    if (taken.has(element)) return;
    taken.add(element);
    element.dataset.pressed = "true";
    deeds.push({ element, find: finder(element), again });
  };

  /** Finds the element again where the page was written anew: in the same place among those that are called the same. */
  const finder = (element) => {
    const name = nameOf(element);
    const like = () =>
      [...document.querySelectorAll(element.tagName)].filter((each) => nameOf(each) === name);
    const place = like().indexOf(element);
    return () => (element.isConnected ? element : like()[place]);
  };
  const nameOf = (element) => `${element.getAttribute("aria-label")} ${element.textContent}`;

  listen("click", (event) => {
    const pressed = event.target.closest?.("button, label:has(input), [role=button]");
    // A link leads on without any script.
    if (pressed) take(event, pressed, (element) => (element.querySelector("input") ?? element).click());
  });

  // Otherwise the page would be loaded anew.
  listen("submit", (event) => take(event, event.submitter ?? event.target, (element) => element.click?.()));

  // The keys that send, as `features/session/send-key.ts` has them. A button's keys click it.
  listen("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key !== "Enter" || event.isComposing || event.keyCode === 229) return;
    if (!(target instanceof HTMLTextAreaElement)) return;
    if (!ctrlKey && !metaKey && (shiftKey || altKey || chosenKey() !== "enter")) return;
    const press = { key, keyCode: 13, ctrlKey, metaKey, bubbles: true, cancelable: true };
    take(event, target, (element) => element.dispatchEvent(new KeyboardEvent("keydown", press)));
  });
  const chosenKey = () => {
    try {
      return localStorage.getItem("kaname.send-key");
    } catch {
      return null;
    }
  };

  // Where the answer is written, the page itself takes over what stands there, beside the draft.
  const fields = "input:not([type=radio], [type=checkbox], [type=file]), select, textarea:not([data-draft])";
  listen("input", ({ target }) => {
    if (!target.matches(fields)) return;
    const { value } = target;
    const again = (element) => {
      const proto = Object.getPrototypeOf(element);
      // Set past React, which takes a value that it has set itself for known.
      if (element.value !== "") element.value = "";
      Object.getOwnPropertyDescriptor(proto, "value").set.call(element, value);
      element.dispatchEvent(
        new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
      );
    };
    const known = deeds.find(({ field }) => field === target);
    if (known) known.again = again;
    else deeds.push({ field: target, element: target, find: finder(target), again });
  });

  const begin = async () => {
    for (const [type, heed] of listened) removeEventListener(type, heed, { capture: true });
    for (const { element, find, again } of deeds) {
      // The page settles in between, as between two presses of a hand.
      await new Promise((settled) => {
        setTimeout(settled);
      });
      delete element.dataset.pressed;
      const found = find();
      if (found) again(found);
    }
  };
  const live = new MutationObserver(() => {
    live.disconnect();
    void begin();
  });
  live.observe(root, { attributeFilter: ["data-live"] });
}
