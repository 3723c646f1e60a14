/** Files of the package that have no types of their own. */
declare module '@tencentcloud/chat/index.es.js' {
  import TencentCloudChat from '@tencentcloud/chat'
  export default TencentCloudChat
}

declare module '@tencentcloud/chat/modules/group-module.js' {
  const GroupModule: object
  export default GroupModule
}
