/** Word joiner: no line ends here. */
const joiner = "\u2060";

/** What belongs together and is parted where lines end at phrases: 「一つ目」「12月4日」「3人目」. */
const together = [
  /(?<=[一二三四五六七八九]つ)(?=目)/gu,
  /(?<=\d月)(?=\d)/gu,
  /(?<=\d[人回度年日番件本つ])(?=目)/gu,
];

/** A longer name may be parted: held together it might be wider than the line (characters). */
const longestHeld = 12;

/** A name that no line parts, as 「生産計画の人」 would be between its words. To be shown, as below. */
export function heldAsOne(name: string): string {
  const characters = Array.from(name);
  return characters.length > longestHeld ? name : characters.join(joiner);
}

/** The text with joiners where a line must not end. To be shown, never to be kept or compared. */
export function heldTogether(text: string): string {
  return together.reduce((held, place) => held.replace(place, joiner), text);
}
