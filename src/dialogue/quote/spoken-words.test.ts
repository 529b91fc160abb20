import { expect, it } from "vitest";
import { isSaidByOthers, isSpokenWhole, spokenWords } from "./spoken-words.ts";

it("finds what others said, whole, and not what one said oneself", () => {
  const text = "朝、船長が「お前の結び目は解けん」って、電話をくれて。「はい」とだけ言いました。";
  const [words] = spokenWords(text, "ja");
  expect(words && text.slice(words.start, words.end)).toBe("お前の結び目は解けん");
  expect(words && isSpokenWhole(text, words) && isSaidByOthers(text, words, "ja")).toBe(true);
  const own = "「縄は二本です」と言いました。";
  const [mine] = spokenWords(own, "ja");
  expect(mine && isSaidByOthers(own, mine, "ja")).toBe(false);
});

it("does the same in English, whatever the marks", () => {
  const text = "The skipper said 'that knot will hold me, that one'. I coiled the rest.";
  const [words] = spokenWords(text, "en");
  expect(words && text.slice(words.start, words.end)).toBe("that knot will hold me, that one");
  expect(words && isSaidByOthers(text, words, "en")).toBe(true);
  const own = 'I just said "mind your fingers" and left.';
  const [mine] = spokenWords(own, "en");
  expect(mine && isSaidByOthers(own, mine, "en")).toBe(false);
});
