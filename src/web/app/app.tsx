import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import type { OpenedPage } from "./pages.ts";
import { ShownPage } from "./shown-page.tsx";

type AppProps = { readonly queries: QueryClient; readonly first: OpenedPage };

/** All of the interface: the same tree in the browser and where the server writes a page. */
export function App({ queries, first }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ShownPage first={first} />
      </QueryClientProvider>
    </StrictMode>
  );
}
