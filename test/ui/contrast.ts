type Colour = [red: number, green: number, blue: number, alpha: number]

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** Any colour that CSS can write, as numbers of 0 to 255 and an alpha of 0 to 1. */
function parse(colour: string): Colour {
  if (!context) throw new Error('This browser has no canvas to read colours with.')
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

const over = ([r, g, b, alpha]: Colour, below: Colour): Colour => {
  const mixed = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha)
  return [mixed(r, below[0]), mixed(g, below[1]), mixed(b, below[2]), 1]
}

function luminance([red, green, blue]: Colour): number {
  const part = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}

const page = (): Colour => over(parse(getComputedStyle(document.documentElement).backgroundColor), parse('Canvas'))

/** What stands behind the content of an element, down to the page. Pictures are not read. */
function behind(element: Element | null): Colour {
  if (!element) return page()
  const own = parse(getComputedStyle(element).backgroundColor)
  return own[3] === 1 ? own : over(own, behind(element.parentElement))
}

/** How opaque an element is with all that it is in. */
const opacity = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1

/** The contrast of a colour on what stands behind an element, as WCAG counts it: 1 to 21. */
export function contrastOn(element: Element | null, colour: string, alpha = 1): number {
  const ground = behind(element)
  const [red, green, blue, own] = parse(colour)
  const seen = luminance(over([red, green, blue, own * alpha], ground))
  const [light, dark] = [seen, luminance(ground)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The contrast of an element's text with what stands behind it. */
export const textContrast = (element: Element): number =>
  contrastOn(element, getComputedStyle(element).color, opacity(element))
