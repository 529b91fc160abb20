// Runs before the first paint, so that a chosen theme or language never flashes in late.
try {
  const theme = localStorage.getItem("kaname.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const text = localStorage.getItem("kaname.text");
  if (text === "large" || text === "larger") document.documentElement.dataset.text = text;
  // The page that opens without its server is written in no language yet.
  if (document.documentElement.dataset.unwritten !== undefined) {
    const [, chosen = navigator.language.slice(0, 2)] = /kaname\.locale=(\w+)/.exec(document.cookie) ?? [];
    document.documentElement.lang = chosen === "en" ? "en" : "ja";
  }
} catch {
  // Storage is off: the system's theme stands.
}

// A page can be read before its scripts are there: on a slow line and a small machine they wait until it has been painted.
addEventListener("DOMContentLoaded", () => {
  const scripts = document.querySelector("meta[name=scripts]")?.content.split(" ") ?? [];
  const begin = async () => {
    for (const script of scripts) {
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = script;
      document.head.append(link);
    }
    try {
      // One after the other, with room for a touch or a key in between.
      for (const script of scripts) await import(script);
    } catch {
      // A newer build took the place of this one meanwhile. The key is also read by `app/missing-part.ts`.
      const last = Number(sessionStorage.getItem("kaname.loaded-anew") ?? 0);
      if (Date.now() - last < 20_000) return;
      sessionStorage.setItem("kaname.loaded-anew", String(Date.now()));
      location.reload();
    }
  };
  // Nothing is painted where nobody looks.
  if (document.visibilityState === "hidden") void begin();
  else requestAnimationFrame(() => setTimeout(begin));
});
