const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="#f2c9a1"/><circle cx="48" cy="40" r="20" fill="#8a4b2a"/><path d="M8 96c4-26 20-36 40-36s36 10 40 36z" fill="#2f5d62"/></svg>`

/** A picture for `getUser`. */
export const portrait = `data:image/svg+xml,${encodeURIComponent(drawing)}`
