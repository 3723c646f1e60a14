import { addons } from 'storybook/manager-api'

// Pages and groups in the order in which they are to be read; with roots, all pages would stand before all groups.
addons.setConfig({ sidebar: { showRoots: false } })
