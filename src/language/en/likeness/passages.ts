import { passagesBy } from "../../likeness/passages.ts";

/** A sentence; a long one that only commas part is cut at a comma. */
export const passagesOf = passagesBy(/[^.!?\n]{80,160}?,(?=\s)|[^.!?\n]+[.!?\n]*/g, 200);
