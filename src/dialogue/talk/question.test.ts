import { expect, it } from "vitest";
import { onlyAsks, questionsIn } from "./question.ts";

it.each([
  ["ja", "この質問って何の意味があるんですか。"],
  ["ja", "で、それ聞いてどうするんですか。"],
  ["en", "Why do you ask about other jobs?"],
  ["en", "What exactly is this supposed to measure? And how does the tool decide what to ask?"],
  ["en", 'You didn\'t answer my question. What does "felt it strongly" refer to?'],
] as const)("%s: asks about the talk and tells nothing: %s", (lang, text) => {
  expect(onlyAsks(text, lang)).toBe(true);
});

it.each([
  ["ja", "医者ですかね。なんでそんなこと聞くんですか。"],
  ["en", "Doctors, I suppose. Why do you ask about other jobs?"],
  ["en", "I write firmware for insulin pumps. How is that relevant?"],
] as const)("%s: answers and asks: %s", (lang, text) => {
  expect(onlyAsks(text, lang)).toBe(false);
  expect(questionsIn(text, lang)).not.toEqual([]);
});

it.each([
  ["ja", "伝票を打つことに何の意味があるんだろう。"],
  ["ja", "自分は何のために毎日働いているのか。"],
  ["en", "What is the point of my job?"],
  ["en", "Sometimes I wonder what I'm doing there."],
] as const)("%s: is put to oneself: %s", (lang, text) => {
  expect(questionsIn(text, lang)).toEqual([]);
});
