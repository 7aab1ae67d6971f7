import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import type { OpenWay, StepKey, TakenStep } from '../../../shared/domain/step/step'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { offerUndo, Refused, say } from '../../ui'
import { arrangeWays } from './arrange-ways'
import { Lacking } from './lacking'
import classes from './step.module.css'
import { StepForm } from './step-form'
import { StepHistory } from './step-history'

const words = text.step
/** As long as the vault takes it back; the offer goes a moment before. */
const UNDO_MS = 9_500

/** Where a matter stands, where it can go from here and what it lacks, and how it came here (A04, A12). */
export function StepBar({
  matter,
  groupKind,
  routes,
  onGo,
}: {
  matter: MatterDetail
  groupKind: GroupKind
  /** Parts of the page that are there for this person and this group. */
  routes: readonly string[]
  onGo(route: string): void
}) {
  const { id: matterId, codeName } = matter
  const may = useMay()
  const session = useSession()
  const read = useQueryOf('step/read', { matterId })
  const take = useAct('step/take')
  const undo = useAct('step/undo')
  const reopen = useAct('step/reopen')
  const [chosen, setChosen] = useState<StepKey | null>(null)
  // What is done next takes the offer away: only the newest step can be taken back.
  const withdrawOffer = useRef<(() => void) | null>(null)
  const steps = read.value
  if (!steps) return <Refused refusal={read.refusal} />

  const { chain } = groupKind
  const labelOf = (key: StepKey) => chain.steps.find((step) => step.key === key)?.label ?? key
  const here = chain.steps.find((step) => step.key === steps.state)
  const placeOf = (key: StepKey) => chain.steps.findIndex((step) => step.key === key)
  const goesForward = ({ to }: OpenWay) => placeOf(to) > placeOf(steps.state)
  const goesOn = chain.ways.some(
    ({ act, from, to }) =>
      act !== null && from.includes(steps.state) && chain.steps.find(({ key }) => key === to)?.phase === 'open',
  )
  const { first, others } = arrangeWays(steps.ways, goesOn)
  const open = steps.ways.find(({ to }) => to === chosen)
  const asking = open !== undefined && open.missing.length === 0
  // What was pressed and could not be gone; otherwise what the way that stands first waits for.
  const lacking = [open, first].find((way) => way !== undefined && way.missing.length > 0)
  const forgive = () => {
    withdrawOffer.current?.()
    withdrawOffer.current = null
    for (const one of [take, undo, reopen]) one.forgive()
  }

  const takeBack = async (seq: number) => {
    forgive()
    if ((await undo.act({ matterId, seq })).ok) say(words.undone(labelOf(steps.state)))
  }
  const go = async (way: OpenWay, on: IsoDate, reason: string): Promise<boolean> => {
    forgive()
    const reply = await take.act({ matterId, expected: steps.state, to: way.to, on, reason })
    if (!reply.ok) return false
    setChosen(null)
    withdrawOffer.current = offerUndo(words.taken(labelOf(way.to)), () => void takeBack(reply.value.seq), UNDO_MS)
    return true
  }
  const press = (way: OpenWay) => {
    forgive()
    if (way.missing.length > 0 || way.reason || !session) return setChosen(way.to)
    setChosen(null)
    void go(way, session.today as IsoDate, '')
  }
  const takeUp = async () => {
    forgive()
    if ((await reopen.act({ matterId, reason: '' })).ok) say(words.reopened(codeName))
  }

  return (
    <section className={classes.bar} aria-label={words.title}>
      <div className={classes.head}>
        <p className={classes.here}>
          <strong>{here?.label ?? steps.state}</strong> <Since taken={steps.taken} />
          {here?.hint ? <span className="s-quiet"> · {here.hint}</span> : null}
        </p>
        <div className={classes.ways} hidden={asking}>
          {here?.phase === 'ended' && may('matter:write') ? (
            <Button variant="default" loading={reopen.busy} onClick={() => void takeUp()}>
              {words.reopen}
            </Button>
          ) : null}
          {first ? (
            <Button
              variant={first.missing.length > 0 || !goesForward(first) ? 'default' : 'filled'}
              loading={take.busy && chosen === null}
              data-shows={`step-${first.to}`}
              onClick={() => press(first)}
            >
              {first.label}
            </Button>
          ) : null}
          {others.map((way) => (
            <Button
              key={way.to}
              variant="subtle"
              size="compact-md"
              data-shows={`step-${way.to}`}
              aria-expanded={way.reason || way.missing.length > 0 ? chosen === way.to : undefined}
              onClick={() => press(way)}
            >
              {way.label}
            </Button>
          ))}
        </div>
      </div>
      <Refused refusal={undo.refusal ?? reopen.refusal ?? (asking ? null : take.refusal)} />
      {open && asking ? (
        <StepForm
          key={open.to}
          matterId={matterId}
          way={open}
          busy={take.busy}
          refusal={take.refusal}
          onSend={(on, reason) => go(open, on, reason)}
          onCancel={() => setChosen(null)}
        />
      ) : null}
      <div className={classes.folds}>
        {lacking && !asking ? (
          <Lacking key={lacking.to} way={lacking} routes={routes} onGo={onGo} takesFocus={open === lacking} />
        ) : null}
        <StepHistory taken={steps.taken} />
      </div>
    </section>
  )
}

function Since({ taken }: { taken: readonly TakenStep[] }) {
  const newest = taken.findLast(({ undone }) => !undone)
  return newest ? <span className="s-quiet">{words.since(newest.on)}</span> : null
}
