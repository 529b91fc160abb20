// Runs before the first paint, so that a chosen theme or language never flashes in late.
try {
  const theme = localStorage.getItem("kaname.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const text = localStorage.getItem("kaname.text");
  if (text === "large" || text === "larger") document.documentElement.dataset.text = text;
  const language = localStorage.getItem("kaname.locale") ?? navigator.language.slice(0, 2);
  if (language === "en") document.documentElement.lang = "en";
} catch {
  // Storage is off: the system's theme stands.
}
