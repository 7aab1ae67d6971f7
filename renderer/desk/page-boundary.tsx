import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { text } from '../text/sv'
import { Note, Page } from '../ui'

const words = text.desk.failed

/** A page that fails takes neither the frame nor the drafts with it. Nothing of the error is shown or kept: it may hold data. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Page title={words.title} narrow>
        <Note tone="danger">{words.body}</Note>
        <div className="s-actions">
          <Button onClick={() => this.setState({ failed: false })}>{words.again}</Button>
        </div>
      </Page>
    )
  }
}
