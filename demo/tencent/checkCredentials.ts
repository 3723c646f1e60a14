import type { Credentials } from './createSetup.js'
import type { Trouble } from './Trouble.js'

/** What can be seen to be wrong before anybody is asked: one trouble a field at most, in the order of the fields. */
export function checkCredentials({ sdkAppID, userID, userSig }: Credentials): Trouble[] {
  const troubles: Trouble[] = []
  if (!sdkAppID) {
    troubles.push({
      field: 'sdkAppID',
      text: 'The SDKAppID is missing. It is the number of your application in the Chat console.',
    })
  } else if (/\D/.test(sdkAppID)) {
    troubles.push({ field: 'sdkAppID', text: 'The SDKAppID is a number, such as 1400000000: digits only.' })
  } else if (sdkAppID.startsWith('0') || !Number.isSafeInteger(Number(sdkAppID))) {
    troubles.push({
      field: 'sdkAppID',
      text: 'No application has this SDKAppID: it does not begin with 0, and has some ten digits. Copy it from the Chat console.',
    })
  }
  if (!userID) {
    troubles.push({
      field: 'userID',
      text: 'The userID is missing. It is who you want to be: the one the UserSig is for.',
    })
  } else if (new TextEncoder().encode(userID).length > 32) {
    troubles.push({ field: 'userID', text: 'The userID is too long: the service takes 32 bytes.' })
  }
  if (!userSig) {
    troubles.push({
      field: 'userSig',
      text: 'The UserSig is missing. Your server makes one; to try things out, the console does.',
    })
  } else if (/\s/.test(userSig)) {
    troubles.push({
      field: 'userSig',
      text: 'There is a blank or a line break inside this UserSig. Copy it again, as one piece.',
    })
  }
  return troubles
}
