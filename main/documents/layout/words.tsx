import { Text, View } from '@react-pdf/renderer'
import type { Style } from '@react-pdf/types'
import { maskingText } from '../../../renderer/text/sv/masking'
import { given, inWords } from '../../../shared/lib/shown'
import { breakLines } from './break-lines'
import { lineOf, paragraphsOf } from './printable'
import { ROOM, style, WIDTH } from './style'
import { Artifact, Tagged } from './Tagged'

/** A look says its size: the line height is counted from it. */
type Look = Style & { readonly fontSize: number; readonly fontWeight?: number }

/** Room that a heading wants below it on its page. */
const AHEAD = 48

/** Short things move to the next page whole; a long one must break, for what is taller than a page never gets placed. */
const mayBreak = (...texts: readonly string[]) => texts.some((text) => text.length > 400)

const asItIs = (word: string | null) => (word === null ? [] : [word])

/** One run of text; its lines end between words. */
export function Line({ text, room = ROOM.page, look = style.line }: { text: string; room?: number; look?: Look }) {
  const lines = breakLines(text, { room, fontSize: look.fontSize, bold: look.fontWeight === 700 })
  return (
    <Text hyphenationCallback={asItIs} orphans={2} widows={2} style={[style.line, look]}>
      {lines}
    </Text>
  )
}

export function Title({ text }: { text: string }) {
  return (
    <Tagged tag="H1" wrap={false} ahead={AHEAD} style={style.h1}>
      <Line text={lineOf(text)} look={style.h1Line} />
    </Tagged>
  )
}

export function Heading({ text }: { text: string }) {
  return (
    <Tagged tag="H2" wrap={mayBreak(text)} ahead={AHEAD} style={style.h2}>
      <Line text={lineOf(text)} look={style.h2Line} />
    </Tagged>
  )
}

/** What a person wrote: each of its paragraphs one element, however many pages it takes. */
export function Prose({ text, instead, look }: { text: string; instead?: string; look?: Look }) {
  const paragraphs = paragraphsOf(text)
  const shown = paragraphs.length > 0 || instead === undefined ? paragraphs : [instead]
  return shown.map((paragraph, at) => (
    <Tagged key={`${String(at)} ${paragraph.slice(0, 20)}`} tag="P" style={style.paragraph}>
      <Line text={paragraph} {...(look ? { look } : {})} />
    </Tagged>
  ))
}

export const List = ({ entries }: { entries: readonly string[] }) => <Listed entries={entries} label={() => '•'} />

export const NumberedList = ({ entries }: { entries: readonly string[] }) => (
  <Listed entries={entries} label={(at) => `${at + 1}.`} />
)

function Listed({ entries, label }: { entries: readonly string[]; label: (at: number) => string }) {
  return (
    <Tagged tag="L">
      {entries.map((entry, at) => (
        <Tagged key={`${String(at)} ${entry.slice(0, 20)}`} tag="LI" style={style.listItem} wrap={mayBreak(entry)}>
          <Tagged tag="Lbl" style={style.listLabel}>
            <Text style={style.line}>{label(at)}</Text>
          </Tagged>
          <Tagged tag="LBody" style={style.listBody}>
            <Line text={lineOf(entry)} room={ROOM.list} />
          </Tagged>
        </Tagged>
      ))}
    </Tagged>
  )
}

/** Label and value side by side, a table to a reading program; what nobody has filled in says so. */
export function Facts({ rows }: { rows: readonly { label: string; value: string }[] }) {
  return (
    <Tagged tag="Table">
      {rows.map(({ label, value }, at) => (
        <Tagged key={`${String(at)} ${label}`} tag="TR" style={style.factRow} wrap={mayBreak(label, value)}>
          <Tagged tag="TH" scope="Row" style={style.factLabel}>
            <Line text={lineOf(label)} room={ROOM.label} />
          </Tagged>
          <Tagged tag="TD" style={style.factValue}>
            <Line text={lineOf(inWords(given(value), maskingText))} room={ROOM.value} />
          </Tagged>
        </Tagged>
      ))}
    </Tagged>
  )
}

export interface Column {
  readonly label: string
  /** Of the width of the text, 0 to 1. */
  readonly share: number
}

export function Rows({ columns, rows }: { columns: readonly Column[]; rows: readonly (readonly string[])[] }) {
  return (
    <Tagged tag="Table" style={style.table}>
      <Tagged tag="TR" style={style.tableRow} wrap={false} ahead={AHEAD}>
        {columns.map(({ label, share }) => (
          <Tagged key={label} tag="TH" scope="Column" style={{ width: WIDTH * share, paddingRight: 8 }}>
            <Line text={label} room={WIDTH * share - 8} look={style.bold} />
          </Tagged>
        ))}
      </Tagged>
      {rows.map((cells, row) => (
        <Tagged key={`${String(row)} ${cells.join(' ').slice(0, 20)}`} tag="TR" style={style.tableRow} wrap={mayBreak(...cells)}>
          {columns.map(({ label, share }, at) => (
            <Tagged key={label} tag="TD" style={{ width: WIDTH * share, paddingRight: 8 }}>
              <Line text={lineOf(cells[at] ?? '')} room={WIDTH * share - 8} />
            </Tagged>
          ))}
        </Tagged>
      ))}
    </Tagged>
  )
}

/** Lines to write on by hand, with what belongs on them below. */
export function Signatures({ labels }: { labels: readonly string[] }) {
  return (
    <View style={style.signatures} wrap={false}>
      {labels.map((label) => (
        <View key={label} style={style.signature}>
          <Artifact>
            <View style={style.signatureRule} />
          </Artifact>
          <Tagged tag="P">
            <Line text={lineOf(label)} room={WIDTH / labels.length - 18} look={style.quiet} />
          </Tagged>
        </View>
      ))}
    </View>
  )
}
