import { useEffect, useState } from 'react'
import type { TimerSlide } from '../../shared/slides/slide'

const EVERY = 250

/** Counts down from the moment the slide came; the computer's clock may be set back and nothing jumps. */
export function TimerView({ slide }: { slide: TimerSlide }) {
  const [left, setLeft] = useState(slide.seconds)
  useEffect(() => {
    const from = performance.now()
    const tick = () => setLeft(Math.max(0, Math.ceil(slide.seconds - (performance.now() - from) / 1000)))
    tick()
    const timer = setInterval(tick, EVERY)
    return () => clearInterval(timer)
  }, [slide])
  const seconds = String(left % 60).padStart(2, '0')
  return (
    <div className="wall-page wall-centred">
      <div className="wall-lead">{slide.label}</div>
      <div className="wall-title">
        {Math.floor(left / 60)}:{seconds}
      </div>
    </div>
  )
}
