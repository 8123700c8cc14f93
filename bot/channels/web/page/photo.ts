const longestSide = 2000
const smallEnough = 600_000

/** A phone's photo is far larger than reading an identity card needs; sending less spares the person's data. */
export async function lighter(photo: Blob): Promise<Blob> {
  if (photo.size < smallEnough || !photo.type.startsWith('image/')) return photo
  try {
    const image = await createImageBitmap(photo)
    const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
    return drawn !== null && drawn.size < photo.size ? drawn : photo
  } catch {
    // What this browser cannot draw may still be a photo to the server.
    return photo
  }
}
