import { expect, userEvent, waitFor, within } from 'storybook/test'

/**
 * Presses a button of a call as a person does: not in the first 400 ms, in which it does nothing. It is pressed until it is
 * gone, off, or says something else.
 */
export async function press(name: string, inside: HTMLElement = document.body): Promise<void> {
  const button = await within(inside).findByRole('button', { name })
  await waitFor(
    async () => {
      await userEvent.click(button)
      await waitFor(() => expect(isPressed(button, name)).toBe(true), { timeout: 50 })
    },
    { timeout: 5000 },
  )
}

const isPressed = (button: HTMLElement, name: string) =>
  !button.isConnected || button.ariaDisabled === 'true' || button.textContent !== name
