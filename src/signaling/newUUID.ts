/** A random UUID, version 4: what the Tencent SDK names invitations with. */
export function newUUID(): string {
  // Browsers have randomUUID only on https and localhost; a phone that tries the demo over http has not.
  return (
    crypto.randomUUID?.() ??
    UUID.replace(/[018]/g, (digit) => (Number(digit) ^ (random() >> (Number(digit) / 4))).toString(16))
  )
}

/** 0 becomes any digit, 8 one of 8 to b; the 1s stand for any digit too, the 4 is the version. */
const UUID = '10000000-1000-4000-8000-100000000000'

const random = () => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & 15
