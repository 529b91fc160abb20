/** Longest utterance taken, in UTF-16 units: about ten minutes of fast typing. */
export const maxUtteranceLength = 10_000;
