import type { Migration } from "./index.ts";

/**
 * Session events of version 3 know words left out and lines changed on request. The tables are as they were; having been here keeps a
 * program that knows neither from opening the data and passing over them.
 */
export const eventsOfVersion3: Migration = {
  id: "0005-events-of-version-3",
  statements: ["comment on table session_event is 'sealed events, up to version 3'"],
};
