import "./styles/base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { isMissing } from "./client/request.ts";
import { installFonts } from "./fonts/fonts.ts";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 5_000,
      retry: (count, error) => count < 2 && !isMissing(error),
    },
  },
});

await installFonts();

// After an update, a page that is still open asks for parts that are gone. Loaded anew it has them; drafts are kept.
window.addEventListener("vite:preloadError", () => window.location.reload());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  // Without it the app works as before, only not without its server.
  navigator.serviceWorker.register("/service-worker.js").catch(() => {});
}
