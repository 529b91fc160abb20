import { expect, it } from "vitest";
import type { Lang } from "../../language/index.ts";
import { tellsOfTheRole } from "./tells-unasked.ts";
import type { Topic } from "../topic.ts";

it.each<[Lang, Topic | undefined, string, Topic | null]>([
  ["ja", "role.absence", "私が抜けたら、隣の係の人が代わりに入ります", "role.cover"],
  ["ja", "role.absence", "棚が空のままになります", null],
  ["ja", "circle.society", "机の脚まで拭くんです。誰にも言われないけど", "role.everyday"],
  ["ja", "circle.society", "札の向きをそろえます。勝手にやってるだけですけど", "role.everyday"],
  ["ja", "circle.society", "お客さんが勝手にやってるだけです", null],
  ["ja", "recipient.trouble", "机の脚まで拭くんです。誰にも言われないけど", null],
  ["en", "role.absence", "Ana takes over my round", "role.cover"],
  ["en", undefined, "I wipe the legs as well, nobody tells me to.", "role.everyday"],
])("%s, asked %s: %s → %s", (lang, open, text, topic) =>
  expect(tellsOfTheRole(open, text, lang)).toBe(topic),
);
