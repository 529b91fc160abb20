// Runs before the first paint, so that a chosen theme or language never flashes in late.
try {
  const theme = localStorage.getItem("kaname.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the system's theme stands.
}
