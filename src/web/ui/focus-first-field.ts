/** Where a form lacks something, writing begins: a button that does nothing, or that cannot be pressed, tells nobody why. */
export function focusFirstField(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>("input:not([type=radio], [type=date]), textarea")?.focus();
}
