/** Times below this are seconds since 1970: as ms they would lie before March 1973. */
const SECONDS_BELOW = 1e11

/** A time since 1970 that is told in seconds or in ms (the Tencent SDK has done both), in ms; undefined if it is none. */
export function toMilliseconds(time: unknown): number | undefined {
  // The Tencent SDK's typings say `Number`, an object.
  const number = Number(time)
  return number > 0 && number < Infinity ? number * (number < SECONDS_BELOW ? 1000 : 1) : undefined
}
