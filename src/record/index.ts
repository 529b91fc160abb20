export const layer = "record";
