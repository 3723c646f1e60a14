/** Cuts what the other side wrote, which can be of any length, to so many characters and an ellipsis; never within a character. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text
}
