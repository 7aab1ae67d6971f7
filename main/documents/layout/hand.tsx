import { View } from '@react-pdf/renderer'
import { lineOf } from './printable'
import { ROOM, style } from './style'
import { Artifact, Tagged } from './Tagged'
import { Line } from './words'

/** What is filled in by hand. Rules and boxes are artifacts: a reading program reads what belongs there. */

/** A box to tick with its words beside it. */
export function Box({ label }: { label: string }) {
  return (
    <View style={style.boxRow} wrap={false}>
      <Artifact>
        <View style={style.box} />
      </Artifact>
      <Tagged tag="P">
        <Line text={lineOf(label)} room={ROOM.list} />
      </Tagged>
    </View>
  )
}

/** Lines to write on, under a word of what belongs there; none where the question above says it. */
export function Ruled({ label, lines }: { label: string; lines: number }) {
  return (
    <View style={style.ruled} wrap={false}>
      {label === '' ? null : (
        <Tagged tag="P">
          <Line text={lineOf(label)} room={ROOM.page} look={style.quiet} />
        </Tagged>
      )}
      {Array.from({ length: lines }, (_, at) => at).map((at) => (
        <Artifact key={at}>
          <View style={style.handRule} />
        </Artifact>
      ))}
    </View>
  )
}
