import { CallButton } from 'ringkit'

/** What Ann rings Bob with, and Bob Ann. */
export const dial = (me: string) => <Dial other={me === 'ann' ? 'bob' : 'ann'} />

function Dial({ other }: { other: string }) {
  return (
    <div className="buttons">
      <CallButton userID={other} />
      <CallButton userID={other} media="video" />
    </div>
  )
}
