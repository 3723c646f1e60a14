/** Parameters of a story whose components have props of their own: a control would do nothing. */
export const withoutControls = { controls: { disable: true } }
