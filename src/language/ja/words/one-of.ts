/** Words parted by white space as one group of a pattern; each may itself be a pattern. Longer words come first. */
export function oneOf(list: string): string {
  const words = list.split(/\s+/).filter((word) => word !== "");
  return `(?:${words.sort((one, other) => other.length - one.length).join("|")})`;
}
