/** What a camera gives: pictures that change. */
export function movingPicture(): MediaStream {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  let step = 0
  setInterval(() => {
    if (!context) return
    step += 20
    context.fillStyle = `hsl(${step} 80% 50%)`
    context.fillRect(0, 0, canvas.width, canvas.height)
  }, 50)
  return canvas.captureStream()
}
