// Which keys send a field of several lines: Enter, with Ctrl or ⌘ or without; Shift+Enter begins a new line, as does Enter while a word
// is still being composed.

export function isSubmitKey({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === "Enter" && !shiftKey && !isComposing;
}
