/** Points of a reflection. Chosen by reading whole sessions aloud; what counts is their order. */
export const points = {
  /** It takes up what moves the person. */
  pivotal: 3,
  /** It takes up something else that was heard. */
  heard: 1,
  /** It takes up only that somebody or something was named. */
  named: 0.3,
  /** It gives back words of the last utterance. */
  now: 2.5,
  /** It belongs to the question that was answered. */
  answered: 1,
  /** It belongs to the question while a feeling was named instead. */
  besideFeeling: -2.5,
  /** Each of the client's words it gives back. */
  quoted: 0.8,
  /** It speaks of what was said without a word of it: right only by luck. */
  unquoted: -2.5,
  /** It says a clause back in the listener's voice instead of quoting it. */
  restated: 3.2,
  /** It quotes a few words, while the turns before did so too: for each of them. */
  quotesAgain: -0.6,
  /** It adds a link, while too few have. */
  complex: 3,
  /** Each time it was said before. */
  used: -1,
  /** It sets two things side by side soon after the last turn that did so. */
  linksAgain: -4,
  /** It begins with a quotation as the last ones did. */
  sameShape: -1.5,
  /**
   * Each tenth of it that is the client's own sentence, above what a quotation needs. English says a clause back without marks, which sounds
   * like listening; a Japanese quotation of the whole sounds like a recording.
   */
  parrot: { ja: -0.9, en: -0.5 },
  /** Nearly all of it is. */
  onlyTheirs: -4,
  /** It says a short answer back as the answer to what was asked, and did so just before. */
  saidBack: { ja: 8.5, en: 10 },
  saidBackAgain: -1,
  /** It gives back what somebody comes with, right after they said it. */
  wish: 3,
  /** It quotes a sentence with its polite ending. */
  politeQuote: -1.5,
  /** Under this, a few words are better met by the question alone. */
  worthSaying: 1,
};
