import { Canvas, View } from '@react-pdf/renderer'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { artifactMarks, type LeafTag, onceMarks, type Tag, type TagMarks, tagMarks } from './tagging'

type Style = ComponentProps<typeof View>['style']

interface Shared {
  readonly children: ReactNode
  readonly style?: Style
  readonly fixed?: boolean
  /** Points that must be left on the page below it, so that a heading never stands alone. */
  readonly ahead?: number
  readonly wrap?: boolean
}

/** `fixed` repeats both marks in every part of a thing that is broken over pages: one element owns all of them. */
const point = { position: 'absolute', top: 0, left: 0, width: 1, height: 1 } as const

function Mark({ mark }: { mark: () => void }) {
  return (
    <Canvas
      fixed
      style={point}
      paint={() => {
        mark()
        return null
      }}
    />
  )
}

function Marked({ marks, children, style, fixed = false, ahead, wrap }: Shared & { marks: TagMarks }) {
  return (
    <View
      {...(style ? { style } : {})}
      {...(fixed ? { fixed } : {})}
      {...(ahead ? { minPresenceAhead: ahead } : {})}
      {...(wrap === undefined ? {} : { wrap })}
    >
      <Mark mark={marks.begin} />
      {children}
      <Mark mark={marks.end} />
    </View>
  )
}

/** A structure element of the tagged PDF around what is drawn in it. */
export function Tagged({ tag, scope, ...rest }: Shared & { tag: Tag; scope?: 'Row' | 'Column' }) {
  const [marks] = useState(() => tagMarks(tag, scope))
  return <Marked marks={marks} {...rest} />
}

/** What a reading program skips. */
export function Artifact(props: Shared) {
  const [marks] = useState(artifactMarks)
  return <Marked marks={marks} {...props} />
}

/** What stands on every page and is read once. */
export function Once({ tag, ...rest }: Shared & { tag: LeafTag }) {
  const [marks] = useState(() => onceMarks(tag))
  return <Marked marks={marks} {...rest} />
}
