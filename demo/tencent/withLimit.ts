/** Gives what `promise` gives; when it takes longer than `ms`, rejects with what `late` makes. */
export function withLimit<Value>(promise: Promise<Value>, ms: number, late: () => unknown): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
