export const layer = "server";
