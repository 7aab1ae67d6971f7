import { Button } from '@mantine/core'
import { useRef } from 'react'

/** The kinds that the system's dialog offers first; what a file is, its content says. */
export const ACCEPTED = '.pdf,.docx,.txt,.csv,.jpg,.jpeg,.png'
export const ACCEPTED_WORDS = '.pdf,.docx,.txt'

/** A button that opens the system's own dialog for files. */
export function FilePicker(props: {
  label: string
  /** Said instead of the label to who does not see what is around the button. */
  spoken?: string
  field: string
  accept: string
  subtle?: boolean
  /** What the page begins with. */
  first?: boolean
  busy?: boolean
  onChosen(file: File): void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        variant={props.subtle ? 'subtle' : props.first ? 'filled' : 'default'}
        data-field={props.field}
        loading={props.busy ?? false}
        {...(props.spoken ? { 'aria-label': props.spoken } : {})}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        data-picker={props.field}
        accept={props.accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // Emptied, so that the same file can be chosen again after it has been mended.
          event.currentTarget.value = ''
          if (file) props.onChosen(file)
        }}
      />
    </>
  )
}
