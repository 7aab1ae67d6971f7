import { lockText } from '../text/sv/lock'

let timer: ReturnType<typeof setInterval> | undefined

/** Counts the seconds that must pass before the next try. The process holds the time; this only tells it. */
export function countDown(box: HTMLElement, seconds: number, onEnd: () => void): void {
  clearInterval(timer)
  const until = Date.now() + seconds * 1000
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / 1000)
    box.hidden = left <= 0
    box.textContent = left > 0 ? lockText.wait(left) : ''
    if (left > 0) return
    clearInterval(timer)
    onEnd()
  }
  tick()
  if (seconds > 0) timer = setInterval(tick, 250)
}
