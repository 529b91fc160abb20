/** What the dictionary says of a word, as far as its tag depends on it. */
type PartOfSpeech = {
  readonly surface: string;
  readonly pos: string;
  readonly detail: string;
  readonly detailOfDetail: string;
};

/**
 * One letter a part of speech, so that a pattern can name several: `@nso`.
 * Nouns: n common · s verbal (入力) · j adjectival (大変) · t adverbial (明日) · c number · p pronoun · m person's name ·
 * o other proper name · x suffix · d dependent (こと). Verbs: v free · w auxiliary (いる) · y voice (れる).
 * a adjective · A dependent adjective · z auxiliary (ない) · r adverb · q adnominal · k conjunction · i interjection · f filler · h prefix.
 * Particles: g case · b topic and too (は も) · l joining clauses (から けど) · u adverbial (だけ) · e closing (ね) · N の between nouns ·
 * G other. `.` punctuation.
 */
export function tagOf(word: PartOfSpeech): string {
  // The dictionary takes half-width marks (? and brackets) for nouns.
  if (/^[\p{P}\p{S}]+$/u.test(word.surface)) return ".";
  const first = tags.get(`${word.pos},${word.detail},${word.detailOfDetail}`);
  return first ?? tags.get(`${word.pos},${word.detail}`) ?? tags.get(word.pos) ?? ".";
}

const tags: ReadonlyMap<string, string> = new Map([
  ["名詞", "n"],
  ["名詞,サ変接続", "s"],
  ["名詞,形容動詞語幹", "j"],
  ["名詞,ナイ形容詞語幹", "n"],
  ["名詞,副詞可能", "t"],
  ["名詞,数", "c"],
  ["名詞,代名詞", "p"],
  ["名詞,固有名詞", "o"],
  ["名詞,固有名詞,人名", "m"],
  ["名詞,接尾", "x"],
  ["名詞,非自立", "d"],
  ["動詞", "v"],
  ["動詞,非自立", "w"],
  ["動詞,接尾", "y"],
  ["形容詞", "a"],
  ["形容詞,非自立", "A"],
  ["助動詞", "z"],
  ["副詞", "r"],
  ["連体詞", "q"],
  ["接続詞", "k"],
  ["感動詞", "i"],
  ["フィラー", "f"],
  ["接頭詞", "h"],
  ["助詞", "G"],
  ["助詞,格助詞", "g"],
  ["助詞,係助詞", "b"],
  ["助詞,接続助詞", "l"],
  ["助詞,副助詞", "u"],
  ["助詞,副助詞／並立助詞／終助詞", "e"],
  ["助詞,終助詞", "e"],
  ["助詞,連体化", "N"],
  ["助詞,並立助詞", "G"],
  ["記号", "."],
  ["その他", "f"],
]);
