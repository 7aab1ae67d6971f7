import { StyleSheet } from '@react-pdf/renderer'
import { FONTS } from './fonts'

const centimetre = 72 / 2.54

/** A4; 2.5 cm to the left for the binder's holes. */
export const LEFT = 2.5 * centimetre
export const RIGHT = 2 * centimetre

/** Width of the text, in points. */
export const WIDTH = 595.28 - LEFT - RIGHT
/** Shares of the width. */
const LABEL = 0.32
const HEAD = 0.48

/** Room of the columns, in points, without what keeps them apart. */
export const ROOM = {
  page: WIDTH,
  head: WIDTH * HEAD,
  label: WIDTH * LABEL - 10,
  value: WIDTH * (1 - LABEL),
  list: WIDTH - 18,
  half: WIDTH * 0.46,
}

const ink = '#1b1b1b'
const quiet = '#4a4a4a'
export const RULE = '#8a8a8a'

/**
 * A line height stands on texts only, beside their size: it is counted from the size that stands there, and each new layout
 * of a dynamic text multiplies the one that it inherits.
 */
export const style = StyleSheet.create({
  line: { fontSize: 11, lineHeight: 1.4 },
  page: {
    paddingLeft: LEFT,
    paddingRight: RIGHT,
    paddingTop: 2 * centimetre,
    paddingBottom: 2.7 * centimetre,
    fontFamily: FONTS,
    fontSize: 11,
    color: ink,
  },
  head: { flexDirection: 'row', justifyContent: 'space-between', paddingBottom: 4, color: quiet },
  headGroup: { width: '48%' },
  headMatter: { width: '48%', textAlign: 'right' },
  headCode: { fontSize: 9.5, lineHeight: 1.3, fontWeight: 700, color: ink },
  headRule: { borderBottomWidth: 0.75, borderBottomColor: RULE, marginBottom: 24 },
  band: { flexDirection: 'row', borderWidth: 1.25, borderColor: ink, paddingVertical: 4, paddingHorizontal: 8, marginBottom: 8 },
  bandWord: { fontWeight: 700, fontSize: 12, lineHeight: 1.2 },
  bandMeans: { fontSize: 9.5, lineHeight: 1.2, marginLeft: 10, paddingTop: 2 },
  foot: { position: 'absolute', left: LEFT, right: RIGHT, bottom: 1.3 * centimetre, fontSize: 9.5, color: quiet },
  footRule: { borderTopWidth: 0.75, borderTopColor: RULE, paddingTop: 5 },
  footRow: { flexDirection: 'row', justifyContent: 'space-between' },
  stamp: { fontWeight: 700, color: ink },
  h1: { marginBottom: 12 },
  h1Line: { fontSize: 21, fontWeight: 700, lineHeight: 1.2 },
  h2Line: { fontSize: 13, fontWeight: 700, lineHeight: 1.25 },
  h2: { marginTop: 16, marginBottom: 4 },
  paragraph: { marginBottom: 6 },
  strong: { fontWeight: 700, fontSize: 12.5, lineHeight: 1.35 },
  bold: { fontSize: 11, lineHeight: 1.4, fontWeight: 700 },
  quiet: { fontSize: 9.5, lineHeight: 1.3, color: quiet },
  factRow: { flexDirection: 'row', paddingVertical: 2 },
  factLabel: { width: '32%', paddingRight: 10, color: quiet },
  factValue: { width: '68%' },
  table: { marginBottom: 8 },
  tableRow: { flexDirection: 'row', paddingVertical: 3 },
  listItem: { flexDirection: 'row', marginBottom: 3 },
  listLabel: { width: 18 },
  listBody: { flex: 1 },
  signatures: { flexDirection: 'row', marginTop: 34 },
  signature: { flex: 1, marginRight: 18 },
  signatureRule: { borderTopWidth: 0.75, borderTopColor: ink, marginBottom: 3 },
  keyGroups: { flexDirection: 'row', flexWrap: 'wrap' },
  keyGroup: { flexDirection: 'row', width: '50%', paddingVertical: 4, alignItems: 'baseline' },
  keyNumber: { width: 26, color: quiet, fontSize: 10 },
  keyWord: { fontSize: 18, fontWeight: 700, lineHeight: 1.2 },
  body: { marginTop: 14 },
  asked: { marginTop: 6, marginBottom: 6 },
  question: { fontSize: 11, lineHeight: 1.4, fontWeight: 700 },
  boxRow: { flexDirection: 'row', alignItems: 'center', marginBottom: 4 },
  box: { width: 11, height: 11, borderWidth: 1, borderColor: ink, marginRight: 7 },
  ruled: { marginBottom: 8 },
  handRule: { borderBottomWidth: 0.75, borderBottomColor: RULE, height: 24 },
  addressee: { marginLeft: WIDTH * 0.5, marginBottom: 26, minHeight: 62 },
})
