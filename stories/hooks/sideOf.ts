import { expect, userEvent, waitFor, within } from 'storybook/test'

/** One side of a story, as its user sees and uses it. */
export function sideOf(canvas: Pick<ReturnType<typeof within>, 'getByRole'>, name: 'Ann' | 'Bob') {
  const region = canvas.getByRole('region', { name })
  return {
    press: (button: string) => userEvent.click(within(region).getByRole('button', { name: button })),
    /** Waits until this row of the table says so. */
    sees: (row: string, text: string | RegExp) =>
      waitFor(() => {
        const cell = within(within(region).getByRole('row', { name: new RegExp(`^${row} `) })).getByRole('cell')
        expect(cell).toHaveTextContent(text)
      }),
    /** Waits until the log says so. */
    hears: (text: string | RegExp) => waitFor(() => expect(within(region).getByRole('log')).toHaveTextContent(text)),
  }
}
