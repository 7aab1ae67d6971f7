import { Document, Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { papersText } from '../../../renderer/text/sv/papers'
import type { PaperKind, SheetKind } from '../../../shared/domain/paper/paper'
import { lineOf } from './printable'
import { ROOM, style } from './style'
import { Artifact, Once } from './Tagged'
import { Line } from './words'

export interface Frame {
  readonly kind: Exclude<PaperKind, 'sheet'> | SheetKind
  readonly practice: boolean
  readonly unreviewed: boolean
  readonly printedOn: string
  /** What stands to the left at the top of every page. */
  readonly from: string
  /** Code name and the officer's reference, on a paper about an individual matter. */
  readonly matter?: { readonly codeName: string; readonly reference: string; readonly label: string }
  /** The stamp of X8, or that nobody in particular is spoken of. */
  readonly stamp: string
}

/**
 * A4 with what stands on every page: bands, group, code name and reference at the top; stamp and page number at the bottom.
 * What is read once is content on the first page and an artifact on the others.
 * @param pages the parts of the paper; a long one is cut into several, for laying out is quadratic in one of them
 */
export function PaperFrame({ frame, pages }: { frame: Frame; pages: readonly ReactNode[] }) {
  const day = new Date(`${frame.printedOn}T12:00:00Z`)
  return (
    <Document
      title={papersText.kinds[frame.kind]}
      creator="Samrum"
      producer="Samrum"
      language="sv-SE"
      conformance="PDF/A-2b"
      creationDate={day}
    >
      {pages.map((content, at) => (
        // The parts of one paper never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
        <Page key={at} size="A4" style={style.page}>
          <Top frame={frame} />
          {content}
          <Bottom frame={frame} />
        </Page>
      ))}
    </Document>
  )
}

function Top({ frame }: { frame: Frame }) {
  const { matter } = frame
  return (
    <View fixed>
      {frame.practice ? <Band word={papersText.practice} means={papersText.practiceMeans} /> : null}
      {frame.unreviewed ? <Band word={papersText.unreviewed} means={papersText.unreviewedMeans} /> : null}
      <View style={style.head}>
        <Once tag="P" style={style.headGroup}>
          <Line text={lineOf(frame.from)} room={ROOM.head} look={style.quiet} />
        </Once>
        {matter ? (
          <Once tag="P" style={style.headMatter}>
            <Line text={lineOf(matter.codeName)} room={ROOM.head} look={style.headCode} />
            {matter.reference === '' ? null : (
              <Line text={`${matter.label}: ${lineOf(matter.reference)}`} room={ROOM.head} look={style.quiet} />
            )}
          </Once>
        ) : null}
      </View>
      <Artifact>
        <View style={style.headRule} />
      </Artifact>
    </View>
  )
}

function Band({ word, means }: { word: string; means: string }) {
  return (
    <Once tag="P">
      <View style={style.band}>
        <Text style={style.bandWord}>{word}</Text>
        <Text style={style.bandMeans}>{means}</Text>
      </View>
    </Once>
  )
}

function Bottom({ frame }: { frame: Frame }) {
  return (
    <View fixed style={style.foot}>
      <Artifact>
        <View style={style.footRule} />
      </Artifact>
      <Once tag="P" style={style.stamp}>
        <Text>{frame.stamp}</Text>
      </Once>
      <Artifact style={style.footRow}>
        <Text>{papersText.printedOn(frame.printedOn)}</Text>
        <Text render={({ pageNumber, totalPages }) => papersText.page(pageNumber, totalPages)} />
      </Artifact>
    </View>
  )
}
