const desktop = { width: 960, height: 680 }
const phone = { width: 360, height: 740 }

/**
 * @typedef {{ theme?: string, direction?: string, language?: string, fontSize?: string }} Globals what the page is told
 * @typedef {Globals & { size?: typeof phone, forcedColors?: 'active', reducedMotion?: 'reduce' }} View
 */

/**
 * What a story is looked at in.
 *
 * @type {Record<string, View>}
 */
export const views = {
  light: {},
  dark: { theme: 'dark' },
  rtl: { direction: 'rtl', language: 'ar' },
  phone: { size: phone },
  narrow: { size: { width: 320, height: 568 } },
  zoom: { size: { width: desktop.width / 2, height: desktop.height / 2 } }, // what 200 % leaves of the screen
  text: { fontSize: '200%' },
  forced: { forcedColors: 'active', theme: 'dark' },
  still: { reducedMotion: 'reduce' },
  german: { language: 'de', size: phone },
  thai: { language: 'th' },
}

/** @param {string} view */
export const sizeOf = (view) => views[view]?.size ?? desktop
