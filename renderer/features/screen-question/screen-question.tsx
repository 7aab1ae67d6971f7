import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { screenText } from '../../text/sv/screen'
import { Keys, Note, Refused } from '../../ui'
import { isChord } from '../../ui/keys'
import { Mark } from '../../ui/mark'
import style from './screen.module.css'

const { question, mirrored, keys } = screenText

/** One full page, and behind it nothing: the room may be looking at it. */
export function ScreenQuestion({ practice, again }: { practice: boolean; again(): void }) {
  const [mirrors, setMirrors] = useState(false)
  const [still, setStill] = useState(0)
  const answer = useAct('screen/answer')
  const onlyHere = () => void answer.act({ seen: 'hereOnly' }).then(again)
  const onTheWall = () => {
    setMirrors(true)
    setStill(0)
    void answer.act({ seen: 'onTheWall' })
  }
  const check = () =>
    void answer.act({ seen: 'onTheWall' }).then((reply) => {
      if (reply.ok && reply.value.asks) setStill((times) => times + 1)
      again()
    })
  const back = () => setMirrors(false)
  useOnlyThese(mirrors ? { [keys.check]: check, [keys.back]: back } : { [keys.yes]: onTheWall, [keys.no]: onlyHere })

  return (
    <div className={style.page}>
      {practice ? <p className="d-practice">{text.desk.practice}</p> : null}
      <main className={style.main} key={String(mirrors)}>
        <Mark />
        <Heading>{mirrors ? mirrored.title : question.title}</Heading>
        <p className={style.lead}>{mirrors ? mirrored.lead : question.lead}</p>
        {mirrors ? (
          <ol className={style.steps}>
            {mirrored.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ) : (
          <p>{question.noProjector}</p>
        )}
        {mirrors && still > 0 ? (
          <Note key={still} tone="notice" live>
            <p>{mirrored.still}</p>
          </Note>
        ) : null}
        <div className={style.answers}>
          {mirrors ? (
            <>
              <Button size="lg" rightSection={<Keys keys={keys.check} quiet />} onClick={check}>
                {mirrored.check}
              </Button>
              <Button size="lg" variant="default" rightSection={<Keys keys={keys.back} quiet />} onClick={back}>
                {mirrored.back}
              </Button>
            </>
          ) : (
            <>
              <Button size="lg" variant="default" rightSection={<Keys keys={keys.yes} quiet />} onClick={onTheWall}>
                {question.yes}
              </Button>
              <Button size="lg" variant="default" rightSection={<Keys keys={keys.no} quiet />} onClick={onlyHere}>
                {question.no}
              </Button>
            </>
          )}
        </div>
        <Refused refusal={answer.refusal} />
        <p className="s-quiet">{question.nothingYet}</p>
      </main>
    </div>
  )
}

function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 ref={heading} tabIndex={-1} className={style.title}>
      {children}
    </h1>
  )
}

/** Moving about and pressing what one stands on. */
const PLAIN: ReadonlySet<string> = new Set(['Tab', 'Enter', ' ', 'Shift', 'Control', 'Alt', 'ArrowUp', 'ArrowDown'])

/** Keys of the pages behind do nothing: the next step must not reach the wall from a page that nobody sees. */
function useOnlyThese(own: Readonly<Record<string, () => void>>): void {
  const latest = useRef(own)
  latest.current = own
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const chord = Object.keys(latest.current).find((each) => isChord(event, each))
      if (chord === undefined && PLAIN.has(event.key)) return
      event.stopImmediatePropagation()
      if (chord === undefined || event.repeat) return
      event.preventDefault()
      latest.current[chord]?.()
    }
    window.addEventListener('keydown', take, { capture: true })
    return () => window.removeEventListener('keydown', take, { capture: true })
  }, [])
}
