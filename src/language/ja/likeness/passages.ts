import { passagesBy } from "../../likeness/passages.ts";

export const passagesOf = passagesBy(/[^。!?\n]+[。!?\n]*/g, 90);
