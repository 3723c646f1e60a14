/** A hue from 0 to 359 that is always the same for this text. */
export function hueOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % 360_007
  return hash % 360
}
