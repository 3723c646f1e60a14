import TencentCloudChat from '@tencentcloud/chat/index.es.js'
import GroupModule from '@tencentcloud/chat/modules/group-module.js'

// The type of the SDK's options does not know `modules`: in an object of its own it may be there.
const options = {
  SDKAppID: 1400000000,
  modules: { 'group-module': GroupModule }, // only if you ring groups
}

export const chat = TencentCloudChat.create(options)
