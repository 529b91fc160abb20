export const layer = "web";
