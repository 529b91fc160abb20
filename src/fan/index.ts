export * from "./fan-data.ts";
export { Fan, type FanProps } from "./fan.ts";
export { FanBands, type FanBandsProps } from "./fan-bands.ts";
export { layoutFan, type FanLayout, type FanSpace } from "./layout.ts";
export { fanPalettes, type FanPalette, type FanTheme } from "./palette.ts";
export type { FanLang } from "./words.ts";
