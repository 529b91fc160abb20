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

/** "Me mam", "in me break", "meself": a dialect in which "me" is "my"; turned word by word it would come out broken. */
export const meForMy =
  /\bmesel(?:f|')?\b|^me [a-z]|\b(?:in|on|at|of|from|by|off|with|to|and|tell|told|telt|see|love|miss|hear|lost|lose|got|used|doing|does|call|called)\s+me\s+(?!(?:a|an|the|that|to|and|but|so|what|how|when|if|about|it|his|her|their|every|all|some|this|up|off|out|for|in|on|at|with|because|after|again|once|as|i|he|she|they|we|you|no|not|never|more|by|from|why|where|who|or|than|is|was|are|has|had|can|could|would|will|go|come|one|two|three|only|too|also|back|down|over|then|now|there|here|first|last|just|really|mad|crazy)\b)[a-z]+/i;

/** English that is somebody's second language is quoted as theirs: said back plainly it would sound like mockery. */
export const brokenGrammar =
  /\b(?:i|we|you|they|he|she|it|nobody|people|guests?|customers?) not\b|\b(?:he|she|it|nobody|everybody|somebody) (?:help|want|say|go|come|make|take|like|need|work|have|give|tell|leave|ask|do|see|look|clean|know|get|call|wait)\b|\b(?:is|are|was) (?:come|go|say|make|take|have)\b|(?<!\b(?:did|does|do|would|could|can|will|should|might|must|makes?|made|let|sees?|saw|hears?|heard|watch(?:ed)?|help(?:ed|s)?) )\b(?:he|she) (?:cry|smile|laugh|sleep|drink|eat|pay|buy|sort|write|drive|stand|sit|live|love|hate|think|feel|stop|start|clap|speak|clean|wash|cook)\b/iu;

/** "Not frightened of us": who else is meant, a listener cannot tell. */
export const ofMoreThanOne = /\b(?:of|about|at|with|than|like|by|and) us\b|\b(?:ours|ourselves)\b/iu;

/** "It said we got home": who says "we" there is somebody else. */
export const othersWords =
  /(?<!\b(?:i|we) (?:\w+ )?)\b(?:said|says|saying|goes|reads?|was like|were like)\b[^.]{0,60}\b(?:i|i'?m|i'?ve|i'?d|i'?ll|we|we'?re|we'?ve|we'?d|my|our|me|us)\b/iu;
