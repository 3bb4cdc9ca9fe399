// Sets the theme that was chosen before anything is painted. web/theme.tsx writes what is read here.
try {
  const theme = localStorage.getItem("parley.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be switched off; the system's theme is then the one to use.
}
