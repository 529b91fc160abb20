/**
 * Moves the keyboard to the stop `id` of the fan that `element` belongs to. The fan is also drawn where there is no DOM,
 * so it knows no element type: what is not there is left alone.
 */
export function focusStop(element: unknown, id: string): void {
  if (!isObject(element) || !isObject(element.ownerSVGElement)) return;
  const { ownerSVGElement: svg } = element;
  if (typeof svg.querySelector === "function") focus(svg.querySelector(`[data-stop=${JSON.stringify(id)}]`));
}

/** Moves the keyboard to the first stop inside `element`. */
export function focusFirst(element: unknown): void {
  if (isObject(element) && typeof element.querySelector === "function")
    focus(element.querySelector("[data-stop]"));
}

function focus(element: unknown): void {
  if (isObject(element) && typeof element.focus === "function") element.focus();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
