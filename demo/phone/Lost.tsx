/** Shown when the page of a phone is opened outside of the demo. */
export function Lost() {
  return (
    <main className="lost">
      <h1>This phone is not on the stage</h1>
      <p>It needs the page that holds the hub.</p>
      <a href="./index.html">Open the demo</a>
    </main>
  )
}
