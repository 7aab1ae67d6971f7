import type { WallMessage } from '../../../shared/slides/slide'
import { WallView } from '../../projector/wall-view'
import { wallText as text } from '../../text/sv/wall'
import { tellScrollRoom } from './scroll-room'
import style from './wall.module.css'
import { captionOf } from './wall-words'

/** The very component the projector shows, in a box of the projector's shape. */
export function WallPreview({ message, aspect }: { message: WallMessage; aspect: number }) {
  return (
    <figure className={style.preview} aria-label={text.preview}>
      <div className={style.screen} data-state={message.state} style={{ aspectRatio: aspect }}>
        <WallView message={message} onSteps={tellScrollRoom} />
      </div>
      {/* Of a dark wall the control has said it already. */}
      {message.state === 'dark' ? null : <figcaption className={style.caption}>{captionOf(message)}</figcaption>}
    </figure>
  )
}
