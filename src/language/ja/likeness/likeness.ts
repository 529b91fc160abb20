import { createLikeness, type Seeing } from "../../likeness/likeness.ts";
import type { LentLikeness } from "../../likeness/with-likeness.ts";
import { normalise } from "../../normalise.ts";
import { featuresOfPassages } from "./features.ts";
import { passagesOf } from "./passages.ts";
import { from, weights } from "./weights.ts";

export const seeing: Seeing = { plain: normalise, passagesOf, featuresOfPassages };

/** What Japanese lends to hear that somebody speaks around their own death. */
export const jaLikeness: LentLikeness = {
  likenessOf: createLikeness(seeing, weights),
  from,
  namesIt:
    /(?:死|し)に(?:た[いくか]|て[えぇ]|とう|そこな|損な|場)|死(?:ぬ|の|ん(?:で|だ)|ね|を|が|にます)(?!ほど)|しぬ|しね(?:って|と)|しに(?:たい|たく)|自[殺死]|心中|遺書|命を(?:絶|断)|自分を(?:どう|もう)?(?:傷|殺|終|消)|リスカ|リストカット|消え(?:た[いくか]|たら|れ|て(?:しま|い|く|き|も|なく|ゆ|ほ))|いなくな(?:り|れ|っ|ら|る)|い(?:なかっ|なけ)(?:たこと|れば)|生き(?:て(?:い)?(?:た[くい]|く|る|て(?:も|く)|ゆ)|た[いく])|生まれて?(?:こ|来)な|覚め(?:な|ん|ず)|起き(?:なく|ず)|ねむったまま|眠ったまま|朝(?:が|なんか)?[来こ]な|明日(?:が|なんか)?[来こ]な|思いとどま/u,
};
