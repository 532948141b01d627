import type { OnDevice } from '../../shared/onDevice'
import { removeDrafts } from '../../shared/drafts'
import { store } from './offline/store'
import { dropQueue } from './offline/useQueue'

/** The list of actions, the updates that wait, and what was being written. */
const onDevice: OnDevice = {
  unsent: async (personId) => (await store.updates(personId).catch(() => [])).length,
  forget: async (personId) => {
    await store.forget(personId)
    removeDrafts(personId, 'action/', 'device')
    dropQueue(personId)
  },
}

export default onDevice
