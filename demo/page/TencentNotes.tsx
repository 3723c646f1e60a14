import './tencent.css'

/** What is needed to try it, and where it comes from. */
export function TencentNotes() {
  return (
    <section className="card notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">What you need</h2>
      <ol>
        <li>
          <bdi>
            <strong>SDKAppID:</strong> the number of an application in the Chat console.
          </bdi>
        </li>
        <li>
          <bdi>
            <strong>userID:</strong> any name of yours; the first sign-in makes it.
          </bdi>
        </li>
        <li>
          <bdi>
            <strong>UserSig:</strong> what proves it. It must be made on a server, for it takes the application’s secret
            key, and whoever has that can sign in as anybody. For trying, the console’s UserSig tool makes one.
          </bdi>
        </li>
        <li>
          <bdi>
            <strong>Somebody to ring:</strong> sign in as another user in another browser, or on a phone with a native
            app.
          </bdi>
        </li>
      </ol>
      <p>
        <bdi>
          The SDK is loaded when you sign in. It speaks to Tencent’s service; ringkit sends nothing anywhere else. What
          you type stays in this tab, the UserSig only until the page is loaded afresh.
        </bdi>
      </p>
    </section>
  )
}
