const styleAttribute = / style="([^"]*)"/gu;

/** Where an element's style stands instead of its attribute. */
const place = "data-written-style";

/**
 * The policy of the pages allows no style attribute, which could carry anything. Those of a written page become rules under
 * the page's nonce: each element names its own.
 */
export function stylesToRules(written: string): { readonly html: string; readonly style: string } {
  const indexByRule = new Map<string, number>();
  const html = written.replace(styleAttribute, (_whole, rule: string) => {
    const index = indexByRule.get(rule) ?? indexByRule.size;
    indexByRule.set(rule, index);
    return ` ${place}="${index}"`;
  });
  const style = [...indexByRule].map(([rule, index]) => `[${place}="${index}"]{${unescape(rule)}}`).join("");
  return { html, style };
}

/** Gives the elements of a written page their styles back as their own, before the page is taken over. */
export function rulesToStyles(root: HTMLElement, sheet: HTMLStyleElement | null): void {
  const rules = [...(sheet?.sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSStyleRule);
  for (const element of root.querySelectorAll(`[${place}]`)) {
    const rule = rules[Number(element.getAttribute(place))];
    if (rule && (element instanceof HTMLElement || element instanceof SVGElement))
      element.style.cssText = rule.style.cssText;
    element.removeAttribute(place);
  }
}

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
