/** `'ann'` is Ann. */
export const nameOf = (userID: string): string => userID.charAt(0).toUpperCase() + userID.slice(1)
