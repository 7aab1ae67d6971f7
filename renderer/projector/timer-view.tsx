import { useEffect, useState } from 'react'
import type { TimerSlide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'

const EVERY = 200

/** Counts down from the moment the slide came; the computer's clock may be set back and nothing jumps. */
export function TimerView({ slide }: { slide: TimerSlide }) {
  const [counted, setCounted] = useState({ slide, passed: 0 })
  useEffect(() => {
    const from = performance.now()
    const tick = () => setCounted({ slide, passed: Math.floor((performance.now() - from) / 1000) })
    const timer = setInterval(tick, EVERY)
    return () => clearInterval(timer)
  }, [slide])
  // What was counted belongs to the slide before: a new one begins at its own beginning, in its first frame.
  const left = Math.max(0, slide.seconds - (counted.slide === slide ? counted.passed : 0))
  return (
    <div className="wall-page wall-centred wall-timer">
      <div className="wall-lead">{left === 0 ? text.timeIsUp : text.timeLeft}</div>
      <div className="wall-clock">
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
      </div>
    </div>
  )
}
