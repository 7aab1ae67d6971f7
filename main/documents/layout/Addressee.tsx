import { View } from '@react-pdf/renderer'
import { papersText } from '../../../renderer/text/sv/papers'
import { lineOf } from './printable'
import { ROOM, style } from './style'
import { Artifact, Tagged } from './Tagged'
import { Line } from './words'

/** Where a letter goes, in the window of an envelope; room to write by hand where there are no rows (X15). */
export function Addressee({ rows }: { rows: readonly string[] }) {
  if (rows.length === 0) {
    return (
      <View style={style.addressee}>
        {[0, 1, 2].map((at) => (
          <Artifact key={at}>
            <View style={style.handRule} />
          </Artifact>
        ))}
        <Tagged tag="P">
          <Line text={papersText.letter.addressByHand} room={ROOM.half} look={style.quiet} />
        </Tagged>
      </View>
    )
  }
  return (
    <Tagged tag="P" style={style.addressee}>
      {rows.map((row, at) => (
        <Line key={`${String(at)} ${row.slice(0, 20)}`} text={lineOf(row)} room={ROOM.half} />
      ))}
    </Tagged>
  )
}
