import type { RingId } from "./fan-data.ts";

export type FanTheme = "light" | "dark" | "print";

type RingPalette = {
  /** The two sides of the folded paper. */
  readonly pane: string;
  readonly fold: string;
  /** Links and chip borders. */
  readonly line: string;
  /** Names: the ring's own, and of those who stand on it. */
  readonly ink: string;
};

export type FanPalette = {
  /** Behind the fan. */
  readonly ground: string;
  /** The bare middle, where the ribs show. */
  readonly hub: string;
  readonly crease: string;
  readonly bone: string;
  readonly guard: string;
  readonly chip: string;
  /** Pivot and tasks. */
  readonly solid: string;
  readonly onSolid: string;
  /** The band of all tasks: as large as it is, the pivot's own colour would glare in the dark. */
  readonly ownBand: string;
  readonly onOwnBand: string;
  /** Pivot and tasks while somebody else is looked at: quieter, never below 4.5:1. */
  readonly quietSolid: string;
  readonly onQuietSolid: string;
  readonly quietInk: string;
  readonly quietLine: string;
  /** Small print on the ground. */
  readonly note: string;
  readonly evidence: string;
  readonly focus: string;
  readonly rings: Readonly<Record<RingId, RingPalette>>;
};

export const fanPalettes: Readonly<Record<FanTheme, FanPalette>> = {
  light: {
    ground: "#f9f8f3",
    hub: "#fdfcf8",
    crease: "#ffffff",
    bone: "#d9d3c3",
    guard: "#6b5f50",
    chip: "#ffffff",
    solid: "#25312e",
    onSolid: "#ffffff",
    ownBand: "#25312e",
    onOwnBand: "#ffffff",
    quietSolid: "#626b68",
    onQuietSolid: "#ffffff",
    quietInk: "#6a6f6c",
    quietLine: "#dcdad1",
    note: "#5f6562",
    evidence: "#c8671b",
    focus: "#1d5fa8",
    rings: {
      colleague: { pane: "#edf4ed", fold: "#e4eee5", line: "#7fae98", ink: "#2b6650" },
      department: { pane: "#ecf2f5", fold: "#e2ebf0", line: "#86a9bf", ink: "#275a7b" },
      partner: { pane: "#f2eff8", fold: "#e9e5f2", line: "#a79ac6", ink: "#574788" },
      customer: { pane: "#faf0ec", fold: "#f4e6e0", line: "#d09b8a", ink: "#96442d" },
      society: { pane: "#fbf6e3", fold: "#f4eed4", line: "#c2a862", ink: "#745a0e" },
    },
  },
  dark: {
    ground: "#171b1a",
    hub: "#1d2321",
    crease: "#141817",
    bone: "#2f3734",
    guard: "#7f7765",
    chip: "#1a1f1e",
    solid: "#ece9df",
    onSolid: "#1d2422",
    ownBand: "#2f3734",
    onOwnBand: "#ece9df",
    quietSolid: "#8f948e",
    onQuietSolid: "#14181a",
    quietInk: "#9aa39e",
    quietLine: "#3a4340",
    note: "#a3aba6",
    evidence: "#f0994a",
    focus: "#8fc2ff",
    rings: {
      colleague: { pane: "#233a31", fold: "#1e332b", line: "#578c76", ink: "#a5dbc3" },
      department: { pane: "#223542", fold: "#1d2e3a", line: "#557f9c", ink: "#a9d3ee" },
      partner: { pane: "#312c45", fold: "#2a263c", line: "#7c70a8", ink: "#cfc5f0" },
      customer: { pane: "#412c27", fold: "#392621", line: "#a06b5b", ink: "#f2bfaf" },
      society: { pane: "#3b351f", fold: "#332e1a", line: "#94803f", ink: "#e8d494" },
    },
  },
  print: {
    ground: "#ffffff",
    hub: "#ffffff",
    crease: "#d9d9d4",
    bone: "#e4e2da",
    guard: "#333333",
    chip: "#ffffff",
    solid: "#1d2523",
    onSolid: "#ffffff",
    ownBand: "#1d2523",
    onOwnBand: "#ffffff",
    quietSolid: "#5d6462",
    onQuietSolid: "#ffffff",
    quietInk: "#5f6462",
    quietLine: "#d5d5d0",
    note: "#4c5250",
    evidence: "#b85a10",
    focus: "#1d5fa8",
    rings: {
      colleague: { pane: "#f7faf7", fold: "#f1f6f2", line: "#5d8f79", ink: "#1d4f3c" },
      department: { pane: "#f6f9fb", fold: "#f0f5f8", line: "#6289a2", ink: "#1a4661" },
      partner: { pane: "#f9f8fc", fold: "#f4f2f9", line: "#8577ab", ink: "#43366d" },
      customer: { pane: "#fdf8f6", fold: "#faf3f0", line: "#b37865", ink: "#76321f" },
      society: { pane: "#fdfbf3", fold: "#faf7ea", line: "#a08740", ink: "#594408" },
    },
  },
};
