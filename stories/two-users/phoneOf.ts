import { expect, waitFor, within } from 'storybook/test'
import { press } from '../world/press.js'

/** One phone of a story, as its user sees and uses it. */
export function phoneOf(canvas: Pick<ReturnType<typeof within>, 'getByRole'>, name: string) {
  const region = canvas.getByRole('region', { name })
  const inside = within(region)
  return {
    ...inside,
    press: (button: string) => press(button, region),
    /** Waits until it rings, with this title and caller. */
    rings: (title: string) => inside.findByRole('alertdialog', { name: title }),
    /** Waits until nothing rings. */
    isQuiet: () => waitFor(() => expect(inside.queryByRole('alertdialog')).toBeNull()),
    /** Waits until a text is to be seen. */
    sees: async (text: string | RegExp) => expect(await inside.findByText(text)).toBeVisible(),
    /** Waits until the app has joined, and says what. */
    async joins(media: 'audio' | 'video') {
      const log = inside.getByRole('log')
      await waitFor(() => expect(log).toHaveTextContent(new RegExp(`^Join now: room .*, ${media}$`)))
      return log.textContent
    },
    isInNoCall: () => expect(inside.getByRole('log')).toHaveTextContent('In no call'),
  }
}
