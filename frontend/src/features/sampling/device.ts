import { removeDrafts } from '../../shared/drafts'
import type { OnDevice } from '../../shared/onDevice'

/** Records of samples that were typed and not saved. */
const onDevice: OnDevice = {
  // They are half typed, not sent: nothing is lost that anybody waits for.
  unsent: () => Promise.resolve(0),
  forget: (personId) => {
    removeDrafts(personId, 'sampling/', 'device')
    return Promise.resolve()
  },
}

export default onDevice
