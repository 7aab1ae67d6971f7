export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the program needs to know of a display. */
export interface Screen {
  readonly id: number
  readonly bounds: Rectangle
  readonly workArea: Rectangle
  readonly scaleFactor: number
  readonly internal: boolean
}

/** The displays as they are, and word of every change. An adapter: it decides nothing. */
export interface Displays {
  list(): readonly Screen[]
  onChange(listener: () => void): void
}
