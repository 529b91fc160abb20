import { QueryClient } from "@tanstack/react-query";
import { isMissing } from "../client/request.ts";

/** What is known of the server's data; nothing is asked twice within a few seconds. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 5_000,
        retry: (count, error) => count < 2 && !isMissing(error),
      },
    },
  });
}
