/** No photo of a workshop needs more: keeps what waits on the device small, and the upload over a poor connection short. */
const LONGEST_SIDE = 2000
const QUALITY = 0.85
const JPEG = 'image/jpeg'

/**
 * A photo as it is kept and sent: at most 2,000 pixels on its longer side, upright, and written anew, so that the place where it
 * was taken never leaves the device. Anything that is not a picture, or that this browser cannot read, comes back as it is.
 */
export async function smallerPhoto(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return file
  }
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    // A drawing or a screenshot stays sharp as it is.
    if (scale === 1 && file.type === 'image/png') return file
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const context = canvas.getContext('2d')
    if (!context) return file
    // A see-through ground would turn black.
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, JPEG, QUALITY))
    return blob ? new File([blob], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: JPEG }) : file
  } finally {
    picture.close()
  }
}
