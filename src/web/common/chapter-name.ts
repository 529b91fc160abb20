import { m } from "../messages/generated/messages.js";
import type { Chapter } from "./chapters.ts";

const names: Readonly<Record<Chapter, () => string>> = {
  begin: m.chapter_begin,
  work: m.chapter_work,
  reach: m.chapter_reach,
  around: m.chapter_around,
  ahead: m.chapter_ahead,
  gather: m.chapter_gather,
};

export function chapterName(chapter: Chapter): string {
  return names[chapter]();
}
