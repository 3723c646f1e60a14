import fc from 'fast-check'

/** The devices of the runs, by name. */
export const NAMES = ['ann-1', 'ann-2', 'bob-1', 'bob-2', 'carol-1'] as const

/** What somebody does, and how long it then takes until the next does something. */
export interface Deed {
  who: (typeof NAMES)[number]
  what: 'ring' | 'ring the team' | 'accept' | 'reject' | 'cancel' | 'modify' | 'link' | 'sign out and in'
  /** Of the invitations that the device knows: 0 the newest. */
  which: number
  /** Of a ring, in seconds. */
  timeout: number
  ms: number
}

const who = fc.constantFrom(...NAMES)
const timeout = fc.constantFrom(0, 3, 30)

/** Anything at all. */
const anything: fc.Arbitrary<Deed> = fc.record({
  who,
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Deed['what']>('accept', 'reject', 'cancel', 'modify') },
    { weight: 2, arbitrary: fc.constantFrom<Deed['what']>('link', 'ring', 'ring the team') },
    { weight: 1, arbitrary: fc.constant<Deed['what']>('sign out and in') },
  ),
  which: fc.constantFrom(0, 0, 0, 1, 2),
  timeout,
  ms: fc.constantFrom(0, 0, 1, 20, 150, 900, 3_000),
})

/** A call, and those who answer it or take it back at about the same time. */
const call: fc.Arbitrary<Deed[]> = fc
  .record({
    ring: fc.record({
      who,
      what: fc.constantFrom<Deed['what']>('ring', 'ring the team'),
      which: fc.constant(0),
      timeout,
      ms: fc.constantFrom(0, 300, 3_000, 4_000),
    }),
    answers: fc.array(
      fc.record({
        who,
        what: fc.constantFrom<Deed['what']>('accept', 'reject', 'cancel'),
        which: fc.constant(0),
        timeout: fc.constant(0),
        ms: fc.constantFrom(0, 0, 1, 20, 150, 900),
      }),
      { minLength: 2, maxLength: 6 },
    ),
  })
  .map(({ ring, answers }) => [ring, ...answers])

/** What happens in a run. */
export const deeds: fc.Arbitrary<Deed[]> = fc
  .array(
    fc.oneof(
      call,
      anything.map((one) => [one]),
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((list) => list.flat())

/** How bad the link of each device is, and how wrong its clock. */
export const links = fc.tuple(
  ...NAMES.map(() =>
    fc.record({
      latency: fc.constantFrom<number | readonly [number, number]>(0, 30, [0, 300], [200, 3_000]),
      loss: fc.constantFrom(0, 0.2),
      duplicate: fc.constantFrom(0, 0.3),
      reorder: fc.constantFrom(0, 0.3),
      /** Of the messages that come by themselves, one in so many never does; 0: all do. */
      lost: fc.constantFrom(0, 0, 0, 3),
      skew: fc.constantFrom(0, -95_000, 40_000, 3_600_000),
    }),
  ),
)
