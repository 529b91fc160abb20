/** Words from the listener's side: "my mate" → "your mate", "she told me I was slow" → "she told you that you were slow". */
export function toListener(said: string): string {
  return said
    .replace(ofSelf, (word) => listeners.get(word.toLowerCase().replace(/^im$/, "i'm")) ?? word)
    .replace(/\byou you\b/g, "you that you");
}

/** Words that were typed without their apostrophes, with them. */
export function withApostrophes(said: string): string {
  return said.replace(unmarked, (word) => `${word.slice(0, -1)}'${word.slice(-1)}`);
}

const unmarked = /\b(?:dont|cant|wont|didnt|isnt|wasnt|doesnt|couldnt|wouldnt|havent|hasnt|arent|werent)\b/gi;

const ofSelf =
  /\b(?:i am|i'm|im|i wasn't|i was|i've|i'd|i'll|i|we are|we're|we were|we wasn't|we've|we'd|we'll|we|me|my|mine|myself|us|our|ours|ourselves)\b/gi;

const listeners: ReadonlyMap<string, string> = new Map([
  ["i am", "you are"],
  ["i'm", "you're"],
  ["i was", "you were"],
  ["i wasn't", "you weren't"],
  ["we wasn't", "you weren't"],
  ["i've", "you've"],
  ["i'd", "you'd"],
  ["i'll", "you'll"],
  ["i", "you"],
  ["we are", "you are"],
  ["we're", "you're"],
  ["we were", "you were"],
  ["we've", "you've"],
  ["we'd", "you'd"],
  ["we'll", "you'll"],
  ["we", "you"],
  ["me", "you"],
  ["my", "your"],
  ["mine", "yours"],
  ["myself", "yourself"],
  ["us", "you"],
  ["our", "your"],
  ["ours", "yours"],
  ["ourselves", "yourselves"],
]);
